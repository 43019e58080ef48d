import type { LanguageTag } from '#core/model/language.ts';
import type { UnitContext, UnitDetails } from '#core/model/memory.ts';
import type { Mark, RichText } from '#core/model/rich-text.ts';
import type { StoredUnit } from '#services/ports/index.ts';
import { PartsHash, rowHash, seedOf, TextHash } from './hash.ts';

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

export type Value = string | number | null | Uint8Array;

/** Makes rows of units, one after the other. */
export class RowWriter {
  readonly #hash = new UnitHash();
  #last: readonly LanguageTag[] = [];
  #lastSorted: readonly LanguageTag[] = [];

  /** The values of UNIT_COLUMNS but for the id. */
  values(record: UnitRecord): readonly Value[] {
    const { variants, author, createdAt, updatedAt, release } = record;
    // Sorted, so that equal units are equal text.
    const languages = this.#sorted(variants);
    const context = contextToJson(record.context);
    const details = record.details === null ? null : JSON.stringify(record.details);
    return [
      record.memory,
      record.import,
      record.imported ? 1 : 0,
      textsToJson(variants, languages),
      marksToJson(variants, languages),
      context,
      author,
      createdAt,
      updatedAt,
      release,
      details,
      this.#hash.of(variants, languages, [context, author, createdAt, updatedAt, release, details]),
    ];
  }

  /** The languages in order; those of one unit after the other are mostly the same. */
  #sorted(variants: Variants): readonly LanguageTag[] {
    let at = 0;
    for (const language in variants) if (this.#last[at++] !== language) at = Number.NaN;
    if (at === this.#last.length) return this.#lastSorted;
    this.#last = Object.keys(variants);
    this.#lastSorted = this.#last.toSorted();
    return this.#lastSorted;
  }
}

/** The values of UNIT_COLUMNS but for the id. */
export const valuesOf = (record: UnitRecord): readonly Value[] => new RowWriter().values(record);

/** 64 bits over a unit. Whether it was imported may change without the content: that is left out. */
class UnitHash {
  readonly #variants = new VariantHash();
  readonly #parts = new PartsHash();

  of(
    variants: Variants,
    languages: readonly LanguageTag[],
    rest: readonly (string | number | null)[],
  ): Uint8Array {
    this.#parts.begin();
    for (const language of languages) {
      const content = variants[language];
      if (content === undefined) continue;
      this.#variants.variant(language, content);
      this.#parts.hash(this.#variants.low, this.#variants.high);
    }
    for (const part of rest) this.#parts.part(part);
    return this.#parts.end();
  }
}

const OLD_HASH_BYTES = 16;

/** Whether the row is as it was written. */
export function isIntact(row: UnitRow): boolean {
  const { texts, marks, author, created_at, updated_at } = row;
  const rest = [row.context, author, created_at, updated_at, row.release, row.details];
  if (row.hash.length === OLD_HASH_BYTES)
    return Buffer.compare(rowHash([texts, marks, ...rest]), row.hash) === 0;
  try {
    const variants = variantsOf(row);
    const expected = new UnitHash().of(variants, Object.keys(variants).sort(), rest);
    return Buffer.compare(expected, row.hash) === 0;
  } catch (thrown) {
    // What is no JSON any more was not written so.
    if (thrown instanceof SyntaxError || thrown instanceof TypeError) return false;
    throw thrown;
  }
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

function textsToJson(variants: Variants, languages: readonly LanguageTag[]): string {
  const texts: Record<LanguageTag, string> = {};
  for (const language of languages) texts[language] = variants[language]?.text ?? '';
  return JSON.stringify(texts);
}

/** Null where there are none. */
function marksToJson(variants: Variants, languages: readonly LanguageTag[]): string | null {
  let marks: Record<LanguageTag, readonly Mark[]> | null = null;
  for (const language of languages) {
    const own = variants[language]?.marks ?? NO_MARKS;
    if (own.length === 0) continue;
    marks ??= {};
    marks[language] = own.map(inOneOrder);
  }
  return marks === null ? null : JSON.stringify(marks);
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

  variant(language: LanguageTag, content: RichText): void {
    const { text, marks } = content;
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
