import type { LanguageTag } from '#core/model/language.ts';
import type { StoredUnit, UnitNote, VariantDetails } from '#core/model/memory.ts';
import type { Mark, RichText } from '#core/model/rich-text.ts';
import { normaliseMarks } from '#core/text/marks.ts';
import type { UnitsPart } from '#services/ports/index.ts';
import { escapeMarkup } from '../../shared/escape.ts';
import { markupText } from '../../shared/xml-scan/markup.ts';
import { codeOfMark } from './codes.ts';
import { writeDate } from './date.ts';
import { headerElement } from './header.ts';
import { attributesOf, noteElement } from './note.ts';

/**
 * A part of a memory as TMX 1.4b, level 2; parts in order make the file. Neighbours and the part of the release go into
 * properties `x-previous`, `x-next` and `x-part`, marks into paired codes. What the file that a unit came from said
 * beyond that is given back: attributes, properties, notes, and the inline codes of texts that have not changed.
 */
export function writeTmx({ units, header, source, first, last }: UnitsPart): string {
  const head = first ? [HEAD, headerElement(header, source), '<body>\n'] : [];
  return [...head, ...units.map(unitElement), ...(last ? [FOOTER] : [])].join('');
}

const FOOTER = '</body>\n</tmx>\n';

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4">\n';

function unitElement({ variants, context, author, createdAt, updatedAt, details }: StoredUnit): string {
  const own = {
    creationdate: writeDate(createdAt),
    changedate: writeDate(updatedAt),
    ...(author === '' ? {} : { changeid: author }),
  };
  // Notes and properties come before the variants (DTD of TMX 1.4b).
  const notes = [
    ...(details?.notes ?? []).map(noteElement),
    ...(context.part === undefined ? [] : [`<prop type="x-part">${context.part}</prop>\n`]),
    ...neighbours('x-previous', context.previous),
    ...neighbours('x-next', context.next),
  ];
  const texts = Object.entries(variants).map(([language, content]) =>
    variantElement(language, content, details?.variants?.[language] ?? {}),
  );
  return `<tu${attributesOf({ ...details?.attributes, ...own })}>\n${notes.join('')}${texts.join('')}</tu>\n`;
}

function variantElement(
  language: LanguageTag,
  content: RichText,
  { attributes, notes = [], markup }: VariantDetails,
): string {
  const told = markup === undefined ? notes : [...notes, FOREIGN_MARKUP];
  const inner = told.length === 0 ? '' : `\n${told.map(noteElement).join('')}`;
  const text = markup ?? segment(content);
  return `<tuv${attributesOf({ 'xml:lang': language, ...attributes })}>${inner}<seg>${text}</seg></tuv>\n`;
}

const FOREIGN_MARKUP: UnitNote = { name: 'prop', attributes: { type: 'x-markup' }, text: 'foreign' };

function neighbours(
  type: string,
  texts: Readonly<Record<LanguageTag, string>> | undefined,
): readonly string[] {
  return Object.entries(texts ?? {}).map(
    ([language, text]) =>
      `<prop type="${type}" xml:lang="${escapeMarkup(language)}">${markupText(text)}</prop>\n`,
  );
}

/** Marks as `bpt` and `ept`, which may overlap; `i` pairs them. */
function segment(content: RichText): string {
  if (content.marks.length === 0) return markupText(content.text);
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
        markupText(text.slice(place, places[index + 1] ?? place)),
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
