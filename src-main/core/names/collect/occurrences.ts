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

/** Stretches of a text that are spoken for; as a longer spelling comes first, one begins or ends in none of them. */
export class Taken {
  readonly #units: Uint8Array;

  constructor(length: number) {
    this.#units = new Uint8Array(length);
  }

  /** Takes a stretch unless part of it is taken. */
  take(start: number, end: number): boolean {
    if (this.#units.subarray(start, end).includes(1)) return false;
    this.#units.fill(1, start, end);
    return true;
  }
}

function opensWord(text: string, at: number): boolean {
  if (at === 0 || !isWordPart(text, at - 1)) return true;
  const before = text.charAt(at - 1);
  return ARABIC.test(text.charAt(at)) && 'وفبلك'.includes(before) && (at === 1 || !isWordPart(text, at - 2));
}

function isWordPart(text: string, at: number): boolean {
  return /[\p{L}\p{M}\p{Nd}]/u.test(text.charAt(at));
}
