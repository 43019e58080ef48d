import type { Recogniser } from '#core/glossary/recognise.ts';
import type { TermHit } from '#core/model/glossary.ts';
import { type Issue, SEVERITIES } from '#core/model/issue.ts';
import type { LanguageTag } from '#core/model/language.ts';
import type { BlockKind } from '#core/model/release.ts';
import { readValues, type ValueReading } from '#core/text/values/read-values.ts';
import { type Check, type CheckContext, type Finding, issueOf, type Version } from './check.ts';
import { CHECKS } from './registry.ts';

export interface CheckInput {
  /** A language that is absent is not checked; one that is blank is untranslated. */
  readonly texts: Readonly<Record<LanguageTag, string>>;
  /** The source. The other languages are what is to be mended, unless they agree against it. */
  readonly from: LanguageTag;
  /** Terms of the source, where the caller has them already. */
  readonly terms?: readonly TermHit[];
  /** Without one, only `terms` are checked. */
  readonly recogniser?: Recogniser;
  readonly segment?: number;
  readonly kind?: BlockKind;
}

/**
 * All checks over the versions of one segment. Issues are in the order of the versions, the source first, then by
 * place; of two in one place the more severe comes first. Offsets are of the untouched texts. Pure and linear;
 * nothing in a text makes it throw.
 */
export function runChecks(input: CheckInput): readonly Issue[] {
  const context = contextOf(input);
  const issues = CHECKS.flatMap((check) =>
    findingsOf(check, context).map((finding) => issueOf(check, finding, input.segment)),
  );
  const order = new Map([input.from, ...Object.keys(input.texts)].toReversed().map((tag, at) => [tag, -at]));
  const place = (issue: Issue) => order.get(issue.language) ?? 0;
  return issues.toSorted(
    (a, b) =>
      place(a) - place(b) ||
      a.start - b.start ||
      SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity),
  );
}

function findingsOf(check: Check, context: CheckContext): readonly Finding[] {
  switch (check.scope) {
    case 'language':
      return context.versions.flatMap((version) => check.run(version, context));
    case 'pair': {
      const { source } = context;
      if (source === undefined) return [];
      const targets = context.versions.filter((version) => version !== source);
      return targets.flatMap((target) => check.run(source, target, context));
    }
    case 'all':
      return check.run(context);
  }
}

function contextOf(input: CheckInput): CheckContext {
  const languages = Object.keys(input.texts);
  const ordered = [input.from, ...languages.filter((language) => language !== input.from)];
  const blank = (language: LanguageTag) => (input.texts[language] ?? '').trim() === '';
  const versions = ordered
    .filter((language) => !blank(language))
    .map((language) => versionOf(input, language));
  const source = versions.find(({ language }) => language === input.from);
  const { recogniser } = input;
  const recognise = once((version: Version, to: string): readonly TermHit[] =>
    recogniser === undefined ? [] : recogniser.recognise(version.text, version.language, to.split(' ')),
  );
  const targets = languages.filter((language) => language !== input.from);
  const terms = input.terms ?? (source === undefined ? [] : recognise(source, targets.join(' ')));
  return {
    from: input.from,
    versions,
    blank: source === undefined ? [] : targets.filter(blank),
    terms,
    targets,
    recognise: (version, to) => recognise(version, to.join(' ')),
    ...(source === undefined ? {} : { source }),
    ...(input.kind === undefined ? {} : { kind: input.kind }),
  };
}

function versionOf(input: CheckInput, language: LanguageTag): Version {
  const text = input.texts[language] ?? '';
  let read: ValueReading | undefined;
  return {
    language,
    text,
    values() {
      read ??= readValues(text, language);
      return read;
    },
  };
}

/** Remembers the hits of one run by version and languages. */
function once<Result>(
  compute: (version: Version, to: string) => Result,
): (version: Version, to: string) => Result {
  const known = new Map<Version, Map<string, Result>>();
  return (version, to) => {
    const row = known.get(version) ?? new Map<string, Result>();
    known.set(version, row);
    const found = row.get(to);
    if (found !== undefined) return found;
    const computed = compute(version, to);
    row.set(to, computed);
    return computed;
  };
}
