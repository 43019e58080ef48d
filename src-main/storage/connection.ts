import Database from 'better-sqlite3';
import { BalaghError } from '#contract/errors.ts';

type Value = string | number | bigint | Uint8Array | null;
type Statement = Database.Statement<Value[], unknown>;

/** How long a statement waits for another process before it fails with `library-locked`, milliseconds. */
const BUSY_TIMEOUT_MS = 5000;
/**
 * Pages of the log from which on a commit copies them into the file, which waits for the disk: SQLite's own number, and
 * one for work in bulk (64 MB).
 */
const LOG_PAGES = 1000;
const LOG_PAGES_IN_BULK = 16_384;

/**
 * One SQLite file, with the statements prepared once. Rows are read as the type the caller names: the schema is
 * ours, and tests read every column back.
 */
export class Connection {
  readonly #database: Database.Database;
  readonly #statements = new Map<string, Statement>();
  /** Those whose rows are arrays: a statement gives its rows in one way. */
  readonly #ofTuples = new Map<string, Statement>();
  #waitsForDisk = true;
  #inSnapshot = false;

  constructor(database: Database.Database) {
    this.#database = database;
  }

  get file(): string {
    return this.#database.name;
  }

  get<Row>(sql: string, ...values: Value[]): Row | undefined {
    return this.#prepared(sql).get(...values) as Row | undefined;
  }

  all<Row>(sql: string, ...values: Value[]): readonly Row[] {
    return this.#prepared(sql).all(...values) as Row[];
  }

  /** Rows as arrays of their columns: less work where there are 100,000 of them. */
  tuples<Row extends readonly unknown[]>(sql: string, ...values: Value[]): readonly Row[] {
    return this.#prepared(sql, this.#ofTuples)
      .raw()
      .all(...values) as Row[];
  }

  /** Rows one by one; nothing else may run on this connection until the loop has ended. */
  iterate<Row>(sql: string, ...values: Value[]): Iterable<Row> {
    return this.#prepared(sql).iterate(...values) as IterableIterator<Row>;
  }

  /** Runs a change; returns the number of rows changed and the id of the last row inserted. */
  run(sql: string, ...values: Value[]): { readonly changes: number; readonly id: number } {
    const { changes, lastInsertRowid } = this.#prepared(sql).run(...values);
    return { changes, id: Number(lastInsertRowid) };
  }

