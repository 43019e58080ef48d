import type { LanguageTag } from '#core/model/language.ts';
import type { Block, CellStatus, Release, Segment } from '#core/model/release.ts';

/** Where a cell is: one language of one segment. */
export interface CellAddress {
  readonly segment: number;
  readonly language: LanguageTag;
}

/** A cell's address as a map key: `12:fr`. */
export type CellKey = `${number}:${string}`;

export const cellKey = ({ segment, language }: CellAddress): CellKey => `${segment}:${language}`;

export const sameCell = (one: CellAddress | null, other: CellAddress | null): boolean =>
  one !== null && other !== null && one.segment === other.segment && one.language === other.language;

/** A row of the grid. `opensBlock`: the first segment of its block, which carries the block's label. */
export interface Row {
  readonly index: number;
  /** As people count: from 1, through the whole release. */
  readonly number: number;
  readonly block: Block;
  readonly segment: Segment;
  readonly opensBlock: boolean;
}

/** The rows of a release in reading order. */
export function rowsOf(release: Release): readonly Row[] {
  const rows: Row[] = [];
  for (const block of release.blocks) {
    block.segments.forEach((segment, position) => {
      rows.push({ index: rows.length, number: rows.length + 1, block, segment, opensBlock: position === 0 });
    });
  }
  return rows;
}

/** The columns: the release's source first, then its targets in their order. */
export function columnsOf(release: Pick<Release, 'source' | 'targets'>): readonly LanguageTag[] {
  return [release.source, ...release.targets.filter((target) => target !== release.source)];
}

const CONFIRMED: ReadonlySet<CellStatus> = new Set(['translated', 'reviewed', 'approved']);

export const isConfirmed = (status: CellStatus): boolean => CONFIRMED.has(status);

/** Whether somebody still has to look at the cell. What a segment was written in needs no translation. */
export function needsWork(segment: Segment, language: LanguageTag): boolean {
  if (segment.source === language) return false;
  const cell = segment.cells[language];
  return !cell || !isConfirmed(cell.status);
}

/** How many cells of the targets have no text yet. */
export function countEmpty(rows: readonly Row[], languages: readonly LanguageTag[]): number {
  const isEmpty = (segment: Segment, language: LanguageTag): boolean =>
    segment.source !== language && (segment.cells[language]?.content.text ?? '').trim() === '';
  return rows.reduce(
    (sum, { segment }) => sum + languages.filter((language) => isEmpty(segment, language)).length,
    0,
  );
}

/** Share of the rows done in a language, percent, rounded down so that 100 means all. */
export function percentDone(rows: readonly Row[], language: LanguageTag): number {
  if (rows.length === 0) return 100;
  const done = rows.filter(({ segment }) => !needsWork(segment, language)).length;
  return Math.floor((100 * done) / rows.length);
}
