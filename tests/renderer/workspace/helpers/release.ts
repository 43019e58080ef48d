import type { Block, Cell, CellStatus, Release, Segment } from '#core/model/release.ts';

export const emptyProgress = { empty: 0, draft: 0, translated: 0, reviewed: 0, approved: 0, stale: 0 };

export function cell(language: string, text: string, status: CellStatus = text ? 'draft' : 'empty'): Cell {
  const isSource = language === 'en';
  return {
    language,
    content: { text, marks: [] },
    status: isSource ? 'translated' : status,
    origin: { kind: isSource ? 'source' : 'typed' },
    revision: text ? 1 : 0,
    basedOn: isSource ? 0 : 1,
  };
}

export function segment(id: number, block: number, en: string, fr = '', ar = ''): Segment {
  const cells = { en: cell('en', en), fr: cell('fr', fr), ar: cell('ar', ar) };
  return { id, block, source: 'en', separator: ' ', cells };
}

/** A release in English with French and Arabic beside it: a headline, a lead of two sentences, a quote. */
export function sampleRelease(): Release {
  const blocks: Block[] = [
    {
      id: 1,
      kind: 'headline',
      runIn: false,
      segments: [segment(11, 1, 'Minister opens port', 'Le ministre inaugure le port')],
    },
    {
      id: 2,
      kind: 'lead',
      runIn: false,
      segments: [
        segment(21, 2, 'The Minister opened the port of Tarfa on Monday.'),
        segment(22, 2, 'The work took 3 years.', 'Les travaux ont duré 3 ans.', 'استغرقت الأشغال 3 سنوات.'),
      ],
    },
    {
      id: 3,
      kind: 'quote',
      runIn: false,
      segments: [segment(31, 3, '“This port serves everyone,” he said.')],
    },
  ];
  return {
    id: 7,
    title: 'Minister opens port',
    source: 'en',
    targets: ['fr', 'ar'],
    segments: 4,
    words: 21,
    progress: { fr: emptyProgress, ar: emptyProgress },
    createdAt: 1,
    updatedAt: 1,
    blocks,
    removed: [{ text: 'Leave a comment', reason: 'comment-form', position: 4 }],
    canUndo: false,
    canRedo: false,
  };
}
