import { type LanguageTag, primaryLanguage } from '#core/model/language.ts';
import { ARABIC } from './arabic.ts';
import { ENGLISH } from './english.ts';
import { FRENCH } from './french.ts';
import type { SentenceRules } from './rules.ts';

const RULES: ReadonlyMap<string, SentenceRules> = new Map([
  ['ar', ARABIC],
  ['en', ENGLISH],
  ['fr', FRENCH],
]);

/** The rules of a language; English ones for a Latin-script language without its own, as their marks agree. */
export function rulesFor(language: LanguageTag): SentenceRules {
  return RULES.get(primaryLanguage(language)) ?? ENGLISH;
}
