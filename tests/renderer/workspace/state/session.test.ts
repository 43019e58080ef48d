import { describe, expect, it } from 'vitest';
import type { Issue } from '#core/model/issue.ts';
import type { Match } from '#core/model/memory.ts';
import { contentOf } from '#renderer/features/workspace/state/selectors.ts';
import { createSession } from '#renderer/features/workspace/state/session.ts';
import { fakeBackend } from '../helpers/fake-client.ts';
import { manualScheduler, settle } from '../helpers/manual-scheduler.ts';
import { sampleRelease } from '../helpers/release.ts';

const LEAD_FR = { segment: 21, language: 'fr' };

async function opened() {
  const backend = fakeBackend(sampleRelease());
  const scheduler = manualScheduler();
  const session = createSession(backend.client, 7, scheduler);
  const stop = session.start();
  await settle();
  const type = (text: string, cell = LEAD_FR) => session.type(cell, { text, marks: [] });
  const stored = (segment = 21, language = 'fr') =>
    backend.release.blocks.flatMap((block) => block.segments).find(({ id }) => id === segment)?.cells[
      language
    ];
  return { backend, scheduler, session, stop, type, stored, state: () => session.store.get() };
}

const named = (calls: ReturnType<typeof fakeBackend>['calls'], name: string) =>
  calls.filter((call) => call.name === name);

const numberIssue: Issue = {
  check: 'numbers',
  severity: 'error',
  language: 'fr',
  segment: 22,
  start: 22,
  end: 23,
  message: 'numbers.missing',
  parameters: { number: '3' },
  fix: { start: 22, end: 23, text: '4' },
};

