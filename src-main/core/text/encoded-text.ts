import type { Mark, RichText } from '#core/model/rich-text.ts';

const NO_MARKS: readonly Mark[] = Object.freeze([]);
/** Arguments that one call may have. */
const PIECE = 8192;

/**
 * A plain text as it came from a file, in UTF-8 and in UTF-16, each a stretch of a larger buffer; a string only for who
 * asks for one. Millions of texts go from a file into a database and an index without becoming strings. It holds nothing
 * that JSON escapes.
 */
export class EncodedText implements RichText {
  readonly marks = NO_MARKS;
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
  readonly units: Uint16Array;
  readonly from: number;
  readonly to: number;

  /** The text is bytes [start, end) in UTF-8 and units [from, to) in UTF-16. */
  constructor(bytes: Uint8Array, start: number, end: number, units: Uint16Array, from: number, to: number) {
    this.bytes = bytes;
    this.start = start;
    this.end = end;
    this.units = units;
    this.from = from;
    this.to = to;
  }

  get text(): string {
    let text = '';
    for (let at = this.from; at < this.to; at += PIECE)
      text += String.fromCharCode(...this.units.subarray(at, Math.min(at + PIECE, this.to)));
    return text;
  }
}
