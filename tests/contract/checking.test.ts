import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Output } from '#contract/index.ts';
import type { Issue } from '#core/model/issue.ts';
import { pasted, segmentsOf, type TestBackend, temporaryBackends } from './backend.ts';

const backend = temporaryBackends();

const TEXT =
  'Le Conseil a tenu deux réunions\n\nLe ministre Abdelouafi Laftit a reçu la délégation à Rabat.\n\nAbdelouafi Laftit a salué les élus.\n';

/** A release with two slips in the English text, and a name spelt in two ways. */
async function withSlips(one: TestBackend) {
  const { release } = await one.call('release.create', { file: pasted(TEXT), from: 'fr', to: ['en'] });
  const texts = [
    'The Council held two meetings',
    'Minister Abdelouafi Laftit received the  delegation in Rabat , again  there.',
    'Abdelouafi Lafetet greeted the elected.',
  ];
  for (const [at, segment] of segmentsOf(release).entries()) {
    const text = texts[at] ?? '';
    await one.call('segment.edit', {
      release: release.id,
      segment: segment.id,
      language: 'en',
      content: { text, marks: [] },
      revision: segment.cells.en?.revision ?? 0,
      burst: at,
    });
  }
  return release.id;
}

const shown = (issues: readonly Issue[]) =>
  issues.filter(({ language }) => language === 'en').map(({ message, start }) => `${message} ${start}`);
const SLIPS = ['double-space.double 39', 'space-before-mark.before 60', 'double-space.double 68'];
const NAME = 'name-difference.differs 11';

describe('checking a release', () => {
  it('finds slips in segments and what differs between them', async () => {
    const one = backend();
    const { issues, profile, profileChosen, silenced } = await one.call('release.check', {
      id: await withSlips(one),
    });
    expect(shown(issues)).toEqual([...SLIPS, NAME, 'name-spelling.inconsistent 11']);
    expect([profile, profileChosen, silenced]).toEqual(['morocco', false, []]);
  });

  it('gives the segment at hand its issues against the rest of the release too', async () => {
    const one = backend();
    const release = await withSlips(one);
    const segment = segmentsOf(await one.call('release.open', { id: release })).at(-1)?.id ?? 0;
    const view = await one.call('segment.open', { release, segment });
    expect(shown(view.issues)).toEqual([NAME, 'name-spelling.inconsistent 11']);
  });
});

describe('silencing', () => {
  it('once, for the release and for good is listed, undone and taken back', async () => {
    const one = backend();
    const release = await withSlips(one);
    const { issues } = await one.call('release.check', { id: release });
    const [first] = issues.filter(({ check }) => check === 'double-space');
    const address = {
      segment: first?.segment ?? 0,
      language: 'en',
      start: first?.start ?? 0,
      end: first?.end ?? 0,
      message: first?.message ?? '',
    };
    const once = await one.call('issue.silence', {
      release,
      check: 'double-space',
      scope: 'once',
      issue: address,
    });
    expect(shown(once.issues)).not.toContain(SLIPS[0]);
    expect(shown(once.issues)).toContain(SLIPS[2]);
    const all = await one.call('issue.silence', { release, check: 'double-space', scope: 'release' });
    expect(shown(all.issues).filter((line) => line.startsWith('double-space'))).toEqual([]);
    const always = await one.call('issue.silence', { release, check: 'space-before-mark', scope: 'always' });
    expect(always.silenced.map(({ scope, check }) => `${scope} ${check}`)).toEqual([
      'once double-space',
      'release double-space',
      'always space-before-mark',
    ]);
    await one.call('release.undo', { id: release });
    await one.call('release.undo', { id: release });
    const undone = await one.call('release.check', { id: release });
    expect(shown(undone.issues)).toContain(SLIPS[0]);
    expect(undone.silenced).toEqual([{ scope: 'always', check: 'space-before-mark' }]);
    await one.call('release.redo', { id: release });
    const back = await one.call('issue.restore', { release, check: 'double-space', index: 0 });
    expect(shown(back.issues)).toContain(SLIPS[0]);
    const restored = await one.call('issue.restore', { release, check: 'space-before-mark' });
    expect(shown(restored.issues)).toContain(SLIPS[1]);
  });

  it('outlives a restart, and an edit elsewhere in the segment', async () => {
    const one = backend();
    const release = await withSlips(one);
    const { issues } = await one.call('release.check', { id: release });
    const [issue] = issues.filter(({ check }) => check === 'space-before-mark');
    const address = { segment: 0, language: 'en', start: 0, end: 0, message: '', ...issue };
    const { segment, language, start, end, message } = address;
    await one.call('issue.silence', {
      release,
      check: 'space-before-mark',
      scope: 'once',
      issue: { segment, language, start, end, message },
    });
    one.restart();
    const cell = segmentsOf(await one.call('release.open', { id: release })).find(({ id }) => id === segment)
      ?.cells.en;
    await one.call('segment.edit', {
      release,
      segment,
      language,
      content: { text: `Today ${cell?.content.text ?? ''}`, marks: [] },
      revision: cell?.revision ?? 0,
      burst: 9,
    });
    const after = await one.call('release.check', { id: release });
    expect(after.issues.filter(({ check }) => check === 'space-before-mark')).toEqual([]);
  });
});

