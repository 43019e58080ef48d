import { type LanguageTag, primaryLanguage } from '#core/model/language.ts';
import { absorbInto } from './absorb.ts';
import { boundsOf, type GivenColumn } from './bounds.ts';
import { LanguageBuilder } from './language-builder.ts';
import { type FileParts, type SealOptions, seal, wholeFile } from './seal.ts';
import type { SealedIndex } from './sealed-index.ts';
import { WaitingTexts } from './waiting-texts.ts';

/** Bits of a byte; languages beyond share the last. */
const LANGUAGE_BITS = 8;

interface Growing {
  readonly builder: LanguageBuilder;
  /** Texts that came one by one. */
  readonly waiting: WaitingTexts;
}

/**
 * Builds the sealed indexes of a memory, all languages at once, from texts in any order. About 4 bytes a token and
 * 20 a text until they are sealed. Pure computing: it may run in a worker while texts are still being read.
 */
export class IndexBuilder {
  readonly #growing = new Map<string, Growing>();
  readonly #primaries = new Map<LanguageTag, string>();
  readonly #languages: string[] = [];
  #languagesOf = new Uint8Array(1 << 16);
  readonly #owns: (language: string) => boolean;

  /** `owns`: the languages (`fr`, not `fr-CA`) whose texts are built here; of others only which units have them. */
  constructor(owns: (language: string) => boolean = () => true) {
    this.#owns = owns;
  }

  /** Adds one variant of a unit. Blank texts are left out. `unit`, `memory`: their ids. */
  add(unit: number, memory: number, tag: LanguageTag, text: string): void {
    const trimmed = text.trim();
    if (trimmed === '') return;
    const primary = this.#primaryOf(tag);
    this.#note(unit, this.#bitOf(primary));
    if (!this.#owns(primary)) return;
    const { builder, waiting } = this.#growingOf(primary);
    waiting.add(unit, originOf(builder, memory, tag), trimmed);
    if (waiting.isEnough) addWaiting(builder, waiting);
  }

  /** The same for many texts of units of one memory. */
  addColumn(memory: number, column: GivenColumn): void {
    const primary = this.#primaryOf(column.tag);
    const given = boundsOf(column);
    if (given.count === 0) return;
    const bit = this.#bitOf(primary);
    for (let text = 0; text < given.count; text++) this.#note(given.units[text] ?? 0, bit);
    if (!this.#owns(primary)) return;
    const { builder, waiting } = this.#growingOf(primary);
    addWaiting(builder, waiting);
    const origins = new Int32Array(given.count).fill(originOf(builder, memory, column.tag));
    builder.add({ ...given, origins });
  }

  /** A unit has a text in a language that is built elsewhere. */
  note(unit: number, tag: LanguageTag): void {
    this.#note(unit, this.#bitOf(this.#primaryOf(tag)));
  }

  /** Takes over the texts of a sealed index whose units are still as they were. */
  absorb(index: SealedIndex, keep: (unit: number) => boolean): void {
    const { language, languages, texts } = index.description;
    const bits = languages.map((name) => this.#bitOf(name));
    if (this.#owns(language)) {
      const { builder, waiting } = this.#growingOf(language);
      addWaiting(builder, waiting);
      absorbInto(builder, index, keep);
    }
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
    return [...this.#growing.keys()];
  }

  /** One language's file; its texts are let go. `name` ties the file to its database; `options`: of tests. */
  seal(
    language: string,
    name: string,
    options: Pick<SealOptions, 'textsAPart'> = {},
  ): Uint8Array<ArrayBuffer> {
    return wholeFile(this.sealParts(language, name, options));
  }

  /** The same without a copy of it all. */
  sealParts(language: string, name: string, options: Pick<SealOptions, 'textsAPart'> = {}): FileParts {
    const { builder, waiting } = this.#growingOf(language);
    this.#growing.delete(language);
    addWaiting(builder, waiting);
    return seal(builder, {
      name,
      languages: this.#languages.slice(0, LANGUAGE_BITS),
      languagesOf: this.#languagesOf,
      ...options,
    });
  }

  #primaryOf(tag: LanguageTag): string {
    const known = this.#primaries.get(tag);
    if (known !== undefined) return known;
    const primary = primaryLanguage(tag);
    this.#primaries.set(tag, primary);
    return primary;
  }

  #growingOf(primary: string): Growing {
    const known = this.#growing.get(primary) ?? {
      builder: new LanguageBuilder(primary),
      waiting: new WaitingTexts(),
    };
    this.#growing.set(primary, known);
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

const originOf = (builder: LanguageBuilder, memory: number, tag: LanguageTag): number =>
  (memory & 0xffff) | (builder.tagNumber(tag) << 16);

function addWaiting(builder: LanguageBuilder, waiting: WaitingTexts): void {
  if (waiting.count > 0) builder.add(waiting);
  waiting.clear();
}
