import type { Issue } from '#core/model/issue.ts';

/**
 * How often a rule of style was kept and broken in the texts of one document, by message and language. What a
 * document does throughout is its style, and a remark; what deviates from its own style is a slip. UN and news
 * translations into Arabic keep hundreds of Latin commas (design/domain-rules.md, R1): one warning each is noise.
 */
export type Habits = Readonly<Record<string, readonly [kept: number, broken: number]>>;

/** An issue before the habits of its document are known. */
export interface Unweighed extends Issue {
  /** The message whose rule the document must break by habit; otherwise this is no issue. */
  readonly against?: string;
}

export const NO_HABITS: Habits = {};

export const habitKey = (message: string, language: string): string => `${message} ${language}`;

/** Fewer breaches than these are no habit. */
const LEAST_BROKEN = 3;

/** Whether a document breaks the rule more often than it keeps it. */
export function isHabit(habits: Habits, message: string, language: string): boolean {
  const [kept, broken] = habits[habitKey(message, language)] ?? [0, 0];
  return broken >= LEAST_BROKEN && broken > kept;
}

export function addHabits(one: Habits, other: Habits): Habits {
  const sum: Record<string, readonly [number, number]> = { ...one };
  for (const [key, [kept, broken]] of Object.entries(other)) {
    const [before, brokenBefore] = sum[key] ?? [0, 0];
    sum[key] = [before + kept, brokenBefore + broken];
  }
  return sum;
}

/**
 * Warnings about what the document always does become remarks, and what goes against a habit of its own counts. Only messages in `habits` are matters of habit. `own`: the
 * habits of the segment that the issues are of; what it keeps elsewhere and breaks once is a slip whatever the document does.
 */
export function withHabits(
  issues: readonly Unweighed[],
  habits: Habits,
  own: Habits = NO_HABITS,
): readonly Issue[] {
  return issues.flatMap(({ against, ...issue }) => {
    if (against !== undefined && !isHabit(habits, against, issue.language)) return [];
    return [weighed(issue, habits, own)];
  });
}

function weighed(issue: Issue, habits: Habits, own: Habits): Issue {
  return issue.severity === 'warning' &&
    isHabit(habits, issue.message, issue.language) &&
    !isSlip(own, issue.message, issue.language)
    ? { ...issue, severity: 'info' }
    : issue;
}

/** Whether a segment with a breach of the rule is none that breaks it by habit. */
const isSlip = (own: Habits, message: string, language: string): boolean => {
  const [kept, broken] = own[habitKey(message, language)] ?? [0, 0];
  return kept > 0 && broken === 0;
};