describe('mending all of a kind', () => {
  it('is one action, which one undo takes back', async () => {
    const one = backend();
    const release = await withSlips(one);
    const {
      fixed,
      checked,
      release: after,
    } = await one.call('issue.fixAll', { release, message: 'double-space.double' });
    expect(fixed).toBe(2);
    expect(shown(checked.issues).filter((line) => line.startsWith('double-space'))).toEqual([]);
    expect(segmentsOf(after)[1]?.cells.en?.content.text).toBe(
      'Minister Abdelouafi Laftit received the delegation in Rabat , again there.',
    );
    await one.call('release.undo', { id: release });
    expect(shown((await one.call('release.check', { id: release })).issues)).toEqual([
      ...SLIPS,
      NAME,
      'name-spelling.inconsistent 11',
    ]);
  });
});

describe('profiles', () => {
  it('are the release’s own, else those of its languages’ regions', async () => {
    const one = backend();
    const { release } = await one.call('release.create', { file: pasted(TEXT), from: 'fr', to: ['ar-EG'] });
    expect(await one.call('release.check', { id: release.id })).toMatchObject({
      profile: 'mashreq',
      profileChosen: false,
    });
    const set = await one.call('release.setProfile', { id: release.id, profile: 'france' });
    expect(set).toMatchObject({ profile: 'france', profileChosen: true });
    await one.call('release.undo', { id: release.id });
    expect(await one.call('release.check', { id: release.id })).toMatchObject({ profile: 'mashreq' });
  });
});