describe('a workspace session', () => {
  it('opens the release with the first target cell at hand, its view, and the issues of all segments', async () => {
    const { state, backend } = await opened();
    expect(state().rows.map((row) => [row.number, row.segment.id, row.opensBlock])).toEqual([
      [1, 11, true],
      [2, 21, true],
      [3, 22, false],
      [4, 31, true],
    ]);
    expect(state().columns).toEqual(['en', 'fr', 'ar']);
    expect(state().active).toEqual({ segment: 11, language: 'fr' });
    // The next segment's view is there before it is asked for.
    expect([...state().views.keys()]).toEqual([11, 21]);
    expect(named(backend.calls, 'release.check')).toHaveLength(1);
  });

  it('says why when the release cannot be opened', async () => {
    const backend = fakeBackend(sampleRelease());
    backend.failNext('release.open', 'not-found-release');
    const session = createSession(backend.client, 7, manualScheduler());
    session.start();
    await settle();
    expect(session.store.get().loadError?.code).toBe('not-found-release');
  });

  it('shows a keystroke at once and the time of saving when it is on the disk', async () => {
    const { type, state, scheduler, stored } = await opened();
    type('Le ministre');
    expect(contentOf(state(), LEAD_FR).text).toBe('Le ministre');
    expect(stored()?.content.text).toBe('');
    await scheduler.advance(250);
    expect(stored()?.content.text).toBe('Le ministre');
    expect(state().drafts.size).toBe(0);
    expect(state().saving).toEqual({ unsaved: 0, savedAt: 5001, failure: null });
  });

  it('saves the cell that is left without waiting', async () => {
    const { type, session, stored } = await opened();
    session.activate(LEAD_FR, true);
    type('Le ministre');
    session.move(1, 0);
    await settle();
    expect(stored()?.content.text).toBe('Le ministre');
  });

  it('keeps showing a text that could not be saved, says so, and saves it when asked again', async () => {
    const { type, session, state, scheduler, backend, stored } = await opened();
    backend.failNext('segment.edit', 'library-not-writable', 3);
    type('Le ministre');
    await scheduler.advance(250);
    expect(state().saving).toMatchObject({ unsaved: 1, failure: { code: 'library-not-writable' } });
    expect(contentOf(state(), LEAD_FR).text).toBe('Le ministre');
    await scheduler.advance(3000);
    session.retry();
    await settle();
    expect(stored()?.content.text).toBe('Le ministre');
    expect(state().saving).toMatchObject({ unsaved: 0, failure: null });
  });

  it('starts a new step to undo after a pause of more than a second and when the caret jumps', async () => {
    const { type, session, scheduler, backend } = await opened();
    const bursts = () => named(backend.calls, 'segment.edit').map((call) => Number(call.input.burst));
    type('a');
    await scheduler.advance(900);
    type('ab');
    await scheduler.advance(1500);
    type('abc');
    session.breakBurst();
    type('abcd');
    await scheduler.advance(1500);
    const [first, second, third, fourth] = bursts();
    expect(second).toBe(first);
    expect(third).toBe((second ?? 0) + 1);
    expect(fourth).toBe((third ?? 0) + 1);
  });

  it('undoes what is typed a moment ago: the text is saved first, and the focus follows', async () => {
    const { type, session, state } = await opened();
    type('Le ministre');
    session.activate({ segment: 31, language: 'ar' }, true);
    await session.undo();
    expect(contentOf(state(), LEAD_FR).text).toBe('');
    expect(state().active).toEqual(LEAD_FR);
    await session.redo();
    expect(contentOf(state(), LEAD_FR).text).toBe('Le ministre');
  });

  it('asks for no more steps than there are when the key is held down', async () => {
    const { session, backend, type, state, stored, scheduler } = await opened();
    type('Le ministre');
    await Promise.all(Array.from({ length: 12 }, () => session.undo()));
    expect(named(backend.calls, 'release.undo')).toHaveLength(1);
    expect(stored()?.content.text).toBe('');
    await Promise.all(Array.from({ length: 12 }, () => session.redo()));
    expect(named(backend.calls, 'release.redo')).toHaveLength(1);
    expect(stored()?.content.text).toBe('Le ministre');
    expect(state().notice).toBeNull();
    const before = named(backend.calls, 'release.check').length;
    await scheduler.advance(2_000);
    // A step may touch other segments: their issues are found anew, once for the whole storm.
    expect(named(backend.calls, 'release.check')).toHaveLength(before + 1);
  });

  it('says why the first check failed, and finds the issues when it is tried again', async () => {
    const backend = fakeBackend(sampleRelease());
    backend.issues = [numberIssue];
    backend.failNext('release.check', 'disk-full');
    const session = createSession(backend.client, 7, manualScheduler());
    session.start();
    await settle();
    const seen = () => {
      const { checking, checkFailure, issues, notice } = session.store.get();
      return { checked: checking !== null, failure: checkFailure?.code ?? null, issues: issues.size, notice };
    };
    expect(seen()).toEqual({ checked: false, failure: 'disk-full', issues: 0, notice: null });
    backend.hold(true);
    const again = session.check();
    expect(seen()).toEqual({ checked: false, failure: null, issues: 0, notice: null });
    backend.hold(false);
    await backend.deliver();
    await again;
    expect(seen()).toEqual({ checked: true, failure: null, issues: 1, notice: null });
    // Later failures leave what was found, and are told as any other.
    backend.failNext('release.check', 'disk-full');
    await session.check();
    expect(seen()).toMatchObject({ checked: true, failure: null, issues: 1, notice: { kind: 'failed' } });
  });

  it('checks again what the settings changed', async () => {
    const { backend, scheduler } = await opened();
    const before = named(backend.calls, 'release.check').length;
    backend.emit({ area: 'settings', revision: 1 });
    backend.emit({ area: 'settings', revision: 2 });
    await scheduler.advance(1_000);
    expect(named(backend.calls, 'release.check')).toHaveLength(before + 1);
  });

  it('does not undo over a text that is not on the disk', async () => {
    const { type, session, state, backend } = await opened();
    type('Le ministre');
    backend.failNext('segment.edit', 'library-not-writable');
    await session.undo();
    expect(named(backend.calls, 'release.undo')).toHaveLength(0);
    expect(state().notice).toEqual({ kind: 'unsaved-first' });
    expect(contentOf(state(), LEAD_FR).text).toBe('Le ministre');
  });

  it('keeps what is typed while an undo is under way', async () => {
    const { type, session, state, backend, scheduler, stored } = await opened();
    type('Le ministre');
    await scheduler.advance(250);
    backend.hold(true);
    const undoing = session.undo();
    await settle();
    type('Le Roi');
    backend.hold(false);
    await backend.deliver();
    await undoing;
    await scheduler.advance(1000);
    expect(stored()?.content.text).toBe('Le Roi');
    expect(state().conflicts.size).toBe(0);
  });

  it('offers both texts when the cell was changed elsewhere, and stores the chosen one', async () => {
    const { type, session, state, backend, scheduler, stored } = await opened();
    type('Le ministre');
    backend.changeElsewhere(21, 'fr', 'Le Souverain');
    await scheduler.advance(250);
    const [conflict] = [...state().conflicts.values()];
    expect(conflict).toMatchObject({ mine: { text: 'Le ministre' }, theirs: { text: 'Le Souverain' } });
    session.keepMine(LEAD_FR);
    await settle();
    expect(stored()?.content.text).toBe('Le ministre');
    expect(state().conflicts.size).toBe(0);
  });

  it('takes the other text where the user prefers it', async () => {
    const { type, session, state, backend, scheduler, stored } = await opened();
    type('Le ministre');
    backend.changeElsewhere(21, 'fr', 'Le Souverain');
    await scheduler.advance(250);
    session.takeTheirs(LEAD_FR);
    await scheduler.advance(60_000);
    expect(contentOf(state(), LEAD_FR).text).toBe('Le Souverain');
    expect(stored()?.content.text).toBe('Le Souverain');
  });

  it('confirms and goes to the next cell of the language that needs work, with the last keystroke', async () => {
    const { type, session, state, stored } = await opened();
    session.activate(LEAD_FR, true);
    type('Le ministre a inauguré le port.');
    const confirmed = session.confirm();
    expect(state().active).toEqual({ segment: 22, language: 'fr' });
    await confirmed;
    expect(stored()).toMatchObject({
      status: 'translated',
      content: { text: 'Le ministre a inauguré le port.' },
    });
  });

  it('does not confirm an empty cell', async () => {
    const { session, state, backend } = await opened();
    session.activate({ segment: 31, language: 'ar' }, true);
    await session.confirm();
    expect(named(backend.calls, 'segment.confirm')).toHaveLength(0);
    expect(state().notice).toEqual({ kind: 'nothing-to-confirm' });
  });

  it('inserts a match with its origin, as one step to undo', async () => {
    const { session, backend, stored, state } = await opened();
    const match: Match = {
      unit: 9,
      memory: 'house',
      kind: 'fuzzy',
      score: 92,
      source: 'The Minister opened the port.',
      sourceLanguage: 'en',
      agreement: [],
      copies: 1,
      targets: { fr: { text: 'Le ministre a inauguré le port.', marks: [] } },
      penalties: [],
      difference: [],
      adapted: [],
      toCheck: [],
      author: '',
      updatedAt: 1,
    };
    session.activate(LEAD_FR, false);
    session.insertMatch(match);
    await settle();
    expect(stored()).toMatchObject({
      content: { text: 'Le ministre a inauguré le port.' },
      origin: { kind: 'fuzzy', unit: 9, score: 92 },
    });
    expect(state()).toMatchObject({ active: LEAD_FR, editing: true });
    expect(named(backend.calls, 'segment.edit')).toHaveLength(1);
  });

  it('mends an issue by its fix, on the text that is on the disk', async () => {
    const { session, backend, stored } = await opened();
    backend.issues = [numberIssue];
    await session.reload();
    await session.applyFix(numberIssue);
    expect(stored(22)?.content.text).toBe('Les travaux ont duré 34ans.');
  });

  it('does not apply a fix that no longer stands', async () => {
    const { session, stored } = await opened();
    await session.applyFix(numberIssue);
    expect(stored(22)?.content.text).toBe('Les travaux ont duré 3 ans.');
  });

  it('reloads when another window changed the release, and not for its own edits', async () => {
    const { type, state, backend, scheduler } = await opened();
    type('Le ministre');
    await scheduler.advance(250);
    backend.emit({ area: 'release', release: 7, revision: 1 });
    await scheduler.advance(1000);
    expect(named(backend.calls, 'release.open')).toHaveLength(1);
    backend.changeElsewhere(31, 'fr', '« Ce port sert à tous », a-t-il dit.');
    backend.emit({ area: 'release', release: 7, revision: 2 });
    await scheduler.advance(1000);
    expect(contentOf(state(), { segment: 31, language: 'fr' }).text).toBe(
      '« Ce port sert à tous », a-t-il dit.',
    );
  });

  it('fetches matches anew when the memory changed', async () => {
    const { backend, scheduler } = await opened();
    const before = named(backend.calls, 'segment.open').length;
    backend.emit({ area: 'memory', revision: 1 });
    await scheduler.advance(1000);
    expect(named(backend.calls, 'segment.open')).toHaveLength(before + 1);
  });

  it('asks for the terms of each row in view once, and again when its source has changed', async () => {
    const { session, state, backend, type, scheduler } = await opened();
    const asked = () => named(backend.calls, 'glossary.recognise').map((call) => call.input.text);
    session.showRows([11, 31]);
    await settle();
    session.showRows([11, 31]);
    await settle();
    expect(asked()).toEqual(['Minister opens port', '“This port serves everyone,” he said.']);
    expect(state().terms.get(31)).toMatchObject([{ text: 'port' }]);
    type('Minister visits port', { segment: 11, language: 'en' });
    await scheduler.advance(250);
    session.showRows([11]);
    await settle();
    expect(asked().at(-1)).toBe('Minister visits port');
  });

  it('sends what is unsaved when it is closed', async () => {
    const { type, stop, stored } = await opened();
    type('Le ministre');
    stop();
    await settle();
    expect(stored()?.content.text).toBe('Le ministre');
  });
});
