import type { SegmentChange } from '#contract/segment.ts';
import type { CellOrigin } from '#core/model/release.ts';
import type { RichText } from '#core/model/rich-text.ts';
import { type CellAddress, type CellKey, cellKey } from './cells.ts';

/** Saved this long after the last keystroke ... */
export const QUIET_MS = 250;
/** ... and, while typing goes on, at the latest this long after the first unsaved one. */
export const LATEST_MS = 1000;
/** Waiting times between attempts after a failure; the last one repeats. */
export const RETRY_MS: readonly number[] = [1000, 2000, 5000, 10_000, 30_000];

/** One text to be stored in a cell. */
export interface Edit {
  readonly content: RichText;
  readonly burst: number;
  readonly origin: CellOrigin;
}

/** Time and its timers, from outside so that tests own the clock. `now`: milliseconds. */
export interface Scheduler {
  now(): number;
  after(milliseconds: number, run: () => void): () => void;
}

export interface QueuePorts {
  readonly scheduler: Scheduler;
  /** The revision on which the next edit of a cell is made. */
  revisionOf(cell: CellAddress): number;
  send(cell: CellAddress, edit: Edit, revision: number): Promise<SegmentChange>;
  /** A reply arrived. `settled`: nothing newer of this cell waits, so its draft is on the disk. */
  onSaved(cell: CellAddress, reply: SegmentChange, settled: boolean): void;
  /** An edit could not be stored and is kept. `final`: trying again by itself would not help. */
  onFailed(cell: CellAddress, edit: Edit, error: unknown): { readonly final: boolean };
}

/** Serialises the edits of all cells on their way to the disk. No text given to it is ever dropped unsaved. */
export interface SaveQueue {
  change(cell: CellAddress, edit: Edit): void;
  /** Sends what waits, at once. Resolves to whether everything has reached the disk. */
  flush(cell?: CellAddress): Promise<boolean>;
  /**
   * Runs something that rewrites cells by itself (undo, confirm): after a flush, while no edit is sent.
   * `flushed`: whether everything had reached the disk. `run` must apply its reply before it resolves, so that
   * `revisionOf` is right for what was typed meanwhile, and must not call `flush`.
   */
  exclusive<Result>(run: (flushed: boolean) => Promise<Result>): Promise<Result>;
  /** Answers a conflict: `revision` is what is on disk now; the waiting text goes on top of it. */
  rebase(cell: CellAddress, revision: number): void;
  /** Tries at once whatever failed before, also what had been given up. */
  retry(): void;
  /** Forgets the waiting text of a cell: the user took the other one. */
  discard(cell: CellAddress): void;
  unsaved(): number;
  dispose(): void;
}

interface Entry {
  readonly cell: CellAddress;
  revision: number;
  /** In order; edits of one burst and origin are one entry, so each burst stays a step of its own to undo. */
  readonly waiting: Edit[];
  inFlight: Edit | null;
  /** When the oldest waiting keystroke came. */
  since: number;
  failures: number;
  halted: boolean;
  cancelTimer: (() => void) | null;
  settle: Array<() => void>;
}

const isBusy = (entry: Entry): boolean => entry.waiting.length > 0 || entry.inFlight !== null;

/** The queue: per cell one edit under way and the newest one waiting; older waiting ones are superseded. */
export function createSaveQueue(ports: QueuePorts): SaveQueue {
  return new Queue(ports);
}

