import type { PairCheck, Version } from '../../check.ts';

/**
 * A sentence of more than sixty words in an Arabic translation whose source has none that long (design/domain-rules.md, R15):
 * Arabic joins with ، and و, so anything shorter is usual, and what the source has in one sentence is the source's.
 */
export const longSentence: PairCheck = {
  id: 'long-sentence',
  severity: 'info',
  scope: 'pair',
  messages: ['long'],
  examples: [
    { from: 'fr', texts: { fr: words('Le mot', 20), ar: words('كلمة أخرى', 30) }, messages: [] },
    { from: 'fr', texts: { fr: words('Le mot', 31), ar: words('كلمة أخرى', 31) }, messages: [] },
    {
      from: 'fr',
      texts: { fr: words('Le mot. Un autre.', 8), ar: words('كلمة أخرى', 31) },
      messages: ['long'],
    },
  ],
  run(source, target) {
    if (target.primary !== 'ar' || target.text.length < MOST_WORDS * 2) return [];
    if (sentencesOf(source).some(({ count }) => count > MOST_WORDS)) return [];
    return sentencesOf(target)
      .filter(({ count }) => count > MOST_WORDS)
      .map(({ start, end, count }) => ({
        language: target.language,
        start,
        end,
        message: 'long',
        parameters: { count },
      }));
  },
};

const MOST_WORDS = 60;

function sentencesOf({ text }: Version) {
  const sentences: { readonly start: number; readonly end: number; readonly count: number }[] = [];
  for (const { 0: sentence, index } of text.matchAll(/\S[^.!?؟\n]*(?:\.(?=\S)[^.!?؟\n]*)*/g)) {
    // Shorter, it has no room for that many.
    const count =
      sentence.length < 2 * MOST_WORDS ? 0 : (sentence.match(/\p{L}[\p{L}\p{M}]*/gu)?.length ?? 0);
    sentences.push({ start: index, end: index + sentence.trimEnd().length, count });
  }
  return sentences;
}

function words(text: string, times: number): string {
  return `${`${text} `.repeat(times).trimEnd()}.`;
}
