import { withoutSigns } from '#core/text/arabic-signs.ts';
import { countOf } from '../find.ts';
import type { Version } from '../version.ts';
import { DATE_WORDS, type DateWords } from './date-words.ts';

/**
 * What a statement says of a day: whether it is denied (ne sera pas signé le 5 mai), and on which side of the day it lies
 * (avant, au plus tard; après, à partir de). Read from the words around the date; what could be said in another way in
 * another language (until, only, refuse) is left open.
 */
export interface DateSense {
  /** The same for the same day, month with day, weekday or year in every language. */
  readonly key: string;
  /** The clause up to the date, with it. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** `open`: a word in the clause that may deny, in this language or another. */
  readonly denied: 'yes' | 'no' | 'open';
  /** In the whole sentence: certain denials, and these with all that may be one. */
  readonly denials: number;
  readonly signs: number;
  /**
   * `while`: until then. `pause`: closed until then, which is as well not open before.
   */
  readonly side: 'until' | 'while' | 'pause' | 'from' | 'none';
  /** The side is that of the word before the date, turned by a denial: not before, not until. */
  readonly turned: boolean;
  /** The denial leaves this day alone: only on, not except on. */
  readonly excepted: boolean;
}

/** Nouns and prepositions that turn a side as a denied verb does: لعدم توقعه قبل. */
const NEGATIVE = /(?<!\p{L})(?:[وبل]?عدم|دون|sans|without)(?!\p{L})/iu;

/** Longest clause and sentence looked at on each side of a date. */
const NEAR = 160;
const FAR = 400;
/** More dates than these in one segment are a table. */
const MOST_DATES = 200;

/** The senses of the dates, weekdays and years of a text, in order. Linear. */
export function dateSenses(version: Version): readonly DateSense[] {
  const words = DATE_WORDS[version.primary];
  if (words === undefined) return [];
  return placesOf(version)
    .slice(0, MOST_DATES)
    .map((place) => senseAt(place, version.text, words));
}

interface Place {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

function placesOf(version: Version): readonly Place[] {
  const { dates, weekdays, numbers } = version.values();
  const inDates = new Set(dates.map(({ weekday }) => weekday?.start));
  return [
    ...dates
      .filter(({ weak, day, swappable }) => !weak && !(swappable && day !== undefined))
      .map(({ month, day, calendar, start, end, weekday }) => ({
        key: `${calendar} ${month} ${day ?? ''}`,
        start: Math.min(start, weekday?.start ?? start),
        end,
      })),
    ...weekdays
      .filter(({ weak, start }) => !weak && !inDates.has(start))
      .map(({ weekday, start, end }) => ({ key: `weekday ${weekday}`, start, end })),
    ...numbers
      .filter(({ kind, inDate, text }) => kind === 'plain' && !inDate && /^(?:1[89]|20)\d\d$/.test(text))
      .map(({ text, start, end }) => ({ key: `year ${text}`, start, end })),
  ].sort((a, b) => a.start - b.start);
}

const CLAUSE_BREAK = /[;:!?؟؛\n،,()«»“”]|\.(?=[\s"”»]|$)|(?<=[\p{L}\d])\.(?=\p{Lu}\p{Ll})/gu;
const SENTENCE_BREAK = /[!?؟\n؛;]|\.(?=[\s"”»]|$)|(?<=[\p{L}\d])\.(?=\p{Lu}\p{Ll})/gu;

function senseAt({ key, start, end }: Place, text: string, words: DateWords): DateSense {
  const before = tail(text.slice(Math.max(0, start - NEAR), start), CLAUSE_BREAK);
  // لمَن ظهرت: a vowel sign parts no word, لم is none of it.
  const told = withoutSigns(before);
  const clause = withoutSigns(`${before} ${clauseAfter(text.slice(end, end + NEAR), before)}`);
  const sentence = withoutSigns(
    `${tail(text.slice(Math.max(0, start - FAR), start), SENTENCE_BREAK)} ${head(text.slice(end, end + FAR), SENTENCE_BREAK)}`,
  );
  const excepted = isExcepted(told, words);
  const denied = excepted || countOf(clause, words.denial) > 0;
  const from = start - before.trimStart().length;
  return {
    key,
    start: from,
    end,
    text: text.slice(from, end),
    denied: denied ? 'yes' : signsIn(clause, words) > 0 ? 'open' : 'no',
    denials: Math.max(countOf(sentence, words.denial), excepted ? 1 : 0),
    signs: signsIn(sentence, words),
    excepted,
    ...sideOf({ before: told, clause, after: withoutSigns(text.slice(end, end + 30)), excepted }, words),
  };
}

/** Up to the next break; a date that opens the sentence is told of in the clause behind the comma. */
function clauseAfter(after: string, before: string): string {
  const opening = /^[,،][ \u00a0]/u.test(after) && /^(?:\S+\s+){0,2}$/.test(before.trimStart());
  return opening ? head(after.slice(1), CLAUSE_BREAK) : head(after, CLAUSE_BREAK);
}

function signsIn(text: string, { denial, particle, doubtful }: DateWords): number {
  const denials = countOf(text, denial);
  return Math.max(denials, particle === undefined ? 0 : countOf(text, particle)) + countOf(text, doubtful);
}

/** ne … que le, but not ne … pas que: French denies with the second half. */
function isExcepted(before: string, { exception, particle, denial }: DateWords): boolean {
  return exception?.test(before) === true && (particle === undefined || countOf(before, denial) === 0);
}

interface Surroundings {
  readonly before: string;
  readonly clause: string;
  readonly after: string;
  readonly excepted: boolean;
}

type Sided = Pick<DateSense, 'side' | 'turned'>;

function sideOf({ before, clause, after, excepted }: Surroundings, words: DateWords): Sided {
  const near = before.slice(-60);
  const fixed = (side: DateSense['side']): Sided => ({ side, turned: false });
  if (words.latestAfter.test(after) || words.latest.test(near)) return fixed('until');
  if (words.fromAfter.test(after) || words.from.test(near)) return fixed('from');
  const negative = (text: string) => !excepted && (countOf(text, words.denial) > 0 || NEGATIVE.test(text));
  const turning = (side: 'until' | 'while' | 'from', text: string): Sided =>
    negative(text) ? { side: side === 'from' ? 'until' : 'from', turned: true } : fixed(side);
  // "What comes after the day will not be read": the denial may follow.
  if (words.after.test(near)) return words.pause.test(clause) ? fixed('none') : turning('from', clause);
  if (words.before.test(near)) return turning('until', before);
  if (words.until.test(near)) return words.pause.test(clause) ? fixed('pause') : turning('while', before);
  return fixed(excepted || words.limit?.test(before) === true ? 'from' : 'none');
}

function tail(text: string, pattern: RegExp): string {
  let last = 0;
  for (const { 0: found, index } of text.matchAll(pattern)) last = index + found.length;
  return text.slice(last);
}

function head(text: string, pattern: RegExp): string {
  pattern.lastIndex = 0;
  const at = text.search(pattern);
  return at < 0 ? text : text.slice(0, at);
}
