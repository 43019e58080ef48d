import type { LanguageTag } from '#core/model/language.ts';
import type { UnitDetails, UnitNote, VariantDetails } from '#core/model/memory.ts';
import type { RichText } from '#core/model/rich-text.ts';
import type { NewUnit, SkippedUnit } from '#services/ports/index.ts';
import type { Attributes } from '../../shared/xml-scan/tags.ts';
import { ContextReader } from './context-reader.ts';
import type { DateReader } from './date.ts';
import { OWN_PROPERTIES } from './properties.ts';
import type { SegmentCollector } from './segment.ts';
import { Stamps } from './stamps.ts';

/** Variants of one language in one `tu`; honest files have one, or a few by region. */
const MAX_ALTERNATIVES = 100;
/** Properties and notes kept of one unit or variant. */
export const MAX_NOTES = 1000;

const NO_DETAILS: VariantDetails = Object.freeze({});

/** What a file says about the units in it. */
export interface FileManner {
  /** Written by our own export: nothing is to be trimmed or guessed. */
  readonly own: boolean;
  /** The language that properties without one are in. */
  readonly source: LanguageTag | null;
  readonly dates: DateReader;
  readLanguage(raw: string | undefined): LanguageTag | null;
}

/** What is in a property or note: its text, and all of it where there is more. */
export interface NoteContent {
  readonly plain: string;
  readonly markup: string | undefined;
}

interface Variant {
  readonly language: LanguageTag;
  readonly content: RichText;
  readonly details: VariantDetails;
}

interface OpenVariant {
  readonly language: LanguageTag | null;
  readonly line: number;
  readonly attributes: Attributes;
  readonly notes: UnitNote[];
  segment: SegmentCollector | null;
}

/** One `tu` while it is read: its variants, stamps and properties; `build` makes the units of it. */
export class UnitBuilder {
  readonly #line: number;
  readonly #manner: FileManner;
  readonly #attributes: Attributes;
  readonly #skipped: SkippedUnit[] = [];
  readonly #variants: Variant[] = [];
  readonly #notes: UnitNote[] = [];
  readonly #surroundings = new ContextReader();
  readonly #stamps = new Stamps();
  #variant: OpenVariant | null = null;
  #note: { readonly name: string; readonly attributes: Attributes } | null = null;
  #damage: SkippedUnit | null = null;
  #emptySegment = false;
  /** Whether a language has several texts. */
  #hasAlternatives = false;

  constructor(line: number, attributes: Attributes, manner: FileManner) {
    this.#line = line;
    this.#manner = manner;
    this.#attributes = attributes;
    this.#stamp(attributes);
  }

  openVariant(line: number, attributes: Attributes): void {
    const language = this.#manner.readLanguage(languageAttribute(attributes));
    this.#variant = { language, line, attributes, notes: [], segment: null };
    this.#stamp(attributes);
    if (language === null) this.#skipped.push({ line, reason: 'unknown-language' });
  }

