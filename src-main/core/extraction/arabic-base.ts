/** Proclitics with the article: what follows them is a noun. Longest first. */
const WITH_ARTICLE = ['وبال', 'وكال', 'فبال', 'ولل', 'فلل', 'وال', 'بال', 'كال', 'فال', 'لل', 'ال'] as const;
const LEAST = 3;

/** A word of a text without its proclitics: what was in front, and whether the article was there. */
export interface ArabicBase {
  readonly base: string;
  readonly definite: boolean;
  /** Letters in front of the article or the word. */
  readonly front: string;
}

/**
 * Takes proclitics off a folded Arabic word. A single و ف ب ك ل may be the first letter of the word: it is one only
 * where the rest is a word of the same texts, and as frequent there (`frequency`).
 */
export function arabicBase(form: string, frequency: (word: string) => number): ArabicBase {
  const article = WITH_ARTICLE.find((one) => form.startsWith(one) && form.length - one.length >= LEAST);
  if (article !== undefined) {
    return { base: form.slice(article.length), definite: true, front: article.replace(/(?:ال|ل)$/u, '') };
  }
  const own = frequency(form);
  for (let length = 2; length >= 1; length--) {
    const front = form.slice(0, length);
    const rest = form.slice(length);
    const proclitic = length === 2 ? /^[وف][بكل]$/u.test(front) : /^[وفبكل]$/u.test(front);
    if (!proclitic || rest.length < LEAST) continue;
    if (frequency(rest) + frequency(`ال${rest}`) > own) return { base: rest, definite: false, front };
  }
  return { base: form, definite: false, front: '' };
}
