/** How an item is numbered: its rank and the marks around it, `1.)` or `(a)`. */
interface Numbering {
  readonly rank: number;
  readonly style: string;
  /** Offset after the marks. */
  readonly end: number;
}

/** `1.`, `1.)`, `1)`, `(1)`, `a.`, `a)`, `(a)`, `أ)`, followed by white space. */
const NUMBERING = /(\(?)(?:(\p{Nd}{1,3})|(\p{L}))(\.\)|[.)])(?=\s)/uy;
const CANDIDATE = /\s(?=\(?(?:\p{Nd}{1,3}|\p{L})[.)])/gu;
const BULLET = /[•●▪■◦‣⁃◆❖✓✔·➢➤]\s*/y;

/**
 * Items of a list that lost its line breaks: `1. The first item 2. The second item`. A number splits the text
 * only where the sentence before began with the number before it in the same style, so that `for 1. above` and
 * `on page 2) the` stay whole.
 */
export class InlineLists {
  readonly #text: string;
  #expected: Numbering | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** Where numbers of items may stand, in order. */
  *candidates(): Iterable<number> {
    for (const found of this.#text.matchAll(CANDIDATE)) yield found.index + 1;
  }

  /** Tells that a sentence begins at `start`; returns the offset after its number, or `start`. */
  open(start: number): number {
    let at = start;
    while (at < this.#text.length && /\s/.test(this.#text.charAt(at))) at++;
    BULLET.lastIndex = at;
    if (BULLET.test(this.#text)) at = BULLET.lastIndex;
    const numbering = this.#read(at);
    // A sentence without a number between two items (`1. Title. Explanation. 2. Title.`) keeps the count.
    if (numbering === undefined) return start;
    this.#expected = { ...numbering, rank: numbering.rank + 1 };
    // The white space after the number: a break there would leave the number alone.
    let end = numbering.end;
    while (end < this.#text.length && /\s/.test(this.#text.charAt(end))) end++;
    return end;
  }

  /** Whether the next item begins at `at`. */
  continues(at: number): boolean {
    if (this.#expected === undefined) return false;
    const numbering = this.#read(at);
    if (numbering === undefined) return false;
    const follows = numbering.style === this.#expected.style && numbering.rank === this.#expected.rank;
    return follows || this.#restarts(numbering);
  }

  /** A second list right after the first: it counts from 1 again and opens with a capital. */
  #restarts(numbering: Numbering): boolean {
    const item = this.#text.charAt(numbering.end + 1);
    return numbering.rank === 1 && (this.#expected?.rank ?? 0) > 2 && /\p{Lu}/u.test(item);
  }

  #read(at: number): Numbering | undefined {
    NUMBERING.lastIndex = at;
    const [all, open = '', digits, letter = '', close = ''] = NUMBERING.exec(this.#text) ?? [];
    if (all === undefined) return undefined;
    const rank =
      digits === undefined ? (letter.codePointAt(0) ?? 0) : Number.parseInt(westernDigits(digits), 10);
    const family = digits === undefined ? (letter === letter.toLowerCase() ? 'lower' : 'upper') : 'digits';
    return { rank, style: `${open}${family}${close}`, end: at + all.length };
  }
}

/** Arabic-Indic digits (U+0660-0669, U+06F0-06F9) as 0-9: the low four bits of each block are the value. */
function westernDigits(label: string): string {
  return label.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}
