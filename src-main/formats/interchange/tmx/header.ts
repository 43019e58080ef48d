import type { LanguageTag } from '#core/model/language.ts';
import type { FileHeader, UnitNote } from '#core/model/memory.ts';
import type { Attributes } from '../../shared/xml-scan/tags.ts';
import { attributesOf, noteElement } from './note.ts';
import type { NoteContent } from './unit-builder.ts';

/** Names our export in the header, by which our import knows it again. */
export const CREATION_TOOL = 'Balagh';
/** Properties and notes kept of a header, and UTF-16 units of all of them. */
const MAX_NOTES = 1000;
const MAX_LENGTH = 1024 * 1024;

/** The header names the program that wrote the file: for the one that a memory came from there are properties. */
const TOOL_ATTRIBUTES = ['creationtool', 'creationtoolversion'] as const;
const propertyFor = (attribute: string): string => `x-${attribute}`;

/** What a TMX header must have (TMX 1.4b). `*all*`: any variant may be the source. */
const REQUIRED: Attributes = {
  segtype: 'sentence',
  'o-tmf': CREATION_TOOL,
  adminlang: 'en',
  srclang: '*all*',
  datatype: 'plaintext',
};

/** A header while it is read. */
export class HeaderReader {
  readonly #attributes: Attributes;
  readonly #notes: UnitNote[] = [];
  #note: { readonly name: string; readonly attributes: Attributes } | null = null;
  #length = 0;

  constructor(attributes: Attributes) {
    this.#attributes = attributes;
  }

  openNote(name: string, attributes: Attributes): void {
    this.#note = { name, attributes };
  }

  closeNote({ plain, markup }: NoteContent): void {
    if (this.#note === null) return;
    const { name, attributes } = this.#note;
    this.#note = null;
    const content = markup === undefined ? { text: plain } : { markup };
    const told = Object.keys(attributes).length === 0 ? {} : { attributes: { ...attributes } };
    const note: UnitNote = { name, ...told, ...content };
    this.#length += JSON.stringify(note).length;
    if (this.#notes.length < MAX_NOTES && this.#length <= MAX_LENGTH) this.#notes.push(note);
  }

  /** What there is to keep; of a file of ours, what it gave back. Null where that is nothing. */
  build(): FileHeader | null {
    const isOurs = this.#attributes.creationtool === CREATION_TOOL;
    if (!isOurs) return { attributes: { ...this.#attributes }, notes: this.#notes };
    const attributes: Record<string, string> = { ...this.#attributes };
    for (const name of TOOL_ATTRIBUTES) {
      delete attributes[name];
      const told = this.#notes.find((note) => note.attributes?.type === propertyFor(name));
      if (told?.text !== undefined) attributes[name] = told.text;
    }
    const notes = this.#notes.filter(
      ({ attributes: own }) => !TOOL_ATTRIBUTES.some((name) => own?.type === propertyFor(name)),
    );
    const isEmpty =
      notes.length === 0 && Object.entries(attributes).every(([name, value]) => REQUIRED[name] === value);
    return isEmpty ? null : { attributes, notes };
  }
}

/** The beginning of a file of ours, with what the file that the units came from said. `source`: their language, if one. */
export function headerElement(header: FileHeader | null, source: LanguageTag | null): string {
  const told = header?.attributes ?? {};
  const attributes: Attributes = {
    creationtool: CREATION_TOOL,
    creationtoolversion: '1',
    ...REQUIRED,
    ...Object.fromEntries(Object.entries(told).filter(([name]) => !isToolAttribute(name))),
    ...(source === null ? {} : { srclang: source }),
  };
  const notes: readonly UnitNote[] = [
    ...(header?.notes ?? []),
    ...TOOL_ATTRIBUTES.flatMap((name) =>
      told[name] === undefined
        ? []
        : [{ name: 'prop', attributes: { type: propertyFor(name) }, text: told[name] }],
    ),
  ];
  const start = `<header${attributesOf(attributes)}`;
  return notes.length === 0 ? `${start}/>\n` : `${start}>\n${notes.map(noteElement).join('')}</header>\n`;
}

const isToolAttribute = (name: string): boolean => TOOL_ATTRIBUTES.some((one) => one === name);
