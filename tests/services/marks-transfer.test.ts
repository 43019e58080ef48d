import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark, RichText } from '#core/model/rich-text.ts';
import { transferMarks } from '#services/marks-transfer.ts';

/** A text whose marked part stands between ** and **. */
function rich(text: string, kind: Mark['kind'] = 'bold', href?: string): RichText {
  const [before = '', part, after = ''] = text.split('**');
  if (part === undefined) return { text, marks: [] };
  const mark = { kind, start: before.length, end: before.length + part.length, ...(href ? { href } : {}) };
  return { text: before + part + after, marks: [mark] };
}

const plain = (text: string): RichText => ({ text, marks: [] });

/** The marked parts of a text, in order. */
const marked = ({ text, marks }: RichText) => marks.map(({ start, end }) => text.slice(start, end));

describe('formatting of the source in its translation', () => {
  it('covers the whole where it covers the whole, spaces aside', () => {
    const source = rich('  **About the Agency** ');
    expect(marked(transferMarks(source, plain('À propos de l’Agence'), []))).toEqual([
      'À propos de l’Agence',
    ]);
  });

  it('follows a name, a number and an address that stay the same', () => {
    const cases = [
      ['Contact **Salma Berrada** in Rabat.', 'Contacter Salma Berrada à Rabat.', 'Salma Berrada'],
      ['On **20** January, 12 ministers met.', 'Le 20 janvier, 12 ministres se sont réunis.', '20'],
      ['See **www.exemple.ma** for more.', 'Voir www.exemple.ma pour en savoir plus.', 'www.exemple.ma'],
    ] as const;
    for (const [source, target, part] of cases) {
      expect(marked(transferMarks(rich(source), plain(target), []))).toEqual([part]);
    }
  });

  it('takes the second mention where the second is marked', () => {
    const target = transferMarks(rich('Rabat and again **Rabat**.'), plain('Rabat et encore Rabat.'), []);
    expect(target.marks).toEqual([{ kind: 'bold', start: 16, end: 21 }]);
  });

  it('never marks a part of a word', () => {
    expect(transferMarks(rich('**art** for all'), plain('des artistes pour tous'), []).marks).toEqual([]);
  });

  it('follows a term to its translation', () => {
    const source = rich('The **Ministry of Health** announced it.');
    const terms = [{ start: 4, end: 22, targets: ['ministère de la Santé'] }];
    const target = transferMarks(source, plain('Le Ministère de la Santé l’a annoncé.'), terms);
    expect(marked(target)).toEqual(['Ministère de la Santé']);
  });

  it('keeps the address of a link', () => {
    const source = rich('See **Rabat**.', 'link', 'https://exemple.ma/');
    expect(transferMarks(source, plain('Voir Rabat.'), []).marks).toEqual([
      { kind: 'link', start: 5, end: 10, href: 'https://exemple.ma/' },
    ]);
  });

  it('takes what the memory has where the words cannot be found', () => {
    const target = transferMarks(
      rich('The **talks** went well.'),
      rich('Les **entretiens** se sont bien passés.'),
      [],
    );
    expect(marked(target)).toEqual(['entretiens']);
  });

  it('is none where the source has none', () => {
    expect(transferMarks(plain('The talks'), rich('Les **entretiens**'), []).marks).toEqual([]);
  });

  it('always lies within the translation, in order, whatever the marks', () => {
    const kinds = fc.constantFrom('bold' as const, 'italic' as const);
    const marks = fc.array(fc.record({ kind: kinds, start: fc.nat(12), end: fc.nat(12) }), { maxLength: 4 });
    fc.assert(
      fc.property(
        fc.string({ maxLength: 12 }),
        marks,
        fc.string({ maxLength: 12 }),
        (text, given, target) => {
          const inside = given.filter(({ start, end }) => start < end && end <= text.length);
          const result = transferMarks({ text, marks: inside }, plain(target), []);
          return (
            result.text === target &&
            result.marks.every(({ start, end }) => start < end && end <= target.length)
          );
        },
      ),
    );
  });
});
