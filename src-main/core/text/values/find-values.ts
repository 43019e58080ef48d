import type { LanguageTag } from '#core/model/language.ts';
import type { AddressToken } from './codes/addresses.ts';
import { dateValues } from './find/date-values.ts';
import { quantityValues } from './find/quantity-values.ts';
import { readValues } from './read-values.ts';
import type { Value } from './value.ts';

/**
 * The typed values of a text, in reading order and without overlap: numbers, percentages, money, measurements, dates,
 * times, telephone and law numbers, document symbols, codes and addresses. Where a text can be read in several ways,
 * the likeliest one in its language. Linear; nothing in a text makes it throw.
 */
export function findValues(text: string, language: LanguageTag): readonly Value[] {
  const reading = readValues(text, language);
  const found: Value[] = [
    ...reading.addresses.map(addressValue),
    ...dateValues(text, reading),
    ...quantityValues(text, language, reading.numbers),
  ];
  return withoutOverlaps(found);
}

function addressValue({ kind, start, end, text }: AddressToken): Value {
  return { kind, start, end, text, exact: text };
}

/** Of values that overlap, the longest; of two of one length, the first kind above. */
function withoutOverlaps(values: readonly Value[]): readonly Value[] {
  const ordered = values.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: Value[] = [];
  for (const value of ordered) {
    const last = kept.at(-1);
    if (last === undefined || value.start >= last.end) kept.push(value);
    else if (value.end - value.start > last.end - last.start) kept[kept.length - 1] = value;
  }
  return kept;
}
