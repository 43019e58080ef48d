import type { LanguageTag } from '#core/model/language.ts';

/** An Arabic word, and the name in Latin letters that it sounds most like. */
export interface Transcription {
  /** The Arabic version. */
  readonly language: LanguageTag;
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** The word without the proclitics that stand between it and the name. */
  readonly stem: string;
  readonly name: string;
  /** As compareNames scores them. */
  readonly score: number;
  /** The word before is the word before in the name: this is the name, whatever it looks like. */
  readonly beside?: boolean;
  /** A word of the dictionary; no other word is like the name. */
  readonly known?: boolean;
  /** The usual spelling of the name, one letter away. */
  readonly right?: string;
}
