import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRecogniser } from '#core/glossary/recognise.ts';
import type { Issue } from '#core/model/issue.ts';
import { CHECKS } from '#core/qa/registry.ts';
import { runReleaseChecks } from '#core/qa/run-release.ts';
import { starterConcepts } from '../../helpers/starter.ts';

type Texts = Readonly<Record<string, string>>;

const FROM = 'fr';
const recogniser = createRecogniser(starterConcepts());
/** Knows some words and none of the rest. */
const speller = { knows: (word: string) => word.length % 3 === 0 };
const check = (texts: Texts): readonly Issue[] =>
  runReleaseChecks([{ texts, from: FROM, segment: 1, recogniser, speller }]);

/** Everything the checks look for, in small pieces that combine in every way. */
const piece = fc.oneof(
  fc.constantFrom(
    ...'« | »|“|”|"|(|)|) |( |[|]| , |,|،|؛|؟|?|!|;|:| : | %|%|.|. .|..|…|  |\t|\n|\u00a0|\u202f|’|\''.split(
      '|',
    ),
    ...'\u0640|ه\u0640|لـ 35|\u200b|\u200d|\u00ad|\u202b|\u202c|\u202e|\u2066|\u2069|\ufffd|\u0007|ﻟ|ﻼ|ﬂ|ی|ک|Ã©|Ø§|é\u00a0»|M\u0430roc'.split(
      '|',
    ),
    ...'Le |le le |Conseil |M. Laftit |Mme Alaoui |Abdelouafi Lafetet |Mr. Ms |2ème |1er |21th |monday |Lundi 3 |3 Avril 2024 |12 km|n° 5'.split(
      '|',
    ),
    ...'que Dieu l’assiste |Sa majesté le roi |may god assist him |نصره الله |السيدة |الى |إجتماع |و الوزير |, و|oeuvre |Etat |A la |labour |labor |F-16 |ONU |###|\n###'.split(
      '|',
    ),
  ),
  fc.constantFrom(
    ...'12 |1 250,5 |5 % |3 DH |le 3 mars 2024 |March 3, 2024 |الاثنين 22 أبريل |١٢٫٥ |+212 5 37 |21 h 30 |loi n° 27-06 |www.a.ma/fr |a@b.ma |#Maroc '.split(
      '|',
    ),
    // Halves of characters, characters beyond the first plane, marks without a letter.
    ...['\ud800', '\udc00', '\ud83d\ude00', '\ud835\udc00', '\u0301', '\u064b', '\u200f', '\ufeff', '\u2028'],
    ...'Rabat |Sa Majesté le Roi |صاحب الجلالة |the Council of Government |Côte d’Ivoire '.split('|'),
  ),
  fc.string({ unit: 'binary', maxLength: 3 }),
);
const text = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));
const texts = fc.record({ ar: text, fr: text, en: text, 'fr-CA': text, es: text }, { requiredKeys: ['fr'] });

const apply = (all: Texts, { language, fix }: Issue): Texts => {
  const own = all[language] ?? '';
  return fix === undefined
    ? all
    : { ...all, [language]: own.slice(0, fix.start) + fix.text + own.slice(fix.end) };
};

describe('the checks, on any texts', () => {
  it('never throw, and keep issues and fixes within the text', () => {
    fc.assert(
      fc.property(texts, (all) => {
        for (const { language, start, end, fix } of check(all)) {
          const { length } = all[language as keyof typeof all] ?? '';
          expect([start <= end, end <= length]).toEqual([true, true]);
          expect((fix?.start ?? 0) <= (fix?.end ?? 0) && (fix?.end ?? 0) <= length).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('propose fixes that change something, and that come to an end', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...CHECKS.map(({ id }) => id)), (all, id) => {
        let now: Texts = all;
        const fixable = () => check(now).find((issue) => issue.check === id && issue.fix !== undefined);
        const most = 4 * check(now).filter((issue) => issue.check === id).length + 8;
        let steps = 0;
        for (let issue = fixable(); issue !== undefined; issue = fixable()) {
          const next = apply(now, issue);
          expect({ ...next, by: issue }).not.toEqual({ ...now, by: issue });
          now = next;
          if (++steps > most) throw new Error(`${id} never ends: ${JSON.stringify([all, now, issue])}`);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('mend one place without breaking it again: a second look finds nothing more to mend there', () => {
    fc.assert(
      fc.property(texts, (all) => {
        for (const issue of check(all)) {
          const { fix } = issue;
          if (fix === undefined) continue;
          const after = apply(all, issue);
          const again = check(after).find(
            (other) =>
              other.message === issue.message &&
              other.language === issue.language &&
              other.fix?.start === fix.start &&
              other.fix.end === fix.start + fix.text.length &&
              other.fix.text === fix.text,
          );
          expect(again).toBeUndefined();
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('a line of a hundred thousand characters, far too long for anything quadratic,', () => {
  it.each([
    ['words', 'Le ministre de l’Intérieur a reçu, lundi, son homologue. '],
    ['Arabic words', 'استقبل الوزير، اليوم الاثنين، نظيره بالرباط. '],
    ['one long word', 'a'],
    ['one long Arabic word', 'م'],
    ['Cyrillic letters', 'а'],
    ['commas', ','],
    ['Arabic commas and letters', 'م،'],
    ['opening brackets', '('],
    ['closing brackets', ')'],
    ['quotation marks', '"'],
    ['spaces', ' '],
    ['spaces and stops', ' .'],
    ['guillemets', '« '],
    ['direction controls', '\u202b'],
    ['tatweel', 'مـ'],
    ['capitalised words', 'Laftit '],
    ['titles', 'M. Laftit '],
    ['Latin-1 letters', 'Ã©'],
    ['digits and percent signs', '5 %'],
    ['lines', 'a\n'],
    ['stops between letters', 'a.'],
    ['apostrophes', "l'"],
  ])('of %s, is checked', (_name, unit) => {
    const fr = unit.repeat(Math.ceil(100_000 / unit.length));
    const issues = runReleaseChecks([{ texts: { fr, ar: fr, en: 'A text.' }, from: 'fr', segment: 1 }]);
    expect(issues.length).toBeGreaterThanOrEqual(0);
  });
});
