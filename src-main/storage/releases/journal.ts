import type { ReleaseChecking } from '#core/model/checking.ts';
import type { Action, Change } from '#services/ports/index.ts';
import type { Connection } from '../connection.ts';
import { cellImage, cellRow, sourceOf, writeCell } from './cells.ts';
import { insertNewBlock } from './create.ts';
import type { CellImage, JournalRow } from './images.ts';
import type { CellRow } from './rows.ts';

/** Every change of a release goes through here: the row and what it was before, in one transaction. */

/** Applies an action's changes. What was undone before is lost to redo; its journal rows stay. */
export function applyAction(
  db: Connection,
  session: string,
  action: Action,
  changes: readonly Change[],
): void {
  if (changes.length === 0) return;
  db.transaction(() => {
    const group = groupFor(db, session, action);
    applyChanges(db, { ...action, group }, changes);
    touch(db, action.release, action.at);
  });
}

/** Marks the release as changed now. */
export function touch(db: Connection, release: number, at: number): void {
  db.run('UPDATE releases SET updated_at = ? WHERE id = ?', at, release);
}

interface GroupRow {
  readonly id: number;
  readonly kind: string;
  readonly session: string;
  readonly burst: number | null;
  readonly segment: number | null;
  readonly language: string | null;
}

/** The group the action belongs to: the last one where it continues that burst, otherwise a new one. */
function groupFor(db: Connection, session: string, action: Action): number {
  const discarded = db.run(
    `UPDATE undo_groups SET state = 'discarded' WHERE release = ? AND state = 'undone'`,
    action.release,
  ).changes;
  if (discarded === 0 && action.burst !== undefined) {
    const last = lastGroup(db, action.release);
    if (last !== undefined && continues(last, session, action)) return last.id;
  }
  return db.run(
    `INSERT INTO undo_groups (release, kind, session, burst, segment, language, state)
     VALUES (?, ?, ?, ?, ?, ?, 'done')`,
    action.release,
    action.kind,
    session,
    action.burst ?? null,
    action.segment ?? null,
    action.language ?? null,
  ).id;
}

function lastGroup(db: Connection, release: number): GroupRow | undefined {
  return db.get<GroupRow>(
    `SELECT id, kind, session, burst, segment, language FROM undo_groups
     WHERE release = ? AND state = 'done' ORDER BY id DESC LIMIT 1`,
    release,
  );
}

function continues(last: GroupRow, session: string, action: Action): boolean {
  return (
    last.kind === 'edit' &&
    action.kind === 'edit' &&
    last.session === session &&
    last.burst === action.burst &&
    last.segment === action.segment &&
    last.language === action.language
  );
}

type InGroup = Action & { readonly group: number };
type CellChange = Extract<Change, { subject: 'cell' }>;

function applyChanges(db: Connection, action: InGroup, changes: readonly Change[]): void {
  changeCells(
    db,
    action,
    changes.filter((change) => change.subject === 'cell'),
  );
  for (const change of changes) {
    if (change.subject === 'block-kind') changeKind(db, action, change.block, change.after);
    if (change.subject === 'title') changeTitle(db, action, change.after);
    if (change.subject === 'put-back') putBack(db, action, change);
    if (change.subject === 'checking') changeChecking(db, action, change.after);
  }
}

/**
 * Images are taken of all cells before the first is written and after the last: whether a translation is based on
 * its source as it stands must not depend on which of the two is written first.
 */
function changeCells(db: Connection, action: InGroup, changes: readonly CellChange[]): void {
  const images = () => changes.map(({ segment, language }) => imageOf(db, segment, language));
  const before = images();
  for (const change of changes) writeChange(db, change);
  const after = images();
  changes.forEach(({ kind, segment, language }, index) => {
    writeJournal(db, {
      ...entry(action, kind, 'cell'),
      segment,
      language,
      before: json(before[index]),
      after: json(after[index]),
    });
  });
}

