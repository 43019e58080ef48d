import type { Concept, TermHit } from '#core/model/glossary.ts';
import type { CheckId, Fix, IssueParameters, Severity } from '#core/model/issue.ts';
import type { LanguageTag } from '#core/model/language.ts';
import type { ProfileId } from '#core/model/profile.ts';
import type { BlockKind } from '#core/model/release.ts';
import type { Mark } from '#core/model/rich-text.ts';
import type { SeenNames } from '#core/model/seen-names.ts';
import type { NameComparer } from '#core/names/compare.ts';
import type { Unweighed } from './habits.ts';
import type { Transcription } from './names/transcription.ts';
import type { Profile } from './profiles.ts';
import type { Speller } from './speller.ts';
import type { ValueDifferences } from './values/differences.ts';
import type { Version } from './version.ts';

export type { Version };

/** What a check may know. Versions: the source first, if it has text. */
export interface CheckContext {
  readonly from: LanguageTag;
  readonly versions: readonly Version[];
  /** The source, unless it is blank or absent. */
  readonly source?: Version;
  /** Languages that are present, but blank. */
  readonly blank: readonly LanguageTag[];
  readonly kind?: BlockKind;
  /** How the house writes. */
  readonly profile: Profile;
  /** Knows the words of the languages it has a dictionary for; absent where none is loaded. */
  readonly speller?: Speller;
  /** The languages of the input without the source's. */
  readonly targets: readonly LanguageTag[];
  /** What the typed values of the versions differ in; three are compared three ways. */
  readonly differences: ValueDifferences;
  /** Compares names, each of which is read once. */
  readonly names: NameComparer;
  /** Arabic words that sound like a name of another version, read once. */
  transcriptions(): readonly Transcription[];
  /** Terms of the source. */
  readonly terms: readonly TermHit[];
  /** Terms of any text, such as a translation; none where there is no glossary. */
  recognise(version: Version, to: readonly LanguageTag[]): readonly TermHit[];
}

/** The versions of one segment of a release, for checks that compare segments. */
export interface SegmentContext extends CheckContext {
  /** Segment id, or the number of the line. */
  readonly segment: number;
}

/** A release, or a file of segments, in reading order. */
export interface ReleaseContext {
  readonly from: LanguageTag;
  readonly targets: readonly LanguageTag[];
  readonly profile: Profile;
  readonly segments: readonly SegmentContext[];
  /** Names of texts of the same document that were checked before; nothing is found there. */
  readonly seen: SeenNames;
}

/** A finding before it is given the check's id, its severity and the segment. */
export interface Finding {
  readonly language: LanguageTag;
  readonly start: number;
  readonly end: number;
  /** The part of the message key after the check's id. */
  readonly message: string;
  readonly parameters?: IssueParameters;
  /** Only where it is not the check's own. */
  readonly severity?: Severity;
  readonly fix?: Fix;
  /** A message of the check: the finding is none unless the document breaks that rule by habit (habits.ts). */
  readonly against?: string;
}

/** A finding of a check that compares segments. */
export interface ReleaseFinding extends Finding {
  readonly segment: number;
}

/** A pair of texts on which a check is known to speak or to be silent; shown in the documentation and tested. */
export interface Example {
  readonly texts: Readonly<Record<LanguageTag, string>>;
  readonly from: LanguageTag;
  /** Further segments of the same release, for checks that compare segments. */
  readonly more?: readonly Readonly<Record<LanguageTag, string>>[];
  /** Formatting by language, for checks of it. */
  readonly marks?: Readonly<Record<LanguageTag, readonly Mark[]>>;
  readonly kind?: BlockKind;
  readonly profile?: ProfileId;
  /** Words that a dictionary knows, for spelling. */
  readonly words?: readonly string[];
  /** The glossary, for checks of terms. */
  readonly concepts?: readonly Concept[];
  /** Message keys expected, without the check's id; none for a good example. */
  readonly messages: readonly string[];
}

interface CheckData {
  readonly id: CheckId;
  /** Severity of findings that name none of their own. */
  readonly severity: Severity;
  /** Every message of the check, with a text in `issues.json`. */
  readonly messages: readonly string[];
  readonly examples: readonly Example[];
  /**
   * For rules that a document may break by habit (habits.ts): how often the version keeps the rule of each message.
   * Messages that are absent are no matter of habit.
   */
  kept?(version: Version, context: CheckContext): Readonly<Record<string, number>>;
}

/** Looks at one language alone. */
export interface LanguageCheck extends CheckData {
  readonly scope: 'language';
  run(version: Version, context: CheckContext): readonly Finding[];
}

/** Looks at the source and one translation. */
export interface PairCheck extends CheckData {
  readonly scope: 'pair';
  run(source: Version, target: Version, context: CheckContext): readonly Finding[];
}

/** Looks at all versions at once, and can tell the odd one out. */
export interface VersionsCheck extends CheckData {
  readonly scope: 'all';
  run(context: CheckContext): readonly Finding[];
}

/** Looks at one segment, in all its versions. */
export type SegmentCheck = LanguageCheck | PairCheck | VersionsCheck;

/** Looks at all segments of a release together. */
export interface ReleaseCheck extends CheckData {
  readonly scope: 'release';
  run(release: ReleaseContext): readonly ReleaseFinding[];
}

/** A check is data and one pure function. Names and summaries: `check.<id>.name` and `.summary` in issues.json. */
export type Check = SegmentCheck | ReleaseCheck;

/** A range without length after the last character: where something is missing. */
export function endOf(version: Version): { readonly start: number; readonly end: number } {
  return { start: version.text.length, end: version.text.length };
}

/** The issue a finding becomes. */
export function issueOf(
  check: Check,
  finding: Finding,
  severity: Severity,
  segment: number | undefined,
): Unweighed {
  return {
    check: check.id,
    severity,
    language: finding.language,
    start: finding.start,
    end: finding.end,
    message: `${check.id}.${finding.message}`,
    parameters: finding.parameters ?? {},
    ...(segment === undefined ? {} : { segment }),
    ...(finding.fix === undefined ? {} : { fix: finding.fix }),
    ...(finding.against === undefined ? {} : { against: `${check.id}.${finding.against}` }),
  };
}
