import type { FileHeader } from '#core/model/memory.ts';
import type {
  ImportCount,
  ImportTarget,
  IndexFiles,
  IndexTexts,
  NewUnit,
  PlainUnits,
  UnitWriter,
  WrittenIndex,
} from '#services/ports/index.ts';
import type { Connection } from '../../connection.ts';
import { changesSince, stateOf } from '../changes.ts';
import { rangesOf, recordChanges, UnitCounts } from '../editor.ts';
import { agree, joined } from '../merge-units.ts';
import { contextNumber, keysOf, recordOf, UNIT_COLUMNS, type UnitRecord, type UnitRow } from '../record.ts';
import { Entries } from './entries.ts';
import { removeHidden, sweepLeftovers } from './leftovers.ts';
import { NewRows } from './new-rows.ts';
import { PlainBatch } from './plain-batch.ts';
import { putInPlace } from './replacements.ts';
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
  readonly #rows: NewRows;
  /** Units that were there and now count as imported as well. */
  readonly #confirmed = new Set<number>();
  readonly #hadUnits: boolean;
  readonly #index: IndexFiles;
  readonly #batch = new PlainBatch();
  readonly #texts = new TextColumns();
  #indexIsWrong = false;
  #isIndexStored = true;
  #isPrepared = false;
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
    this.#rows = new NewRows(db, target, id);
    this.#hadUnits =
      db.get('SELECT 1 FROM unit_counts WHERE memory = ? LIMIT 1', target.memory) !== undefined;
  }

  write(units: readonly NewUnit[], apart: boolean, plain: PlainUnits | null = null): readonly IndexTexts[] {
    const batch = plain === null ? null : this.#batch;
    if (plain !== null) this.#batch.begin(plain.columns, (tag) => this.#entries.numberOf(tag));
    this.#texts.begin();
    this.#db.waitForDisk(false);
    this.#db.transaction(() => {
      this.#rows.begin(batch);
      const records = units.map((unit) => this.#rows.recordOf(unit));
      if (this.#hadUnits) this.#loadStored(records, batch);
      let unit = 0;
      for (const [place, record] of records.entries()) {
        for (; batch !== null && unit < (plain?.before[place] ?? 0); unit += 1)
          this.#placePlain(batch, unit, apart);
        this.#place(record, apart);
      }
      for (; batch !== null && unit < batch.count; unit += 1) this.#placePlain(batch, unit, apart);
      batch?.countInto(this.#counts, this.#target.memory);
      this.#rows.flush();
    });
    const texts = this.#texts.all();
    return batch === null ? texts : [...batch.takeTexts(), ...texts];
  }

  prepare(): void {
    if (!this.#isPrepared) writeTextKeys(this.#db, this.#entries);
    this.#isPrepared = true;
  }

  keepIndex(file: WrittenIndex | null): void {
    if (file === null) this.#isIndexStored = false;
    else this.#index.keep(file);
    // It follows from the units, which are worth keeping without it.
    if (!this.#isIndexStored) this.#index.discard();
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

  #loadStored(records: readonly UnitRecord[], batch: PlainBatch | null): void {
    const keys = new Set(records.flatMap(({ variants }) => keysOf(variants)));
    for (const key of batch?.keys() ?? []) keys.add(key);
    loadStored(this.#db, this.#entries, this.#target.memory, keys);
  }

  /** Joins a unit with one that is there, or adds it. */
  #place(record: UnitRecord, apart: boolean): void {
    const context = contextNumber(record);
    this.#entries.setTexts(record.variants);
    if (this.#joins(() => record, context, apart)) return;
    const unit = this.#add(record, context, apart);
    this.#note(unit, record, Object.keys(record.variants));
    this.#counts.add(record, 1);
  }

  #placePlain(batch: PlainBatch, unit: number, apart: boolean): void {
    const context = batch.contextOf(unit);
    batch.listTexts(unit, this.#entries.texts);
    if (this.#joins(() => this.#rows.recordOf(batch.unit(unit)), context, apart)) batch.leaveOut(unit);
    else batch.place(unit, this.#add(unit, context, apart));
  }

  #add(unit: UnitRecord | number, context: number, apart: boolean): number {
    const id = this.#rows.insert(unit);
    const entry = this.#entries.add(context, id, { stored: false, free: true });
    if (apart) this.#entries.take(entry);
    this.#added += 1;
    return id;
  }

  /** Whether the unit at hand became part of one that is there. */
  #joins(record: () => UnitRecord, context: number, apart: boolean): boolean {
    const partner = this.#entries.partner(context, apart);
    if (partner === null || !this.#join(partner, record(), context)) return false;
    if (apart) this.#entries.take(partner);
    this.#merged += 1;
    return true;
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
      const staged = this.#rows.insert({ ...after, import: this.#import });
      this.#db.run(
        'INSERT INTO import_replacements (staged, import, unit) VALUES (?, ?, ?)',
        staged,
        this.#import,
        id,
      );
      this.#entries.stage(entry, staged);
    } else {
      this.#rows.change(id, after);
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

  #current(id: number): UnitRecord | null {
    const known = this.#rows.get(id);
    if (known !== undefined) return known;
    const row = this.#db.get<UnitRow>(`SELECT ${UNIT_COLUMNS} FROM units WHERE id = ?`, id);
    return row === undefined ? null : recordOf(row);
  }
}

const hasNotes = ({ details }: UnitRecord): boolean =>
  details?.notes !== undefined ||
  Object.values(details?.variants ?? {}).some(({ notes }) => notes !== undefined);
