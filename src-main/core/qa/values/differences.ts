import type { Version } from '../version.ts';
import { compareDates, type DateDifferences } from './date-changes.ts';
import { compareNumbers, type NumberDifferences } from './number-changes.ts';

/** What the values of all versions differ in, compared once for all checks of values. */
export interface ValueDifferences {
  numbers(): NumberDifferences;
  dates(): DateDifferences;
}

/** Nothing is compared before a check asks for it. */
export function differencesOf(versions: readonly Version[]): ValueDifferences {
  let numbers: NumberDifferences | undefined;
  let dates: DateDifferences | undefined;
  return {
    numbers() {
      numbers ??= compareNumbers(versions);
      return numbers;
    },
    dates() {
      dates ??= compareDates(versions);
      return dates;
    },
  };
}
