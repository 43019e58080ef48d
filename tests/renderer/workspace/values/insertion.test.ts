import { describe, expect, it } from 'vitest';
import { nextValue, valueInsertions } from '#renderer/features/workspace/values/insertion.ts';

const source = {
  language: 'fr',
  text: 'Lundi 22 avril 2024, les recettes ont atteint 10,9 milliards de dirhams, en hausse de 6,8 %, selon trois rapports.',
};

describe('the values offered for a target', () => {
  it('are those of the source in the form of the target, words that stand for small numbers aside', () => {
    expect(
      valueInsertions(source, { text: '', language: 'en' }).map(({ source: from, text }) => [from, text]),
    ).toEqual([
      ['Lundi 22 avril 2024', 'Monday, 22 April 2024'],
      ['10,9 milliards de dirhams', 'MAD 10.9 billion'],
      ['6,8 %', '6.8%'],
    ]);
    expect(valueInsertions(source, { text: '', language: 'ar' }).map(({ text }) => text)).toEqual([
      'الاثنين 22 أبريل 2024',
      '10,9 مليار درهم',
      '6,8 في المائة',
    ]);
  });

  it('are marked where the target has them, and the next is the first that it lacks', () => {
    const values = valueInsertions(source, {
      text: 'On Monday, April 22, 2024, receipts were up 6.8 per cent.',
      language: 'en',
    });
    expect(values.map(({ isThere }) => isThere)).toEqual([true, false, true]);
    expect(nextValue(values)?.text).toBe('MAD 10.9 billion');
  });

  it('count each time they are said', () => {
    const values = valueInsertions(
      { text: '5 % ici, 5 % là', language: 'fr' },
      { text: '5%', language: 'en' },
    );
    expect(values.map(({ isThere }) => isThere)).toEqual([true, false]);
  });
});
