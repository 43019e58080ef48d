import type { LanguageTag } from '#core/model/language.ts';
import type { Mark } from '#core/model/rich-text.ts';
import type { Lexeme } from '#core/text/values/lexemes.ts';
import type { ValueReading } from '#core/text/values/read-values.ts';
import type { Run } from './names/name-runs.ts';

/** One language's text, with its words and typed values read once for all checks. */
export interface Version {
  readonly language: LanguageTag;
  /** The primary language: `ar` of `ar-MA`. */
  readonly primary: string;
  /** Never blank; offsets of issues are offsets of this text. */
  readonly text: string;
  /** Bold, links and the like; none where the caller has none. */
  readonly marks: readonly Mark[];
  lexemes(): readonly Lexeme[];
  values(): ValueReading;
  /** Where it has web and mail addresses, handles and hashtags. */
  addresses(): readonly (readonly [start: number, end: number])[];
  /** The keys of its words. */
  words(): ReadonlySet<string>;
  /** Capitalised words in Latin letters, side by side. */
  capitalised(): readonly Run[];
}
