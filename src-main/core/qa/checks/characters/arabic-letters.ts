import type { LanguageCheck } from '../../check.ts';
import { findAll, replacing } from '../../find.ts';

/**
 * Persian and Urdu letters that look like Arabic ones (design/domain-rules.md, R9), as keyboards and machine
 * translation put them in. گ, ڭ, پ and ڤ write foreign sounds and stay.
 */
export const arabicLetters: LanguageCheck = {
  id: 'arabic-letters',
  severity: 'warning',
  scope: 'language',
  messages: ['persian'],
  examples: [
    { from: 'ar', texts: { ar: 'مدينة أگادير' }, messages: [] },
    { from: 'ar', texts: { ar: 'المملکة المغربیة' }, messages: ['persian', 'persian'] },
  ],
  run: (version) =>
    version.primary === 'ar' && PERSIAN.test(version.text)
      ? findAll(version, WORD, ([word], start, end) => {
          if (!PERSIAN.test(word)) return null;
          const text = Array.from(word, (letter) => ARABIC.get(letter) ?? letter).join('');
          return replacing(version, { start, end }, text, 'persian', { word, text });
        })
      : [],
};

const PERSIAN = /[یکہەۀھے]/u;
const WORD = /[\p{sc=Arabic}\p{M}]+/gu;

const ARABIC: ReadonlyMap<string, string> = new Map(
  ['یي', 'کك', 'ہه', 'ەه', 'ۀه', 'ھه', 'ےي'].map((pair) => [pair[0] ?? '', pair[1] ?? ''] as const),
);
