import type { LanguageTag } from '#core/model/language.ts';
import { TokenScanner } from '#core/text/token-scanner.ts';
import { stemOf } from '#core/text/tokens.ts';
import { hashText, hashUnits } from './hash.ts';
import { nextCore } from './language-builder.ts';

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
