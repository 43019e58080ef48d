import type { FillCounts, Filled } from '#contract/release.ts';
import type { TermHit } from '#core/model/glossary.ts';
import type { LanguageTag } from '#core/model/language.ts';
import type { Match } from '#core/model/memory.ts';
import type { BlockKind, CellOrigin, Release, Segment } from '#core/model/release.ts';
import type { RichText } from '#core/model/rich-text.ts';
import { filled, sourceCell } from './cells.ts';
import type { Context } from './context.ts';
import { isSameEverywhere, wholeTerm } from './fillers.ts';
import { transferMarks } from './marks-transfer.ts';
import type { Change } from './ports/index.ts';
import { knownVersions, propose } from './proposals.ts';

/** Matches looked at for one segment: the best may lack a language that the next has. */
const CANDIDATES = 10;

/**
 * Fills the empty cells of a release with what memory and glossary know, as one action. Everything filled is a
 * draft with its origin: the translator confirms. Counts what this run filled, and what is empty after it.
 */
export function fillRelease(
  context: Context,
  release: Release,
  languages: readonly LanguageTag[],
  minimum: number,
): Filled['fill'] {
  const places = placesOf(release);
  const ask = fillersByQuestion(context, release.id, minimum);
  const changes: Change[] = [];
  const fill = Object.fromEntries(languages.map((language) => [language, { ...NOTHING }]));
  for (const place of places) {
    const empty = languages.filter((language) => place.segment.cells[language]?.status === 'empty');
    if (empty.length === 0) continue;
    const found = ask(place, empty);
    for (const language of empty) {
      const filler = found(language);
      const counts = fill[language];
      if (counts !== undefined) counts[filler === null ? 'empty' : countedAs(filler.origin)] += 1;
      if (filler !== null) changes.push(filled(place.segment, language, filler.content, filler.origin));
    }
  }
  const { author } = context.settings.get();
  context.releases.apply({ release: release.id, kind: 'fill', author, at: context.clock.now() }, changes);
  return fill;
}

type Counts = { -readonly [Key in keyof FillCounts]: number };
const NOTHING: FillCounts = {
  context: 0,
  exact: 0,
  fuzzy: 0,
  pivot: 0,
  assembled: 0,
  glossary: 0,
  copied: 0,
  empty: 0,
};

function countedAs({ kind }: CellOrigin): keyof Counts {
  return kind === 'source' || kind === 'typed' || kind === 'machine' ? 'copied' : kind;
}

interface Place {
  readonly segment: Segment;
  readonly part: BlockKind;
  readonly previous: string | undefined;
  readonly next: string | undefined;
}

function placesOf(release: Release): readonly Place[] {
  const inOrder = release.blocks.flatMap((block) =>
    block.segments.map((segment) => ({ segment, part: block.kind })),
  );
  const text = (index: number) => {
    const place = inOrder[index];
    return place === undefined ? undefined : sourceCell(place.segment).content.text;
  };
  return inOrder.map((place, index) => ({ ...place, previous: text(index - 1), next: text(index + 1) }));
}

interface Filler {
  readonly content: RichText;
  readonly origin: CellOrigin;
}

type Found = (language: LanguageTag) => Filler | null;

/** `fillersOf`, asked once for all segments of one text, part and neighbours: a long text may repeat its lines. */
function fillersByQuestion(context: Context, release: number, minimum: number) {
  const answers = new Map<string, Found>();
  return (place: Place, to: readonly LanguageTag[]): Found => {
    const { segment, part, previous, next } = place;
    const question = JSON.stringify([
      [segment.source, sourceCell(segment).content, knownVersions(segment)],
      [to, part, previous, next],
    ]);
    const found = answers.get(question) ?? fillersOf(context, release, place, to, minimum);
    answers.set(question, found);
    return found;
  };
}

/**
 * What can fill a segment, per language: the memory's best, a term that is the whole segment, the source itself, or a
 * draft put together.
 */
function fillersOf(
  context: Context,
  release: number,
  { segment, part, previous, next }: Place,
  to: readonly LanguageTag[],
  minimum: number,
): Found {
  const source = sourceCell(segment).content;
  const from = segment.source;
  const { matches } = propose(context, {
    release,
    ...source,
    from,
    to,
    also: knownVersions(segment),
    part,
    previous,
    next,
    minimum,
    limit: CANDIDATES,
  });
  const terms = context.knowledge.recognise(source.text, from, to, release);
  const assembled = matches.filter(({ kind }) => kind === 'assembled');
  const written = matches.filter(({ kind }) => kind !== 'assembled');
  return (language) =>
    fromMemory(written, source, terms, language, minimum) ??
    fromGlossary(terms, source, language) ??
    (isSameEverywhere(source.text) ? { content: source, origin: { kind: 'source' } } : null) ??
    fromMemory(assembled, source, terms, language, minimum);
}

function fromMemory(
  matches: readonly Match[],
  source: RichText,
  terms: readonly TermHit[],
  language: LanguageTag,
  minimum: number,
): Filler | null {
  for (const { targets, score, kind, unit } of matches) {
    const target = targets[language];
    if (target === undefined || target.text === '' || score < minimum) continue;
    const pairs = terms.map(({ start, end, targets: own }) => ({ start, end, targets: own[language] ?? [] }));
    return {
      content: transferMarks(source, target, pairs),
      origin: { kind, score, ...(unit > 0 ? { unit } : {}) },
    };
  }
  return null;
}

function fromGlossary(terms: readonly TermHit[], source: RichText, language: LanguageTag): Filler | null {
  const text = wholeTerm(source.text, terms, language);
  if (text === null) return null;
  return { content: transferMarks(source, { text, marks: [] }, []), origin: { kind: 'glossary' } };
}
