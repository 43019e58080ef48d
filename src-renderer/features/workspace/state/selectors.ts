import type { Issue, Severity } from '#core/model/issue.ts';
import { SEVERITIES } from '#core/model/issue.ts';
import type { LanguageTag } from '#core/model/language.ts';
import type { Match } from '#core/model/memory.ts';
import { EMPTY_TEXT, type RichText } from '#core/model/rich-text.ts';
import { type CellAddress, cellKey, needsWork, type Row } from './cells.ts';
import type { WorkspaceState } from './model.ts';

export function rowOf(state: WorkspaceState, segment: number | undefined): Row | undefined {
  return state.rows.find((row) => row.segment.id === segment);
}

export const activeRow = (state: WorkspaceState): Row | undefined => rowOf(state, state.active?.segment);

/** The text of a cell as the user sees it: the unsaved one first. */
export function contentOf(state: WorkspaceState, cell: CellAddress): RichText {
  const draft = state.drafts.get(cellKey(cell));
  return draft ?? rowOf(state, cell.segment)?.segment.cells[cell.language]?.content ?? EMPTY_TEXT;
}

/** The next row below (or above) whose cell of this language needs work; goes round the end once. */
export function nextNeedingWork(
  rows: readonly Row[],
  from: number,
  language: LanguageTag,
  step: 1 | -1 = 1,
): Row | null {
  for (let distance = 1; distance < rows.length; distance++) {
    const row = rows[(from + step * distance + rows.length * 2) % rows.length];
    if (row && needsWork(row.segment, language)) return row;
  }
  return null;
}

export interface IssueCounts {
  readonly total: number;
  readonly bySeverity: Readonly<Record<Severity, number>>;
}

/** The issues of the release, as the panel lists them: header, tab and footer say one number. */
export function countIssues(state: WorkspaceState): IssueCounts {
  const bySeverity: Record<Severity, number> = { info: 0, warning: 0, error: 0 };
  const listed = issuesInOrder(state);
  for (const { issue } of listed) bySeverity[issue.severity]++;
  return { total: listed.length, bySeverity };
}

export function worstSeverity(issues: readonly Issue[]): Severity | null {
  return SEVERITIES.findLast((severity) => issues.some((issue) => issue.severity === severity)) ?? null;
}

/** Matches that have a text in the language, in the order of the reply; the first nine have a key. */
export function matchesFor(matches: readonly Match[], language: LanguageTag | null): readonly Match[] {
  if (!language) return [];
  return matches.filter((match) => (match.targets[language]?.text ?? '') !== '');
}

/** An issue with its row, and its place among the issues of that row. */
export interface ListedIssue {
  readonly row: Row;
  readonly issue: Issue;
  readonly position: number;
}

/** Every issue of the release in reading order. */
export function issuesInOrder(state: WorkspaceState): readonly ListedIssue[] {
  return state.rows.flatMap((row) =>
    (state.issues.get(row.segment.id) ?? []).map((issue, position) => ({ row, issue, position })),
  );
}

/** The issue after (or before) the one that was jumped to last, else the nearest from the row at hand; round the end. */
export function issueBeside(state: WorkspaceState, step: 1 | -1): ListedIssue | undefined {
  const listed = issuesInOrder(state);
  const at = activeRow(state)?.index ?? 0;
  const current = listed.findIndex(
    ({ row, issue }) =>
      row.index === at &&
      issue.language === state.active?.language &&
      issue.start === state.jump?.start &&
      issue.end === state.jump.end,
  );
  if (current >= 0) return listed[(current + step + listed.length) % listed.length];
  return step > 0
    ? (listed.find(({ row }) => row.index >= at) ?? listed[0])
    : (listed.findLast(({ row }) => row.index <= at) ?? listed.at(-1));
}
