import { describe, expect, it } from 'vitest';
import { openGlossaries } from '#storage/glossary/open.ts';
import { temporaryBackends } from './backend.ts';

const backend = temporaryBackends();

describe('while an import is running', () => {
  it('says so to whoever edits, goes on answering, and takes the edit afterwards', async () => {
    const one = backend();
    const { id } = await one.call('glossary.create', { name: 'Client', kind: 'client' });

    const importing = openGlossaries(one.folder);
    importing.begin();
    try {
      const concept = { terms: { en: [{ text: 'dam' }] } };
      const edit = { glossary: id, concept };
      await expect(one.call('concept.create', edit)).rejects.toMatchObject({ code: 'glossary-busy' });
      expect((await one.call('concept.list', {})).total).toBe(0);
      importing.rollback();
      await one.call('concept.create', edit);
      expect((await one.call('concept.list', {})).total).toBe(1);
    } finally {
      importing.close();
    }
  });
});
