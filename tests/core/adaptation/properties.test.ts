import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AdaptationInput, adapt } from '#core/adaptation/adapt.ts';
import { createRecogniser } from '#core/glossary/recognise.ts';
import { monthName } from '#core/text/values/dates/months.ts';
import { readValues } from '#core/text/values/read-values.ts';
import { starterConcepts } from '../../helpers/starter.ts';

const recogniser = createRecogniser(starterConcepts());
const recognise: AdaptationInput['recognise'] = (text, from, to) => recogniser.recognise(text, from, to);

interface Values {
  readonly count: number;
  readonly share: number;
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

const values = fc.record({
  count: fc.integer({ min: 2, max: 9999 }),
  share: fc.integer({ min: 2, max: 99 }),
  day: fc.integer({ min: 1, max: 28 }),
  month: fc.integer({ min: 1, max: 12 }),
  year: fc.integer({ min: 1990, max: 2040 }),
});

type Language = 'ar' | 'fr' | 'en';
const LANGUAGES: readonly Language[] = ['ar', 'fr', 'en'];

const SENTENCES: Readonly<Record<Language, (one: Values, date: string) => string>> = {
  ar: ({ count, share }, date) =>
    `في ${date}، سلمت الوزارة ${count} جهازا، أي ${share} في المائة من المجموع.`,
  fr: ({ count, share }, date) =>
    `Le ${date}, le ministère a remis ${count} appareils, soit ${share} % du total.`,
  en: ({ count, share }, date) =>
    `On ${date}, the Ministry handed over ${count} devices, ${share}% of the total.`,
};

const sentence = (language: Language, one: Values): string =>
  SENTENCES[language](one, `${one.day} ${monthName(language, one.month)} ${one.year}`);

function saidIn(text: string, language: Language) {
  const { dates, numbers } = readValues(text, language);
  return {
    dates: dates.map(({ day, month, year }) => [day, month, year]),
    numbers: numbers
      .filter(({ inDate, written }) => !inDate && written === 'digits')
      .map((one) => one.values[0]),
  };
}

describe('adapt', () => {
  it('says every value of the segment in the proposal, or names it', () => {
    fc.assert(
      fc.property(
        values,
        values,
        fc.constantFrom(...LANGUAGES),
        fc.constantFrom(...LANGUAGES),
        (old, now, from, to) => {
          fc.pre(from !== to && old.count !== old.share);
          const { content, toCheck, adapted } = adapt({
            source: sentence(from, old),
            segment: sentence(from, now),
            from,
            target: { text: sentence(to, old), marks: [] },
            to,
            recognise,
          });
          const said = saidIn(content.text, to);
          const named = (kind: string) => toCheck.some((value) => value.kind === kind);
          if (!named('date')) expect(said.dates).toEqual([[now.day, now.month, now.year]]);
          if (!named('number')) expect(said.numbers).toEqual([String(now.count), String(now.share)]);
          for (const { start, end, to: written } of adapted)
            expect(content.text.slice(start, end)).toBe(written);
          for (const { start, end, from: written } of toCheck)
            expect(content.text.slice(start, end)).toBe(written);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('takes any three texts, and gives back the target where the two others are one', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      values.map((one) => sentence('fr', one)),
      values.map((one) => sentence('ar', one)),
    );
    fc.assert(
      fc.property(text, text, text, (source, segment, target) => {
        const input = { from: 'fr', to: 'ar', target: { text: target, marks: [] }, recognise };
        expect(adapt({ ...input, source, segment: source }).content.text).toBe(target);
        const { content, adapted, toCheck } = adapt({ ...input, source, segment });
        for (const { start, end } of [...adapted, ...toCheck]) {
          expect(start).toBeLessThanOrEqual(end);
          expect(end).toBeLessThanOrEqual(content.text.length);
        }
      }),
      { numRuns: 200 },
    );
  });
});
