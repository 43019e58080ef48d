import type { CheckedRelease, CheckUsage } from '#contract/checking.ts';
import type { Handlers, Output, Parsed } from '#contract/index.ts';
import { invalidInput } from '#contract/input-reasons.ts';
import type { ReleaseChecking, Silence } from '#core/model/checking.ts';
import type { Issue } from '#core/model/issue.ts';
import type { ProfileId } from '#core/model/profile.ts';
import type { Release, Segment } from '#core/model/release.ts';
import { PROFILES } from '#core/qa/profiles.ts';
import { CHECKS_BY_SUBJECT, SUBJECTS } from '#core/qa/registry.ts';
import { edited } from '../cells.ts';
import type { Context } from '../context.ts';
import { contribute } from '../contribution.ts';
import { requireCell, requireRelease, requireSegment } from '../find.ts';
import type { Change } from '../ports/index.ts';
import { applyFixes, compatibleFixes } from './fix.ts';
import { silenceKey, withSilence } from './silence.ts';

type Names =
  | 'checks.list'
  | 'release.check'
  | 'release.setProfile'
  | 'issue.silence'
  | 'issue.restore'
  | 'issue.fixAll'
  | 'spelling.learn'
  | 'spelling.suggest';

/** Checking releases, and what may be said about it. Everything a release says is journalled and can be undone. */
export function createCheckingHandlers(context: Context): Handlers<Names> {
  return {
    'checks.list': ({ profile }) => ({ checks: usageOf(profile) }),
    'release.check': async ({ id }) => {
      await context.dictionaries.ready();
      await context.checks.prepare(requireRelease(context, id));
      return context.checks.ofRelease(requireRelease(context, id));
    },
    'release.setProfile': ({ id, profile }) => change(context, id, (checking) => ({ ...checking, profile })),
    'issue.silence': (input) => silence(context, input),
    'issue.restore': ({ release, check, index }) => {
      if (index === undefined) return setForGood(context, release, check, undefined);
      return change(context, release, (checking) => {
        if (checking.silences[index]?.check !== check)
          throw invalidInput('index', 'not-there', { value: index });
        return { ...checking, silences: checking.silences.filter((_, at) => at !== index) };
      });
    },
    'issue.fixAll': (input) => fixAll(context, input),
    'spelling.learn': ({ release, language, word, always }) =>
      always ? learnForGood(context, release, language, word) : learn(context, release, language, word),
    'spelling.suggest': async ({ language, word }) => ({
      suggestions: await context.dictionaries.suggest(word, language),
    }),
  };
}

function usageOf(profile: ProfileId): readonly CheckUsage[] {
  const { settings } = PROFILES[profile];
  return SUBJECTS.flatMap((subject) =>
    CHECKS_BY_SUBJECT[subject].map(({ id, severity }) => ({ id, subject, usual: settings[id] ?? severity })),
  );
}

function silence(context: Context, input: Parsed<'issue.silence'>): CheckedRelease {
  const { release, check, scope, issue } = input;
  if (scope === 'always') return setForGood(context, release, check, 'off');
  return change(context, release, (checking) => {
    if (scope === 'release') return withSilence(checking, { check });
    if (issue === undefined) throw invalidInput('issue', 'missing');
    return withSilence(checking, onceOf(context, release, check, issue));
  });
}

function onceOf(
  context: Context,
  release: number,
  check: Silence['check'],
  issue: NonNullable<Parsed<'issue.silence'>['issue']>,
): Silence {
  const { segment, language, start, end, message } = issue;
  const { text } = requireCell(requireSegment(context, release, segment), language).content;
  const key = silenceKey(issue, text);
  return { check, issue: { segment, language, key, message, text: text.slice(start, end).slice(0, 80) } };
}

/** Changes what the release says about its checks, as one action. */
function change(
  context: Context,
  id: number,
  compute: (checking: ReleaseChecking) => ReleaseChecking,
): CheckedRelease {
  const release = context.releases.transaction(() => {
    requireRelease(context, id);
    const before = context.releases.checking(id);
    const after = compute(before);
    const action = { release: id, kind: 'structure' as const, ...stampOf(context) };
    context.releases.apply(action, after === before ? [] : [{ subject: 'checking', after }]);
    return requireRelease(context, id);
  });
  context.announce('release', id);
  return context.checks.ofRelease(release);
}

