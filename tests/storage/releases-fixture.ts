import type { LanguageTag } from '#core/model/language.ts';
import type { CellStatus } from '#core/model/release.ts';
import type { CellState, Change, NewRelease, ReleaseStore } from '#services/ports/index.ts';

export const SENTENCES = [
  'The Ministry of Health launched a national campaign on Monday.',
  'The campaign covers the twelve regions of the Kingdom.',
  'The Ministry of Health launched a national campaign on Monday.',
];

/** An English release of one headline and one paragraph, to be translated into Arabic and French. */
export function newRelease(sentences: readonly string[] = SENTENCES): NewRelease {
  const segment = (text: string) => ({
    content: { text, marks: [] },
    separator: ' ',
    words: text.split(' ').length,
  });
  return {
    title: 'Health campaign',
    fileName: 'campaign',
    source: 'en',
    targets: ['ar', 'fr'],
    at: 1,
    blocks: [
      { kind: 'headline', runIn: false, segments: [segment('Health campaign')] },
      { kind: 'paragraph', runIn: false, segments: sentences.map(segment) },
    ],
    removed: [
      { text: 'Share this:', reason: 'share-bar', position: 1 },
      { text: 'Back to top', reason: 'back-to-top', position: 2 },
    ],
  };
}

export const action = (release: number, more: { segment?: number; language?: string; burst?: number } = {}) =>
  ({ release, kind: 'edit', author: 'Salma Berrada', at: 2, ...more }) as const;

export function state(text: string, status: CellStatus = text === '' ? 'empty' : 'draft'): CellState {
  return { content: { text, marks: [] }, status, origin: { kind: 'typed' }, basedOn: 1 };
}

export function typed(segment: number, language: LanguageTag, after: CellState): Change {
  return { subject: 'cell', kind: 'edit', segment, language, after };
}

/** Creates the release; returns its id and its segments' ids in reading order. */
export function stored(releases: ReleaseStore): { release: number; segments: readonly number[] } {
  const release = releases.create(newRelease());
  const opened = releases.open(release);
  return {
    release,
    segments: (opened?.blocks ?? []).flatMap((block) => block.segments.map((segment) => segment.id)),
  };
}