  /** Runs a change whose values are `named` (`@name`) or stand one behind the other: less work for many of them. */
  runNamed(sql: string, named: Readonly<Record<string, Value>>, values: readonly Value[]): void {
    (this.#prepared(sql) as unknown as Database.Statement).run(named, values);
  }

  /** Runs statements that return nothing and take no values (schemas). */
  execute(sql: string): void {
    this.#database.exec(sql);
  }

  /** Reads or sets one pragma; returns its value. */
  pragma(pragma: string): unknown {
    return this.#database.pragma(pragma, { simple: true });
  }

  /** Changes when another process has written to the file; asked at every search, so it is prepared as well. */
  version(): number {
    return this.get<{ data_version: number }>('PRAGMA data_version')?.data_version ?? 0;
  }

  /** All rows of a pragma that lists, such as `integrity_check`. */
  pragmaRows<Row>(pragma: string): readonly Row[] {
    return this.#database.pragma(pragma) as Row[];
  }

  /**
   * Runs `work` in one transaction that takes the write lock first, so that what it reads cannot change before it
   * writes. Inside another transaction it becomes part of that one; inside a snapshot, that one ends and a new one begins
   * behind it. Throwing undoes everything.
   */
  transaction<Result>(work: () => Result): Result {
    if (this.#inSnapshot) return this.#outsideSnapshot(() => this.transaction(work));
    if (this.#database.inTransaction) return work();
    return this.#database.transaction(work).immediate();
  }

  /**
   * Runs `work`, which sees the file as it is at its first look and keeps no writer waiting. Several small reads take half
   * the time in one: each of them alone asks for the lock and looks whether the file has changed.
   */
  snapshot<Result>(work: () => Result): Result {
    if (this.#database.inTransaction) return work();
    this.#beginSnapshot();
    try {
      return work();
    } finally {
      this.#endSnapshot();
    }
  }

  #beginSnapshot(): void {
    this.#prepared('BEGIN').run();
    this.#inSnapshot = true;
  }

  #endSnapshot(): void {
    this.#inSnapshot = false;
    // SQLite itself ends a transaction on some errors (disk full, out of memory).
    if (this.#database.inTransaction) this.#prepared('COMMIT').run();
  }

  #outsideSnapshot<Result>(work: () => Result): Result {
    this.#endSnapshot();
    try {
      return work();
    } finally {
      this.#beginSnapshot();
    }
  }

  /**
   * Whether a commit waits for the disk. Without, a power cut may take the last commits back, in order, and nothing
   * else (https://www.sqlite.org/pragma.html#pragma_synchronous): for work that nobody sees before a commit that waits.
   * Inside a transaction it stays as it is.
   */
  waitForDisk(waits: boolean): void {
    if (this.#database.inTransaction || waits === this.#waitsForDisk) return;
    this.#waitsForDisk = waits;
    this.pragma(`synchronous = ${waits ? 'FULL' : 'NORMAL'}`);
    this.pragma(`wal_autocheckpoint = ${waits ? LOG_PAGES : LOG_PAGES_IN_BULK}`);
  }

  /**
   * Runs `work`, whose commits do not wait for the disk: for what another file, which waited, could give again. A power
   * cut may take the last of them back, in order, until a later commit waits.
   */
  withoutWaiting<Result>(work: () => Result): Result {
    if (this.#database.inTransaction || !this.#waitsForDisk) return work();
    this.pragma('synchronous = NORMAL');
    try {
      return work();
    } finally {
      this.pragma('synchronous = FULL');
    }
  }

  /** Runs `work`, in which statements wait for another writer no longer than that. */
  waitingAtMost<Result>(milliseconds: number, work: () => Result): Result {
    this.pragma(`busy_timeout = ${milliseconds}`);
    try {
      return work();
    } finally {
      this.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`);
    }
  }

  /** How long a statement waits for another writer from now on; `waitingAtMost` ends with the usual time again. */
  patience(milliseconds: number): void {
    this.pragma(`busy_timeout = ${milliseconds}`);
  }

  close(): void {
    this.#statements.clear();
    this.#ofTuples.clear();
    this.#database.close();
  }

  #prepared(sql: string, statements = this.#statements): Statement {
    const known = statements.get(sql);
    if (known !== undefined) return known;
    const statement = this.#database.prepare<Value[], unknown>(sql);
    statements.set(sql, statement);
    return statement;
  }
}

/**
 * Opens an existing file for work: write-ahead log, every commit synced to the disk before it is acknowledged.
 * Both are read back: a platform that silently keeps another setting would lose acknowledged edits.
 */
export function openConnection(file: string): Connection {
  const database = new Database(file, { fileMustExist: true, timeout: BUSY_TIMEOUT_MS });
  const connection = new Connection(database);
  try {
    requirePragma(connection, 'journal_mode', 'WAL', 'wal');
    requirePragma(connection, 'synchronous', 'FULL', 2);
    requirePragma(connection, 'foreign_keys', 'ON', 1);
    connection.pragma('trusted_schema = OFF');
    return connection;
  } catch (thrown) {
    connection.close();
    throw thrown;
  }
}

/**
 * Opens a new file that nobody else sees yet. No log and no syncing: it is synced and given its name as a whole
 * once complete (new-file.ts).
 */
export function openUnfinished(file: string): Connection {
  const connection = new Connection(new Database(file));
  connection.pragma('journal_mode = OFF');
  connection.pragma('synchronous = OFF');
  connection.pragma('foreign_keys = ON');
  return connection;
}

function requirePragma(connection: Connection, name: string, value: string, expected: string | number): void {
  connection.pragma(`${name} = ${value}`);
  const actual = connection.pragma(name);
  if (actual !== expected) {
    throw new BalaghError('library-not-writable', {
      folder: connection.file,
      detail: `${name}=${String(actual)}`,
    });
  }
}
