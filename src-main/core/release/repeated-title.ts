import type { Line } from './line.ts';

/** Fewer words may recur by right: `Communiqué`, `Le Ministre`. */
const TITLE_WORDS = 4;
/** A title stands among the first lines of a page. */
const HEAD_LINES = 60;
/** A site's name after the title: `... - Agence d'information`. */
const LONGEST_SITE_NAME = 40;

/**
 * Lines that only say the title again: the same words, or the title with the site's name, as the head of a page
 * and its tab have them. The title the author marked is kept, else the first plain one. Offsets into `lines`.
 */
export function findRepeatedTitles(
  lines: readonly Line[],
  bodyStart: number,
  headline: number,
): readonly number[] {
  const groups = new Map<string, number[]>();
  lines.forEach((line, at) => {
    if (line.words < TITLE_WORDS || line.paragraph.hint === 'table-cell' || line.sentence) return;
    const group = groups.get(line.key) ?? [];
    group.push(at);
    groups.set(line.key, group);
  });
  const repeated: number[] = [];
  for (const [key, places] of groups) {
    const kept = places.find((at) => lines[at]?.paragraph.hint === 'title') ?? places[0];
    if (kept === undefined) continue;
    // A line that first stands behind the head is a refrain of the text, not the title.
    if (kept < Math.min(bodyStart, HEAD_LINES))
      repeated.push(...places.filter((at) => at !== kept && (at < bodyStart || places.includes(headline))));
    else continue;
    for (let at = 0; at < Math.min(bodyStart, lines.length, HEAD_LINES); at++) {
      const other = lines[at];
      if (other !== undefined && at !== kept && other.paragraph.hint !== 'title' && isWithSite(other, key))
        repeated.push(at);
    }
  }
  return repeated;
}

function isWithSite(line: Line, key: string): boolean {
  if (line.key.length <= key.length) return false;
  const rest = line.key.startsWith(key)
    ? line.key.slice(key.length)
    : line.key.endsWith(key)
      ? line.key.slice(0, -key.length)
      : '';
  return rest.length <= LONGEST_SITE_NAME && /^ ?[|-] ?[^|]+$|^[^|]+ ?[|-] ?$/u.test(rest);
}
