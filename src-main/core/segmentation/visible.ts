/** A text without the characters that its rules do not see, and where the others stand in it. */
export interface VisibleText {
  readonly text: string;
  /** The offset in the whole text of an offset in `text`. */
  offsetOf(at: number): number;
}

// Bidi controls, zero-width characters, the soft hyphen, tatweel and harakat: none changes where a sentence ends.
const UNSEEN = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u0640\u064b-\u0652\u0670]+/g;

/** Linear. A break before unseen characters comes after them: they close what stands before. */
export function visibleText(text: string): VisibleText {
  /** Lengths of text and of what was left out before it, in turn. */
  const kept: number[] = [];
  const dropped: number[] = [];
  let left = 0;
  const seen = text.replace(UNSEEN, (run, at: number) => {
    kept.push(at - left);
    left += run.length;
    dropped.push(left);
    return '';
  });
  return {
    text: seen,
    offsetOf(at) {
      let low = 0;
      let high = kept.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((kept[middle] ?? 0) <= at) low = middle + 1;
        else high = middle;
      }
      return at + (low === 0 ? 0 : (dropped[low - 1] ?? 0));
    },
  };
}
