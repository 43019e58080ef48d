import type { Check, ReleaseCheck, SegmentCheck } from './check.ts';
import { dates } from './checks/dates.ts';
import { doubledPunctuation } from './checks/doubled-punctuation.ts';
import { forbiddenTerm } from './checks/forbidden-term.ts';
import { missingTerm } from './checks/missing-term.ts';
import { numbers } from './checks/numbers.ts';
import { untranslated } from './checks/untranslated.ts';

/**
 * Every check of this version, by subject, in the order issues are shown. A check exists by standing here; the
 * subject is what the interface groups by.
 */
export const CHECKS_BY_SUBJECT = {
  completeness: [untranslated],
  values: [numbers, dates],
  terms: [forbiddenTerm, missingTerm],
  names: [],
  protocol: [],
  wording: [],
  punctuation: [doubledPunctuation],
  typography: [],
  characters: [],
  spelling: [],
} as const satisfies Readonly<Record<Subject, readonly Check[]>>;

export const SUBJECTS = [
  'completeness',
  'values',
  'terms',
  'names',
  'protocol',
  'wording',
  'punctuation',
  'typography',
  'characters',
  'spelling',
] as const;
export type Subject = (typeof SUBJECTS)[number];

export const CHECKS: readonly Check[] = SUBJECTS.flatMap(
  (subject): readonly Check[] => CHECKS_BY_SUBJECT[subject],
);

export const SEGMENT_CHECKS: readonly SegmentCheck[] = CHECKS.filter((check) => check.scope !== 'release');
export const RELEASE_CHECKS: readonly ReleaseCheck[] = CHECKS.filter((check) => check.scope === 'release');
