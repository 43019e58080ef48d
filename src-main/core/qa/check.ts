import type { Concept, TermHit } from '#core/model/glossary.ts';
import type { CheckId, Fix, Issue, IssueParameters, Severity } from '#core/model/issue.ts';
import type { LanguageTag } from '#core/model/language.ts';
import type { BlockKind } from '#core/model/release.ts';
import type { ValueReading } from '#core/text/values/read-values.ts';

/** One language's text, with its typed values read once for all checks. */
export interface Version {
  readonly language: LanguageTag;
  /** Never blank; offsets of issues are offsets of this text. */
  readonly text: string;
  values(): ValueReading;
}

/** What a check may know. Versions: the source first, if it has text. */
export interface CheckContext {
  readonly from: LanguageTag;
  readonly versions: readonly Version[];
  /** The source, unless it is blank or absent. */
  readonly source?: Version;
  /** Languages that are present, but blank. */
  readonly blank: readonly LanguageTag[];
  readonly kind?: BlockKind;
  /** The languages of the input without the source's. */
  readonly targets: readonly LanguageTag[];
  /** Terms of the source. */
  readonly terms: readonly TermHit[];
  /** Terms of any text, such as a translation; none where there is no glossary. */
  recognise(version: Version, to: readonly LanguageTag[]): readonly TermHit[];
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
}

/** A pair of texts on which a check is known to speak or to be silent; shown in the documentation and tested. */
export interface Example {
  readonly texts: Readonly<Record<LanguageTag, string>>;
  readonly from: LanguageTag;
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

/** A check is data and one pure function. Names and summaries: `check.<id>.name` and `.summary` in issues.json. */
export type Check = LanguageCheck | PairCheck | VersionsCheck;

/** A range without length after the last character: where something is missing. */
export function endOf(version: Version): { readonly start: number; readonly end: number } {
  return { start: version.text.length, end: version.text.length };
}

/** The issue a finding becomes. */
export function issueOf(check: Check, finding: Finding, segment: number | undefined): Issue {
  return {
    check: check.id,
    severity: finding.severity ?? check.severity,
    language: finding.language,
    start: finding.start,
    end: finding.end,
    message: `${check.id}.${finding.message}`,
    parameters: finding.parameters ?? {},
    ...(segment === undefined ? {} : { segment }),
    ...(finding.fix === undefined ? {} : { fix: finding.fix }),
  };
}
