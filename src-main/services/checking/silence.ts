import type { SilencedEntry } from '#contract/checking.ts';
import type { ReleaseChecking, Silence } from '#core/model/checking.ts';
import type { Issue } from '#core/model/issue.ts';
import type { Rules } from '#core/qa/rules.ts';

/** Characters on each side of an issue by which it is known again. */
const CONTEXT = 12;

type Place = Pick<Issue, 'start' | 'end' | 'message'>;

/** What an issue says and where, so that an edit elsewhere in the segment does not wake it. */
export function silenceKey({ start, end, message }: Place, text: string): string {
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const after = text.slice(end, end + CONTEXT);
  return [message, before, text.slice(start, end).slice(0, 200), after].join('\u0000');
}

/** Whether the issue was silenced by itself; what is silenced as a whole is not checked at all. */
export function isSilenced(
  issue: Issue,
  { silences }: ReleaseChecking,
  textOf: (segment: number, language: string) => string,
): boolean {
  const own = silences.filter(
    (silence) =>
      silence.check === issue.check &&
      silence.issue?.segment === issue.segment &&
      silence.issue?.language === issue.language,
  );
  if (own.length === 0 || issue.segment === undefined) return false;
  const key = silenceKey(issue, textOf(issue.segment, issue.language));
  return own.some((silence) => silence.issue?.key === key);
}

/** Silencing twice is silencing once. */
export function withSilence(checking: ReleaseChecking, silence: Silence): ReleaseChecking {
  const same = (other: Silence) =>
    other.check === silence.check &&
    other.issue?.segment === silence.issue?.segment &&
    other.issue?.language === silence.issue?.language &&
    other.issue?.key === silence.issue?.key;
  return checking.silences.some(same) ? checking : { ...checking, silences: [...checking.silences, silence] };
}

/** The release's own entries in their order, then what is off for good. */
export function silencedEntries(
  { silences }: ReleaseChecking,
  settings: Rules['settings'],
): readonly SilencedEntry[] {
  const own = silences.map(({ check, issue }, index): SilencedEntry => {
    if (issue === undefined) return { scope: 'release', check, index };
    const { segment, language, text } = issue;
    return { scope: 'once', check, index, segment, language, text };
  });
  const always = Object.entries(settings).flatMap(([check, setting]): readonly SilencedEntry[] =>
    setting === 'off' ? [{ scope: 'always', check: check as SilencedEntry['check'] }] : [],
  );
  return [...own, ...always];
}
