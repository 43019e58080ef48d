import { BalaghError } from '#contract/errors.ts';
import type { Handlers, Parsed } from '#contract/index.ts';
import { invalidInput } from '#contract/input-reasons.ts';
import type { Filled, Preview, Reverted } from '#contract/release.ts';
import type { DraftBlock, DraftSegment } from '#core/model/document.ts';
import type { Release, ReleaseSummary } from '#core/model/release.ts';
import { composeRelease } from '#core/release/read.ts';
import { cutSegments } from '#core/segmentation/cut.ts';
import { countWords } from '#core/text/count-words.ts';
import type { Context } from './context.ts';
import { contribute } from './contribution.ts';
import { fillRelease } from './fill.ts';
import { requireRelease } from './find.ts';
import { languageOf, readDocument, stemOf, targetsOf } from './input.ts';
import type { Action, Change, NewBlock } from './ports/index.ts';

type Names =
  | 'release.list'
  | 'release.preview'
  | 'release.create'
  | 'release.open'
  | 'release.rename'
  | 'release.remove'
  | 'release.restore'
  | 'release.history'
  | 'release.setKind'
  | 'release.putBack'
  | 'release.undo'
  | 'release.redo';

export function createReleaseHandlers(context: Context): Handlers<Names> {
  const { releases } = context;
  return {
    'release.list': () => releases.list(),
    'release.preview': (input) => preview(context, input),
    'release.create': (input) => create(context, input),
    'release.open': ({ id }) => requireRelease(context, id),
    'release.rename': ({ id, title }) => structure(context, id, () => ({ subject: 'title', after: title })),
    'release.remove': ({ id }) => setRemoved(context, id, context.clock.now()),
    'release.restore': ({ id }) => setRemoved(context, id, null),
    'release.history': ({ id, limit }) => {
      requireRelease(context, id);
      return releases.history(id, limit);
    },
    'release.setKind': ({ id, block, kind }) =>
      structure(context, id, (release) => {
        const known = release.blocks.find((one) => one.id === block);
        if (known === undefined) throw invalidInput('block', 'not-there', { value: block });
        return known.kind === kind ? null : { subject: 'block-kind', block, after: kind };
      }),
    'release.putBack': ({ id, removed }) =>
      structure(context, id, (release) => lineBack(context, release, removed)),
    'release.undo': ({ id }) => revert(context, id, 'undo'),
    'release.redo': ({ id }) => revert(context, id, 'redo'),
  };
}

async function preview(context: Context, input: Parsed<'release.preview'>): Promise<Preview> {
  const document = await readDocument(context, input.file);
  const language = languageOf(document);
  const { keepNoise, dropped } = input;
  const composed = composeRelease(document, input.from ?? language ?? 'en', {
    keepNoise,
    dropped,
    splitter: context.sentences,
  });
  return {
    format: document.format,
    title: composed.title || stemOf(input.file.name),
    language,
    removed: composed.removed,
    doubtful: composed.doubtful,
    blocks: composed.blocks.map(({ kind, content, segments, speaker }) => {
      const block = { kind, text: content.text, segments: segments.length };
      return speaker === undefined ? block : { ...block, speaker };
    }),
  };
}

/** Stores a file as a release and fills what memory and glossary know, in one transaction. */
async function create(context: Context, input: Parsed<'release.create'>): Promise<Filled> {
  const { file, from, keepNoise, dropped, minimum } = input;
  const targets = targetsOf(from, input.to);
  const document = await readDocument(context, file);
  const composed = composeRelease(document, from, { keepNoise, dropped, splitter: context.sentences });
  const blocks = composed.blocks.map(newBlock).filter(({ segments }) => segments.length > 0);
  if (blocks.length === 0) throw new BalaghError('no-text-in-file', { file: file.name });
  const at = context.clock.now();
  const fileName = 'text' in file ? '' : stemOf(file.name);
  const title = input.title?.trim() || composed.title || stemOf(file.name);
  const { removed } = composed;
  const filled = context.releases.transaction(() => {
    const id = context.releases.create({ title, fileName, source: from, targets, at, blocks, removed });
    const fill = fillRelease(context, requireRelease(context, id), targets, minimum);
    return { release: requireRelease(context, id), fill };
  });
  context.announce('releases');
  return filled;
}

type Composed = DraftBlock & { readonly segments: readonly DraftSegment[]; readonly speaker?: string };

function newBlock({ kind, runIn, table, segments, speaker }: Composed): NewBlock {
  return {
    kind,
    runIn,
    ...(table === undefined ? {} : { table }),
    ...(speaker === undefined ? {} : { speaker }),
    segments: segments
      .filter(({ content }) => content.text.trim() !== '')
      .map(({ content, separator }) => ({ content, separator, words: countWords(content.text) })),
  };
}

/** One change of the release's shape, undone as one. `compute` returns null where there is nothing to change. */
function structure(context: Context, id: number, compute: (release: Release) => Change | null): Release {
  const release = context.releases.transaction(() => {
    const change = compute(requireRelease(context, id));
    const action: Action = {
      release: id,
      kind: 'structure',
      author: context.settings.get().author,
      at: context.clock.now(),
    };
    context.releases.apply(action, change === null ? [] : [change]);
    return requireRelease(context, id);
  });
  announceRelease(context, id);
  return release;
}

function lineBack(context: Context, release: Release, index: number): Change {
  const line = release.removed[index];
  const removed = context.releases.removedLines(release.id)[index];
  if (line === undefined || removed === undefined) {
    throw invalidInput('removed', 'not-there', { value: index });
  }
  const content = { text: line.text, marks: [] };
  const segments = cutSegments(content, release.source, context.sentences);
  return {
    subject: 'put-back',
    removed,
    block: newBlock({ kind: 'paragraph', runIn: false, content, segments }),
  };
}

function setRemoved(context: Context, id: number, at: number | null): readonly ReleaseSummary[] {
  if (!context.releases.setRemoved(id, at)) throw new BalaghError('not-found-release', { id });
  context.announce('releases');
  return context.releases.list();
}

/** Errors: `nothing-to-undo`, `nothing-to-redo`. What the memory took from the segments follows. */
function revert(context: Context, id: number, direction: 'undo' | 'redo'): Reverted {
  const stamp = { author: context.settings.get().author, at: context.clock.now() };
  const { segment, language } = context.releases.transaction(() => {
    requireRelease(context, id);
    const reversal = context.releases.revert(direction, { release: id, ...stamp });
    if (reversal === null) throw new BalaghError(`nothing-to-${direction}`, {});
    for (const segment of reversal.touched) contribute(context, id, segment, stamp);
    return reversal;
  });
  if (context.knowledge.takeOver()) context.announce('memory');
  announceRelease(context, id);
  return { release: requireRelease(context, id), segment, language };
}

function announceRelease(context: Context, id: number): void {
  context.announce('release', id);
  context.announce('releases');
}
