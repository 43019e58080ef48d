import type { LanguageTag } from './language.ts';

/** A word of a person's name in texts that were checked before. */
export interface SeenWord {
  readonly language: LanguageTag;
  /** Folded. */
  readonly key: string;
  readonly text: string;
  /** Its consonants: two spellings of one name share them. */
  readonly sound: string;
  /** The words beside it in the same name, folded; `#` for a title. */
  readonly beside: readonly string[];
  readonly count: number;
  /** A word of the dictionary or the glossary as well. */
  readonly ordinary: boolean;
}

/** A spelling that an Arabic text had for a name of another version. */
export interface SeenForm {
  readonly language: LanguageTag;
  /** The name in Latin letters, folded. */
  readonly name: string;
  readonly stem: string;
  readonly score: number;
  readonly count: number;
}

/**
 * The names of the texts before, for whoever checks the texts of one document one by one: what compares segments then
 * compares with them too. Plain data, the latest names only.
 */
export interface SeenNames {
  readonly words: readonly SeenWord[];
  readonly forms: readonly SeenForm[];
}
