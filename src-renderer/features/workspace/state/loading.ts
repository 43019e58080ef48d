import type { Events } from '#contract/events.ts';
import { clientError, report, type SessionContext } from './context.ts';
import type { SaveQueue } from './save-queue.ts';
import { activeRow } from './selectors.ts';

/** Events are gathered this long before they are acted on. */
export const SETTLE_MS = 300;

/** Brings the release and what the panel shows of it, and keeps both current. */
export interface Loading {
  /** Loads the release and everything around it. */
  start(): Promise<void>;
  reload(): Promise<void>;
  /** The view of the segment at hand, and then the next one's, so that moving on does not wait. */
  openActive(): Promise<void>;
  /** Fetches the view of a segment again. */
  refresh(segment: number): Promise<void>;
  /** Finds the issues of the whole release anew. */
  check(): Promise<void>;
  /** The same as soon as no further change comes. */
  checkLater(): void;
  /** Memory or glossary changed: other segments' matches are no longer true. */
  outdateViews(): void;
  /** Finds the terms in the source of rows that came into view. */
  recognise(segments: readonly number[]): Promise<void>;
  onChanged(event: Events['changed']): void;
  /** An operation of this window that will announce itself as a change. */
  expectEvent(): void;
  dispose(): void;
}

export function createLoading(context: SessionContext, queue: () => SaveQueue): Loading {
  return new Loader(context, queue);
}

class Loader implements Loading {
  readonly #context: SessionContext;
  readonly #queue: () => SaveQueue;
  readonly #asked = new Map<number, Promise<void>>();
  /** Events of this release that came, less those that own operations cause. */
  #foreign = 0;
  #outdated = false;
  /** The source texts whose terms are known. */
  readonly #recognised = new Map<number, string>();
  #cancelTimer: (() => void) | null = null;
  #cancelCheck: (() => void) | null = null;

  constructor(context: SessionContext, queue: () => SaveQueue) {
    this.#context = context;
    this.#queue = queue;
  }

  async start(): Promise<void> {
    await this.reload();
    await Promise.all([this.openActive(), this.check()]);
  }

  async reload(): Promise<void> {
    const { client, store, release } = this.#context;
    try {
      const loaded = await client.invoke('release.open', { id: release });
      store.dispatch({ type: 'release-loaded', release: loaded });
      store.dispatch({ type: 'views-outdated' });
    } catch (thrown) {
      const error = clientError(thrown);
      if (store.get().release) this.#report(error);
      else store.dispatch({ type: 'load-failed', error });
    }
  }

  async openActive(): Promise<void> {
    const { store } = this.#context;
    const row = activeRow(store.get());
    if (!row) return;
    await this.#open(row.segment.id);
    const next = store.get().rows[row.index + 1];
    const stayed = activeRow(store.get())?.segment.id === row.segment.id;
    if (next && stayed) await this.#open(next.segment.id);
  }

  async refresh(segment: number): Promise<void> {
    this.#asked.delete(segment);
    await this.#ask(segment);
  }

  async check(): Promise<void> {
    const { client, store, release } = this.#context;
    if (!store.get().release) return;
    if (store.get().checkFailure) store.dispatch({ type: 'check-failed', error: null });
    try {
      store.dispatch({ type: 'checked', ...(await client.invoke('release.check', { id: release })) });
    } catch (thrown) {
      const error = clientError(thrown);
      // Found before, the issues still stand; without them the panel itself must say what is the matter.
      if (store.get().checking || error.code === 'connection-lost') this.#report(error);
      else store.dispatch({ type: 'check-failed', error });
    }
  }

  checkLater(): void {
    this.#cancelCheck?.();
    this.#cancelCheck = this.#context.scheduler.after(SETTLE_MS, () => void this.check());
  }

  async recognise(segments: readonly number[]): Promise<void> {
    const { client, store } = this.#context;
    for (const segment of segments) {
      const { release, rows } = store.get();
      const source = rows.find((row) => row.segment.id === segment)?.segment.cells[release?.source ?? ''];
      const text = source?.content.text ?? '';
      if (!release || text === '' || this.#recognised.get(segment) === text) continue;
      this.#recognised.set(segment, text);
      try {
        const input = { from: release.source, to: [...release.targets], text, release: release.id };
        const { terms } = await client.invoke('glossary.recognise', input);
        store.dispatch({ type: 'terms-found', segment, terms });
      } catch (thrown) {
        this.#recognised.delete(segment);
        return this.#report(thrown);
      }
    }
  }

  outdateViews(): void {
    const active = activeRow(this.#context.store.get())?.segment.id;
    this.#context.store.dispatch({
      type: 'views-outdated',
      ...(active === undefined ? {} : { keep: active }),
    });
  }

  expectEvent(): void {
    this.#foreign--;
    this.#settleLater();
  }

  onChanged(event: Events['changed']): void {
    // House style, silenced checks and dictionaries are settings.
    if (event.area === 'settings') {
      this.checkLater();
      return;
    }
    if (event.area === 'release' && event.release === this.#context.release) this.#foreign++;
    else if (event.area === 'memory' || event.area === 'glossary') this.#outdated = true;
    else return;
    // Terms are checked in every row, also in those that are not opened.
    if (event.area === 'glossary') this.checkLater();
    this.#settleLater();
  }

  dispose(): void {
    this.#cancelTimer?.();
    this.#cancelCheck?.();
  }

  /** While nothing can be reached the status bar says so, and everything is read again afterwards. */
  #report(thrown: unknown): void {
    if (clientError(thrown).code !== 'connection-lost') report(this.#context, thrown);
  }

  async #open(segment: number): Promise<void> {
    if (!this.#context.store.get().views.has(segment)) await this.#ask(segment);
  }

  #ask(segment: number): Promise<void> {
    const running = this.#asked.get(segment);
    if (running) return running;
    const asked = this.#fetch(segment).finally(() => {
      if (this.#asked.get(segment) === asked) this.#asked.delete(segment);
    });
    this.#asked.set(segment, asked);
    return asked;
  }

  async #fetch(segment: number): Promise<void> {
    const { client, store, release } = this.#context;
    try {
      const view = await client.invoke('segment.open', { release, segment });
      store.dispatch({ type: 'view-loaded', view });
    } catch (thrown) {
      this.#report(thrown);
    }
  }

  #settleLater(): void {
    this.#cancelTimer?.();
    this.#cancelTimer = this.#context.scheduler.after(SETTLE_MS, () => void this.#settle());
  }

  /** More events than this window caused: somebody else changed the release. */
  async #settle(): Promise<void> {
    if (this.#queue().unsaved() > 0) return this.#settleLater();
    const changedElsewhere = this.#foreign > 0;
    const outdated = this.#outdated;
    this.#foreign = 0;
    this.#outdated = false;
    if (changedElsewhere) await this.reload();
    if (outdated) {
      this.#recognised.clear();
      this.outdateViews();
      void this.recognise([...this.#context.store.get().terms.keys()]);
    }
    const active = activeRow(this.#context.store.get())?.segment.id;
    if (active === undefined || !(changedElsewhere || outdated)) return;
    await Promise.all([this.refresh(active), changedElsewhere ? this.check() : undefined]);
  }
}
