/** The share of a text that stands in quotation marks, all styles, linear. */

const PAIRS: ReadonlyMap<string, string> = new Map([
  ['«', '»'],
  ['“', '”'],
  ['„', '“'],
  ['‹', '›'],
  ['"', '"'],
  ['‟', '”'],
]);

/** A shorter quotation is a term or a title in quotation marks, not a statement. */
const STATEMENT_WORDS = 5;

/** With this share of its letters quoted a paragraph is a statement with its attribution. */
const MAINLY = 0.5;

/** Whether a paragraph is mainly what somebody said, with or without the attribution. */
export function isMainlyQuoted(text: string): boolean {
  if (opensWithStatement(text) || closesWithStatement(text)) return true;
  const spans = quotedSpans(text).filter(
    ({ start, end }) => countWords(text.slice(start, end)) >= STATEMENT_WORDS,
  );
  const quoted = spans.reduce((sum, { start, end }) => sum + countLetters(text.slice(start, end)), 0);
  return quoted > 0 && quoted >= countLetters(text) * MAINLY;
}

/** `« Notre partenariat entre dans une phase nouvelle », a souligné Mme Delmas ...`: the words first, then who said them. */
function opensWithStatement(text: string): boolean {
  const spans = quotedSpans(text);
  const [first] = spans;
  if (first === undefined || text.slice(0, first.start - 1).trim() !== '') return false;
  const quoted = spans.reduce((sum, { start, end }) => sum + countLetters(text.slice(start, end)), 0);
  const statement = countWords(text.slice(first.start, first.end)) >= OPENING_WORDS;
  return statement && quoted >= countLetters(text) * OPENING_SHARE;
}

/** `وقال الوزير: «نسعى إلى خفض الاستهلاك»`: who says it, a colon, and nothing but the words. */
function closesWithStatement(text: string): boolean {
  const last = quotedSpans(text).at(-1);
  if (last === undefined || /[\p{L}\p{Nd}]/u.test(text.slice(last.end))) return false;
  if (!/[:：]\s*$/u.test(text.slice(0, last.start - 1))) return false;
  const quoted = text.slice(last.start, last.end);
  return countWords(quoted) >= OPENING_WORDS && countLetters(quoted) >= countLetters(text) * OPENING_SHARE;
}

const OPENING_WORDS = 4;
const OPENING_SHARE = 0.3;

/** Whether nothing stands outside the quotation marks. */
export function isAllQuoted(text: string): boolean {
  const quoted = quotedSpans(text).reduce(
    (sum, { start, end }) => sum + countLetters(text.slice(start, end)),
    0,
  );
  return quoted > 0 && quoted === countLetters(text);
}

/**
 * The quoted parts, marks excluded. A quotation that opens the paragraph and is not closed runs to its end: the
 * next paragraph carries it on. Inner quotations belong to the outer one.
 */
export function quotedSpans(text: string): readonly { readonly start: number; readonly end: number }[] {
  const spans: { start: number; end: number }[] = [];
  let close = '';
  let open = '';
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text[at] ?? '';
    if (close === '') {
      const pair = PAIRS.get(unit);
      if (pair === undefined) continue;
      close = pair;
      open = unit;
      depth = 1;
      start = at + 1;
    } else if (unit === close) {
      depth--;
      if (depth > 0) continue;
      spans.push({ start, end: at });
      close = '';
    } else if (unit === open) depth++;
  }
  const opensParagraph = text.slice(0, start - 1).trim() === '';
  if (close !== '' && opensParagraph) spans.push({ start, end: text.length });
  return spans;
}

function countLetters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}
