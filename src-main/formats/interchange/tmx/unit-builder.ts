import type { LanguageTag } from '#core/model/language.ts';
import type { UnitContext } from '#core/model/memory.ts';
import { BLOCK_KINDS } from '#core/model/release.ts';
import type { RichText } from '#core/model/rich-text.ts';
import type { NewUnit, SkippedUnit } from '#services/ports/index.ts';
import { readDate } from './date.ts';
import type { Attributes, SegmentCollector } from './segment.ts';

/** Variants of one language in one `tu`; honest files have one, or a few by region. */
const MAX_ALTERNATIVES = 100;

/** What a file says about the units in it. */
export interface FileManner {
  /** Written by our own export: nothing is to be trimmed or guessed. */
  readonly own: boolean;
  /** The language that properties without one are in. */
  readonly source: LanguageTag | null;
  readLanguage(raw: string | undefined): LanguageTag | null;
}

interface Property {
  readonly type: string;
  readonly language: LanguageTag | null;
  readonly text: string;
}

interface Stamp {
  readonly created: number | undefined;
  readonly changed: number | undefined;
  readonly author: string | undefined;
}

/** Properties that hold the neighbours: ours, memoQ's (whose text is a `seg` of its own) and OmegaT's. */
const NEIGHBOURS: ReadonlyMap<string, 'previous' | 'next'> = new Map([
  ['x-previous', 'previous'],
  ['x-next', 'next'],
  ['x-context-pre', 'previous'],
  ['x-context-post', 'next'],
  ['prev', 'previous'],
  ['next', 'next'],
]);

/** One `tu` while it is read: its variants, stamps and properties; `build` makes the units of it. */
export class UnitBuilder {
  readonly #line: number;
  readonly #manner: FileManner;
  readonly #source: LanguageTag | null;
  readonly #stamps: Stamp[] = [];
  readonly #properties: Property[] = [];
  readonly #skipped: SkippedUnit[] = [];
  readonly #variants = new Map<LanguageTag, RichText[]>();
  #variant: { readonly language: LanguageTag | null; readonly line: number } | null = null;
  #damage: SkippedUnit | null = null;
  #emptySegment = false;

  constructor(line: number, attributes: Attributes, manner: FileManner) {
    this.#line = line;
    this.#manner = manner;
    this.#source = manner.readLanguage(attributes.srclang) ?? manner.source;
    this.#stamps.push(stampOf(attributes));
  }

  openVariant(line: number, attributes: Attributes): void {
    const language = this.#manner.readLanguage(languageAttribute(attributes));
    this.#variant = { language, line };
    this.#stamps.push(stampOf(attributes));
    if (language === null) this.#skipped.push({ line, reason: 'unknown-language' });
  }

  closeVariant(): void {
    this.#variant = null;
  }

  addSegment(segment: SegmentCollector): void {
    if (this.#variant === null || this.#variant.language === null) return;
    const { language, line } = this.#variant;
    if (segment.tooLong) {
      this.#skipped.push({ line, reason: 'segment-too-long' });
      return;
    }
    const content = segment.build(this.#manner.own);
    if (content.text.trim() === '') this.#emptySegment = true;
    else this.#addContent(language, line, content);
  }

  addProperty(attributes: Attributes, text: string): void {
    const language =
      this.#manner.readLanguage(languageAttribute(attributes)) ?? this.#variant?.language ?? this.#source;
    this.#properties.push({ type: attributes.type ?? '', language, text });
  }

  /** The unit holds something that XML does not allow, so that its text would be guesswork. */
  damage(line: number): void {
    this.#damage ??= { line, reason: 'invalid-character' };
  }

  /** One unit, more where a language has several texts, none where two languages cannot be had. */
  build(): { readonly units: readonly NewUnit[]; readonly skipped: readonly SkippedUnit[] } {
    if (this.#damage !== null) return { units: [], skipped: [this.#damage] };
    if (this.#variants.size < 2) {
      const reason =
        this.#skipped[0]?.reason ?? (this.#emptySegment ? 'empty-segment' : 'fewer-than-two-texts');
      return { units: [], skipped: [{ line: this.#line, reason }] };
    }
    const count = Math.max(...[...this.#variants.values()].map((texts) => texts.length));
    const rest = { context: this.#context(), ...this.#stamp() };
    const units = Array.from({ length: count }, (_, index) => ({ variants: this.#texts(index), ...rest }));
    return { units, skipped: this.#skipped };
  }

  #addContent(language: LanguageTag, line: number, content: RichText): void {
    const texts = this.#variants.get(language) ?? [];
    this.#variants.set(language, texts);
    if (texts.some(({ text }) => text === content.text)) return;
    if (texts.length < MAX_ALTERNATIVES) texts.push(content);
    else this.#skipped.push({ line, reason: 'too-many-variants' });
  }

  #texts(index: number): Readonly<Record<LanguageTag, RichText>> {
    return Object.fromEntries(
      [...this.#variants].flatMap(([language, texts]) => {
        const content = texts[index] ?? texts[0];
        return content === undefined ? [] : [[language, content]];
      }),
    );
  }

  #context(): UnitContext {
    const neighbours: Record<'previous' | 'next', Record<LanguageTag, string>> = { previous: {}, next: {} };
    let part: UnitContext['part'];
    for (const { type, language, text } of this.#properties) {
      const place = NEIGHBOURS.get(type);
      const plain = type.startsWith('x-context-') ? withoutTags(text) : text;
      if (place !== undefined && language !== null && plain !== '') neighbours[place][language] ??= plain;
      if (type === 'x-part') part = BLOCK_KINDS.find((kind) => kind === text) ?? part;
    }
    const { previous, next } = neighbours;
    return {
      ...(part === undefined ? {} : { part }),
      ...(Object.keys(previous).length === 0 ? {} : { previous }),
      ...(Object.keys(next).length === 0 ? {} : { next }),
    };
  }

  /** The unit was made when its first variant was, and is as its latest change left it. */
  #stamp(): Pick<NewUnit, 'author' | 'at' | 'createdAt'> {
    const created = this.#stamps.flatMap((stamp) => stamp.created ?? []);
    const latest = this.#stamps.toSorted((a, b) => (b.changed ?? -1) - (a.changed ?? -1))[0];
    const author = latest?.author ?? this.#stamps.find((stamp) => stamp.author !== undefined)?.author;
    return {
      ...(created.length === 0 ? {} : { createdAt: Math.min(...created) }),
      ...(latest?.changed === undefined ? {} : { at: latest.changed }),
      ...(author !== undefined ? { author } : this.#manner.own ? { author: '' } : {}),
    };
  }
}

/** TMX 1.1 and 1.2 have `lang`, later ones `xml:lang`. */
export const languageAttribute = (attributes: Attributes): string | undefined =>
  attributes['xml:lang'] ?? attributes.lang;

function stampOf(attributes: Attributes): Stamp {
  const created = readDate(attributes.creationdate);
  return {
    created,
    changed: readDate(attributes.changedate) ?? created,
    author: attributes.changeid ?? attributes.creationid,
  };
}

const withoutTags = (text: string): string => text.replace(/<[^<>]{0,8192}>/g, '').trim();
