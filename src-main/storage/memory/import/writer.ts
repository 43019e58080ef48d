import { BalaghError } from '#contract/errors.ts';
import type { FileHeader } from '#core/model/memory.ts';
import type {
  ImportCount,
  ImportTarget,
  IndexFiles,
  IndexTexts,
  NewUnit,
  SealedFile,
  UnitWriter,
} from '#services/ports/index.ts';
import type { Connection } from '../../connection.ts';
import { changesSince, stateOf } from '../changes.ts';
import { insertUnits, rangesOf, recordChanges, UnitCounts } from '../editor.ts';
import { agree, joined } from '../merge-units.ts';
import {
  contextNumber,
  RowWriter,
  recordOf,
  UNIT_COLUMNS,
  type UnitRecord,
  type UnitRow,
  type Value,
} from '../record.ts';
import { Entries } from './entries.ts';
import { removeHidden, sweepLeftovers } from './leftovers.ts';
import { putInPlace, UPDATE_UNIT } from './replacements.ts';
import { loadStored } from './stored.ts';
import { TextColumns } from './text-columns.ts';
import { writeTextKeys } from './text-keys.ts';

/**
 * Writes an import in short transactions: its units are in the table at once and visible only once `commit` has made
 * them so, with whatever they change of units that were there. A process that dies leaves rows that nobody sees.
 */
export class ImportWriter implements UnitWriter {
  readonly #db: Connection;
  readonly #target: ImportTarget;
  readonly #import: number;
  readonly #entries = new Entries();
  readonly #counts = new UnitCounts();
  readonly #rows = new RowWriter();
  /** Rows of this transaction: new ones, and earlier ones of this import that changed. */
  readonly #fresh = new Map<number, UnitRecord>();
  readonly #changed = new Map<number, UnitRecord>();
  /** Units that were there and now count as imported as well. */
  readonly #confirmed = new Set<number>();
  readonly #hadUnits: boolean;
  readonly #index: IndexFiles;
  readonly #texts = new TextColumns();
  #indexIsWrong = false;
  #isIndexStored = true;
  #isPrepared = false;
  #next = 0;
  #added = 0;
  #merged = 0;

  constructor(db: Connection, target: ImportTarget, index: IndexFiles) {
    this.#db = db;
    this.#index = index;
    this.#target = target;
    sweepLeftovers(db);
    const { id } = db.run(
      'INSERT INTO imports (memory, file, at, author, visible, process) VALUES (?, ?, ?, ?, 0, ?)',
      target.memory,
      target.file,
      target.at,
      target.author,
      process.pid,
    );
    this.#import = id;
    this.#hadUnits =
      db.get('SELECT 1 FROM unit_counts WHERE memory = ? LIMIT 1', target.memory) !== undefined;
  }

