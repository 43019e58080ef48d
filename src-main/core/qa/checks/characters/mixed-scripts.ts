import type { Finding, LanguageCheck, Version } from '../../check.ts';
import { findAll, replacing } from '../../find.ts';

/**
 * A word with letters of another alphabet that look like its own (Unicode Technical Standard 39, confusables): Cyrillic
 * а in a Latin word. No search finds such a word, and it is how names and addresses are forged. Words whose Greek or
 * Cyrillic letters look like no Latin ones (β-carotène) are left alone. And a letter of the other script inside an Arabic or
 * Latin word, where a hand slipped while the keyboard was changed.
 */
export const mixedScripts: LanguageCheck = {
  id: 'mixed-scripts',
  severity: 'error',
  scope: 'language',
  messages: ['look-alike', 'inside'],
  examples: [
    { from: 'en', texts: { en: 'β-carotene, Δt and Москва' }, messages: [] },
    { from: 'en', texts: { en: 'the M\u0430rrakech forum' }, messages: ['look-alike'] },
    { from: 'ar', texts: { ar: 'اختبار الPCR وIgG' }, messages: [] },
    { from: 'ar', texts: { ar: 'شركة Novاvax' }, messages: ['inside'] },
  ],
  run: (version) => [...lookAlikes(version), ...lettersInside(version)],
};

const lookAlikes = (version: Version): readonly Finding[] =>
  /[\u0370-\u052f]/.test(version.text)
    ? findAll(version, WORD, ([word], start, end) => {
        const foreign = word.match(/[\p{sc=Cyrillic}\p{sc=Greek}]/gu) ?? [];
        if (foreign.length === 0 || foreign.length === word.length) return null;
        if (foreign.some((letter) => !LOOK_ALIKES.has(letter))) return null;
        const text = Array.from(word, (letter) => LOOK_ALIKES.get(letter) ?? letter).join('');
        return replacing(version, { start, end }, text, 'look-alike', {
          word,
          letters: [...new Set(foreign)].join(' '),
        });
      })
    : [];

/** Arabic puts particles before Latin words, and nothing into them. */
const lettersInside = (version: Version): readonly Finding[] =>
  BESIDE.test(version.text) && INSIDE.test(version.text)
    ? findAll(version, new RegExp(INSIDE, 'gu'), ([word], start, end) => ({
        language: version.language,
        start,
        end,
        message: 'inside',
        parameters: { word },
      }))
    : [];

/** Most texts have no letters of the two scripts side by side, which is soon seen. */
const BESIDE = /\p{sc=Arabic}\p{sc=Latin}/u;
/** Bounded, so that a long line takes no longer than its length. */
const INSIDE = /\p{sc=Latin}\p{sc=Arabic}{1,3}\p{sc=Latin}|\p{sc=Arabic}{2}\p{sc=Latin}(?=\p{sc=Arabic})/u;

const WORD = /[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}]{2,}/gu;

const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  (
    'аa еe оo рp сc уy хx іi јj ѕs һh ԁd ԛq ԝw АA ВB ЕE КK МM НH ОO РP СC ТT ХX ІI ЈJ ЅS ' +
    'ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX οo νv'
  )
    .split(' ')
    .map((pair) => [pair[0] ?? '', pair[1] ?? ''] as const),
);
