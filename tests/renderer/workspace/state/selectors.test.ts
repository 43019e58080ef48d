import { describe, expect, it } from 'vitest';
import { needsWork, percentDone, rowsOf } from '#renderer/features/workspace/state/cells.ts';
import { cellInOrder, cellToWorkOn } from '#renderer/features/workspace/state/moves.ts';
import { INITIAL_STATE, reduce } from '#renderer/features/workspace/state/reducer.ts';
import { issueBeside, nextNeedingWork, worstSeverity } from '#renderer/features/workspace/state/selectors.ts';
import { cell, sampleRelease, segment } from '../helpers/release.ts';

const open = reduce(INITIAL_STATE, { type: 'release-loaded', release: sampleRelease() });
const at = (id: number, language: string) =>
  reduce(open, { type: 'activated', cell: { segment: id, language }, editing: true });

describe('the order of work', () => {
  it('goes from cell to cell in reading order and stops at both ends', () => {
    expect(cellInOrder(at(11, 'ar'), 1)).toEqual({ segment: 21, language: 'en' });
    expect(cellInOrder(at(21, 'en'), -1)).toEqual({ segment: 11, language: 'ar' });
    expect(cellInOrder(at(11, 'en'), -1)).toBeNull();
    expect(cellInOrder(at(31, 'ar'), 1)).toBeNull();
  });

  it('finds the next cell of the language that needs work, round the end', () => {
    expect(cellToWorkOn(at(31, 'ar'))).toEqual({ segment: 11, language: 'ar' });
    const rows = rowsOf(sampleRelease()).map((row) =>
      row.number === 2 || row.number === 3
        ? {
            ...row,
            segment: {
              ...row.segment,
              cells: {
                ...row.segment.cells,
                fr: cell('fr', 'texte', row.number === 2 ? 'approved' : 'stale'),
              },
            },
          }
        : row,
    );
    expect(nextNeedingWork(rows, 0, 'fr')?.number).toBe(3);
  });

  it('goes to the next segment in the language the release was written in', () => {
    expect(cellToWorkOn(at(11, 'en'))).toEqual({ segment: 21, language: 'en' });
  });

  it('has nothing left when every other cell is confirmed', () => {
    const one = segment(1, 1, 'A', 'B');
    expect(
      nextNeedingWork(
        [
          {
            index: 0,
            number: 1,
            block: { id: 1, kind: 'lead', runIn: false, segments: [one] },
            segment: one,
            opensBlock: true,
          },
        ],
        0,
        'fr',
      ),
    ).toBeNull();
  });
});

describe('progress', () => {
  it('counts the source as done and a stale cell as not', () => {
    const rows = rowsOf(sampleRelease());
    expect(percentDone(rows, 'en')).toBe(100);
    expect(percentDone(rows, 'fr')).toBe(0);
    const stale = segment(1, 1, 'A', 'B');
    const cells = { ...stale.cells, fr: cell('fr', 'B', 'stale') };
    expect(needsWork({ ...stale, cells }, 'fr')).toBe(true);
  });
});

describe('severity of a row', () => {
  it('is that of its worst issue', () => {
    const issue = {
      check: 'numbers',
      language: 'fr',
      start: 0,
      end: 1,
      message: 'm',
      parameters: {},
    } as const;
    expect(worstSeverity([])).toBeNull();
    expect(
      worstSeverity([
        { ...issue, severity: 'warning' },
        { ...issue, severity: 'info' },
      ]),
    ).toBe('warning');
  });
});

describe('going from issue to issue', () => {
  const issueAt = (segment: number, language: string, start: number) =>
    ({
      check: 'numbers',
      severity: 'error',
      language,
      segment,
      start,
      end: start + 1,
      message: 'numbers.missing',
      parameters: {},
    }) as const;
  const issues = [issueAt(11, 'fr', 0), issueAt(22, 'fr', 3), issueAt(22, 'ar', 3)];
  const checked = reduce(open, {
    type: 'checked',
    profile: 'morocco',
    profileChosen: false,
    silenced: [],
    unread: [],
    issues,
  });
  const from = (segment: number, language: string, start: number) =>
    reduce(checked, { type: 'jumped', cell: { segment, language }, start, end: start + 1 });

  it('starts at the row at hand', () => {
    const here = reduce(checked, { type: 'activated', cell: { segment: 21, language: 'fr' }, editing: true });
    expect(issueBeside(here, 1)?.issue).toEqual(issues[1]);
    expect(issueBeside(here, -1)?.issue).toEqual(issues[0]);
  });

  it('goes on within a row, and round the end', () => {
    expect(issueBeside(from(22, 'fr', 3), 1)?.issue).toEqual(issues[2]);
    expect(issueBeside(from(22, 'ar', 3), 1)?.issue).toEqual(issues[0]);
    expect(issueBeside(from(11, 'fr', 0), -1)?.issue).toEqual(issues[2]);
  });

  it('finds none where there is none', () => {
    expect(issueBeside(open, 1)).toBeUndefined();
  });
});
