import { fold } from './fold.ts';

/** Folded prepositions, articles, conjunctions and auxiliaries of the three languages: no noun that a number could count. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'in of at on to for from by with and or as than per a the is was were are has have had will ' +
    'en de du des d à au aux le la les par pour sur et ou dans contre selon est a ont sont était ' +
    'في من إلى على عن مع خلال منذ أو ثم حسب مقابل ضد بين عند لدى قبل بعد حتى و كان كانت'
  )
    .split(' ')
    .map(fold),
);
