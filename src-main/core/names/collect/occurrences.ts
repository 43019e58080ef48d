const ARABIC = /\p{Script=Arabic}/u;

/**
 * Where a spelling stands in a text as whole words; in Arabic a proclitic may be written with its first. Offsets of the
 * spelling itself. Linear in the text.
 */
export function occurrencesOf(spelling: string, text: string): readonly number[] {
  const found: number[] = [];
  if (spelling === '') return found;
  for (let at = text.indexOf(spelling); at >= 0; at = text.indexOf(spelling, at + spelling.length)) {
    if (!isWordPart(text, at + spelling.length) && opensWord(text, at)) found.push(at);
  }
  return found;
}

function opensWord(text: string, at: number): boolean {
  if (at === 0 || !isWordPart(text, at - 1)) return true;
  const before = text.charAt(at - 1);
  return ARABIC.test(text.charAt(at)) && 'وفبلك'.includes(before) && (at === 1 || !isWordPart(text, at - 2));
}

function isWordPart(text: string, at: number): boolean {
  return /[\p{L}\p{M}\p{Nd}]/u.test(text.charAt(at));
}
