import { describe, expect, it } from 'vitest';
import { temporaryBackends } from './backend.ts';

const backend = temporaryBackends();

it('compares two spellings of a name', async () => {
  const one = backend();
  const answers = await Promise.all([
    one.call('names.compare', { a: 'نادية بنعتيق', b: 'Nadia Benatiq' }),
    one.call('names.compare', { a: 'N. Benatiq', b: 'Nadia Benatiq' }),
    one.call('names.compare', { a: 'Samir Benatiq', b: 'Nadia Benatiq' }),
  ]);
  expect(answers.map(({ same }) => same)).toEqual(['yes', 'maybe', 'no']);
});

describe('names of a release', () => {
  const file = {
    name: 'communiqué',
    html: false,
    text: 'M. Karim Ouarzazi ouvre le port de Tarfa\n\nTarfa, le 12 mai 2025 – Le ministre de l’Eau, M. Karim Ouarzazi, a ouvert lundi le nouveau port de Tarfa.\n\n« Le port est à vous », a déclaré M. Warzazi aux pêcheurs réunis.',
  };

  it('are written as decided in every cell, confirmed ones stay so, and all is undone at once', async () => {
    const one = backend();
    const { release } = await one.call('release.create', { file, from: 'fr', to: ['en', 'ar'] });
    const last = release.blocks.at(-1)?.segments.at(-1);
    const address = { release: release.id, segment: last?.id ?? 0, language: 'en' };
    await one.call('segment.edit', {
      ...address,
      content: { text: '“The port is yours,” Mr. Warzazi told the fishermen.', marks: [] },
      revision: last?.cells.en?.revision ?? 0,
      burst: 1,
      origin: { kind: 'typed' },
    });
    await one.call('segment.confirm', address);
    const { entities } = await one.call('names.collect', { release: release.id });
    const person = entities.find(({ inconsistent }) => inconsistent.length > 0);
    expect(person?.spellings.fr?.map(({ text, count }) => [text, count])).toEqual([
      ['Karim Ouarzazi', 2],
      ['Warzazi', 1],
    ]);
    const decisions = ['fr', 'en'].map((language) => ({
      language,
      to: 'Karim Ouarzazi',
      spellings: ['Karim Ouarzazi', 'Warzazi'],
    }));
    const { replaced, release: after } = await one.call('names.apply', { release: release.id, decisions });
    const cells = after.blocks.at(-1)?.segments.at(-1)?.cells;
    expect([replaced, cells?.fr?.content.text, cells?.en?.content.text, cells?.en?.status]).toEqual([
      2,
      '« Le port est à vous », a déclaré M. Ouarzazi aux pêcheurs réunis.',
      '“The port is yours,” Mr. Ouarzazi told the fishermen.',
      'translated',
    ]);
    expect((await one.call('names.collect', { release: release.id })).entities[0]?.inconsistent).toEqual([]);
    const undone = await one.call('release.undo', { id: release.id });
    const back = undone.release.blocks.at(-1)?.segments.at(-1)?.cells;
    expect([back?.fr?.content.text, back?.en?.content.text]).toEqual([
      '« Le port est à vous », a déclaré M. Warzazi aux pêcheurs réunis.',
      '“The port is yours,” Mr. Warzazi told the fishermen.',
    ]);
  });

  it('are listed across files, each in its own language', async () => {
    const english = {
      ...file,
      text: 'The Water Minister, Karim Ouarzazi, opened the port on Monday, officials said.',
    };
    const { entities } = await backend().call('names.list', { files: [{ file }, { file: english }] });
    expect(entities[0]?.spellings.en?.[0]).toEqual({ text: 'Karim Ouarzazi', count: 1, segments: [1] });
  });
});
