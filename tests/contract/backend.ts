import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { BalaghError } from '#contract/errors.ts';
import type { EventMessage } from '#contract/events.ts';
import type { Input, OperationName, Output } from '#contract/index.ts';
import type { Release, Segment } from '#core/model/release.ts';
import { createDocuments } from '#formats/documents.ts';
import { createBackend } from '#hosts/backend.ts';

const RESOURCES = join(import.meta.dirname, '..', '..', 'resources');

/** A backend on a library of its own, with the contract's types and a clock that only the test moves. */
export interface TestBackend {
  readonly folder: string;
  readonly events: readonly EventMessage[];
  call<Name extends OperationName>(name: Name, input: Input<Name>): Promise<Output<Name>>;
  /** What an operation fails with. */
  failure(name: string, input: unknown): Promise<BalaghError>;
  /** Path of the file that a token stands for. */
  fileOf(token: string): string;
  /** A token for a file. */
  offer(path: string): string;
  /** Closes the library and opens it anew. */
  restart(): void;
  close(): void;
}

interface BackendChoices {
  readonly empty?: boolean;
  readonly spelling?: boolean;
  /** Milliseconds that pass with each look at the clock of durations. */
  readonly step?: number;
}

export function temporaryBackends() {
  const undo: (() => void)[] = [];
  afterEach(() => {
    for (const one of undo.splice(0).reverse()) one();
  });
  return (options: BackendChoices = {}): TestBackend => {
    const folder = mkdtempSync(join(tmpdir(), 'balagh-contract-'));
    undo.push(() => rmSync(folder, { recursive: true, force: true }));
    const backend = testBackend(folder, options);
    undo.push(() => backend.close());
    return backend;
  };
}

function testBackend(
  folder: string,
  { empty = true, spelling = false, step = 0 }: BackendChoices,
): TestBackend {
  const time = { now: 1_768_900_000_000, elapsed: 0 };
  const clock = { now: () => (time.now += 1000), elapsed: () => (time.elapsed += step) };
  const events: EventMessage[] = [];
  const open = () => {
    const backend = createBackend({
      library: folder,
      resources: RESOURCES,
      host: 'cli',
      version: '1.2.3',
      empty,
      spelling,
      documents: createDocuments(),
      clock,
    });
    backend.subscribe((event) => events.push(event));
    return backend;
  };
  let backend = open();
  return {
    folder,
    events,
    call: async (name, input) => (await backend.dispatch(name, input)) as Output<typeof name>,
    failure: async (name, input) => {
      try {
        await backend.dispatch(name, input);
      } catch (thrown) {
        if (thrown instanceof BalaghError) return thrown;
        throw thrown;
      }
      throw new Error(`${name} did not fail`);
    },
    fileOf: (token) => backend.files.take(token)?.path ?? '',
    offer: (path) => backend.files.offer(path),
    restart() {
      backend.close();
      backend = open();
    },
    close: () => backend.close(),
  };
}

/** The clipboard as a file. */
export const pasted = (text: string) => ({ name: 'clipboard.txt', text, html: false });

export const RELEASE = `Minister of Health opens new hospital in Tiznit

Tiznit, 20 January 2026 – The Minister of Health, Ms. Salma Berrada, opened a new hospital on Tuesday in Tiznit.

The hospital has 120 beds. It serves 200,000 people.

The hospital has 120 beds.

Share this:

Leave a Reply

Your email address will not be published.`;

/** A release from the text, in English, to be translated into Arabic and French. */
export async function created(backend: TestBackend, text = RELEASE): Promise<Release> {
  const { release } = await backend.call('release.create', {
    file: pasted(text),
    from: 'en',
    to: ['ar', 'fr'],
  });
  return release;
}

export const segmentsOf = (release: Release): readonly Segment[] =>
  release.blocks.flatMap(({ segments }) => segments);

/** The first segment whose source is that text. */
export function segmentWith(release: Release, text: string): Segment {
  const found = segmentsOf(release).find((segment) => segment.cells[segment.source]?.content.text === text);
  if (found === undefined) throw new Error(`No segment ${text}`);
  return found;
}

/** Types a text into a cell, in a burst of its own. */
export async function type(
  backend: TestBackend,
  release: number,
  segment: number,
  language: string,
  text: string,
  burst = 1,
) {
  const { segment: before } = await backend.call('segment.open', { release, segment });
  return backend.call('segment.edit', {
    release,
    segment,
    language,
    content: { text, marks: [] },
    revision: before.cells[language]?.revision ?? 0,
    burst,
  });
}
