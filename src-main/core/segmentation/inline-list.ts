import { isDigit, isLetter, isSpace, isUpper } from './characters.ts';

/** How an item is numbered: its rank and the marks around it, `1.)` or `(a)`. */
interface Numbering {
  readonly rank: number;
  readonly style: string;
  /** Offset after the marks. */
  readonly end: number;
}

/**
 * Items of a list that lost its line breaks: `1. The first item 2. The second item`. A number splits the text
 * only where the sentence before began with the number before it in the same style, so that `for 1. above` and
 * `on page 2) the` stay whole.
 */
export class InlineList {
  readonly #text: string;
  #expected: Numbering | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** Tells that a sentence begins at `at`; returns the offset after its number, or `at`. */
  begin(at: number): number {
    const numbering = readNumbering(this.#text, at);
    // A sentence without a number between two items (`1. Title. Explanation. 2. Title.`) keeps the count.
    if (numbering === undefined) return at;
    this.#expected = { ...numbering, rank: numbering.rank + 1 };
    return numbering.end;
  }

  /** The offset after the next item's number at `at`, or 0 where no next item begins. */
  continues(at: number): number {
    if (this.#expected === undefined) return 0;
    const numbering = readNumbering(this.#text, at);
    if (numbering === undefined) return 0;
    const follows = numbering.style === this.#expected.style && numbering.rank === this.#expected.rank;
    return follows || this.#restarts(numbering) ? numbering.end : 0;
  }

  /** A second list right after the first: it counts from 1 again and opens with a capital. */
  #restarts(numbering: Numbering): boolean {
    const item = this.#text[numbering.end + 1] ?? '';
    return numbering.rank === 1 && (this.#expected?.rank ?? 0) > 2 && isUpper(item);
  }
}

/** Reads `1.`, `1.)`, `1)`, `(1)`, `a.`, `a)`, `(a)`, `أ)` followed by a space. */
function readNumbering(text: string, at: number): Numbering | undefined {
  const opened = text[at] === '(';
  let end = opened ? at + 1 : at;
  const head = end;
  while (end < head + 3 && isDigit(text[end] ?? '')) end++;
  const digits = end > head;
  if (!digits && isLetter(text[head] ?? '')) end = head + 1;
  if (end === head) return undefined;
  const close = text.slice(end, end + 2) === '.)' ? '.)' : (text[end] ?? '');
  if (close !== '.)' && close !== '.' && close !== ')') return undefined;
  if (!isSpace(text[end + close.length] ?? '')) return undefined;
  const label = text.slice(head, end);
  const rank = digits ? Number.parseInt(westernDigits(label), 10) : (label.codePointAt(0) ?? 0);
  const family = digits ? 'digits' : label === label.toLowerCase() ? 'lower' : 'upper';
  return { rank, style: `${opened ? '(' : ''}${family}${close}`, end: end + close.length };
}

/** Arabic-Indic digits (U+0660-0669, U+06F0-06F9) as 0-9: the low four bits of each block are the value. */
function westernDigits(label: string): string {
  return label.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}
