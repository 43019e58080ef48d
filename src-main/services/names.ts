import type { Handlers, Output, Parsed } from '#contract/index.ts';
import type { LanguageTag } from '#core/model/language.ts';
import type { NamedEntity } from '#core/model/name.ts';
import type { Segment } from '#core/model/release.ts';
import type { RichText } from '#core/model/rich-text.ts';
import { collectNames } from '#core/names/collect/collect.ts';
import type { NamedText } from '#core/names/collect/parts.ts';
import { writtenAs } from '#core/names/collect/replace.ts';
import { compareNames } from '#core/names/compare.ts';
import { composeRelease } from '#core/release/read.ts';
import { countWords } from '#core/text/count-words.ts';
import { isConfirmed, sourceCell, statusChange } from './cells.ts';
import type { Context } from './context.ts';
import { contribute } from './contribution.ts';
import { requireRelease } from './find.ts';
import { languageOf, readDocument } from './input.ts';
import type { Change } from './ports/index.ts';

type Names = 'names.compare' | 'names.collect' | 'names.apply' | 'names.list';

export function createNamesHandlers(context: Context): Handlers<Names> {
  return {
    'names.compare': ({ a, b }) => compareNames(a, b),
    'names.collect': ({ release }) => ({ entities: inOrder(collectNames(textsOf(context, release))) }),
    'names.apply': (input) => apply(context, input),
    'names.list': async ({ files }) => ({ entities: inOrder(await namesOfFiles(context, files)) }),
  };
}

/** What needs a decision first, then what occurs most. */
function inOrder(entities: readonly NamedEntity[]): readonly NamedEntity[] {
  const occurrences = ({ spellings }: NamedEntity) =>
    Object.values(spellings)
      .flat()
      .reduce((sum, { count }) => sum + count, 0);
  return [...entities].sort(
    (a, b) => b.inconsistent.length - a.inconsistent.length || occurrences(b) - occurrences(a),
  );
}

function textsOf(context: Context, id: number): readonly NamedText[] {
  const { blocks } = requireRelease(context, id);
  return blocks
    .flatMap(({ segments }) => segments)
    .flatMap((segment) =>
      Object.values(segment.cells)
        .filter(({ content }) => content.text !== '')
        .map(({ language, content }) => namedText(context, segment.id, language, content.text, id)),
    );
}

function namedText(
  { knowledge }: Pick<Context, 'knowledge'>,
  segment: number,
  language: LanguageTag,
  text: string,
  release?: number,
): NamedText {
  // Which languages the terms are translated into does not matter here.
  return { segment, language, text, terms: knowledge.recognise(text, language, [], release) };
}

async function namesOfFiles(
  context: Context,
  files: Parsed<'names.list'>['files'],
): Promise<readonly NamedEntity[]> {
  const texts: NamedText[] = [];
  for (const [index, { file, language }] of files.entries()) {
    const document = await readDocument(context, file);
    const found = language ?? languageOf(document) ?? 'en';
    const { blocks } = composeRelease(document, found, { keepNoise: false, splitter: context.sentences });
    texts.push(...blocks.map(({ content }) => namedText(context, index, found, content.text)));
  }
  return collectNames(texts, { versions: 'all' });
}

/** All cells in one action. Who vouched for a text vouches for it still: its statuses stay. */
function apply(context: Context, input: Parsed<'names.apply'>): Output<'names.apply'> {
  const { releases, clock, settings } = context;
  const stamp = { author: settings.get().author, at: clock.now() };
  const replaced = releases.transaction(() => {
    const segments = requireRelease(context, input.release).blocks.flatMap((block) => block.segments);
    const results = segments.map((segment) => respelled(segment, input.decisions));
    const changes = results.flatMap((one) => one.changes);
    releases.apply({ release: input.release, kind: 'edit', ...stamp }, changes);
    for (const { segment, changes: own } of results) {
      if (own.length > 0) contribute(context, input.release, segment, stamp);
    }
    return results.reduce((sum, one) => sum + one.replaced, 0);
  });
  if (context.knowledge.takeOver()) context.announce('memory');
  if (replaced > 0) {
    context.announce('release', input.release);
    context.announce('releases');
  }
  return { release: requireRelease(context, input.release), replaced };
}

interface Respelled {
  readonly segment: number;
  readonly changes: readonly Change[];
  readonly replaced: number;
}

function respelled(segment: Segment, decisions: Parsed<'names.apply'>['decisions']): Respelled {
  const rewritten = new Map<LanguageTag, RichText>();
  let total = 0;
  for (const { language, content: before } of Object.values(segment.cells)) {
    let content = before;
    for (const { spellings, to } of decisions.filter((decision) => decision.language === language)) {
      const result = writtenAs(content, spellings, to);
      content = result.content;
      total += result.replaced;
    }
    if (content !== before) rewritten.set(language, content);
  }
  return { segment: segment.id, changes: changesOf(segment, rewritten), replaced: total };
}

/** The translations follow the source to its next revision: a name spelt otherwise makes none of them stale. */
function changesOf(segment: Segment, rewritten: ReadonlyMap<LanguageTag, RichText>): readonly Change[] {
  const source = rewritten.get(segment.source);
  const revision = sourceCell(segment).revision + (source === undefined ? 0 : 1);
  return Object.values(segment.cells).flatMap((cell): readonly Change[] => {
    const { language, status, origin } = cell;
    const isSource = language === segment.source;
    const current = cell.basedOn === sourceCell(segment).revision;
    const basedOn = isSource ? 0 : current ? revision : cell.basedOn;
    const content = rewritten.get(language);
    if (content === undefined) {
      const follows = source !== undefined && !isSource && current && isConfirmed(status);
      return follows ? [statusChange(segment, cell, status, basedOn)] : [];
    }
    const after = { content, status, origin, basedOn };
    const words = isSource ? { words: countWords(content.text) } : {};
    return [{ subject: 'cell', kind: 'edit', segment: segment.id, language, after, ...words }];
  });
}
