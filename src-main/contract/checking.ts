import { z } from 'zod';
import { CHECK_IDS, type CheckId, type Issue, SEVERITIES, type Severity } from '#core/model/issue.ts';
import { PROFILE_IDS, type ProfileId } from '#core/model/profile.ts';
import type { Release } from '#core/model/release.ts';
import type { SeenNames } from '#core/model/seen-names.ts';
import { operation } from './define.ts';
import type { Problem } from './errors.ts';
import { seenNames } from './seen-names.ts';
import { fileInput, id, language, languages, looseText } from './values.ts';

/** Everything the issues panel shows of a release. */
export interface CheckedRelease {
  readonly issues: readonly Issue[];
  /** The profile in use, and whether the release chose it itself. */
  readonly profile: ProfileId;
  readonly profileChosen: boolean;
  /** What is silenced, for the list that takes it back. */
  readonly silenced: readonly SilencedEntry[];
  /** Dictionaries that could not be read: their languages' spelling is not checked. */
  readonly unread: readonly Problem[];
}

/** `once`: one issue; `release`: the check in this release; `always`: in the settings. */
export interface SilencedEntry {
  readonly scope: 'once' | 'release' | 'always';
  readonly check: CheckId;
  /** Place of the entry in the release's own list; absent for `always`. */
  readonly index?: number;
  readonly segment?: number;
  readonly language?: string;
  readonly text?: string;
}

/** A check as it is set where the user says nothing: by the usage of a house. */
export interface CheckUsage {
  readonly id: CheckId;
  /** Key below `subject.` in the texts of the issues. */
  readonly subject: string;
  readonly usual: Severity | 'off';
}

const checkId = z.enum(CHECK_IDS);
const issueAddress = z.object({
  segment: id,
  language,
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  message: z.string().max(100),
});

/** Where nothing is chosen, the usual profile and settings count. */
const chosen = {
  profile: z.enum(PROFILE_IDS).optional(),
  checks: z.partialRecord(checkId, z.enum([...SEVERITIES, 'off'])).default({}),
};

/** How often the rules of style were kept and broken so far, by message and language (core/qa/habits.ts). */
const habits = z.record(z.string().max(200), z.tuple([z.number(), z.number()]));

export const checkingOperations = {
  /** Every check, by subject, as the profile has it. */
  'checks.list': operation(z.object({ profile: z.enum(PROFILE_IDS) })).returns<{
    readonly checks: readonly CheckUsage[];
  }>(),
  'release.check': operation(z.object({ id })).returns<CheckedRelease>(),
  /** Silences one issue, or its check in the release or for good. */
  'issue.silence': operation(
    z.object({
      release: id,
      check: checkId,
      scope: z.enum(['once', 'release', 'always']),
      issue: issueAddress.optional(),
    }),
  ).returns<CheckedRelease>(),
  /** Lets a silenced issue or check speak again. `index`: of the release's own list. */
  'issue.restore': operation(
    z.object({ release: id, check: checkId, index: z.int().nonnegative().optional() }),
  ).returns<CheckedRelease>(),
  /** Mends every issue of a check, or of one of its messages, that has a fix, as one action that can be undone. */
  'issue.fixAll': operation(
    z.object({ release: id, message: z.string().max(100), language: language.optional() }),
  ).returns<{ readonly release: Release; readonly fixed: number; readonly checked: CheckedRelease }>(),
  'release.setProfile': operation(
    z.object({ id, profile: z.enum(PROFILE_IDS).nullable() }),
  ).returns<CheckedRelease>(),
  /** Adds a word to the dictionary of the release, or of the user. */
  'spelling.learn': operation(
    z.object({ release: id, language, word: z.string().min(1).max(100), always: z.boolean() }),
  ).returns<CheckedRelease>(),
  'spelling.suggest': operation(z.object({ language, word: z.string().min(1).max(100) })).returns<{
    readonly suggestions: readonly string[];
  }>(),
  'text.check': operation(
    z.object({
      from: language,
      texts: z.record(language, looseText),
      habits: habits.default({}),
      names: seenNames.default({ words: [], forms: [] }),
      ...chosen,
    }),
  ).returns<{
    readonly issues: readonly Issue[];
    readonly habits: z.infer<typeof habits>;
    readonly names: SeenNames;
  }>(),
  /**
   * The units of a TMX, XLIFF, TSV or CSV file, checked as a release: what compares segments is checked too. Segments are
   * the numbers of the units, or of the lines where a table has no header of languages (source, target).
   */
  'text.checkFile': operation(
    z.object({ file: fileInput, from: language, to: languages, ...chosen }),
  ).returns<{ readonly issues: readonly Issue[] }>(),
};
