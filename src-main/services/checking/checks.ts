import type { CheckedRelease } from '#contract/checking.ts';
import type { Recogniser } from '#core/glossary/recognise.ts';
import type { Issue } from '#core/model/issue.ts';
import type { BlockKind, Cell, Release, Segment } from '#core/model/release.ts';
import type { SegmentContext } from '#core/qa/check.ts';
import { addHabits, type Habits, NO_HABITS, withHabits } from '#core/qa/habits.ts';
import { type Rules, rulesFor } from '#core/qa/rules.ts';
import { reportOf, type SegmentReport } from '#core/qa/run.ts';
import { compareSegments, joinIssues, type ReleaseSegment, segmentContext } from '#core/qa/run-release.ts';
import type { Speller } from '#core/qa/speller.ts';
import type { Knowledge } from '../knowledge.ts';
import type { ReleaseStore, SettingsStore } from '../ports/index.ts';
import { isSilenced, silencedEntries } from './silence.ts';

/** The issues of releases. What did not change since the last look is not checked again. */
export interface Checks {
  ofRelease(release: Release): CheckedRelease;
  /** Checks what ofRelease() would, a few segments at a time: other work gets its turn between them. */
  prepare(release: Release): Promise<void>;
}

interface Parts {
  readonly releases: ReleaseStore;
  readonly settings: SettingsStore;
  readonly knowledge: Knowledge;
  /** The dictionaries, with the words of the user and of the release; undefined while none is loaded. */
  speller(words: Readonly<Record<string, readonly string[]>>): Speller | undefined;
  unread(): CheckedRelease['unread'];
  /** Milliseconds from any point. */
  elapsed(): number;
  pause(): Promise<void>;
}

/** Longest stretch of checks between two pauses, milliseconds: a frame of the screen. */
const STRETCH_MS = 16;

/** Releases whose results are kept: the one at hand, and the one before. */
const KEPT = 2;

interface Checked {
  readonly key: string;
  readonly context: SegmentContext;
  readonly report: SegmentReport;
}

interface Remembered {
  /** Glossary, dictionaries and rules that the results rest on. */
  readonly basis: readonly unknown[];
  readonly segments: Map<number, Checked>;
}

export function createChecks(parts: Parts): Checks {
  const remembered = new Map<number, Remembered>();
  return {
    ofRelease(release) {
      const { checking, checks, rules, segments } = begin(parts, remembered, release);
      const issues = issuesOf([...segments()], rules);
      const texts = textsOf(release);
      return {
        issues: issues.filter((issue) => !isSilenced(issue, checking, texts)),
        profile: rules.profile.id,
        profileChosen: checking.profile !== null,
        silenced: silencedEntries(checking, checks),
        unread: parts.unread(),
      };
    },
    async prepare(release) {
      let since = parts.elapsed();
      for (const _checked of begin(parts, remembered, release).segments()) {
        if (parts.elapsed() - since < STRETCH_MS) continue;
        await parts.pause();
        since = parts.elapsed();
      }
    },
  };
}

/** What a release is checked by, and its segments, each checked as it is asked for. */
function begin(parts: Parts, remembered: Map<number, Remembered>, release: Release) {
  const checking = parts.releases.checking(release.id);
  const { profile: usual, checks, words } = parts.settings.get();
  const rules = rulesFor([release.source, ...release.targets], {
    profile: checking.profile ?? undefined,
    usual,
    settings: withoutSilenced(checks, checking.silences),
  });
  const speller = parts.speller(joined(words, checking.words));
  const recogniser = parts.knowledge.terms(release.id);
  const basis = [recogniser, speller, JSON.stringify([rules.profile.id, rules.settings])];
  const known = remember(remembered, release.id, basis);
  const asked = { rules, recogniser, speller };
  function* segments(): Generator<Checked> {
    for (const { kind, segments: all } of release.blocks)
      for (const segment of all) yield checkedOf(known, { segment, kind, ...asked });
  }
  return { checking, checks, rules, segments };
}

function remember(
  remembered: Map<number, Remembered>,
  release: number,
  basis: readonly unknown[],
): Remembered {
  const known = remembered.get(release);
  remembered.delete(release);
  const fresh = known?.basis.every((part, at) => part === basis[at]) ? known : { basis, segments: new Map() };
  remembered.set(release, fresh);
  for (const id of [...remembered.keys()].slice(0, -KEPT)) remembered.delete(id);
  return fresh;
}

