import { describe, expect, it } from 'vitest';
import { isolatedWords } from '#renderer/features/workspace/panel/issue-text.ts';

describe('what an issue quotes', () => {
  it('keeps its own direction in the sentence; a number is the sentence’s', () => {
    expect(isolatedWords({ text: 'n° 2.24.110', count: 3 })).toEqual({
      text: '\u2068n° 2.24.110\u2069',
      count: 3,
    });
  });
});
