import type { LanguageTag } from '#core/model/language.ts';
import { NUMBER, PUNCTUATION, TokenScanner } from '#core/text/token-scanner.ts';
import { stemOf } from '#core/text/tokens.ts';
import { GrowingInts } from '../growing.ts';
import { FormTable, NONE } from './forms.ts';
import { hashNext, hashUnits } from './hash.ts';
import { ChunkedInts } from './token-store.ts';

const KIND_NAMES = ['punctuation', 'word', 'number', 'punctuation'] as const;
/** Stands for any number in the hash of a text's words. */
const ANY_NUMBER = 0x2a;

/** The texts of one language on their way into a sealed index, in order of arrival. */
export class LanguageBuilder {
  readonly language: string;
  readonly forms = new FormTable();
  /** Per form. */
  readonly stemOfForm = new GrowingInts();
  readonly kindOfForm = new GrowingInts();
  readonly stems = new Map<string, number>();
  readonly tags: LanguageTag[] = [];
  /** Form numbers of all texts; text i ends at `ends.at(i)`. */
  readonly tokens = new ChunkedInts();
  readonly ends = new GrowingInts();
  readonly units = new GrowingInts();
  /** memory | tag << 16 */
  readonly origins = new GrowingInts();
  readonly textHashes = new GrowingInts();
  readonly coreHashes = new GrowingInts();
  readonly #scanner: TokenScanner;

  constructor(language: string) {
    this.language = language;
    this.#scanner = new TokenScanner(language);
  }

  get count(): number {
    return this.ends.length;
  }

  startOf(text: number): number {
    return text === 0 ? 0 : this.ends.at(text - 1);
  }

  /** `units`: the text is the code units [start, end) of it, with no blank at its ends. */
  add(unit: number, memory: number, tag: LanguageTag, units: Uint16Array, start: number, end: number): void {
    const { forms, tokens } = this;
    const scanner = this.#scanner;
    const count = scanner.scanUnits(units, start, end);
    const { chars, starts, ends, kinds } = scanner;
    let core = 0;
    for (let token = 0; token < count; token++) {
      const from = starts[token] ?? 0;
      const to = ends[token] ?? 0;
      const hash = hashUnits(chars, from, to);
      const known = forms.find(chars, from, to, hash);
      tokens.push(known === NONE ? this.#learn(token, from, to, hash) : known);
      core = nextCore(core, kinds[token] ?? 0, hash);
    }
    this.#finish(unit, (memory & 0xffff) | (this.tagNumber(tag) << 16), hashUnits(units, start, end), core);
  }

  /** Adds a text whose tokens were pushed already (from another index). */
  addKnown(unit: number, origin: number, textHash: number, coreHash: number): void {
    this.#finish(unit, origin, textHash, coreHash);
  }

  /** The number of a form, which is added where it is new. */
  intern(chars: Uint16Array, start: number, end: number, kind: number): number {
    const hash = hashUnits(chars, start, end);
    const known = this.forms.find(chars, start, end, hash);
    if (known !== NONE) return known;
    return this.#store(chars, start, end, hash, kind);
  }

  tagNumber(tag: LanguageTag): number {
    const known = this.tags.indexOf(tag);
    return known >= 0 ? known : this.tags.push(tag) - 1;
  }

  #learn(token: number, start: number, end: number, hash: number): number {
    const { chars, kinds } = this.#scanner;
    return this.#store(chars, start, end, hash, kinds[token] ?? PUNCTUATION);
  }

  #store(chars: Uint16Array, start: number, end: number, hash: number, kind: number): number {
    let form = '';
    for (let i = start; i < end; i++) form += String.fromCharCode(chars[i] ?? 0);
    const stem = stemOf({ kind: KIND_NAMES[kind] ?? 'punctuation', form }, this.language);
    const number = this.stems.get(stem) ?? this.stems.size;
    this.stems.set(stem, number);
    this.stemOfForm.push(number);
    this.kindOfForm.push(kind);
    return this.forms.add(chars, start, end, hash);
  }

  #finish(unit: number, origin: number, textHash: number, coreHash: number): void {
    this.ends.push(this.tokens.length);
    this.units.push(unit);
    this.origins.push(origin);
    this.textHashes.push(textHash);
    this.coreHashes.push(coreHash);
  }
}

/** One token more in the hash of a text's words and numbers, which begins with 0. */
export function nextCore(core: number, kind: number, formHash: number): number {
  if (kind === PUNCTUATION) return core;
  return hashNext(core, kind === NUMBER ? ANY_NUMBER : formHash);
}