function setForGood(
  context: Context,
  id: number,
  check: Silence['check'],
  setting: 'off' | undefined,
): CheckedRelease {
  const { [check]: _before, ...others } = context.settings.get().checks;
  context.settings.update({ checks: setting === undefined ? others : { ...others, [check]: setting } });
  context.announce('settings');
  return context.checks.ofRelease(requireRelease(context, id));
}

function learn(context: Context, id: number, language: string, word: string): CheckedRelease {
  return change(context, id, (checking) => {
    const known = checking.words[language] ?? [];
    if (known.includes(word)) return checking;
    return { ...checking, words: { ...checking.words, [language]: [...known, word] } };
  });
}

function learnForGood(context: Context, id: number, language: string, word: string): CheckedRelease {
  const { words } = context.settings.get();
  const known = words[language] ?? [];
  if (!known.includes(word)) context.settings.update({ words: { ...words, [language]: [...known, word] } });
  context.announce('settings');
  return context.checks.ofRelease(requireRelease(context, id));
}

const stampOf = ({ settings, clock }: Context) => ({ author: settings.get().author, at: clock.now() });

/** Fixes of one round may uncover further ones; no text needs more rounds than this. */
const MOST_ROUNDS = 4;

function fixAll(
  context: Context,
  { release: id, message, language }: Parsed<'issue.fixAll'>,
): Output<'issue.fixAll'> {
  const stamp = stampOf(context);
  const isMeant = (issue: Issue) =>
    (issue.message === message || issue.check === message) && (language ?? issue.language) === issue.language;
  const fixed = context.releases.transaction(() => {
    const first = requireRelease(context, id);
    const { changes, count } = fixRounds(context, first, isMeant);
    context.releases.apply({ release: id, kind: 'edit', ...stamp }, changes);
    const touched = changes.flatMap((one) => (one.subject === 'cell' ? [one.segment] : []));
    for (const segment of new Set(touched)) contribute(context, id, segment, stamp);
    return count;
  });
  if (context.knowledge.takeOver()) context.announce('memory');
  context.announce('release', id);
  const release = requireRelease(context, id);
  return { release, fixed, checked: context.checks.ofRelease(release) };
}

/** Mends in memory until nothing of the kind is left, then says what each cell becomes. */
function fixRounds(
  context: Context,
  before: Release,
  isMeant: (issue: Issue) => boolean,
): { readonly changes: readonly Change[]; readonly count: number } {
  let release = before;
  let count = 0;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const issues = context.checks.ofRelease(release).issues.filter((issue) => isMeant(issue) && issue.fix);
    if (issues.length === 0) break;
    const mended = mend(release, issues);
    count += mended.count;
    release = mended.release;
  }
  const segments = before.blocks.flatMap((block) => block.segments);
  const after = new Map(
    release.blocks.flatMap((block) => block.segments.map((one) => [one.id, one] as const)),
  );
  return { changes: segments.flatMap((segment) => changesOf(segment, after.get(segment.id))), count };
}

function mend(
  release: Release,
  issues: readonly Issue[],
): { readonly release: Release; readonly count: number } {
  let count = 0;
  const inSegment = (segment: Segment): Segment => {
    const cells = Object.fromEntries(
      Object.entries(segment.cells).map(([tag, cell]) => {
        const own = issues.filter((issue) => issue.segment === segment.id && issue.language === tag);
        const fixes = compatibleFixes(own);
        count += fixes.length;
        return [tag, fixes.length === 0 ? cell : { ...cell, content: applyFixes(cell.content, fixes) }];
      }),
    );
    return { ...segment, cells };
  };
  const blocks = release.blocks.map((block) => ({ ...block, segments: block.segments.map(inSegment) }));
  return { release: { ...release, blocks }, count };
}

function changesOf(before: Segment, after: Segment | undefined): readonly Change[] {
  return Object.values(before.cells).flatMap((cell) => {
    const content = after?.cells[cell.language]?.content;
    if (content === undefined || content.text === cell.content.text) return [];
    // Typography is no new translation: what was confirmed stays so, and so does where it came from.
    return edited(before, cell.language, content, cell.origin).map((one) =>
      one.language === cell.language && cell.language !== before.source && cell.status !== 'empty'
        ? { ...one, after: { ...one.after, status: cell.status, basedOn: cell.basedOn } }
        : one,
    );
  });
}
