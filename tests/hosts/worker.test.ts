import { afterAll, describe, expect, it } from 'vitest';
import type { BalaghError } from '#contract/errors.ts';
import { createWorkerDocuments } from '#hosts/worker/documents.ts';
import { createThread } from '#hosts/worker/thread.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const thread = createThread({ memoryMb: 512, deathCode: 'damaged-file' });
afterAll(() => thread.close());

describe('a worker thread', () => {
  it('reads documents as this process does, errors included', async () => {
    const documents = createWorkerDocuments();
    const { paragraphs } = await documents.read({ name: 'a.txt', bytes: bytes('Un communiqué.') });
    const failure = await documents.read({ name: 'b.txt', bytes: bytes('') }).catch((thrown) => thrown);
    await documents.close();
    expect([paragraphs.map(({ content }) => content.text), failure.code, failure.parameters]).toEqual([
      ['Un communiqué.'],
      'empty-file',
      { file: 'b.txt' },
    ]);
  });

  it('says so when it is asked for what it does not have, and goes on', async () => {
    const ask = (method: string) =>
      thread.call(method, [], { subject: 'x' }).catch((thrown: BalaghError) => thrown.code);
    expect(await Promise.all([ask('documents.nothing'), ask('nothing')])).toEqual(['internal', 'internal']);
  });

  it('ends a call that takes longer than it may, and is replaced for the next', async () => {
    const options = { subject: 'slow.txt', limitMs: 0 };
    const parameters = [{ name: 'slow.txt', bytes: bytes('text') }];
    const failure = await thread
      .call('documents.read', parameters, options)
      .catch((thrown: BalaghError) => thrown.toJSON());
    const next = await thread.call('documents.read', parameters, { subject: 'slow.txt' });
    expect([failure, (next as { paragraphs: readonly unknown[] }).paragraphs.length]).toEqual([
      { code: 'damaged-file', parameters: { file: 'slow.txt' } },
      1,
    ]);
  });

  it('lets go of its calls when it is closed', async () => {
    const closing = createThread({ memoryMb: 512, deathCode: 'damaged-file' });
    const call = closing
      .call('documents.read', [{ name: 'a.txt', bytes: bytes('text') }], { subject: 'a.txt' })
      .catch((thrown: BalaghError) => thrown.code);
    await closing.close();
    expect(await call).toBe('cancelled');
  });
});
