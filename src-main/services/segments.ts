import { BalaghError } from '#contract/errors.ts';
import type { Handlers, Parsed } from '#contract/index.ts';
import { invalidInput } from '#contract/input-reasons.ts';
import type { SegmentChange, SegmentView } from '#contract/segment.ts';
import type { LanguageTag } from '#core/model/language.ts';
import type { Cell, Segment } from '#core/model/release.ts';
import { confirmed, edited, filled, sourceCell, statusChange, withoutBlank } from './cells.ts';
import { contentFrom, sameRichText } from './content.ts';
import type { Context } from './context.ts';
import { contribute } from './contribution.ts';
import { requireCell, requirePlace, requireRelease, requireSegment } from './find.ts';
import type { Action, Change, SegmentInPlace } from './ports/index.ts';
import { knownVersions, propose } from './proposals.ts';

type Names = 'segment.open' | 'segment.edit' | 'segment.setStatus' | 'segment.confirm';

/** Matches offered beside one segment. */
const PANEL_MATCHES = 9;

export function createSegmentHandlers(context: Context): Handlers<Names> {
  return {
    'segment.open': ({ release, segment }) =>
      viewOf(context, requirePlace(context, release, segment), release),
    'segment.edit': (input) => edit(context, input),
    'segment.setStatus': (input) => setStatus(context, input),
    'segment.confirm': (input) => confirm(context, input),
  };
}

/**
 * The issues of one segment, those against the rest of the release too. A translation still to be made is none yet:
 * its empty cell is left out.
 */
function issuesOf(context: Context, release: number, segment: number): SegmentView['issues'] {
  const { issues } = context.checks.ofRelease(requireRelease(context, release));
  return issues.filter((issue) => issue.segment === segment && issue.message !== 'untranslated.blank');
}

function viewOf(context: Context, place: SegmentInPlace, release: number): SegmentView {
  const { segment, part, previous, next } = place;
  const from = segment.source;
  const to = Object.keys(segment.cells).filter((language) => language !== from);
  const { text, marks } = sourceCell(segment).content;
  return {
    segment,
    matches: propose(context, {
      release,
      text,
      marks,
      from,
      to,
      also: knownVersions(segment),
      part,
      previous: textOf(previous),
      next: textOf(next),
      minimum: context.settings.get().minimumScore,
      limit: PANEL_MATCHES,
    }).matches,
    terms: context.knowledge.recognise(text, from, to, release),
    issues: issuesOf(context, release, segment.id),
  };
}

/** A neighbour's source text; a side without one is not compared. */
const textOf = (segment: Segment | null): string | undefined =>
  segment === null ? undefined : sourceCell(segment).content.text;

function edit(context: Context, input: Parsed<'segment.edit'>): SegmentChange {
  const content = withoutBlank(contentFrom(input.content));
  return change(context, input, 'edit', input.burst, (segment, cell) => {
    if (cell.revision !== input.revision)
      throw new BalaghError('edit-conflict', { language: input.language });
    if (sameRichText(cell.content, content)) return [];
    const { kind, unit, score } = input.origin;
    const origin = {
      kind,
      ...(unit === undefined ? {} : { unit }),
      ...(score === undefined ? {} : { score }),
    };
    return edited(segment, input.language, content, origin);
  });
}

function setStatus(context: Context, input: Parsed<'segment.setStatus'>): SegmentChange {
  const { status } = input;
  return change(context, input, 'status', undefined, (segment, cell) => {
    if (status === cell.status) return [];
    if (status === 'stale' || status === 'empty') {
      // Both follow from the texts and are never chosen.
      throw invalidInput('status', 'never-chosen', { value: status });
    }
    if (cell.content.text === '') throw new BalaghError('nothing-to-confirm', { language: input.language });
    return [statusChange(segment, cell, status)];
  });
}

function confirm(context: Context, input: Parsed<'segment.confirm'>): SegmentChange {
  return change(context, input, 'status', undefined, (segment, cell) => {
    if (cell.content.text === '') throw new BalaghError('nothing-to-confirm', { language: input.language });
    const own = confirmed(segment, cell);
    return [...(own === null ? [] : [own]), ...propagated(context, input.release, segment, cell)];
  });
}

/** Empty cells of the segments that repeat this one take its text over, as drafts. */
function propagated(context: Context, release: number, segment: Segment, cell: Cell): readonly Change[] {
  if (cell.language === segment.source) return [];
  return context.releases
    .repetitions(release, segment)
    .filter((repetition) => repetition.cells[cell.language]?.status === 'empty')
    .map((repetition) => filled(repetition, cell.language, cell.content, { kind: 'exact', score: 100 }));
}

interface Address {
  readonly release: number;
  readonly segment: number;
  readonly language: LanguageTag;
}

/**
 * The path of every change of a cell: read, compute, write, and bring the memory up to date, in one transaction
 * of the releases; the reply has all that changed.
 */
function change(
  context: Context,
  address: Address,
  kind: Action['kind'],
  burst: number | undefined,
  compute: (segment: Segment, cell: Cell) => readonly Change[],
): SegmentChange {
  const { releases, clock } = context;
  const { release, segment: id, language } = address;
  const at = clock.now();
  const { author } = context.settings.get();
  const touched = releases.transaction(() => {
    const segment = requireSegment(context, release, id);
    const changes = compute(segment, requireCell(segment, language));
    const action = { release, kind, author, at, segment: id, language };
    releases.apply({ ...action, ...(burst === undefined ? {} : { burst }) }, changes);
    if (kind === 'status') contribute(context, release, id, { author, at });
    return changes.flatMap((one) => (one.subject === 'cell' ? [one.segment] : []));
  });
  if (context.knowledge.takeOver()) context.announce('memory');
  if (touched.length > 0) {
    context.announce('release', release);
    context.announce('releases');
  }
  return changeOf(context, release, id, touched, at);
}

function changeOf(
  context: Context,
  release: number,
  id: number,
  touched: readonly number[],
  savedAt: number,
): SegmentChange {
  const { segment } = requirePlace(context, release, id);
  const others = [...new Set(touched)].filter((other) => other !== id);
  const segments = others.flatMap((other) => context.releases.segment(release, other) ?? []);
  return {
    segments: [segment, ...segments],
    issues: issuesOf(context, release, segment.id),
    ...context.releases.state(release),
    savedAt,
  };
}
