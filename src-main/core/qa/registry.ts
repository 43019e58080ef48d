import type { Check } from './check.ts';
import { dates } from './checks/dates.ts';
import { doubledPunctuation } from './checks/doubled-punctuation.ts';
import { forbiddenTerm } from './checks/forbidden-term.ts';
import { missingTerm } from './checks/missing-term.ts';
import { numbers } from './checks/numbers.ts';
import { untranslated } from './checks/untranslated.ts';

/** Every check of this version, in the order issues are shown. A check exists by standing here. */
export const CHECKS: readonly Check[] = [
  untranslated,
  numbers,
  dates,
  forbiddenTerm,
  missingTerm,
  doubledPunctuation,
];
