import type { HistoryEntry } from '#contract/release.ts';
import type { ReleaseChecking } from '#core/model/checking.ts';
import type { Connection } from '../connection.ts';
import type { CellImage, JournalRow, PutBackImage } from './images.ts';

/** The journal as people read it, the latest entry first. */
export function historyOf(db: Connection, release: number, limit: number): readonly HistoryEntry[] {
  return db
    .all<JournalRow>('SELECT * FROM journal WHERE release = ? ORDER BY id DESC LIMIT ?', release, limit)
    .map(entryOf);
}

function entryOf(row: JournalRow): HistoryEntry {
  const { id, at, author, kind, segment, language } = row;
  return { id, at, author, kind, segment, language, ...texts(row) };
}

function texts(row: JournalRow): Pick<HistoryEntry, 'before' | 'after'> {
  const before: unknown = JSON.parse(row.before);
  const after: unknown = JSON.parse(row.after);
  switch (row.subject) {
    case 'cell':
      return cellTexts(before as CellImage, after as CellImage);
    case 'put-back':
      return { before: blockText(before as PutBackImage), after: blockText(after as PutBackImage) };
    case 'checking':
      return { before: silencedChecks(before), after: silencedChecks(after) };
    case 'block-kind':
    case 'title':
      return { before: String(before), after: String(after) };
  }
}

/** The texts; where only the status changed, the statuses. */
function cellTexts(before: CellImage, after: CellImage): Pick<HistoryEntry, 'before' | 'after'> {
  const same = before.content.text === after.content.text && before.status !== after.status;
  return same
    ? { before: before.status, after: after.status }
    : { before: before.content.text, after: after.content.text };
}

/** The checks that were told to be quiet, as their ids. */
function silencedChecks(checking: unknown): string {
  const { silences = [] } = checking as Partial<ReleaseChecking>;
  return silences.map(({ check }) => check).join(', ');
}

function blockText({ block }: PutBackImage): string {
  return (block?.segments ?? [])
    .map((segment) => (segment.cells[segment.source]?.content.text ?? '') + segment.separator)
    .join('');
}
