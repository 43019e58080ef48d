/** Longest name, characters: with language and ending it stays below the 255 bytes of most file systems in Arabic too. */
const MAX_LENGTH = 80;

/** Names that Windows keeps for devices. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * A file name without ending that every system accepts, as close to the text as possible: letters and digits of
 * any script, `.`, `_` and `-` stay, everything else becomes one `-`. `fallback` where nothing is left.
 */
export function slugOf(text: string, fallback: string): string {
  const kept = text
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}._]+/gu, '-')
    .replace(/^[-.]+/, '');
  const slug = trimEnd(Array.from(kept).slice(0, MAX_LENGTH).join(''));
  if (slug === '') return fallback;
  return RESERVED.test(slug) ? `${slug}-` : slug;
}

function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0 && '-.'.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
