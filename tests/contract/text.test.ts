import { describe, expect, it } from 'vitest';
import { temporaryBackends } from './backend.ts';

const backend = temporaryBackends();

describe('text', () => {
  it('is cut into sentences, line by line', async () => {
    const { segments } = await backend().call('text.segment', {
      language: 'fr',
      text: 'M. Tazarine est arrivé. Il a pris la parole.\nFin',
    });
    expect(segments).toEqual(['M. Tazarine est arrivé.', 'Il a pris la parole.', 'Fin']);
  });

  it('is checked against its source', async () => {
    const one = backend();
    const { issues } = await one.call('text.check', {
      from: 'en',
      texts: { en: '12 ministers met.', fr: '13 ministres.' },
    });
    expect(issues).toContainEqual(expect.objectContaining({ check: 'numbers', language: 'fr' }));
    expect((await one.failure('text.check', { from: 'en', texts: { fr: 'x' } })).code).toBe('invalid-input');
  });
});
