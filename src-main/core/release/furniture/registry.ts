import { ARABIC_FURNITURE } from './arabic.ts';
import { COMMON_FURNITURE } from './common.ts';
import { ENGLISH_FURNITURE } from './english.ts';
import { FRENCH_FURNITURE } from './french.ts';
import { compile, type FurnitureRule } from './rules.ts';

/** No furniture is longer; a longer line is text. Also what bounds the time of the patterns. */
const LONGEST_FURNITURE = 700;

/** All languages' rules, always: an Arabic article often stands on a page with French or English furniture. */
const RULES: readonly FurnitureRule[] = [
  ...ENGLISH_FURNITURE,
  ...FRENCH_FURNITURE,
  ...ARABIC_FURNITURE,
  ...COMMON_FURNITURE,
].map(compile);

/** The rules whose wording is the whole line; `key` as `plainKey` makes it. */
export function furnitureOf(key: string): readonly FurnitureRule[] {
  if (key === '' || key.length > LONGEST_FURNITURE) return [];
  return RULES.filter((rule) => rule.pattern.test(key));
}
