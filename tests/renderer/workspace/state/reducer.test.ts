import { describe, expect, it } from 'vitest';
import type { SegmentView } from '#contract/segment.ts';
import type { Issue } from '#core/model/issue.ts';
import type { Segment } from '#core/model/release.ts';
import { countEmpty } from '#renderer/features/workspace/state/cells.ts';
import { INITIAL_STATE, reduce } from '#renderer/features/workspace/state/reducer.ts';
import { contentOf } from '#renderer/features/workspace/state/selectors.ts';
import { sampleRelease, segment } from '../helpers/release.ts';

const open = reduce(INITIAL_STATE, { type: 'release-loaded', release: sampleRelease() });
const view = (of: Segment): SegmentView => ({ segment: of, matches: [], terms: [], issues: [] });
const french = { segment: 21, language: 'fr' };

describe('the workspace reducer', () => {
  it('keeps a draft over the text on the disk until its own save has settled', () => {
    const typed = reduce(open, { type: 'typed', cell: french, content: { text: 'Le', marks: [] } });
    const reloaded = reduce(typed, { type: 'release-loaded', release: sampleRelease() });
    expect(contentOf(reloaded, french).text).toBe('Le');
    const change = {
      segments: [segment(21, 2, 'Source', 'Le')],
      issues: [],
      progress: {},
      canUndo: true,
      canRedo: false,
      savedAt: 9,
    };
    const unsettled = reduce(typed, { type: 'changed', change, unsaved: 1 });
    expect(unsettled.drafts.size).toBe(1);
    const settled = reduce(unsettled, { type: 'changed', change, settled: french, unsaved: 0 });
    expect(settled.drafts.size).toBe(0);
    expect(settled.release?.canUndo).toBe(true);
  });

  it('takes every changed segment of a reply, also propagated repetitions', () => {
    const change = {
      segments: [segment(21, 2, 'A', 'Un'), segment(31, 3, 'A', 'Un')],
      issues: [],
      progress: {},
      canUndo: true,
      canRedo: false,
      savedAt: 9,
    };
    const next = reduce(open, { type: 'changed', change, unsaved: 0 });
    expect([21, 31].map((id) => contentOf(next, { segment: id, language: 'fr' }).text)).toEqual(['Un', 'Un']);
  });

  it('keeps empty cells apart from the issues, and counts them by their texts', () => {
    const blank = { check: 'untranslated', severity: 'warning', start: 0, end: 0, parameters: {} } as const;
    const issues: Issue[] = [
      { ...blank, language: 'fr', segment: 21, message: 'untranslated.blank' },
      { ...blank, language: 'fr', segment: 22, message: 'untranslated.copied' },
    ];
    const checked = reduce(open, {
      type: 'checked',
      profile: 'morocco',
      profileChosen: false,
      silenced: [],
      unread: [],
      issues,
    });
    expect([...checked.issues.keys()]).toEqual([22]);
    expect(countEmpty(checked.rows, ['en', 'fr', 'ar'])).toBe(5);
    expect(countEmpty(checked.rows, ['fr'])).toBe(2);
  });

  it('does not let a view that was asked for before an edit bring the older text back', () => {
    const newer = segment(21, 2, 'Source', 'Le ministre');
    const known = newer.cells.fr;
    if (!known) throw new Error('the sample has French');
    const edited = { ...newer, cells: { ...newer.cells, fr: { ...known, revision: 5 } } };
    const state = reduce(open, { type: 'view-loaded', view: view(edited) });
    const late = reduce(state, { type: 'view-loaded', view: view(segment(21, 2, 'Source', 'Le')) });
    expect(contentOf(late, french).text).toBe('Le ministre');
  });

  it('remembers the target language while the source is at hand', () => {
    const arabic = reduce(open, { type: 'activated', cell: { segment: 21, language: 'ar' }, editing: false });
    const source = reduce(arabic, {
      type: 'activated',
      cell: { segment: 21, language: 'en' },
      editing: false,
    });
    expect(source.target).toBe('ar');
  });

  it('moves to the first row when the segment at hand is gone', () => {
    const last = reduce(open, { type: 'activated', cell: { segment: 31, language: 'ar' }, editing: true });
    const release = sampleRelease();
    const shorter = reduce(last, {
      type: 'release-loaded',
      release: { ...release, blocks: release.blocks.slice(0, 2) },
    });
    expect(shorter.active).toEqual({ segment: 11, language: 'ar' });
  });
});
