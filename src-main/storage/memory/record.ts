import type { LanguageTag } from '#core/model/language.ts';
import type { UnitContext, UnitDetails } from '#core/model/memory.ts';
import type { Mark, RichText } from '#core/model/rich-text.ts';
import type { StoredUnit } from '#services/ports/index.ts';
import { rowHash, seedOf, TextHash } from './hash.ts';

/** Rows of the table of units, and their way to the model and back. */

export type Variants = Readonly<Record<LanguageTag, RichText>>;

/** What a unit is made of, but for its id. */
export interface UnitRecord {
  readonly memory: number;
  readonly import: number;
  /** Whether it was given as such, so that it stays when the segments it came from go. */
  readonly imported: boolean;
  readonly variants: Variants;
  readonly context: UnitContext;
  readonly author: string;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly release: string | null;
  readonly details: UnitDetails | null;
}

export interface UnitRow {
  readonly id: number;
  readonly memory: number;
  readonly import: number;
  readonly imported: number;
  readonly texts: string;
  readonly marks: string | null;
  readonly context: string | null;
  readonly author: string;
  readonly created_at: number;
  readonly updated_at: number;
  readonly release: string | null;
  readonly details: string | null;
  readonly hash: Uint8Array;
}

export const UNIT_COLUMNS =
  'id, memory, import, imported, texts, marks, context, author, created_at, updated_at, release, details, hash';

type Value = string | number | null | Uint8Array;

/** The values of UNIT_COLUMNS but for the id. */
export function valuesOf(record: UnitRecord): readonly Value[] {
  const { texts, marks } = contentToJson(record.variants);
  // What the hash is made of. Whether it was imported may change without the content: that is left out.
  const content = [
    texts,
    marks,
    contextToJson(record.context),
    record.author,
    record.createdAt,
    record.updatedAt,
    record.release,
    record.details === null ? null : JSON.stringify(record.details),
  ];
  return [record.memory, record.import, record.imported ? 1 : 0, ...content, rowHash(content)];
}

/** Whether the row is as it was written. */
export function isIntact(row: UnitRow): boolean {
  const { texts, marks, context, author, created_at, updated_at, release, details } = row;
  const expected = rowHash([texts, marks, context, author, created_at, updated_at, release, details]);
  return Buffer.compare(expected, row.hash) === 0;
}

export function recordOf(row: UnitRow): UnitRecord {
  return {
    memory: row.memory,
    import: row.import,
    imported: row.imported === 1,
    variants: variantsOf(row),
    context: row.context === null ? {} : (JSON.parse(row.context) as UnitContext),
    author: row.author,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    release: row.release,
    details: row.details === null ? null : (JSON.parse(row.details) as UnitDetails),
  };
}

export function storedUnitOf(row: UnitRow): StoredUnit {
  const { imported: _, ...unit } = recordOf(row);
  return { id: row.id, ...unit };
}

export function variantsOf({ texts, marks }: Pick<UnitRow, 'texts' | 'marks'>): Variants {
  const plain = JSON.parse(texts) as Readonly<Record<LanguageTag, string>>;
  const formats = marks === null ? {} : (JSON.parse(marks) as Readonly<Record<LanguageTag, Mark[]>>);
  const variants: Record<LanguageTag, RichText> = {};
  for (const [language, text] of Object.entries(plain))
    variants[language] = { text, marks: formats[language] ?? NO_MARKS };
  return variants;
}

const NO_MARKS: readonly Mark[] = Object.freeze([]);

function contentToJson(variants: Variants): { readonly texts: string; readonly marks: string | null } {
  const texts: Record<LanguageTag, string> = {};
  let marks: Record<LanguageTag, readonly Mark[]> | null = null;
  // Sorted, so that equal units are equal text.
  for (const language of Object.keys(variants).sort()) {
    const content = variants[language];
    if (content === undefined) continue;
    texts[language] = content.text;
    if (content.marks.length > 0) {
      marks ??= {};
      marks[language] = content.marks.map(inOneOrder);
    }
  }
  return { texts: JSON.stringify(texts), marks: marks === null ? null : JSON.stringify(marks) };
}

const inOneOrder = ({ kind, start, end, href }: Mark): Mark => ({
  kind,
  start,
  end,
  ...(href === undefined ? {} : { href }),
});

/** The context with its fields and languages in one order, so that equal contexts are equal text; null for none. */
export function contextToJson({ part, previous, next }: UnitContext): string | null {
  if (part === undefined && previous === undefined && next === undefined) return null;
  return JSON.stringify({
    ...(part === undefined ? {} : { part }),
    ...(previous === undefined ? {} : { previous: sorted(previous) }),
    ...(next === undefined ? {} : { next: sorted(next) }),
  });
}

/** Equal surroundings have one number, none 0. */
export function contextNumber({ context }: Pick<UnitRecord, 'context'>): number {
  const json = contextToJson(context);
  return json === null ? 0 : seedOf(json) || 1;
}

function sorted(texts: Readonly<Record<LanguageTag, string>>): Readonly<Record<LanguageTag, string>> {
  return Object.fromEntries(Object.entries(texts).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Hashes variants; the seeds of languages are remembered, since a memory has few. */
export class VariantHash extends TextHash {
  readonly #seeds = new Map<LanguageTag, number>();

  variant(language: LanguageTag, { text, marks }: RichText): void {
    this.of(text, this.#seed(language));
    if (marks.length > 0) this.of(JSON.stringify(marks.map(inOneOrder)), this.low ^ this.high);
  }

  #seed(language: LanguageTag): number {
    const known = this.#seeds.get(language);
    if (known !== undefined) return known;
    const seed = seedOf(language);
    this.#seeds.set(language, seed);
    return seed;
  }
}

/** The numbers by which a unit's texts are found. */
export function keysOf(variants: Variants, hash = new VariantHash()): readonly number[] {
  return Object.entries(variants).map(([language, content]) => {
    hash.variant(language, content);
    return hash.key;
  });
}

export function sameContent(one: RichText, other: RichText): boolean {
  if (one.text !== other.text || one.marks.length !== other.marks.length) return false;
  return (
    one.marks.length === 0 ||
    JSON.stringify(one.marks.map(inOneOrder)) === JSON.stringify(other.marks.map(inOneOrder))
  );
}

export function sameVariants(one: Variants, other: Variants): boolean {
  const languages = Object.keys(one);
  return (
    languages.length === Object.keys(other).length &&
    languages.every((language) => {
      const [a, b] = [one[language], other[language]];
      return a !== undefined && b !== undefined && sameContent(a, b);
    })
  );
}