interface Asked {
  readonly segment: Segment;
  readonly kind: BlockKind;
  readonly rules: Rules;
  readonly recogniser: Recogniser;
  readonly speller: Speller | undefined;
}

function checkedOf({ segments }: Remembered, asked: Asked): Checked {
  const { segment, kind } = asked;
  const cells = Object.values(segment.cells);
  const key = JSON.stringify([
    kind,
    segment.source,
    cells.map(({ language, content, status, origin }) => [language, content, status, origin.kind]),
  ]);
  const known = segments.get(segment.id);
  if (known?.key === key) return known;
  const checked = { key, ...check(asked, cells) };
  segments.set(segment.id, checked);
  return checked;
}

function check(
  { segment, kind, rules, recogniser, speller }: Asked,
  cells: readonly Cell[],
): Omit<Checked, 'key'> {
  const { source } = segment;
  const targets = cells.filter((cell) => cell.language !== source);
  const input = (compared: readonly Cell[]): ReleaseSegment => {
    const used = [segment.cells[source], ...compared].filter((cell) => cell !== undefined);
    return {
      texts: Object.fromEntries(used.map(({ language, content }) => [language, content.text])),
      marks: Object.fromEntries(used.map(({ language, content }) => [language, content.marks])),
      from: source,
      recogniser,
      segment: segment.id,
      kind,
      rules,
      ...(speller === undefined ? {} : { speller }),
    };
  };
  const whole = input(targets);
  const context = segmentContext(whole, rules);
  // Two drafts of one other sentence agree with each other: what nobody vouches for never outvotes the source.
  const together = targets.length < 2 || targets.every(isVouchedFor);
  if (together) return { context, report: reportOf(context, rules, whole) };
  const pairs = targets.map((target) => {
    const pair = input([target]);
    return reportOf(segmentContext(pair, rules), rules, pair);
  });
  return {
    context,
    report: {
      issues: withoutRepeats(pairs.flatMap(({ issues }) => issues)),
      // The source's own habits were counted once for each pair: they weigh the more, in the same proportion.
      habits: pairs.reduce<Habits>((sum, { habits }) => addHabits(sum, habits), NO_HABITS),
    },
  };
}

/** Whether somebody stands behind the text: it was typed, or confirmed. */
function isVouchedFor({ status, origin }: Cell): boolean {
  return status === 'translated' || status === 'reviewed' || status === 'approved' || origin.kind === 'typed';
}

/** What was found in the source alone was found once for each pair. */
function withoutRepeats(issues: readonly Issue[]): readonly Issue[] {
  const seen = new Set<string>();
  return issues.filter((issue) => {
    const key = JSON.stringify(issue);
    return !seen.has(key) && seen.add(key);
  });
}

function issuesOf(checked: readonly Checked[], rules: Rules): readonly Issue[] {
  const habits = checked.reduce<Habits>((sum, { report }) => addHabits(sum, report.habits), NO_HABITS);
  const own = checked.flatMap(({ report }) => withHabits(report.issues, habits, report.habits));
  const contexts = checked.map(({ context }) => context);
  const order = contexts.map(({ segment, from, versions }) => ({
    segment,
    from,
    texts: Object.fromEntries(versions.map(({ language, text }) => [language, text])),
  }));
  return joinIssues(order, own, compareSegments(contexts, rules));
}

function withoutSilenced(
  settings: Rules['settings'],
  silences: ReturnType<ReleaseStore['checking']>['silences'],
): Rules['settings'] {
  const off = silences
    .filter(({ issue }) => issue === undefined)
    .map(({ check: id }) => [id, 'off'] as const);
  return { ...settings, ...Object.fromEntries(off) };
}

function joined(
  one: Readonly<Record<string, readonly string[]>>,
  other: Readonly<Record<string, readonly string[]>>,
): Readonly<Record<string, readonly string[]>> {
  const languages = new Set([...Object.keys(one), ...Object.keys(other)]);
  return Object.fromEntries(
    [...languages].map((language) => [language, [...(one[language] ?? []), ...(other[language] ?? [])]]),
  );
}

/** The text of a cell, by segment and language. */
function textsOf(release: Release): (segment: number, language: string) => string {
  const segments = new Map(
    release.blocks.flatMap(({ segments: all }) => all.map((segment) => [segment.id, segment] as const)),
  );
  return (segment, language) => segments.get(segment)?.cells[language]?.content.text ?? '';
}