describe('text.check', () => {
  it('learns the habits of a document as it goes on', async () => {
    const one = backend();
    const line = { from: 'fr', texts: { fr: 'À Rabat, hier', ar: 'في الرباط, أمس' } };
    const severities: string[] = [];
    let habits = {};
    for (let turn = 0; turn < 4; turn++) {
      const reply = await one.call('text.check', { ...line, habits });
      habits = reply.habits;
      severities.push(
        ...reply.issues.filter(({ check }) => check === 'foreign-punctuation').map((issue) => issue.severity),
      );
    }
    expect(severities).toEqual(['warning', 'warning', 'info', 'info']);
  });

  it('compares the names of a text with those of the texts before', async () => {
    const one = backend();
    const lines = ['Benmellouk', 'Benmellouk', 'Benmelouk', 'Benmellouk'].map((name) => ({
      from: 'fr',
      texts: { fr: `M. Taoufik ${name} a salué les élus.` },
    }));
    const found: string[] = [];
    let names: Output<'text.check'>['names'] | undefined;
    for (const line of lines) {
      const reply = await one.call('text.check', names === undefined ? line : { ...line, names });
      names = reply.names;
      const own = reply.issues.filter(({ check }) => check === 'name-spelling');
      found.push(own.map(({ start, end }) => line.texts.fr.slice(start, end)).join());
    }
    expect(found).toEqual(['', '', 'Benmelouk', '']);
  });

  it.each([
    null,
    { words: [], forms: {} },
    {
      words: [{ language: 'fr', key: 'a', text: 'a', sound: 'a', beside: [1], count: 1, ordinary: false }],
      forms: [],
    },
    { words: [], forms: [{ language: 'ar', name: 'a', stem: 'a', score: '1', count: 1 }] },
  ])('refuses names before that are none: %j', async (names) => {
    const failed = await backend().failure('text.check', { from: 'fr', texts: { fr: 'Rabat' }, names });
    expect([failed.code, failed.parameters]).toEqual([
      'invalid-input',
      expect.objectContaining({ path: 'names' }),
    ]);
  });

  it('leaves a check out, or gives it another severity', async () => {
    const one = backend();
    const line = { from: 'en', texts: { en: 'Two  spaces' } };
    const check = async (checks: Readonly<Record<string, 'off' | 'error'>>) =>
      (await one.call('text.check', { ...line, checks })).issues.map(({ severity }) => severity);
    expect([
      await check({}),
      await check({ 'double-space': 'error' }),
      await check({ 'double-space': 'off' }),
    ]).toEqual([['warning'], ['error'], []]);
  });
});

it('tells of a damaged dictionary, and leaves only its language unchecked', async () => {
  const one = backend({ spelling: true });
  writeFileSync(join(one.folder, 'fr.aff'), 'SET UTF-8\n');
  writeFileSync(join(one.folder, 'fr.dic'), 'damaged');
  await one.call('settings.update', { dictionaryFolder: one.folder });
  const { unread, issues } = await one.call('release.check', { id: await withSlips(one) });
  expect(unread).toEqual([
    { code: 'damaged-dictionary', parameters: { language: 'fr', file: join(one.folder, 'fr.dic') } },
  ]);
  expect(issues.filter(({ check, language }) => check === 'spelling' && language === 'fr')).toEqual([]);
});

it('tells which dictionaries are in use, and reads them again when what was wrong is mended', async () => {
  const one = backend({ spelling: true });
  writeFileSync(join(one.folder, 'fr.aff'), 'SET UTF-8\n');
  await one.call('settings.update', { dictionaryFolder: one.folder });
  const french = { language: 'fr', origin: 'own', file: join(one.folder, 'fr.aff') };
  const others = ['en', 'ar'].map((language) => ({ language, origin: 'built-in', problem: null }));
  expect(await one.call('spelling.state', {})).toEqual({
    dictionaries: [
      {
        ...french,
        problem: {
          code: 'incomplete-dictionary',
          parameters: { language: 'fr', file: join(one.folder, 'fr.dic') },
        },
      },
      ...others,
    ],
    problem: null,
  });
  writeFileSync(join(one.folder, 'fr.dic'), '1\npachalik\n');
  expect(await one.call('spelling.reload', {})).toEqual({
    dictionaries: [{ ...french, problem: null }, ...others],
    problem: null,
  });
  expect(await one.call('spelling.suggest', { language: 'fr', word: 'pachalic' })).toEqual({
    suggestions: ['pachalik'],
  });
});

it('checks a release a few segments at a time: other work gets its turn between them', async () => {
  const turnsOf = async (step: number) => {
    const one = backend({ step });
    const id = await withSlips(one);
    const turns = { count: 0, done: false };
    const count = () => {
      turns.count++;
      if (!turns.done) setImmediate(count);
    };
    setImmediate(count);
    const { issues } = await one.call('release.check', { id });
    turns.done = true;
    return { turns: turns.count, issues };
  };
  const atOnce = await turnsOf(0);
  const slowly = await turnsOf(1_000);
  expect(slowly.issues).toEqual(atOnce.issues);
  expect([atOnce.turns, slowly.turns > 1]).toEqual([0, true]);
});
