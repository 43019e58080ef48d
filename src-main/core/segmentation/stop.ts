/** A row of stops and what surrounds it; all offsets into the text, UTF-16. */
export interface Stop {
  readonly at: number;
  readonly runEnd: number;
  /** After closing quotes and brackets. */
  readonly closedEnd: number;
  /** The next character that is not white space; always within the text. */
  readonly next: number;
  /** The first character of the sentence so far, and how many words it has before the last one. */
  readonly first: number;
  readonly words: number;
}
