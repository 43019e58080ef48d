import { type LanguageTag, primaryLanguage } from '#core/model/language.ts';
import { absorbInto } from './absorb.ts';
import { LanguageBuilder } from './language-builder.ts';
import { seal } from './seal.ts';
import type { SealedIndex } from './sealed-index.ts';

/** Bits of a byte; languages beyond share the last. */
const LANGUAGE_BITS = 8;

/**
 * Builds the sealed indexes of a memory, all languages at once, from texts in any order. About 4 bytes a token and
 * 24 a text until they are sealed. Pure computing: it may run in a worker while texts are still being read.
 */
export class IndexBuilder {
  readonly #builders = new Map<string, LanguageBuilder>();
  readonly #primaries = new Map<LanguageTag, string>();
  readonly #languages: string[] = [];
  #languagesOf = new Uint8Array(1 << 16);
  #text = new Uint16Array(1024);
  readonly #owns: (language: string) => boolean;

  /** `owns`: the languages (`fr`, not `fr-CA`) whose texts are built here; of others only which units have them. */
  constructor(owns: (language: string) => boolean = () => true) {
    this.#owns = owns;
  }

  /** Adds one variant of a unit. Blank texts are left out. `unit`, `memory`: their ids. */
  add(unit: number, memory: number, tag: LanguageTag, text: string): void {
    const { length } = text;
    if (length > this.#text.length) this.#text = new Uint16Array(length * 2);
    for (let i = 0; i < length; i++) this.#text[i] = text.charCodeAt(i);
    this.addUnits(unit, memory, tag, this.#text, 0, length);
  }

  /** The same for the text of the UTF-16 units [start, end). */
  addUnits(
    unit: number,
    memory: number,
    tag: LanguageTag,
    units: Uint16Array,
    start: number,
    end: number,
  ): void {
    let [first, last] = [start, end];
    while (first < last && isBlank(units[first] ?? 0)) first++;
    while (last > first && isBlank(units[last - 1] ?? 0)) last--;
    if (first === last) return;
    const primary = this.#primaryOf(tag);
    this.#note(unit, this.#bitOf(primary));
    if (this.#owns(primary)) this.#builder(primary).add(unit, memory, tag, units, first, last);
  }

  /** A unit has a text in a language that is built elsewhere. */
  note(unit: number, tag: LanguageTag): void {
    this.#note(unit, this.#bitOf(this.#primaryOf(tag)));
  }

  /** Takes over the texts of a sealed index whose units are still as they were. */
  absorb(index: SealedIndex, keep: (unit: number) => boolean): void {
    const { language, languages, texts } = index.description;
    const bits = languages.map((name) => this.#bitOf(name));
    if (this.#owns(language)) absorbInto(this.#builder(language), index, keep);
    const [units, records] = [index.words('units'), index.words('records')];
    for (let rank = 0; rank < texts; rank++) {
      const unit = units[rank] ?? 0;
      if (!keep(unit)) continue;
      const has = (records[rank * 4 + 3] ?? 0) >>> 24;
      for (const [bit, own] of bits.entries()) if (has & (1 << bit)) this.#note(unit, own);
    }
  }

  /** Languages that texts were added in. */
  languages(): readonly string[] {
    return [...this.#builders.keys()];
  }

  /** The bytes of one language's file; its texts are let go. `name` ties the file to its database. */
  seal(language: string, name: string): Uint8Array<ArrayBuffer> {
    const builder = this.#builder(language);
    this.#builders.delete(language);
    return seal(builder, {
      name,
      languages: this.#languages.slice(0, LANGUAGE_BITS),
      languagesOf: (unit) => this.#languagesOf[unit] ?? 0,
    });
  }

  #primaryOf(tag: LanguageTag): string {
    const known = this.#primaries.get(tag);
    if (known !== undefined) return known;
    const primary = primaryLanguage(tag);
    this.#primaries.set(tag, primary);
    return primary;
  }

  #builder(primary: string): LanguageBuilder {
    const known = this.#builders.get(primary) ?? new LanguageBuilder(primary);
    this.#builders.set(primary, known);
    return known;
  }

  #bitOf(primary: string): number {
    const known = this.#languages.indexOf(primary);
    return Math.min(known < 0 ? this.#languages.push(primary) - 1 : known, LANGUAGE_BITS - 1);
  }

  #note(unit: number, bit: number): void {
    if (unit >= this.#languagesOf.length) {
      const larger = new Uint8Array(Math.max(unit + 1, this.#languagesOf.length * 2));
      larger.set(this.#languagesOf);
      this.#languagesOf = larger;
    }
    this.#languagesOf[unit] = (this.#languagesOf[unit] ?? 0) | (1 << bit);
  }
}

/** What String.trim takes away; all of it is one UTF-16 unit. */
const isBlank = (unit: number): boolean =>
  unit <= 0x20
    ? unit === 0x20 || (unit >= 9 && unit <= 13)
    : unit >= 0xa0 && (unit === 0xa0 || (unit >= 0x1680 && String.fromCharCode(unit).trim() === ''));
