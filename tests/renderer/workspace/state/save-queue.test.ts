import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SegmentChange } from '#contract/segment.ts';
import type { CellAddress } from '#renderer/features/workspace/state/cells.ts';
import {
  createSaveQueue,
  type Edit,
  LATEST_MS,
  QUIET_MS,
} from '#renderer/features/workspace/state/save-queue.ts';
import { manualScheduler, settle } from '../helpers/manual-scheduler.ts';
import { emptyProgress, segment } from '../helpers/release.ts';

const FR: CellAddress = { segment: 21, language: 'fr' };
const AR: CellAddress = { segment: 21, language: 'ar' };

interface Request {
  readonly cell: CellAddress;
  readonly edit: Edit;
  readonly revision: number;
  accept(): void;
  refuse(error: unknown): void;
}

/** A disk whose every answer the test gives; it refuses an edit that does not build on the last revision. */
function disk() {
  const scheduler = manualScheduler();
  const stored = new Map<string, { text: string; revision: number }>();
  const open: Request[] = [];
  const saved: Array<{ readonly text: string; readonly settled: boolean }> = [];
  const failed: unknown[] = [];
  const at = (cell: CellAddress) => stored.get(cell.language) ?? { text: '', revision: 0 };
  let final = false;
  const reply = (cell: CellAddress): SegmentChange => {
    const base = segment(cell.segment, 2, 'Source');
    const known = base.cells[cell.language];
    if (!known) throw new Error('no such cell');
    const { text, revision } = at(cell);
    const cells = { ...base.cells, [cell.language]: { ...known, content: { text, marks: [] }, revision } };
    return {
      segments: [{ ...base, cells }],
      issues: [],
      progress: { fr: emptyProgress, ar: emptyProgress },
      canUndo: true,
      canRedo: false,
      savedAt: scheduler.now(),
    };
  };
  const queue = createSaveQueue({
    scheduler,
    revisionOf: (cell) => at(cell).revision,
    send: (cell, edit, revision) =>
      new Promise((resolve, reject) => {
        const finish = (act: () => void) => () => {
          open.splice(open.indexOf(request), 1);
          act();
        };
        const request: Request = {
          cell,
          edit,
          revision,
          accept: finish(() => {
            if (at(cell).revision !== revision) return reject(new Error('edit-conflict'));
            stored.set(cell.language, { text: edit.content.text, revision: revision + 1 });
            resolve(reply(cell));
          }),
          refuse: (error) => finish(() => reject(error))(),
        };
        open.push(request);
      }),
    onSaved: (_cell, change, settled) =>
      saved.push({ text: change.segments[0]?.cells.fr?.content.text ?? '', settled }),
    onFailed: (_cell, _edit, error) => {
      failed.push(error);
      return { final };
    },
  });
  return {
    queue,
    scheduler,
    open,
    saved,
    failed,
    textOf: (cell: CellAddress) => at(cell).text,
    giveUp: (value: boolean) => {
      final = value;
    },
    overwrite: (cell: CellAddress, text: string) =>
      stored.set(cell.language, { text, revision: at(cell).revision + 1 }),
  };
}

const edit = (text: string, burst = 1): Edit => ({
  content: { text, marks: [] },
  burst,
  origin: { kind: 'typed' },
});

