import type { DraftBlock, DraftSegment, SourceDocument, SourceParagraph } from '#core/model/document.ts';
import type { LanguageTag } from '#core/model/language.ts';
import type { BlockKind, RemovedLine } from '#core/model/release.ts';
import { cutSegments, wholeSegment } from '#core/segmentation/cut.ts';
import type { SentenceSplitter } from '#core/segmentation/split.ts';
import { clean, repairOnly } from './clean.ts';
import { speakersOf } from './speaker.ts';
import { structure } from './structure.ts';

/** A block with its sentences. */
export interface ComposedBlock extends DraftBlock {
  /** Of a quotation, who says it, as the text names them. */
  readonly speaker?: string;
  readonly segments: readonly DraftSegment[];
}

/** A release as read, ready to be stored. `removed` in page order; positions count kept paragraphs. */
export interface ComposedRelease {
  readonly title: string;
  readonly blocks: readonly ComposedBlock[];
  readonly removed: readonly RemovedLine[];
  /** Lines in the text that may be furniture, for the user to decide. */
  readonly doubtful: readonly RemovedLine[];
}

export interface ComposeOptions {
  /** Keep page furniture in the text, also what the file's reader had put aside. */
  readonly keepNoise: boolean;
  readonly splitter: SentenceSplitter;
  /** Numbers of doubtful lines, as a first reading gave them, to take out. */
  readonly dropped?: readonly number[];
}

/** From a file's paragraphs to a release: clean, structure, cut. */
export function composeRelease(
  document: SourceDocument,
  language: LanguageTag,
  options: ComposeOptions,
): ComposedRelease {
  const { kept, removed, doubtful } = options.keepNoise
    ? restoreNoise(document)
    : removeNoise(document, new Set(options.dropped));
  const drafts = structure(kept, new Set(doubtful.map(({ position }) => position)));
  const speakers = speakersOf(drafts);
  const blocks = drafts.map((block, at): ComposedBlock => {
    const speaker = speakers[at];
    const segments = cutBlock(block, language, options.splitter);
    return { ...block, segments, ...(speaker === undefined ? {} : { speaker }) };
  });
  return { title: titleOf(document, blocks), blocks, removed, doubtful };
}

interface Parted {
  readonly kept: readonly SourceParagraph[];
  readonly removed: readonly RemovedLine[];
  readonly doubtful: readonly RemovedLine[];
}

function removeNoise(document: SourceDocument, dropped: ReadonlySet<number>): Parted {
  const cleaned = clean(
    document.paragraphs,
    dropped,
    document.format === 'html' && document.removed.length > 0,
  );
  const last = document.paragraphs.length;
  // The reader counted the paragraphs it kept; some of these are gone now.
  const before = document.removed.map((line) => ({
    ...line,
    position: cleaned.positions[Math.min(Math.max(line.position, 0), last)] ?? cleaned.kept.length,
  }));
  const removed = [...before, ...cleaned.removed].sort((a, b) => a.position - b.position);
  return { kept: cleaned.kept, removed, doubtful: cleaned.doubtful };
}

function restoreNoise(document: SourceDocument): Parted {
  const all: SourceParagraph[] = [];
  const lines = [...document.removed].sort((a, b) => a.position - b.position);
  let next = 0;
  for (let at = 0; at <= document.paragraphs.length; at++) {
    for (
      ;
      next < lines.length && ((lines[next]?.position ?? 0) <= at || at === document.paragraphs.length);
      next++
    ) {
      all.push({ hint: 'paragraph', content: { text: lines[next]?.text ?? '', marks: [] } });
    }
    const paragraph = document.paragraphs[at];
    if (paragraph !== undefined) all.push(paragraph);
  }
  return { kept: repairOnly(all), removed: [], doubtful: [] };
}

/** Parts that are one unit of translation, whatever stops they contain. */
const WHOLE: ReadonlySet<BlockKind> = new Set(['release-line', 'headline', 'dateline', 'end-mark']);

function cutBlock(
  block: DraftBlock,
  language: LanguageTag,
  splitter: SentenceSplitter,
): readonly DraftSegment[] {
  return WHOLE.has(block.kind) ? wholeSegment(block.content) : cutSegments(block.content, language, splitter);
}

/** No list of releases shows more. */
const LONGEST_TITLE = 200;

/** The headline; without one what the file calls itself, or else how the text begins. */
function titleOf(document: SourceDocument, blocks: readonly ComposedBlock[]): string {
  const headline = blocks.find((block) => block.kind === 'headline')?.content.text;
  const opening = blocks.find((block) => block.kind === 'lead') ?? blocks[0];
  const title = headline ?? (document.title?.trim() || (opening?.segments[0]?.content.text ?? ''));
  const line = title.replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST_TITLE) return line;
  const cut = line.slice(0, LONGEST_TITLE);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).trimEnd()}…`;
}
