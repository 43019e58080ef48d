import { describe, expect, it } from 'vitest';
import type { Preview } from '#contract/release.ts';
import { ClientError } from '#renderer/client/client.ts';
import {
  INITIAL,
  initialState,
  type NewReleaseAction,
  type NewReleaseState,
  reduce,
} from '#renderer/features/new-release/state.ts';

const input = { name: 'communique.txt', text: 'نص', html: false };
const preview = (language: string | null): Preview => ({
  format: 'text',
  title: 'وزير الثقافة يفتتح المعرض',
  language,
  removed: [],
  doubtful: [],
  blocks: [],
});
const reached = (...actions: readonly NewReleaseAction[]): NewReleaseState => actions.reduce(reduce, INITIAL);

describe('making a release', () => {
  it('starts by reading what the request brings', () => {
    expect(initialState({ kind: 'choose' }).working).toBeNull();
    expect(initialState({ kind: 'input', input }).working).toBe('reading');
  });

  it('proposes the recognised language, the other two as targets, and the title found', () => {
    const { choices, recognised, working } = reached(
      { type: 'reading', input },
      { type: 'read', preview: preview('ar') },
    );
    expect([choices, recognised, working]).toEqual([
      { from: 'ar', to: ['fr', 'en'], title: 'وزير الثقافة يفتتح المعرض', keepNoise: false, dropped: [] },
      true,
      null,
    ]);
  });

  it('leaves the language to the user when it is unsure', () => {
    const unsure = reached({ type: 'reading', input }, { type: 'read', preview: preview(null) });
    expect([unsure.choices.from, unsure.choices.to, unsure.recognised]).toEqual([null, [], false]);
    const chosen = reduce(unsure, { type: 'chosen', choices: { from: 'fr' } });
    expect(chosen.choices.to).toEqual(['ar', 'en']);
  });

  it('keeps the user’s title and targets when the same text is read again', () => {
    const state = reached(
      { type: 'reading', input },
      { type: 'read', preview: preview('ar') },
      { type: 'chosen', choices: { title: 'عنوان آخر', to: ['en'] } },
      { type: 'chosen', choices: { keepNoise: true, dropped: [] } },
      { type: 'reading', input },
      { type: 'read', preview: preview('ar') },
    );
    expect(state.choices).toEqual({
      from: 'ar',
      to: ['en'],
      title: 'عنوان آخر',
      keepNoise: true,
      dropped: [],
    });
  });

  it('never leaves the source among the targets', () => {
    const state = reached(
      { type: 'reading', input },
      { type: 'read', preview: preview('ar') },
      { type: 'chosen', choices: { from: 'en' } },
    );
    expect([state.choices.to, state.recognised]).toEqual([['ar', 'fr'], false]);
  });

  it('starts afresh with another text', () => {
    const state = reached(
      { type: 'reading', input },
      { type: 'read', preview: preview('ar') },
      { type: 'reading', input: { ...input, name: 'another.txt' } },
    );
    expect([state.preview, state.choices.title, state.working]).toEqual([null, '', 'reading']);
  });

  it('keeps the preview beside a failure, so that nothing has to be entered twice', () => {
    const error = new ClientError('connection-lost');
    const state = reached(
      { type: 'reading', input },
      { type: 'read', preview: preview('ar') },
      { type: 'creating' },
      { type: 'failed', error },
    );
    expect([state.error, state.working, state.preview === null]).toEqual([error, null, false]);
  });
});
