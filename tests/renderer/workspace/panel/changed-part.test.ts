import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedPart } from '#renderer/features/workspace/panel/changed-part.ts';

describe('the changed part of a text', () => {
  it('is whole words between what stayed', () => {
    expect(
      changedPart('Le ministre a reçu lundi son homologue', 'Le ministre a rencontré lundi son homologue'),
    ).toEqual({
      before: 'Le ministre a ',
      deleted: 'reçu',
      inserted: 'rencontré',
      after: ' lundi son homologue',
    });
  });

  it('is nothing where the texts are equal', () => {
    const same = changedPart('الرباط', 'الرباط');
    expect([same.deleted, same.inserted]).toEqual(['', '']);
  });

  it('gives both texts back, whatever they are', () => {
    const words = fc.array(fc.constantFrom('le', 'la', ' ', '  ', 'الوزير', 'x'), { maxLength: 8 });
    const text = words.map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (from, to) => {
        const { before, deleted, inserted, after } = changedPart(from, to);
        expect(before + deleted + after).toBe(from);
        expect(before + inserted + after).toBe(to);
      }),
    );
  });
});
