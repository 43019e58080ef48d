import type { LanguageTag } from '#core/model/language.ts';
import { plainTokens, stemOf } from '#core/text/tokens.ts';
import { GrowingInts, HashChains } from './growing.ts';
import { KIND_CODES, type Prepared, PUNCTUATION, WORD } from './score.ts';

/** A form or stem that no stored text has. */
const UNKNOWN = -1;

/**
 * All texts of one language as token numbers, in order of arrival. A place is a text's number here, from 0 on.
 * About 4 bytes a token and 20 bytes a text; the texts themselves stay with their units.
 */
export class Variants {
  readonly #language: LanguageTag;
  readonly #forms = new Map<string, number>();
  readonly #stems = new Map<string, number>();
  readonly #stemOfForm = new GrowingInts();
  readonly #kindOfForm = new GrowingInts();
  readonly #tokens = new GrowingInts();
  readonly #starts = new GrowingInts();
  readonly #cores = new HashChains();

  constructor(language: LanguageTag) {
    this.#language = language;
    this.#starts.push(0);
  }

  /** Number of texts. */
  get count(): number {
    return this.#starts.length - 1;
  }

  /** Number of different stems. */
  get stems(): number {
    return this.#stems.size;
  }

  /** Adds a text at place `count`. */
  add(text: string): void {
    const first = this.#tokens.length;
    for (const token of plainTokens(text, this.#language)) {
      let form = this.#forms.get(token.form);
      if (form === undefined) {
        form = this.#forms.size;
        this.#forms.set(token.form, form);
        this.#stemOfForm.push(this.#internStem(stemOf(token, this.#language)));
        this.#kindOfForm.push(KIND_CODES[token.kind]);
      }
      this.#tokens.push(form);
    }
    this.#starts.push(this.#tokens.length);
    this.#cores.push(this.#coreHash(this.#tokens.view(first)));
  }

  /** A text that need not be stored, in the numbers of this store. */
  prepare(text: string): Prepared {
    const tokens = plainTokens(text, this.#language);
    return {
      text,
      forms: Int32Array.from(tokens, (token) => this.#forms.get(token.form) ?? UNKNOWN),
      stems: Int32Array.from(tokens, (token) => this.#stems.get(stemOf(token, this.#language)) ?? UNKNOWN),
      kinds: Uint8Array.from(tokens, (token) => KIND_CODES[token.kind]),
    };
  }

  /** A stored text as it was prepared; `text` is read only where identity is asked for. */
  prepared(place: number, text: string): Prepared {
    const forms = this.forms(place);
    return {
      text,
      forms,
      stems: forms.map((form) => this.#stemOfForm.at(form)),
      kinds: Uint8Array.from(forms, (form) => this.#kindOfForm.at(form)),
    };
  }

  lengthAt(place: number): number {
    return this.#starts.at(place + 1) - this.#starts.at(place);
  }

  forms(place: number): Int32Array {
    return this.#tokens.view(this.#starts.at(place), this.#starts.at(place + 1));
  }

  /** Writes the stems of a text to the front of `buffer`, which must hold `lengthAt(place)`. */
  copyStems(place: number, buffer: Int32Array): void {
    const start = this.#starts.at(place);
    const length = this.lengthAt(place);
    for (let i = 0; i < length; i++) buffer[i] = this.#stemOfForm.at(this.#tokens.at(start + i));
  }

  /** Places whose words are, but for hash collisions, those of a prepared text; numbers and marks may differ. */
  sameCore(text: Prepared): Generator<number> {
    return this.#cores.places(coreHash(text.forms, text.kinds));
  }

  /** Whether `sameCore` gives this place. */
  isSameCore(place: number, text: Prepared): boolean {
    return this.#cores.hashAt(place) === coreHash(text.forms, text.kinds);
  }

  #internStem(stem: string): number {
    const known = this.#stems.get(stem) ?? this.#stems.size;
    this.#stems.set(stem, known);
    return known;
  }

  #coreHash(forms: Int32Array): number {
    return coreHash(
      forms,
      Uint8Array.from(forms, (form) => this.#kindOfForm.at(form)),
    );
  }
}

/** FNV-1a over the words in order, one value standing for any number; a signed 32-bit integer. */
function coreHash(forms: Int32Array, kinds: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < forms.length; i++) {
    if (kinds[i] === PUNCTUATION) continue;
    hash = Math.imul(hash ^ (kinds[i] === WORD ? (forms[i] ?? 0) + 1 : -1), 0x01000193);
    hash ^= hash >>> 15;
  }
  return hash | 0;
}
