import { describe, expect, it } from 'vitest';
import { operations } from '#contract/index.ts';
import { combineHandlers } from '#hosts/backend/dispatch.ts';
import { temporaryBackends } from './backend.ts';

const backend = temporaryBackends();
const names = Object.keys(operations);

describe('dispatch', () => {
  it('checks the input of every operation before its handler sees it', async () => {
    const { failure } = backend();
    const codes = await Promise.all(names.map(async (name) => [name, (await failure(name, 42)).code]));
    expect(codes).toEqual(names.map((name) => [name, 'invalid-input']));
  });

  it.each([
    ['release.open', { id: 0 }, 'id', { reason: 'too-small', limit: 1 }],
    ['release.open', { id: '1' }, 'id', { reason: 'not-number' }],
    ['release.open', {}, 'id', { reason: 'missing' }],
    [
      'release.create',
      { file: { name: 'a.txt', base64: '' }, from: 'EN', to: ['fr'] },
      'from',
      { reason: 'wrong-format' },
    ],
    [
      'release.create',
      { file: { name: 'a.txt', base64: '' }, from: 'en', to: [] },
      'to',
      { reason: 'blank' },
    ],
    [
      'release.create',
      { file: { name: 'a.txt', base64: '!!' }, from: 'en', to: ['fr'] },
      'file.base64',
      { reason: 'not-base64' },
    ],
    ['release.rename', { id: 1, title: '   ' }, 'title', { reason: 'blank' }],
    ['release.export', { id: 1, languages: ['fr'], format: 'exe' }, 'format', { reason: 'unknown-choice' }],
    [
      'segment.edit',
      { release: 1, segment: 1, language: 'fr', content: { text: 1, marks: [] }, revision: 0, burst: 0 },
      'content.text',
      { reason: 'not-text' },
    ],
    [
      'spelling.learn',
      { release: 1, language: 'fr', word: 'a'.repeat(101), always: true },
      'word',
      { reason: 'too-long', limit: 100 },
    ],
    [
      'release.create',
      { file: { name: 'a.txt', text: 1, html: false }, from: 'en', to: ['fr'] },
      'file.text',
      { reason: 'not-text' },
    ],
    [
      'segment.setStatus',
      { release: 1, segment: 1, language: 'fr', status: 'done' },
      'status',
      { reason: 'unknown-choice' },
    ],
    [
      'memory.search',
      { from: 'en', to: ['fr'], text: 'x', minimum: 12 },
      'minimum',
      { reason: 'too-small', limit: 30 },
    ],
    ['settings.update', { theme: 'sepia' }, 'theme', { reason: 'unknown-choice' }],
  ])('%s %j names what is wrong, and why', async (name, input, path, why) => {
    expect((await backend().failure(name, input)).toJSON()).toEqual({
      code: 'invalid-input',
      parameters: { path, ...why },
    });
  });

  it.each(['release.burn', '', 'constructor', '__proto__', 'toString'])(
    'knows no operation %j',
    async (name) => {
      expect(await backend().failure(name, {})).toMatchObject({ code: 'unknown-operation' });
    },
  );

  it('answers nothing once it is closed', async () => {
    const one = backend();
    one.close();
    expect((await one.failure('release.list', {})).code).toBe('cancelled');
  });
});

describe('the table of handlers', () => {
  const all = Object.fromEntries(names.map((name) => [name, () => null]));

  it('has one for every operation', () => {
    expect([...combineHandlers(all).keys()].sort()).toEqual([...names].sort());
  });

  it('is refused where an operation has none, or two', () => {
    const { 'release.list': _, ...rest } = all;
    expect(() => combineHandlers(rest)).toThrow('release.list has no handler');
    expect(() => combineHandlers(all, { 'app.info': () => ({}) as never })).toThrow(
      'app.info has two handlers',
    );
    expect(() => combineHandlers({ ...all, 'a.b': () => null } as never)).toThrow(
      'a.b belongs to no operation',
    );
  });
});
