import { describe, expect, it } from 'vitest';
import { pasted, type TestBackend, temporaryBackends } from './backend.ts';

const backend = temporaryBackends();

const PLACES = [
  ['المستشفى', 'l’hôpital', 'the hospital'],
  ['المدارس', 'les écoles', 'the schools'],
  ['السوق الأسبوعي', 'le souk hebdomadaire', 'the weekly market'],
  ['الميناء', 'le port', 'the port'],
  ['المطار', 'l’aéroport', 'the airport'],
  ['محطات التحلية', 'les stations de dessalement', 'the desalination plants'],
] as const;
const TOWNS = [
  ['أكادير', 'Agadir', 'Agadir'],
  ['تزنيت', 'Tiznit', 'Tiznit'],
  ['طنجة', 'Tanger', 'Tangier'],
  ['وجدة', 'Oujda', 'Oujda'],
  ['الداخلة', 'Dakhla', 'Dakhla'],
  ['فاس', 'Fès', 'Fez'],
] as const;

/** Each place in each town, in three languages. */
const TABLE = [
  'ar\tfr\ten',
  ...PLACES.flatMap(([ar, fr, en]) =>
    TOWNS.map(
      ([arTown, frTown, enTown]) =>
        `زار الوزير ${ar} في ${arTown}.\tLe ministre a visité ${fr} de ${frTown}.\tThe Minister visited ${en} in ${enTown}.`,
    ),
  ),
  'افتتح 12 مركزا صحيا في كلميم.\t12 centres de soins ont ouvert à Guelmim.\t12 health centres opened in Guelmim.',
].join('\n');

/** What is marked in the first hit, by language. */
async function marked(one: TestBackend, language: string, text: string) {
  const { hits } = await one.call('memory.concordance', { language, text, translations: true });
  const texts = hits[0]?.texts ?? {};
  return Object.fromEntries(
    Object.entries(hits[0]?.translations ?? {}).map(([tag, ranges]) => [
      tag,
      ranges.map(([start, end]) => texts[tag]?.slice(start, end)),
    ]),
  );
}

describe('memory.concordance with translations', () => {
  it('marks in the other versions what stands there wherever the words do, and nowhere else', async () => {
    const one = backend();
    await one.call('memory.import', { file: pasted(TABLE) });
    expect([
      await marked(one, 'ar', 'مستشفى'),
      await marked(one, 'fr', 'Tanger'),
      await marked(one, 'en', 'desalination plants'),
      await marked(one, 'ar', 'مدارس طنجة'),
      await marked(one, 'fr', 'souk hebdomadaire'),
    ]).toEqual([
      { fr: ['hôpital'], en: ['hospital'] },
      { ar: ['طنجة'], en: ['Tangier'] },
      { ar: ['محطات التحلية'], fr: ['stations de dessalement'] },
      { fr: ['écoles de Tanger'], en: ['schools in Tangier'] },
      { ar: ['السوق الأسبوعي'], en: ['weekly market'] },
    ]);
  });

  it('marks nothing where it is not sure: two words that always go together, a word that is everywhere', async () => {
    const one = backend();
    await one.call('memory.import', { file: pasted(TABLE) });
    expect([
      await marked(one, 'fr', 'hebdomadaire'),
      await marked(one, 'en', 'minister'),
      await marked(one, 'en', 'Guelmim'),
      await marked(one, 'ar', 'في'),
    ]).toEqual([{}, {}, { fr: ['Guelmim'] }, {}]);
  });

  it('knows numbers, and the terms of the glossaries in their inflections', async () => {
    const one = backend();
    await one.call('memory.import', { file: pasted(TABLE) });
    const text = (term: string) => [{ text: term }];
    await one.call('concept.create', {
      concept: { terms: { ar: text('مركز صحي'), fr: text('centre de soins'), en: text('health centre') } },
    });
    expect([await marked(one, 'ar', '12'), await marked(one, 'en', 'health centre')]).toEqual([
      { fr: ['12'], en: ['12'] },
      { ar: ['مركزا صحيا'], fr: ['centres de soins'] },
    ]);
  });

  it('is left out unless it is asked for', async () => {
    const one = backend();
    await one.call('memory.import', { file: pasted(TABLE) });
    const { hits } = await one.call('memory.concordance', { text: 'hôpital' });
    expect(hits.map(({ translations }) => translations)).toEqual(hits.map(() => undefined));
  });
});