describe('the save queue', () => {
  it('waits for a quarter of a second of quiet, then sends only the newest text', async () => {
    const { queue, scheduler, open } = disk();
    queue.change(FR, edit('L'));
    await scheduler.advance(QUIET_MS - 10);
    queue.change(FR, edit('Le'));
    await scheduler.advance(QUIET_MS - 10);
    expect(open).toHaveLength(0);
    await scheduler.advance(10);
    expect(open.map((request) => request.edit.content.text)).toEqual(['Le']);
  });

  it('sends once a second while typing never pauses', async () => {
    const { queue, scheduler, open } = disk();
    for (let at = 0; at < LATEST_MS; at += 100) {
      queue.change(FR, edit(`text ${at}`));
      await scheduler.advance(100);
    }
    expect(open.map((request) => request.edit.content.text)).toEqual(['text 900']);
  });

  it('keeps one edit of a cell under way and sends the next on the revision of the reply', async () => {
    const { queue, scheduler, open, textOf } = disk();
    queue.change(FR, edit('one'));
    await scheduler.advance(QUIET_MS);
    queue.change(FR, edit('two'));
    queue.change(FR, edit('three'));
    await scheduler.advance(LATEST_MS);
    expect(open).toHaveLength(1);
    open[0]?.accept();
    await scheduler.advance(QUIET_MS);
    expect(open.map((request) => [request.edit.content.text, request.revision])).toEqual([['three', 1]]);
    open[0]?.accept();
    await settle();
    expect(textOf(FR)).toBe('three');
    expect(queue.unsaved()).toBe(0);
  });

  it('saves two cells side by side', async () => {
    const { queue, scheduler, open } = disk();
    queue.change(FR, edit('un'));
    queue.change(AR, edit('واحد'));
    await scheduler.advance(QUIET_MS);
    expect(open.map((request) => request.cell.language)).toEqual(['fr', 'ar']);
  });

  it('sends each burst by itself, so that each stays a step to undo', async () => {
    const { queue, scheduler, open } = disk();
    queue.change(FR, edit('first', 1));
    queue.change(FR, edit('first, second', 2));
    const flushed = queue.flush();
    expect(open.map((request) => request.edit.burst)).toEqual([1]);
    open[0]?.accept();
    await scheduler.advance(0);
    expect(open.map((request) => request.edit.burst)).toEqual([2]);
    open[0]?.accept();
    expect(await flushed).toBe(true);
  });

  it('keeps a text that failed and tries again, later each time', async () => {
    const { queue, scheduler, open, failed, textOf } = disk();
    queue.change(FR, edit('kept'));
    await scheduler.advance(QUIET_MS);
    open[0]?.refuse(new Error('connection-lost'));
    await scheduler.advance(999);
    expect(open).toHaveLength(0);
    await scheduler.advance(1);
    open[0]?.refuse(new Error('connection-lost'));
    await scheduler.advance(2000);
    open[0]?.accept();
    await settle();
    expect(failed).toHaveLength(2);
    expect(textOf(FR)).toBe('kept');
  });

  it('sends what was typed since the failure, not the older text after it', async () => {
    const { queue, scheduler, open, textOf } = disk();
    queue.change(FR, edit('old'));
    await scheduler.advance(QUIET_MS);
    queue.change(FR, edit('old and new', 2));
    open[0]?.refuse(new Error('connection-lost'));
    await scheduler.advance(1000);
    open[0]?.accept();
    await scheduler.advance(0);
    open[0]?.accept();
    await settle();
    expect(textOf(FR)).toBe('old and new');
  });

  it('stops at a conflict until it is answered, and then writes on top of the other text', async () => {
    const { queue, scheduler, open, textOf, giveUp, overwrite } = disk();
    queue.change(FR, edit('mine'));
    overwrite(FR, 'theirs');
    giveUp(true);
    await scheduler.advance(QUIET_MS);
    open[0]?.accept();
    await scheduler.advance(60_000);
    expect(open).toHaveLength(0);
    queue.rebase(FR, 1);
    open[0]?.accept();
    await settle();
    expect(textOf(FR)).toBe('mine');
  });

  it('reports from flush whether everything is on the disk', async () => {
    const { queue, open } = disk();
    queue.change(FR, edit('text'));
    const failing = queue.flush();
    open[0]?.refuse(new Error('connection-lost'));
    expect(await failing).toBe(false);
    const working = queue.flush();
    open[0]?.accept();
    expect(await working).toBe(true);
  });

  it('holds edits back while an operation rewrites cells, and then builds on what that wrote', async () => {
    const { queue, scheduler, open, overwrite, textOf } = disk();
    let finish = (): void => undefined;
    const running = queue.exclusive(async () => {
      await new Promise<void>((resolve) => {
        finish = resolve;
      });
      overwrite(FR, 'undone');
    });
    await settle();
    queue.change(FR, edit('typed meanwhile'));
    await scheduler.advance(LATEST_MS);
    expect(open).toHaveLength(0);
    finish();
    await running;
    await scheduler.advance(QUIET_MS);
    expect(open[0]?.revision).toBe(1);
    open[0]?.accept();
    await settle();
    expect(textOf(FR)).toBe('typed meanwhile');
  });
});

describe('the save queue under any order of events', () => {
  const step = fc.oneof(
    fc.record({
      kind: fc.constant('type' as const),
      language: fc.constantFrom('fr', 'ar'),
      jump: fc.boolean(),
    }),
    fc.record({ kind: fc.constant('wait' as const), ms: fc.constantFrom(1, 100, 250, 1000, 2500) }),
    fc.record({ kind: fc.constant('accept' as const), index: fc.nat(3) }),
    fc.record({ kind: fc.constant('refuse' as const), index: fc.nat(3) }),
    fc.record({ kind: fc.constant('flush' as const) }),
    fc.record({ kind: fc.constant('exclusive' as const) }),
  );

  type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

  /** Plays one step; `type` remembers in `last` what must be on the disk in the end. */
  function player({ queue, scheduler, open }: ReturnType<typeof disk>, last: Map<string, string>) {
    let typed = 0;
    let burst = 0;
    const pick = (index: number) => open[index % Math.max(1, open.length)];
    return async (one: Step): Promise<void> => {
      switch (one.kind) {
        case 'type':
          if (one.jump) burst++;
          last.set(one.language, `text ${++typed}`);
          return queue.change({ segment: 21, language: one.language }, edit(`text ${typed}`, burst));
        case 'wait':
          return scheduler.advance(one.ms);
        case 'accept':
          return pick(one.index)?.accept();
        case 'refuse':
          return pick(one.index)?.refuse(new Error('connection-lost'));
        case 'flush':
          return void queue.flush();
        case 'exclusive':
          return void queue.exclusive(async () => undefined);
      }
    };
  }

  it('loses no keystroke, never has two edits of a cell under way, and never conflicts with itself', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const parts = disk();
        const { queue, scheduler, open, failed, textOf } = parts;
        const last = new Map<string, string>();
        const play = player(parts, last);
        for (const one of steps) {
          await play(one);
          await settle();
          const languages = open.map((request) => request.cell.language);
          expect(new Set(languages).size).toBe(languages.length);
        }
        for (let round = 0; round < 200 && queue.unsaved() > 0; round++) {
          for (const request of [...open]) request.accept();
          await scheduler.advance(30_000);
        }
        expect(queue.unsaved()).toBe(0);
        for (const [language, text] of last) expect(textOf({ segment: 21, language })).toBe(text);
        expect(failed.map(String).filter((message) => message.includes('conflict'))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
