import type { LanguageTag } from '#core/model/language.ts';
import type { Mark, RichText } from '#core/model/rich-text.ts';
import { normaliseMarks } from '#core/text/marks.ts';
import type { StoredUnit, UnitsPart } from '#services/ports/index.ts';
import { escapeMarkup } from '../../shared/escape.ts';
import { codeOfMark } from './codes.ts';
import { writeDate } from './date.ts';

/** Names our export in the header, by which our import knows it again. */
export const CREATION_TOOL = 'Balagh';

/**
 * A part of a memory as TMX 1.4b, level 2, in UTF-8; parts in order make the file. Neighbours and the part of the
 * release go into properties `x-previous`, `x-next` and `x-part`, marks into paired codes.
 */
export function writeTmx({ units, source, first, last }: UnitsPart): Uint8Array {
  const parts = [...(first ? [header(source)] : []), ...units.map(unitElement), ...(last ? [FOOTER] : [])];
  return new TextEncoder().encode(parts.join(''));
}

const FOOTER = '</body>\n</tmx>\n';

/** `*all*`: any variant may be the source (TMX 1.4b, srclang). */
function header(source: LanguageTag | null): string {
  const attributes = [
    `creationtool="${CREATION_TOOL}"`,
    'creationtoolversion="1"',
    'segtype="sentence"',
    `o-tmf="${CREATION_TOOL}"`,
    'adminlang="en"',
    `srclang="${escapeMarkup(source ?? '*all*')}"`,
    'datatype="plaintext"',
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4">\n<header ${attributes.join(' ')}/>\n<body>\n`;
}

function unitElement({ id, variants, context, author, createdAt, updatedAt }: StoredUnit): string {
  const person = author === '' ? '' : ` changeid="${attribute(author)}"`;
  const dates = `creationdate="${writeDate(createdAt)}" changedate="${writeDate(updatedAt)}"`;
  const properties = [
    ...(context.part === undefined ? [] : [`<prop type="x-part">${context.part}</prop>\n`]),
    ...neighbours('x-previous', context.previous),
    ...neighbours('x-next', context.next),
  ];
  const texts = Object.entries(variants).map(
    ([language, content]) =>
      `<tuv xml:lang="${escapeMarkup(language)}"><seg>${segment(content)}</seg></tuv>\n`,
  );
  return `<tu tuid="${id}" ${dates}${person}>\n${properties.join('')}${texts.join('')}</tu>\n`;
}

function neighbours(
  type: string,
  texts: Readonly<Record<LanguageTag, string>> | undefined,
): readonly string[] {
  return Object.entries(texts ?? {}).map(
    ([language, text]) => `<prop type="${type}" xml:lang="${escapeMarkup(language)}">${plain(text)}</prop>\n`,
  );
}

/** A bare carriage return would come back as a line feed (XML 1.0, 2.11). */
const plain = (text: string): string => escapeMarkup(text).replaceAll('\r', '&#xD;');

/** White space in an attribute would come back as spaces (XML 1.0, 3.3.3). */
const attribute = (text: string): string =>
  escapeMarkup(text).replace(/[\t\n\r]/g, (space) => `&#x${space.charCodeAt(0).toString(16)};`);

/** Marks as `bpt` and `ept`, which may overlap; `i` pairs them. */
function segment(content: RichText): string {
  const { text, marks } = normaliseMarks({
    text: content.text,
    marks: content.marks.map((mark) => ({
      ...mark,
      start: wholeCharacter(content.text, mark.start),
      end: wholeCharacter(content.text, mark.end),
    })),
  });
  const points = new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])]);
  const places = [...points].toSorted((a, b) => a - b);
  const numbered = marks.map((mark, index) => ({ mark, number: index + 1 }));
  return places
    .map((place, index) => {
      const ends = numbered.filter(({ mark }) => mark.end === place).toReversed();
      const begins = numbered.filter(({ mark }) => mark.start === place);
      return [
        ...ends.map(({ mark, number }) => endCode(mark, number)),
        ...begins.map(({ mark, number }) => beginCode(mark, number)),
        plain(text.slice(place, places[index + 1] ?? place)),
      ].join('');
    })
    .join('');
}

/** The offset, or the one behind the character that it would cut in two: halves of a pair cannot be written. */
const wholeCharacter = (text: string, at: number): number =>
  at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff ? at + 1 : at;

function beginCode(mark: Mark, number: number): string {
  const { type, begin } = codeOfMark(mark);
  return `<bpt i="${number}" x="${number}" type="${type}">${escapeMarkup(begin)}</bpt>`;
}

const endCode = (mark: Mark, number: number): string =>
  `<ept i="${number}">${escapeMarkup(codeOfMark(mark).end)}</ept>`;
