/**
 * First-strong isolate: a word or value of one script must not turn the sentence of another round (Unicode UAX 9). For
 * texts that go into a message as a whole; where there is an element, `<bdi>` does the same.
 */
export const isolated = (text: string): string => `\u2068${text}\u2069`;
