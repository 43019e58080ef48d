import type { LanguageTag } from '#core/model/language.ts';
import { PUNCTUATION, TokenScanner } from '#core/text/token-scanner.ts';
import { stemOf } from '#core/text/tokens.ts';
import { hashNext, hashText, hashUnits, nextCore } from './hash.ts';

/** A segment cut into tokens, before any index gives them numbers. */
export interface QueryText {
  readonly text: string;
  readonly kinds: Uint8Array;
  readonly forms: readonly string[];
  readonly formHashes: Int32Array;
  readonly stems: readonly string[];
  readonly textHash: number;
  readonly coreHash: number;
}

const KIND_NAMES = ['punctuation', 'word', 'number', 'punctuation'] as const;

const STOP = '.';

/** The hashes of the words of tokens [from, from + 1), [from, from + 2) and so on up to [from, to). */
export function coresFrom({ kinds, formHashes }: QueryText, from: number, to: number): Int32Array {
  const cores = new Int32Array(Math.max(0, to - from));
  let core = 0;
  for (let i = from; i < to; i++) {
    core = nextCore(core, kinds[i] ?? 0, formHashes[i] ?? 0);
    cores[i - from] = core;
  }
  return cores;
}

/** Reads segments of one language. */
export class QueryReader {
  readonly #language: LanguageTag;
  readonly #scanner: TokenScanner;

  constructor(language: LanguageTag) {
    this.#language = language;
    this.#scanner = new TokenScanner(language);
  }

  read(text: string): QueryText {
    const scanner = this.#scanner;
    const count = scanner.scan(text);
    const kinds = scanner.kinds.slice(0, count);
    const forms: string[] = [];
    const stems: string[] = [];
    const formHashes = new Int32Array(count);
    let coreHash = 0;
    for (let i = 0; i < count; i++) {
      const form = scanner.form(i);
      forms.push(form);
      stems.push(stemOf({ kind: KIND_NAMES[kinds[i] ?? 0] ?? 'punctuation', form }, this.#language));
      formHashes[i] = hashText(form);
      coreHash = nextCore(coreHash, kinds[i] ?? 0, formHashes[i] ?? 0);
    }
    return { text, kinds, forms, formHashes, stems, textHash: hashText(text.trim()), coreHash };
  }

  /** A part of a text, of the tokens [from, to), with its mark of a sentence's end where it is to have one. */
  part(query: QueryText, from: number, to: number, withStop: boolean): QueryText {
    const kinds = [...query.kinds.subarray(from, to)];
    const forms = query.forms.slice(from, to);
    if (withStop) {
      kinds.push(PUNCTUATION);
      forms.push(STOP);
    }
    return {
      ...query,
      kinds: Uint8Array.from(kinds),
      forms,
      formHashes: Int32Array.from(forms, (form) => hashText(form)),
      stems: [],
      coreHash: coresFrom(query, from, to)[to - from - 1] ?? 0,
    };
  }

  /** A hash of a text's tokens, 0 for a text that has none. */
  tokensHash(text: string): number {
    const scanner = this.#scanner;
    const count = scanner.scan(text);
    let hash = 0;
    for (let i = 0; i < count; i++)
      hash = hashNext(hash, hashUnits(scanner.chars, scanner.starts[i] ?? 0, scanner.ends[i] ?? 0));
    return count === 0 ? 0 : hash || 1;
  }

  /** `read(text).coreHash`, at a fraction of the cost. */
  coreHash(text: string): number {
    const scanner = this.#scanner;
    const count = scanner.scan(text);
    let hash = 0;
    for (let i = 0; i < count; i++) {
      const form = hashUnits(scanner.chars, scanner.starts[i] ?? 0, scanner.ends[i] ?? 0);
      hash = nextCore(hash, scanner.kinds[i] ?? 0, form);
    }
    return hash;
  }
}
