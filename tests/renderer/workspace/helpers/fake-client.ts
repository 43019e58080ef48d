import type { Events } from '#contract/events.ts';
import type { SegmentChange } from '#contract/segment.ts';
import type { Issue } from '#core/model/issue.ts';
import type { Match } from '#core/model/memory.ts';
import type { Cell, Release, Segment } from '#core/model/release.ts';
import { type Client, ClientError } from '#renderer/client/client.ts';
import { emptyProgress } from './release.ts';

type Json = Record<string, unknown>;

/** A backend of one release in memory: it keeps revisions and a journal, and refuses a stale edit as the real one does. */
export interface FakeBackend {
  readonly client: Client;
  readonly calls: Array<{ readonly name: string; readonly input: Json }>;
  release: Release;
  issues: Issue[];
  matches: Match[];
  /** The next calls of this operation fail with the code. */
  failNext(name: string, code: ClientError['code'], times?: number): void;
  /** While held, replies wait until `deliver`. */
  hold(held: boolean): void;
  deliver(): Promise<void>;
  emit(event: Events['changed']): void;
  /** Somebody else changes a cell. */
  changeElsewhere(segment: number, language: string, text: string): void;
}

interface Step {
  readonly segment: number;
  readonly before: Cell;
  readonly after: Cell;
}

export function fakeBackend(initial: Release): FakeBackend {
  const calls: FakeBackend['calls'] = [];
  const failures: Array<{ readonly name: string; readonly code: ClientError['code'] }> = [];
  const listeners = new Set<(event: Events['changed']) => void>();
  const waiting: Array<() => void> = [];
  const done: Step[] = [];
  const undone: Step[] = [];
  let held = false;
  let clock = 5_000;

  const segmentOf = (id: number): Segment => {
    const found = backend.release.blocks.flatMap((block) => block.segments).find((one) => one.id === id);
    if (!found) throw new ClientError('not-found-segment');
    return found;
  };
  const cellOf = (id: number, language: string): Cell => {
    const found = segmentOf(id).cells[language];
    if (!found) throw new ClientError('not-found-segment');
    return found;
  };
  const put = (id: number, cell: Cell): void => {
    const blocks = backend.release.blocks.map((block) => ({
      ...block,
      segments: block.segments.map((one) =>
        one.id === id ? { ...one, cells: { ...one.cells, [cell.language]: cell } } : one,
      ),
    }));
    const canUndo = done.length > 0;
    backend.release = { ...backend.release, blocks, canUndo, canRedo: undone.length > 0 };
  };
  const change = (id: number): SegmentChange => ({
    segments: [segmentOf(id)],
    issues: backend.issues.filter((issue) => issue.segment === id),
    progress: { fr: emptyProgress, ar: emptyProgress },
    canUndo: done.length > 0,
    canRedo: undone.length > 0,
    savedAt: ++clock,
  });
  const record = (id: number, after: Cell): SegmentChange => {
    done.push({ segment: id, before: cellOf(id, after.language), after });
    undone.length = 0;
    put(id, after);
    return change(id);
  };
  const revert = (from: Step[], to: Step[], pick: (step: Step) => Cell, code: ClientError['code']) => {
    const step = from.pop();
    if (!step) throw new ClientError(code);
    to.push(step);
    const revision = cellOf(step.segment, step.before.language).revision + 1;
    put(step.segment, { ...pick(step), revision });
    return { release: backend.release, segment: step.segment, language: step.before.language };
  };

  const handlers: Record<string, (input: Json) => unknown> = {
    'release.open': () => backend.release,
    'release.check': () => ({
      issues: backend.issues,
      profile: 'morocco',
      profileChosen: false,
      silenced: [],
      unread: [],
    }),
    'glossary.recognise': ({ text }) => {
      const start = String(text).indexOf('port');
      const term = {
        start,
        end: start + 4,
        text: 'port',
        concept: 1,
        kind: 'term',
        status: 'preferred',
        note: '',
      };
      return { terms: start < 0 ? [] : [{ ...term, targets: { fr: ['port'], ar: ['ميناء'] } }] };
    },
    'segment.open': ({ segment }) => ({
      segment: segmentOf(Number(segment)),
      matches: backend.matches,
      terms: [],
      issues: backend.issues.filter((issue) => issue.segment === segment),
    }),
    'segment.edit': (input) => {
      const cell = cellOf(Number(input.segment), String(input.language));
      if (input.revision !== cell.revision) throw new ClientError('edit-conflict');
      const content = input.content as Cell['content'];
      const status = content.text === '' ? 'empty' : 'draft';
      const origin = input.origin as Cell['origin'];
      return record(Number(input.segment), {
        ...cell,
        content,
        status,
        origin,
        revision: cell.revision + 1,
      });
    },
    'segment.confirm': (input) =>
      record(Number(input.segment), {
        ...cellOf(Number(input.segment), String(input.language)),
        status: 'translated',
      }),
    'release.undo': () => revert(done, undone, (step) => step.before, 'nothing-to-undo'),
    'release.redo': () => revert(undone, done, (step) => step.after, 'nothing-to-redo'),
    'release.history': () => [],
  };

  async function invoke(name: string, input: Json): Promise<unknown> {
    calls.push({ name, input });
    const failing = failures.findIndex((failure) => failure.name === name);
    const [failure] = failing >= 0 ? failures.splice(failing, 1) : [];
    if (held) await new Promise<void>((resolve) => waiting.push(resolve));
    if (failure) throw new ClientError(failure.code);
    const handler = handlers[name];
    if (!handler) throw new ClientError('unknown-operation', { name });
    return structuredClone(handler(input));
  }

  const backend: FakeBackend = {
    client: {
      invoke: invoke as Client['invoke'],
      subscribe: (_name, listener) => {
        listeners.add(listener as (event: Events['changed']) => void);
        return () => listeners.delete(listener as (event: Events['changed']) => void);
      },
      offerFile: async () => 'token',
      fileAddress: (token: string) => `/files/${token}`,
      onConnection: (listener) => {
        listener(true);
        return () => undefined;
      },
    },
    calls,
    release: initial,
    issues: [],
    matches: [],
    failNext(name, code, times = 1) {
      for (let count = 0; count < times; count++) failures.push({ name, code });
    },
    hold(value) {
      held = value;
    },
    async deliver() {
      for (const resolve of waiting.splice(0)) resolve();
      for (let round = 0; round < 30; round++) await Promise.resolve();
    },
    emit: (event) => {
      for (const listener of listeners) listener(event);
    },
    changeElsewhere(segment, language, text) {
      const cell = cellOf(segment, language);
      record(segment, { ...cell, content: { text, marks: [] }, revision: cell.revision + 1 });
    },
  };
  return backend;
}
