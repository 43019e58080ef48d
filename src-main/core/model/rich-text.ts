/** Inline formatting that survives translation. Anything else in the input is dropped on reading. */
export const MARK_KINDS = [
  'bold',
  'italic',
  'underline',
  'strike',
  'superscript',
  'subscript',
  'link',
] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** One run of formatting: UTF-16 offsets into the text, `end` exclusive. `href` only where kind is `link`. */
export interface Mark {
  readonly kind: MarkKind;
  readonly start: number;
  readonly end: number;
  readonly href?: string;
}

/** Text with marks beside it, never tags inside it. Marks of one kind never overlap. */
export interface RichText {
  readonly text: string;
  readonly marks: readonly Mark[];
}

export const EMPTY_TEXT: RichText = { text: '', marks: [] };
