import { describe, expect, it } from 'vitest';
import type { NamedEntity } from '#core/model/name.ts';
import { conceptTerms, spellingChoices } from '#renderer/features/workspace/panel/name-choices.ts';

const spelling = (text: string) => ({ text, count: 1, segments: [1] });
const person: NamedEntity = {
  kind: 'person',
  spellings: {
    fr: [spelling('Karim Ouarzazi'), spelling('Karim Warzazi'), spelling('Warzazi')],
    ar: [spelling('كريم ورزازي'), spelling('ورزازي')],
  },
  inconsistent: ['fr'],
};

describe('the choice of spellings', () => {
  it('is the fullest and most frequent one where a language has several, and nothing elsewhere', () => {
    expect(spellingChoices(person, {})).toEqual([
      { language: 'fr', to: 'Karim Ouarzazi', spellings: ['Karim Ouarzazi', 'Karim Warzazi', 'Warzazi'] },
    ]);
    expect(spellingChoices({ ...person, inconsistent: [] }, {})).toEqual([]);
  });

  it('follows the user', () => {
    expect(spellingChoices(person, { fr: 'Karim Warzazi' })[0]?.to).toBe('Karim Warzazi');
  });

  it('becomes a concept with the spelling chosen as the preferred term', () => {
    expect(conceptTerms(person, { fr: 'Karim Warzazi' })).toEqual({
      fr: [
        { text: 'Karim Warzazi', status: 'preferred' },
        { text: 'Karim Ouarzazi', status: 'admitted' },
      ],
      ar: [{ text: 'كريم ورزازي', status: 'preferred' }],
    });
  });
});