class Queue implements SaveQueue {
  readonly #ports: QueuePorts;
  readonly #entries = new Map<CellKey, Entry>();
  /** Number of exclusive operations under way or waiting; none of the edits is sent meanwhile. */
  #held = 0;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(ports: QueuePorts) {
    this.#ports = ports;
  }

  change(cell: CellAddress, edit: Edit): void {
    const entry = this.#entries.get(cellKey(cell)) ?? this.#open(cell);
    const now = this.#ports.scheduler.now();
    if (entry.waiting.length === 0) entry.since = now;
    const last = entry.waiting.at(-1);
    if (last && last.burst === edit.burst && last.origin.kind === edit.origin.kind) entry.waiting.pop();
    entry.waiting.push(edit);
    if (entry.halted || entry.inFlight || entry.failures > 0) return;
    this.#schedule(entry, Math.max(0, Math.min(QUIET_MS, entry.since + LATEST_MS - now)));
  }

  async flush(cell?: CellAddress): Promise<boolean> {
    const wanted = cell ? [this.#entries.get(cellKey(cell))] : [...this.#entries.values()];
    const entries = wanted.filter((entry) => entry !== undefined);
    await Promise.all(entries.map((entry) => this.#drain(entry)));
    return entries.every((entry) => !isBusy(entry));
  }

  async exclusive<Result>(run: (flushed: boolean) => Promise<Result>): Promise<Result> {
    const turn = this.#turn.then(async () => {
      const flushed = await this.flush();
      this.#held++;
      try {
        await Promise.all([...this.#entries.values()].map((entry) => this.#landed(entry)));
        return await run(flushed);
      } finally {
        this.#held--;
        for (const entry of [...this.#entries.values()]) this.#resume(entry);
      }
    });
    // The next one takes its turn whether or not this one failed.
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  rebase(cell: CellAddress, revision: number): void {
    const entry = this.#entries.get(cellKey(cell));
    if (!entry) return;
    entry.revision = revision;
    entry.halted = false;
    entry.failures = 0;
    entry.waiting.splice(0, entry.waiting.length - 1);
    this.#send(entry);
  }

  retry(): void {
    for (const entry of [...this.#entries.values()]) {
      entry.halted = false;
      this.#send(entry);
    }
  }

  discard(cell: CellAddress): void {
    const entry = this.#entries.get(cellKey(cell));
    if (!entry) return;
    entry.waiting.length = 0;
    this.#close(entry);
  }

  unsaved(): number {
    return this.#entries.size;
  }

  dispose(): void {
    for (const entry of this.#entries.values()) entry.cancelTimer?.();
  }

  #open(cell: CellAddress): Entry {
    const entry: Entry = {
      cell,
      revision: this.#ports.revisionOf(cell),
      waiting: [],
      inFlight: null,
      since: 0,
      failures: 0,
      halted: false,
      cancelTimer: null,
      settle: [],
    };
    this.#entries.set(cellKey(cell), entry);
    return entry;
  }

  #close(entry: Entry): void {
    entry.cancelTimer?.();
    if (this.#entries.get(cellKey(entry.cell)) === entry) this.#entries.delete(cellKey(entry.cell));
    this.#wake(entry);
  }

  #wake(entry: Entry): void {
    for (const settle of entry.settle.splice(0)) settle();
  }

  #schedule(entry: Entry, delay: number): void {
    entry.cancelTimer?.();
    entry.cancelTimer = this.#ports.scheduler.after(delay, () => this.#send(entry));
  }

  /** Sends until nothing waits, or until an attempt fails. */
  async #drain(entry: Entry): Promise<void> {
    while (this.#entries.get(cellKey(entry.cell)) === entry && isBusy(entry)) {
      if (this.#held > 0) {
        await this.#turn;
        continue;
      }
      const failures = entry.failures;
      if (!entry.inFlight) this.#send(entry);
      if (!entry.inFlight) return;
      await this.#landed(entry);
      if (entry.failures > failures || entry.halted) return;
    }
  }

  async #landed(entry: Entry): Promise<void> {
    if (entry.inFlight) await new Promise<void>((resolve) => entry.settle.push(resolve));
  }

  #resume(entry: Entry): void {
    if (entry.waiting.length === 0 || entry.inFlight || entry.halted) return;
    // What an exclusive operation wrote is the base of what was typed meanwhile. A text that failed before keeps
    // its own base, so that a change by somebody else still shows as a conflict.
    if (entry.failures === 0) entry.revision = this.#ports.revisionOf(entry.cell);
    this.#schedule(entry, QUIET_MS);
  }

  #send(entry: Entry): void {
    entry.cancelTimer?.();
    entry.cancelTimer = null;
    if (entry.inFlight || entry.halted || this.#held > 0) return;
    const edit = entry.waiting.shift();
    if (!edit) return;
    entry.inFlight = edit;
    this.#ports.send(entry.cell, edit, entry.revision).then(
      (reply) => this.#saved(entry, reply),
      (error) => this.#failed(entry, edit, error),
    );
  }

  #saved(entry: Entry, reply: SegmentChange): void {
    entry.inFlight = null;
    entry.failures = 0;
    const saved = reply.segments.find(({ id }) => id === entry.cell.segment)?.cells[entry.cell.language];
    entry.revision = saved?.revision ?? entry.revision;
    const current = this.#entries.get(cellKey(entry.cell)) ?? entry;
    const settled = current === entry && entry.waiting.length === 0;
    if (settled) this.#close(entry);
    this.#ports.onSaved(entry.cell, reply, settled);
    if (settled) return;
    const late = entry.since + LATEST_MS - this.#ports.scheduler.now();
    // An older burst that waits has waited long enough.
    const delay = entry.waiting.length > 1 ? 0 : Math.max(0, Math.min(QUIET_MS, late));
    this.#schedule(entry, delay);
    this.#wake(entry);
  }

  #failed(entry: Entry, edit: Edit, error: unknown): void {
    entry.inFlight = null;
    entry.waiting.unshift(edit);
    const { final } = this.#ports.onFailed(entry.cell, entry.waiting.at(-1) ?? edit, error);
    entry.halted = final;
    const delay = RETRY_MS[Math.min(entry.failures, RETRY_MS.length - 1)] ?? 0;
    entry.failures++;
    if (!final) this.#schedule(entry, delay);
    this.#wake(entry);
  }
}
