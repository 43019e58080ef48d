import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_LANGUAGES, type LanguageTag } from '#core/model/language.ts';
import type { BlockKind, CellStatus } from '#core/model/release.ts';
import { countWords } from '#core/text/count-words.ts';
import type { NewBlock, NewSegment } from '#services/ports/index.ts';
import type { Connection } from '../connection.ts';
import { createRelease } from '../releases/create.ts';

/** resources/starter/sample/release.json. A target whose status is `empty` is left for the user to translate. */
interface Sample {
  readonly title: Readonly<Record<LanguageTag, string>>;
  readonly source: LanguageTag;
  readonly blocks: readonly {
    readonly kind: BlockKind;
    readonly runIn?: boolean;
    readonly segments: readonly SampleSegment[];
  }[];
}

type SampleSegment = Readonly<Record<LanguageTag, string>> & {
  readonly status: Readonly<Record<LanguageTag, CellStatus>>;
};

/** Stores the sample release in a new library. */
export function insertSample(db: Connection, starter: string, at: number): void {
  const sample = JSON.parse(readFileSync(join(starter, 'sample', 'release.json'), 'utf8')) as Sample;
  const { source } = sample;
  createRelease(db, {
    title: sample.title[source] ?? '',
    fileName: '',
    source,
    targets: DEFAULT_LANGUAGES.filter((language) => language !== source),
    at,
    removed: [],
    blocks: sample.blocks.map(
      ({ kind, runIn = false, segments }): NewBlock => ({
        kind,
        runIn,
        segments: segments.map((segment, index) => segmentOf(segment, source, index === segments.length - 1)),
      }),
    ),
  });
}

function segmentOf(segment: SampleSegment, source: LanguageTag, last: boolean): NewSegment {
  const text = segment[source] ?? '';
  const targets = Object.entries(segment.status)
    .filter(([, status]) => status !== 'empty')
    .map(([language, status]) => [language, { text: segment[language] ?? '', status }] as const);
  return {
    content: { text, marks: [] },
    separator: last ? '' : ' ',
    words: countWords(text),
    targets: Object.fromEntries(targets),
  };
}
