import type { LanguageTag } from '#core/model/language.ts';
import { VariantHash, type Variants } from '../record.ts';
import { IntList } from './growing.ts';
import { JoinTable } from './join-table.ts';
import { TextList } from './text-list.ts';

const STORED = 1;
const FREE = 2;
const TAKEN = 4;

/** The units that an import knows: those that it brought, and those that were there with texts of its own. */
export class Entries {
  readonly #table = new JoinTable();
  readonly #hash = new VariantHash();
  readonly #languages = new Map<LanguageTag, number>();
  readonly #units = new IntList();
  readonly #flags = new IntList();
  /** By entry: the unit that was there, where what this import makes of it is staged. */
  readonly #replaced = new Map<number, number>();
  readonly #entryOfStored = new Map<number, number>();

  /** The texts of the unit at hand: `partner` and `add` are about them. */
  readonly texts = new TextList();

  setTexts(variants: Variants): void {
    this.texts.length = 0;
    for (const language in variants) {
      const content = variants[language];
      if (content === undefined) continue;
      this.#hash.variant(language, content);
      this.texts.add(this.numberOf(language), this.#hash.low, this.#hash.high);
    }
  }

  /** `stored`: it was there before; `free`: it came by imports alone. */
  add(
    context: number,
    unit: number,
    { stored, free }: { readonly stored: boolean; readonly free: boolean },
  ): number {
    const entry = this.#table.add(this.texts, context);
    this.#units.push(unit);
    this.#flags.push((stored ? STORED : 0) | (free ? FREE : 0));
    if (stored) this.#entryOfStored.set(unit, entry);
    return entry;
  }

  /**
   * The entry to join with. Units from two places of a text stay two; one without surroundings goes with any. What
   * somebody confirmed is not changed on the strength of one equal text.
   */
  partner(context: number, apart: boolean): number | null {
    const count = this.texts.length;
    return this.#table.partner(this.texts, (entry, shared, own) => {
      const theirs = this.#table.contextOf(entry);
      if (context !== theirs && context !== 0 && theirs !== 0) return 0;
      const flags = this.#flags.get(entry);
      const isIdentical = shared === own && shared === count && context === theirs;
      if (isIdentical) return shared * 2 + 1;
      if (apart && (flags & TAKEN) !== 0) return 0;
      return shared >= 2 || (flags & FREE) !== 0 ? shared * 2 : 0;
    });
  }

  /** Not to be joined with by units of a file that keeps its own apart. */
  take(entry: number): void {
    this.#flags.set(entry, this.#flags.get(entry) | TAKEN);
  }

  /** What the import makes of a unit that was there stands in a row of its own until it is visible. */
  stage(entry: number, staged: number): void {
    this.#replaced.set(entry, this.#units.get(entry));
    this.#units.set(entry, staged);
    this.#flags.set(entry, this.#flags.get(entry) & ~STORED);
  }

  extend(entry: number, languages: readonly LanguageTag[], variants: Variants): void {
    const lent = Object.entries(variants).filter(([language]) => languages.includes(language));
    this.setTexts(Object.fromEntries(lent));
    this.#table.extend(entry, this.texts);
  }

  missing(entry: number, variants: Variants): readonly LanguageTag[] {
    return Object.keys(variants).filter(
      (language) => !this.#table.hasLanguage(entry, this.numberOf(language)),
    );
  }

  unitOf = (entry: number): number => this.#units.get(entry);
  isStored = (entry: number): boolean => (this.#flags.get(entry) & STORED) !== 0;
  isFree = (entry: number): boolean => (this.#flags.get(entry) & FREE) !== 0;
  replacedBy = (entry: number): number | null => this.#replaced.get(entry) ?? null;
  contextOf = (entry: number): number => this.#table.contextOf(entry);
  setContext = (entry: number, context: number): void => this.#table.setContext(entry, context);
  knowsStored = (unit: number): boolean => this.#entryOfStored.has(unit);

  /** Tells of texts that no key leads to yet, with the unit that will have them. */
  forEachNewText(tell: (unit: number, low: number, high: number) => void): void {
    this.#table.forEach((entry, low, high) => {
      if (!this.isStored(entry)) tell(this.#replaced.get(entry) ?? this.#units.get(entry), low, high);
    });
  }

  /** Texts of all units. */
  get count(): number {
    return this.#table.texts;
  }

  /** A language as a number of this import. */
  numberOf(language: LanguageTag): number {
    const known = this.#languages.get(language);
    if (known !== undefined) return known;
    this.#languages.set(language, this.#languages.size);
    return this.#languages.size - 1;
  }
}
