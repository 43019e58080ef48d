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

  it('says every time of the segment in the proposal, however the languages write it, or names it', () => {
    fc.assert(
      fc.property(
        time,
        time,
        fc.constantFrom(...CLOCKS),
        fc.constantFrom(...CLOCKS),
        fc.constantFrom(...CLOCKS),
        (old, now, here, there, segment) => {
          fc.pre(here.language === segment.language && here.language !== there.language);
          const meant = timesIn(segment.say(now), segment.language);
          // 9:30 alone may be either.
          fc.pre(!timesIn(here.say(old), here.language).some((one) => meant.includes(one)));
          const { content, toCheck, adapted } = adapt({
            source: here.say(old),
            segment: segment.say(now),
            from: here.language,
            target: { text: there.say(old), marks: [] },
            to: there.language,
            recognise,
          });
          if (toCheck.length > 0) return;
          expect(adapted.length).toBe(1);
          const said = timesIn(content.text, there.language);
          expect(said.some((one) => meant.includes(one))).toBe(true);
          if (segment.isWhole && here.isWhole && there.isWhole) expect(said).toEqual([now]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('says every number in words of the segment in the proposal, or names it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 40 }),
        fc.integer({ min: 2, max: 40 }),
        fc.constantFrom(...LANGUAGES),
        fc.constantFrom(...LANGUAGES),
        (old, now, from, to) => {
          fc.pre(from !== to && old !== now);
          const { content, toCheck } = adapt({
            source: SESSIONS[from](old),
            segment: SESSIONS[from](now),
            from,
            target: { text: SESSIONS[to](old), marks: [] },
            to,
            recognise,
          });
          if (toCheck.length > 0) return;
          const { numbers } = readValues(content.text, to);
          expect(numbers.flatMap(({ keys }) => keys)).toEqual([`v:${now}`]);
        },
      ),
      { numRuns: 200 },
    );
  });
});

/** Minutes since midnight, by quarters of an hour. */
const time = fc.integer({ min: 0, max: 95 }).map((quarter) => quarter * 15);

interface Clock {
  readonly language: Language;
  /** Says which half of the day it means. */
  readonly isWhole: boolean;
  say(time: number): string;
}

const two = (part: number) => String(part).padStart(2, '0');
const hour = (minutes: number) => Math.floor(minutes / 60);
const twelve = (minutes: number) => hour(minutes) % 12 || 12;
const HOURS =
  'الثانية عشرة|الواحدة|الثانية|الثالثة|الرابعة|الخامسة|السادسة|السابعة|الثامنة|التاسعة|العاشرة|الحادية عشرة'.split(
    '|',
  );
const QUARTERS = ['', ' والربع', ' والنصف', ' و45 دقيقة'];

const CLOCKS: readonly Clock[] = [
  {
    language: 'en',
    isWhole: true,
    say: (at) => `It opens at ${twelve(at)}:${two(at % 60)} ${hour(at) < 12 ? 'a.m.' : 'p.m.'} in Rabat.`,
  },
  { language: 'en', isWhole: false, say: (at) => `It opens at ${hour(at)}:${two(at % 60)} in Rabat.` },
  {
    language: 'en',
    isWhole: true,
    say: (at) =>
      `It opens at ${twelve(at)}${at % 60 === 0 ? '' : `:${two(at % 60)}`}${hour(at) < 12 ? 'am' : 'pm'} in Rabat.`,
  },
  { language: 'fr', isWhole: true, say: (at) => `Ouverture à ${hour(at)}h${two(at % 60)} à Rabat.` },
  {
    language: 'fr',
    isWhole: true,
    say: (at) => `Ouverture à ${hour(at)} h${at % 60 === 0 ? '' : ` ${two(at % 60)}`} à Rabat.`,
  },
  {
    language: 'fr',
    isWhole: true,
    say: (at) =>
      `Ouverture à ${hour(at)} heure${hour(at) < 2 ? '' : 's'}${at % 60 === 0 ? '' : ` ${two(at % 60)}`} à Rabat.`,
  },
  { language: 'ar', isWhole: false, say: (at) => `يفتتح على الساعة ${hour(at)}:${two(at % 60)} بالرباط.` },
  {
    language: 'ar',
    isWhole: true,
    say: (at) =>
      `يفتتح على الساعة ${twelve(at)}:${two(at % 60)} ${hour(at) < 12 ? 'صباحا' : 'مساء'} بالرباط.`,
  },
  {
    language: 'ar',
    isWhole: true,
    say: (at) =>
      `يفتتح على الساعة ${HOURS[hour(at) % 12]}${QUARTERS[(at % 60) / 15]} ${hour(at) < 12 ? 'صباحا' : 'مساء'} بالرباط.`,
  },
  {
    language: 'ar',
    isWhole: false,
    say: (at) => `يفتتح على الساعة ${HOURS[hour(at) % 12]}${QUARTERS[(at % 60) / 15]} بالرباط.`,
  },
];

const timesIn = (text: string, language: Language): readonly number[] =>
  readValues(text, language).numbers.flatMap(({ keys }) =>
    keys.flatMap((key) => (key.startsWith('t:') ? [Number(key.slice(2))] : [])),
  );

const ENGLISH = 'second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const FRENCH = 'deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième'.split(' ');
const UNITS = 'حادية ثانية ثالثة رابعة خامسة سادسة سابعة ثامنة تاسعة عاشرة'.split(' ');
const TENS = ['', 'عشرة', 'العشرين', 'الثلاثين', 'الأربعين'];

/** A session by its number: in words as far as there are any. */
const SESSIONS: Readonly<Record<Language, (number: number) => string>> = {
  en: (number) => `The ${ENGLISH[number - 2] ?? `${number}th`} session.`,
  fr: (number) => `La ${FRENCH[number - 2] ?? `${number}e`} session.`,
  ar: (number) => {
    const [tens, unit] = [Math.floor(number / 10), UNITS[(((number - 1) % 10) + 10) % 10] ?? ''];
    if (number <= 10) return `الدورة ال${unit}.`;
    if (number % 10 === 0) return `الدورة ${TENS[tens]}.`;
    return tens === 1 ? `الدورة ال${unit} عشرة.` : `الدورة ال${unit} و${TENS[tens]}.`;
  },
};