  write(units: readonly NewUnit[], apart: boolean): readonly IndexTexts[] {
    this.#db.waitForDisk(false);
    this.#db.transaction(() => {
      const first = 1 + (this.#db.get<{ seq: number }>(LAST_ID)?.seq ?? 0);
      this.#next = first;
      const records = units.map((unit) => this.#recordOf(unit));
      if (this.#hadUnits) loadStored(this.#db, this.#entries, this.#target.memory, records);
      for (const record of records) this.#place(record, apart);
      this.#flush(first);
    });
    return this.#texts.take();
  }

  prepare(): void {
    if (!this.#isPrepared) writeTextKeys(this.#db, this.#entries);
    this.#isPrepared = true;
  }

  keepIndex({ language, name, bytes }: SealedFile): void {
    if (!this.#isIndexStored) return;
    try {
      this.#index.write(language, name, bytes);
    } catch (thrown) {
      // It follows from the units, which are worth keeping without it.
      if (!(thrown instanceof BalaghError)) throw thrown;
      this.#isIndexStored = false;
      this.#index.discard();
    }
  }

  commit(since?: number, header: FileHeader | null = null): ImportCount {
    this.prepare();
    // This commit brings all before it to the disk: they are in the same log.
    this.#db.waitForDisk(true);
    this.#db.transaction(() => {
      const { replaced, orphans } = putInPlace(this.#db, this.#import, this.#counts);
      // Their texts were given to the index under ids that do not have them.
      this.#indexIsWrong = orphans > 0;
      for (const id of this.#confirmed) this.#db.run('UPDATE units SET imported = 1 WHERE id = ?', id);
      this.#counts.write(this.#db);
      const told = header === null ? null : JSON.stringify(header);
      this.#db.run('UPDATE imports SET visible = 1, header = ? WHERE id = ?', told, this.#import);
      const spans = this.#db.all<{ first: number; last: number }>(
        'SELECT first, last FROM import_spans WHERE import = ? ORDER BY first',
        this.#import,
      );
      this.#announce(
        [...spans.map(({ first, last }) => [first, last] as const), ...rangesOf(replaced)],
        this.#isIndexStored ? since : undefined,
      );
    });
    // What was written and is no longer true must not be published with the next ones.
    this.#index.discard();
    return { added: this.#added, merged: this.#merged };
  }

  /**
   * Records what changed. The indexes are complete up to here but for what others changed since they were begun: that is
   * recorded once more, behind them.
   */
  #announce(ranges: readonly (readonly [number, number])[], since: number | undefined): void {
    const others = since === undefined ? null : changesSince(this.#db, since);
    recordChanges(this.#db, ranges);
    if (others === null || this.#indexIsWrong) return;
    const state = stateOf(this.#db);
    recordChanges(this.#db, others.ranges);
    this.#index.publish(state);
  }

  abort(): void {
    this.#index.discard();
    this.#db.waitForDisk(true);
    removeHidden(this.#db, this.#import);
  }

  #recordOf({ variants, context, author, at, createdAt, details }: NewUnit): UnitRecord {
    const updatedAt = at ?? this.#target.at;
    return {
      memory: this.#target.memory,
      import: this.#import,
      imported: true,
      variants,
      context,
      author: author ?? this.#target.author,
      createdAt: createdAt ?? updatedAt,
      updatedAt,
      release: null,
      details: details ?? null,
    };
  }

  /** Joins a unit with one that is there, or adds it. */
  #place(record: UnitRecord, apart: boolean): void {
    const texts = this.#entries.keysOf(record.variants);
    const context = contextNumber(record);
    const partner = this.#entries.partner(texts, context, apart);
    if (partner === null || !this.#join(partner, record, context)) {
      const unit = this.#insert(record);
      const entry = this.#entries.add(texts, context, unit, { stored: false, free: true });
      this.#note(unit, record, Object.keys(record.variants));
      if (apart) this.#entries.take(entry);
      this.#counts.add(record, 1);
      this.#added += 1;
      return;
    }
    if (apart) this.#entries.take(partner);
    this.#merged += 1;
  }

  /** False where the texts turn out to differ: their hashes were equal by chance. */
  #join(entry: number, record: UnitRecord, context: number): boolean {
    const isStored = this.#entries.isStored(entry);
    const missing = this.#entries.missing(entry, record.variants);
    if (isStored && !this.#entries.isFree(entry)) this.#confirmed.add(this.#entries.unitOf(entry));
    const lendsContext = context !== 0 && this.#entries.contextOf(entry) === 0;
    if (missing.length === 0 && !lendsContext && !hasNotes(record)) return true;
    const id = this.#entries.unitOf(entry);
    const before = this.#current(id);
    if (before === null || !agree(before.variants, record.variants)) return false;
    const after = joined(before, record);
    if (isStored) {
      const staged = this.#insert({ ...after, import: this.#import });
      this.#db.run(
        'INSERT INTO import_replacements (staged, import, unit) VALUES (?, ?, ?)',
        staged,
        this.#import,
        id,
      );
      this.#entries.stage(entry, staged);
    } else {
      (this.#fresh.has(id) ? this.#fresh : this.#changed).set(id, after);
      if (this.#entries.replacedBy(entry) === null) {
        this.#counts.add(before, -1);
        this.#counts.add(after, 1);
      }
    }
    this.#note(this.#entries.replacedBy(entry) ?? id, record, missing);
    this.#entries.extend(entry, missing, record.variants);
    if (lendsContext) this.#entries.setContext(entry, context);
    return true;
  }

  #note(unit: number, { variants }: UnitRecord, languages: readonly string[]): void {
    for (const language of languages) {
      const content = variants[language];
      if (content !== undefined) this.#texts.add(language, unit, content);
    }
  }

  #insert(record: UnitRecord): number {
    const id = this.#next;
    this.#next += 1;
    this.#fresh.set(id, record);
    return id;
  }

  #current(id: number): UnitRecord | null {
    const known = this.#fresh.get(id) ?? this.#changed.get(id);
    if (known !== undefined) return known;
    const row = this.#db.get<UnitRow>(`SELECT ${UNIT_COLUMNS} FROM units WHERE id = ?`, id);
    return row === undefined ? null : recordOf(row);
  }

  #flush(first: number): void {
    let values: Value[] = [];
    for (const [id, record] of this.#fresh) {
      values.push(id, ...this.#rows.values(record));
      if (values.length < ROWS * COLUMNS) continue;
      this.#db.run(INSERT_ROWS, ...values);
      values = [];
    }
    for (let at = 0; at < values.length; at += COLUMNS)
      this.#db.run(INSERT_ROW, ...values.slice(at, at + COLUMNS));
    for (const [id, record] of this.#changed) this.#db.run(UPDATE_UNIT, ...this.#rows.values(record), id);
    if (this.#fresh.size > 0) {
      this.#db.run(
        'INSERT INTO import_spans (import, first, last) VALUES (?, ?, ?)',
        this.#import,
        first,
        this.#next - 1,
      );
    }
    this.#fresh.clear();
    this.#changed.clear();
  }
}

/** Units inserted by one statement. */
const ROWS = 8;
const COLUMNS = UNIT_COLUMNS.split(', ').length;
const INSERT_ROWS = insertUnits(ROWS);
const INSERT_ROW = insertUnits(1);

const LAST_ID = "SELECT seq FROM sqlite_sequence WHERE name = 'units'";

const hasNotes = ({ details }: UnitRecord): boolean =>
  details?.notes !== undefined ||
  Object.values(details?.variants ?? {}).some(({ notes }) => notes !== undefined);
