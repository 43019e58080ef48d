import type { LanguageTag } from '#core/model/language.ts';
import type { UnitContext, UnitDetails } from '#core/model/memory.ts';
import type { Mark, RichText } from '#core/model/rich-text.ts';
import type { NewUnit, UnitColumns } from '#services/ports/index.ts';

const NO_MARKS: readonly Mark[] = Object.freeze([]);
const NO_CONTEXT: UnitContext = Object.freeze({});

/** One of the units as an object. */
export function unitAt(columns: UnitColumns, unit: number): NewUnit {
  const variants: Record<LanguageTag, RichText> = {};
  for (let at = firstTextOf(columns, unit); at < (columns.textEnds[unit] ?? 0); at += 1) {
    const tag = columns.columns[columns.columnOf[at] ?? 0]?.tag ?? '';
    const text = textAt(columns, at);
    variants[tag] = { text, marks: NO_MARKS };
  }
  const [createdAt, at, author] = [
    columns.createdAt[unit] ?? Number.NaN,
    columns.changedAt[unit] ?? Number.NaN,
    columns.authors[unit],
  ];
  const details = utf8(columns.details, firstDetailOf(columns, unit), columns.detailEnds[unit]);
  return {
    variants,
    context: columns.contexts.get(unit) ?? NO_CONTEXT,
    ...(Number.isNaN(createdAt) ? {} : { createdAt }),
    ...(Number.isNaN(at) ? {} : { at }),
    ...(author === undefined ? {} : { author }),
    ...(details === '' ? {} : { details: JSON.parse(details) as UnitDetails }),
  };
}

function textAt({ bytes, composed, starts, stops }: UnitColumns, text: number): string {
  const [start, stop, length] = [starts[text] ?? 0, stops[text] ?? 0, bytes.length];
  if (start < length) return utf8(bytes, start, stop);
  return JSON.parse(`"${utf8(composed, start - length, stop - length)}"`) as string;
}

/** The first text of a unit. */
export const firstTextOf = ({ textEnds }: UnitColumns, unit: number): number =>
  unit === 0 ? 0 : (textEnds[unit - 1] ?? 0);

/** Where the details of a unit begin. */
export const firstDetailOf = ({ detailEnds }: UnitColumns, unit: number): number =>
  unit === 0 ? 0 : (detailEnds[unit - 1] ?? 0);

const utf8 = ({ buffer, byteOffset }: Uint8Array, start = 0, end = 0): string =>
  Buffer.from(buffer, byteOffset + start, end - start).toString();
