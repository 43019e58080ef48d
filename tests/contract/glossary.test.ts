import { describe, expect, it } from 'vitest';
import { temporaryBackends } from './backend.ts';

const backend = temporaryBackends();

describe('glossary', () => {
  it('recognises terms of a text and what to write for them', async () => {
    const one = backend({ empty: false });
    const text = 'A spokesman for the Ministry of the Interior said so.';
    const { terms } = await one.call('glossary.recognise', { from: 'en', to: ['ar', 'fr'], text });
    const ministry = terms.find((term) => term.text === 'Ministry of the Interior');
    expect(ministry).toMatchObject({ start: 20, end: 44, targets: { ar: ['وزارة الداخلية'] } });
  });

  it('is searched in every language, whatever the accents', async () => {
    const one = backend({ empty: false });
    const { concepts, total } = await one.call('glossary.search', {
      text: 'MINISTERE DE LA SANTE',
      limit: 5,
    });
    expect(total).toBeGreaterThanOrEqual(1);
    expect(concepts[0]?.terms.fr?.[0]?.text).toMatch(/^ministère de la Santé/);
    expect((await one.call('glossary.search', { text: '' })).total).toBeGreaterThan(500);
  });
});