function imageOf(db: Connection, segment: number, language: string): CellImage {
  return cellImage(db, requireRow(db, segment, language));
}

function writeChange(db: Connection, { segment, language, after, words }: CellChange): void {
  const row = requireRow(db, segment, language);
  const source = sourceOf(db, segment);
  const counted = source.language === language ? { words: words ?? source.words } : {};
  writeCell(db, row, { ...after, ...counted });
}

function requireRow(db: Connection, segment: number, language: string): CellRow {
  const row = cellRow(db, segment, language);
  if (row === undefined) throw new Error(`No cell ${segment} ${language}`);
  return row;
}

function changeKind(db: Connection, action: InGroup, block: number, after: string): void {
  const row = db.get<{ kind: string }>('SELECT kind FROM blocks WHERE id = ?', block);
  db.run('UPDATE blocks SET kind = ? WHERE id = ?', after, block);
  writeJournal(db, {
    ...entry(action, 'structure', 'block-kind'),
    block,
    before: json(row?.kind),
    after: json(after),
  });
}

function changeTitle(db: Connection, action: InGroup, after: string): void {
  const row = db.get<{ title: string }>('SELECT title FROM releases WHERE id = ?', action.release);
  db.run('UPDATE releases SET title = ? WHERE id = ?', after, action.release);
  writeJournal(db, { ...entry(action, 'structure', 'title'), before: json(row?.title), after: json(after) });
}

function changeChecking(db: Connection, action: InGroup, after: ReleaseChecking): void {
  const row = db.get<{ checking: string }>('SELECT checking FROM releases WHERE id = ?', action.release);
  db.run('UPDATE releases SET checking = ? WHERE id = ?', json(after), action.release);
  writeJournal(db, {
    ...entry(action, 'structure', 'checking'),
    before: row?.checking ?? '{}',
    after: json(after),
  });
}

interface RemovedRow {
  readonly position: number;
  readonly paragraph: number;
  readonly lines: number;
  readonly source: string;
}

/** A line returns to where it stood: before the paragraph it preceded, in the order of the removed lines. */
function putBack(db: Connection, action: InGroup, change: Extract<Change, { subject: 'put-back' }>): void {
  const { release } = action;
  const row = db.get<RemovedRow>(
    `SELECT l.position, l.paragraph, r.source,
       (SELECT count(*) FROM removed_lines WHERE release = l.release) AS lines
     FROM removed_lines l JOIN releases r ON r.id = l.release WHERE l.id = ?`,
    change.removed,
  );
  if (row === undefined) throw new Error(`No removed line ${change.removed}`);
  const targets = db
    .all<{ language: string }>(
      'SELECT language FROM release_targets WHERE release = ? ORDER BY position',
      release,
    )
    .map(({ language }) => language);
  const place = { paragraph: row.paragraph, place: row.position - row.lines };
  const block = insertNewBlock(db, { release, source: row.source, targets, ...place }, change.block);
  db.run('UPDATE removed_lines SET put_back = 1 WHERE id = ?', change.removed);
  writeJournal(db, {
    ...entry(action, 'structure', 'put-back'),
    block: block.id,
    before: json({ removed: change.removed, block: null }),
    after: json({ removed: change.removed, block }),
  });
}

const json = (value: unknown): string => JSON.stringify(value ?? null);

type Entry = Omit<JournalRow, 'id'>;

function entry(action: InGroup, kind: Entry['kind'], subject: Entry['subject']) {
  const { release, group, at, author } = action;
  return {
    release,
    undo_group: group,
    at,
    author,
    kind,
    subject,
    segment: null,
    language: null,
    block: null,
  };
}

export function writeJournal(db: Connection, row: Entry): void {
  db.run(
    `INSERT INTO journal (release, undo_group, at, author, kind, subject, segment, language, block, before, after)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    row.release,
    row.undo_group,
    row.at,
    row.author,
    row.kind,
    row.subject,
    row.segment,
    row.language,
    row.block,
    row.before,
    row.after,
  );
}
