import type { SourceParagraph } from '#core/model/document.ts';
import { plainKey } from '#core/text/plain-key.ts';

/** A paragraph with what the rules ask of it, worked out once. */
export interface Line {
  readonly paragraph: SourceParagraph;
  readonly text: string;
  /** The folded line without outer punctuation (text/plain-key.ts); empty for lines too long to be a phrase. */
  readonly key: string;
  readonly words: number;
  /** Ends with a mark that ends sentences, whatever closes after it. */
  readonly stopped: boolean;
  /** Reads as running text: a stopped line of some length, or a long one. */
  readonly sentence: boolean;
  /** May be page furniture. */
  readonly doubtful?: boolean;
}

/** No fixed phrase, title or notice is longer. */
const LONGEST_KEY = 1000;

/** Shorter stopped lines may be slogans, labels or abbreviations. */
const SENTENCE_WORDS = 6;
/** No headline, caption or menu entry is that long. */
const LONG_LINE_WORDS = 25;

/** A line of that length before a colon announces what somebody said: `On trouvera ci-après la déclaration ... :` */
const ANNOUNCING_WORDS = 10;

export function toLine(paragraph: SourceParagraph): Line {
  const text = paragraph.content.text;
  const words = countWords(text);
  const stopped = isStopped(text);
  return {
    paragraph,
    text,
    key: text.length > LONGEST_KEY ? '' : plainKey(text),
    words,
    stopped,
    sentence:
      (stopped && words >= SENTENCE_WORDS) ||
      words >= LONG_LINE_WORDS ||
      (words >= ANNOUNCING_WORDS && /[:：]\s*$/.test(text)),
  };
}

const STOPS = new Set('.!?…؟۔');
const AFTER_STOP = new Set('"\'”’»›)] \u00a0\u202f\u200e\u200f');

/** What agencies write behind the last stop: `(QNA)`, `(النهاية) م ع د / ر ج`. */
const SIGNED_BEHIND = /(?<=[.!?…؟۔]["'”’»›)\]]{0,2})\s{0,3}[(/][\p{L}\s.]{2,14}[)/][\p{L}\s./]{0,20}$/u;
const LONGEST_SIGNATURE = 60;

function isStopped(text: string): boolean {
  const signature = SIGNED_BEHIND.exec(text.slice(-LONGEST_SIGNATURE))?.[0].length ?? 0;
  let end = text.length - signature;
  while (end > 0 && AFTER_STOP.has(text[end - 1] ?? '')) end--;
  return STOPS.has(text[end - 1] ?? '');
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{Nd}]/u.test(word)).length;
}
