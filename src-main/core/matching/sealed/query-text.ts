import type { LanguageTag } from '#core/model/language.ts';
import { TokenScanner } from '#core/text/token-scanner.ts';
import { stemOf } from '#core/text/tokens.ts';
import { hashText } from './hash.ts';
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
export function createQueryReader(language: LanguageTag): (text: string) => QueryText {
  const scanner = new TokenScanner(language);
  return (text) => {
    const count = scanner.scan(text);
    const kinds = scanner.kinds.slice(0, count);
    const forms = Array.from({ length: count }, (_, token) => scanner.form(token));
    const formHashes = Int32Array.from(forms, (form) => hashText(form));
    let coreHash = 0;
    for (let i = 0; i < count; i++) coreHash = nextCore(coreHash, kinds[i] ?? 0, formHashes[i] ?? 0);
    const stems = forms.map((form, i) =>
      stemOf({ kind: KIND_NAMES[kinds[i] ?? 0] ?? 'punctuation', form }, language),
    );
    return { text, kinds, forms, formHashes, stems, textHash: hashText(text.trim()), coreHash };
  };
}