  addSegment(segment: SegmentCollector): void {
    if (this.#variant !== null) this.#variant.segment = segment;
  }

  closeVariant(): void {
    const variant = this.#variant;
    this.#variant = null;
    if (variant === null || variant.language === null || variant.segment === null) return;
    const { language, line, segment } = variant;
    if (segment.tooLong) {
      this.#skipped.push({ line, reason: 'segment-too-long' });
      return;
    }
    const foreign = variant.notes.some(isForeignMarkup);
    const content = segment.build(this.#manner.own && !foreign);
    if (content.text.trim() === '') this.#emptySegment = true;
    else this.#add({ language, content, details: this.#variantDetails(variant, segment, foreign) }, line);
  }

  openNote(name: string, attributes: Attributes): void {
    this.#note = { name, attributes };
  }

  closeNote(content: NoteContent): void {
    if (this.#note === null) return;
    const { name, attributes } = this.#note;
    this.#note = null;
    if (name === 'prop') this.#readProperty(attributes, content.plain);
    if (this.#manner.own && name === 'prop' && OWN_PROPERTIES.has(attributes.type ?? '')) return;
    const notes = this.#variant?.notes ?? this.#notes;
    if (notes.length >= MAX_NOTES) return;
    const markup = content.markup;
    notes.push({
      name,
      ...(isEmpty(attributes) ? {} : { attributes: { ...attributes } }),
      ...(markup === undefined ? { text: content.plain } : { markup }),
    });
  }

  /** The unit holds something that XML does not allow, so that its text would be guesswork. */
  damage(line: number): void {
    this.#damage ??= { line, reason: 'invalid-character' };
  }

  /** One unit, more where a language has several texts, none where two languages cannot be had. */
  build(units: NewUnit[], skipped: SkippedUnit[]): void {
    if (this.#damage !== null) {
      skipped.push(this.#damage);
      return;
    }
    if (this.#variants.length < 2 || (this.#hasAlternatives && !this.#hasTwoLanguages)) {
      const reason =
        this.#skipped[0]?.reason ?? (this.#emptySegment ? 'empty-segment' : 'fewer-than-two-texts');
      skipped.push({ line: this.#line, reason });
      return;
    }
    skipped.push(...this.#skipped);
    const rest = { context: this.#surroundings.build(), ...this.#times() };
    for (const chosen of this.#hasAlternatives ? alternativesOf(this.#variants) : [this.#variants]) {
      const details = this.#details(chosen);
      const variants: Record<LanguageTag, RichText> = {};
      for (const { language, content } of chosen) variants[language] = content;
      units.push({ variants, ...rest, ...(details === null ? {} : { details }) });
    }
  }

  #add(variant: Variant, line: number): void {
    const { language } = variant;
    if (!this.#variants.some((other) => other.language === language)) {
      this.#variants.push(variant);
      return;
    }
    const known = this.#variants.filter((other) => other.language === language);
    if (known.some(({ content }) => content.text === variant.content.text)) return;
    this.#hasAlternatives = true;
    if (known.length < MAX_ALTERNATIVES) this.#variants.push(variant);
    else this.#skipped.push({ line, reason: 'too-many-variants' });
  }

  get #hasTwoLanguages(): boolean {
    return this.#variants.some(({ language }) => language !== this.#variants[0]?.language);
  }

  #readProperty(attributes: Attributes, text: string): void {
    this.#surroundings.read(
      attributes.type ?? '',
      text,
      () =>
        this.#manner.readLanguage(languageAttribute(attributes)) ??
        this.#variant?.language ??
        this.#manner.readLanguage(this.#attributes.srclang) ??
        this.#manner.source,
    );
  }

  #stamp(attributes: Attributes): void {
    const { dates } = this.#manner;
    const { creationdate, changedate, changeid, creationid } = attributes;
    this.#stamps.add(dates.read(creationdate), dates.read(changedate), changeid ?? creationid);
  }

  #times(): Pick<NewUnit, 'author' | 'at' | 'createdAt'> {
    const { created, changed } = this.#stamps;
    const author = this.#stamps.author ?? (this.#manner.own ? '' : undefined);
    return {
      ...(created === undefined ? {} : { createdAt: created }),
      ...(changed === undefined ? {} : { at: changed }),
      ...(author === undefined ? {} : { author }),
    };
  }

  #details(chosen: readonly Variant[]): UnitDetails | null {
    const attributes = without(this.#attributes, UNIT_STAMPS);
    const told = chosen.filter(({ details }) => details !== NO_DETAILS);
    if (isEmpty(attributes) && this.#notes.length === 0 && told.length === 0) return null;
    return {
      ...(isEmpty(attributes) ? {} : { attributes }),
      ...(this.#notes.length === 0 ? {} : { notes: this.#notes }),
      ...(told.length === 0
        ? {}
        : { variants: Object.fromEntries(told.map(({ language, details }) => [language, details])) }),
    };
  }

  #variantDetails(
    { attributes, notes }: OpenVariant,
    segment: SegmentCollector,
    foreign: boolean,
  ): VariantDetails {
    // Our own codes say no more than the marks do.
    const markup = this.#manner.own && !foreign ? undefined : segment.markup;
    if (notes.length === 0 && markup === undefined && !hasOthers(attributes, LANGUAGE)) return NO_DETAILS;
    const kept = without(attributes, LANGUAGE);
    const told = notes.filter((note) => !isForeignMarkup(note));
    return {
      ...(isEmpty(kept) ? {} : { attributes: kept }),
      ...(told.length === 0 ? {} : { notes: told }),
      ...(markup === undefined ? {} : { markup }),
    };
  }
}

/** What the unit's own columns hold. */
export const UNIT_STAMPS: ReadonlySet<string> = new Set(['creationdate', 'changedate', 'changeid']);
export const LANGUAGE: ReadonlySet<string> = new Set(['xml:lang', 'lang']);

/** TMX 1.1 and 1.2 have `lang`, later ones `xml:lang`. */
export const languageAttribute = (attributes: Attributes): string | undefined =>
  attributes['xml:lang'] ?? attributes.lang;

export function isEmpty(object: object): boolean {
  for (const _ in object) return false;
  return true;
}

/** Also of an attribute named `__proto__`, which an assignment would lose. */
export const without = (attributes: Attributes, names: ReadonlySet<string>): Record<string, string> =>
  Object.fromEntries(Object.entries(attributes).filter(([name]) => !names.has(name)));

function hasOthers(attributes: Attributes, names: ReadonlySet<string>): boolean {
  for (const name in attributes) if (!names.has(name)) return true;
  return false;
}

/** The variants of the units that a unit with several texts of a language becomes. */
function alternativesOf(variants: readonly Variant[]): readonly (readonly Variant[])[] {
  const byLanguage = [...Map.groupBy(variants, ({ language }) => language).values()];
  const count = Math.max(...byLanguage.map((texts) => texts.length));
  return Array.from({ length: count }, (_, index) =>
    byLanguage.flatMap((texts) => texts[index] ?? texts[0] ?? []),
  );
}

const isForeignMarkup = ({ name, attributes }: UnitNote): boolean =>
  name === 'prop' && attributes?.type === 'x-markup';
