import type { TermHit } from '#core/model/glossary.ts';
import type { LanguageTag } from '#core/model/language.ts';
import type { ValueKind } from '#core/model/memory.ts';
import type { DateToken, WeekdayToken } from '#core/text/values/dates/read-dates.ts';
import { tokenValue } from '#core/text/values/find/quantity-values.ts';
import { type NumberToken, readValues } from '#core/text/values/read-values.ts';
import type { CopiedValue, Value } from '#core/text/values/value.ts';
import { peopleIn } from './people.ts';

/** A place of a text whose value may be another in the next text: a number, date, weekday or name. */
export interface Slot {
  readonly kind: ValueKind;
  /** UTF-16 offsets in the text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Slots of one kind with equal keys say the same, in any language. */
  readonly key: string;
  readonly number?: NumberToken;
  /** What the number is, as it is written in other languages. */
  readonly value?: Value | undefined;
  /** An address, a handle, a hashtag or a code, copied as it is. */
  readonly copied?: string;
  /** The days of one expression: `2-5 December` has two. */
  readonly dates?: readonly DateToken[];
  readonly weekday?: WeekdayToken;
  /** What the glossary knows at this place. */
  readonly hits?: readonly TermHit[];
}

/** Articles that are also numerals: `a minister` counts nothing. */
const NO_COUNT =
  /^(?:an?|one|une?|first|firstly|second|premi[eè]re?s?|dernier|أول|أولى|واحد|واحدة|أحد|إحدى)$/iu;

/** The slots of a text in reading order, none overlapping: dates, then numbers, weekdays, and names in what is left. */
export function slotsOf(text: string, language: LanguageTag, hits: readonly TermHit[]): readonly Slot[] {
  const { dates, numbers, weekdays, addresses } = readValues(text, language);
  const slots: Slot[] = [];
  const add = (slot: Omit<Slot, 'text'>) => {
    if (slots.some((other) => slot.start < other.end && other.start < slot.end)) return;
    slots.push({ ...slot, text: text.slice(slot.start, slot.end) });
  };
  for (const { kind, start, end, text: copied } of addresses)
    add({ kind: 'number', start, end, key: `${kind} ${copied}`, copied });
  for (const group of expressions(dates)) add(dateSlot(group));
  for (const weekday of weekdays) {
    if (!weekday.weak) {
      const { start, end } = weekday;
      add({ kind: 'weekday', start, end, key: String(weekday.weekday), weekday });
    }
  }
  const values = numbers.filter(isValue).map((number) => numberSlot(text, language, number));
  // The minutes of an hour in words are part of its time.
  for (const slot of values) if (slot.number?.kind === 'time') add(slot);
  for (const slot of values) if (slot.number?.written === 'digits') add(slot);
  // Mohammed VI is a name before VI is a six.
  for (const slot of namesOf(hits)) add(slot);
  for (const person of peopleIn(text, language)) add({ kind: 'name', ...person });
  for (const slot of values) add(slot);
  return slots.sort((a, b) => a.start - b.start);
}

function isValue({ inDate, written, text, values, kind, scaleOnly, loose }: NumberToken): boolean {
  // A semester of six months says no six; a roman numeral of several letters says its number.
  if (inDate || (loose === true && !/^[IVXLC]{2}/u.test(text))) return false;
  if (written === 'digits' || kind === 'time') return true;
  return values.length === 1 && scaleOnly !== true && !NO_COUNT.test(text) && !/^[IVXLC]+$/u.test(text);
}

function numberSlot(source: string, language: LanguageTag, number: NumberToken): Omit<Slot, 'text'> {
  const { start, end, kind, percent, currency } = number;
  const value = tokenValue(source, language, number);
  if (value?.kind === 'code') return codeSlot(value);
  const said = kind === 'phone' ? number.text : number.keys.toSorted().join(' ');
  const unit = `${percent === 'yes' ? '%' : ''}${currency ?? ''}`;
  return {
    kind: 'number',
    start,
    end,
    key: `${said} ${unit}`,
    number,
    value,
  };
}

/** The letters before the digits of a code belong to it: gate B12. */
function codeSlot({ start, end, exact }: CopiedValue): Omit<Slot, 'text'> {
  return { kind: 'number', start, end, key: `code ${exact}`, copied: exact };
}

/** Dates of one expression share their month or year, so their ranges overlap. */
function expressions(dates: readonly DateToken[]): readonly (readonly DateToken[])[] {
  const groups: DateToken[][] = [];
  for (const date of dates) {
    if (date.weak) continue;
    const last = groups.at(-1);
    if (last?.some(({ end }) => date.start < end)) last.push(date);
    else groups.push([date]);
  }
  return groups;
}

function dateSlot(dates: readonly DateToken[]): Omit<Slot, 'text'> {
  const starts = dates.flatMap(({ start, weekday }) => [start, weekday?.start ?? start]);
  const ends = dates.flatMap(({ end, weekday }) => [end, weekday?.end ?? end]);
  const key = dates.map(
    ({ calendar, year, month, day, weekday }) =>
      `${calendar} ${year ?? ''}-${month}-${day ?? ''} ${weekday?.weekday ?? ''}`,
  );
  return { kind: 'date', start: Math.min(...starts), end: Math.max(...ends), key: key.join(), dates };
}

function namesOf(hits: readonly TermHit[]): readonly Omit<Slot, 'text'>[] {
  const places = new Map<string, TermHit[]>();
  for (const hit of hits) {
    const place = `${hit.start}-${hit.end}`;
    places.set(place, [...(places.get(place) ?? []), hit]);
  }
  return [...places.values()].map((group) => ({
    kind: 'name',
    start: group[0]?.start ?? 0,
    end: group[0]?.end ?? 0,
    key: group
      .map(({ concept }) => concept)
      .sort((a, b) => a - b)
      .join(),
    hits: group,
  }));
}
