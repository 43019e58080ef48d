import type { LanguageTag } from '#core/model/language.ts';
import { type PlainToken, plainTokens } from '#core/text/tokens.ts';
import { type Clause, clausesOf } from './clauses.ts';

/** Reads texts of units: the same ones are asked for with each length of each stretch, and are read once. */
export interface Reader {
  tokens(text: string, language: LanguageTag): readonly PlainToken[];
  clauses(text: string, language: LanguageTag): readonly Clause[];
}

/** For one draft. */
export function createReader(): Reader {
  const tokens = remembered(plainTokens);
  return { tokens, clauses: remembered((text, language) => clausesOf(tokens(text, language))) };
}

function remembered<Read>(read: (text: string, language: LanguageTag) => Read) {
  const known = new Map<string, Read>();
  return (text: string, language: LanguageTag): Read => {
    const key = `${language} ${text}`;
    const found = known.get(key) ?? read(text, language);
    known.set(key, found);
    return found;
  };
}
