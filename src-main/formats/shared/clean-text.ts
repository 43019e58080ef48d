// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters XML 1.0 cannot hold (2.2 Char)
const UNUSABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF]/g;
const HAS_UNUSABLE = new RegExp(UNUSABLE.source);

/**
 * Text without what no document format can hold: control characters, noncharacters, halves of surrogate pairs
 * (which become U+FFFD). Tabs and line breaks stay; U+0085 stays for the caller to see as a line break.
 */
export function cleanText(text: string): string {
  return dropUnusable(text.toWellFormed());
}

/** Without control characters and noncharacters; most texts have none. */
export function dropUnusable(text: string): string {
  return HAS_UNUSABLE.test(text) ? text.replace(UNUSABLE, '') : text;
}

/** Line breaks of every kind (CR LF, CR, NEL, U+2028) as LF, paragraph separators and form feeds as two LF. */
export function unifyLineBreaks(text: string): string {
  return text.replace(/\r\n?|\u0085|\u2028/g, '\n').replace(/[\u2029\f]/g, '\n\n');
}

/** Without soft hyphens, zero-width spaces and stray byte order marks: layout hints that would break up words. */
export function dropLayoutHints(text: string): string {
  return text.replace(/[\u00AD\u200B\uFEFF]/g, '');
}
