import { MAX_DEPTH } from '../shared/limits.ts';

const VOID = new Set(
  'area base basefont br col embed frame hr img input link meta param source track wbr'.split(' '),
);
/** Elements whose content is text up to their own end tag. */
const RAW = new Set('script style textarea title noscript xmp iframe'.split(' '));

/** Elements whose start closes an open element of the same family, as the parser does. */
const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  p: ['p'],
  li: ['li'],
  dt: ['dt', 'dd'],
  dd: ['dt', 'dd'],
  td: ['td', 'th'],
  th: ['td', 'th'],
  tr: ['td', 'th', 'tr'],
  option: ['option'],
};

interface Tag {
  readonly name: string;
  readonly closing: boolean;
  readonly start: number;
  readonly end: number;
}

/**
 * HTML with tags left out where elements are nested deeper than any real page is, so that neither the parser (whose
 * time grows with depth) nor a walk down the tree can be made to run away. All text stays. Linear.
 */
export function boundDepth(html: string): string {
  const open: string[] = [];
  let dropped = 0;
  let kept = '';
  let end = 0;
  const drop = (tag: Tag): void => {
    kept += html.slice(end, tag.start);
    end = tag.end;
  };
  for (const tag of tagsOf(html)) {
    if (tag.closing && dropped > 0) {
      dropped -= 1;
      drop(tag);
    } else if (tag.closing) {
      const at = open.lastIndexOf(tag.name);
      if (at !== -1) open.length = at;
    } else {
      for (const family = FAMILIES[tag.name] ?? []; family.includes(open.at(-1) ?? ''); ) open.pop();
      if (open.length < MAX_DEPTH) open.push(tag.name);
      else {
        dropped += 1;
        drop(tag);
      }
    }
  }
  return kept + html.slice(end);
}

/** Start and end tags in order, without void elements, and without what stands in comments and scripts. */
function* tagsOf(html: string): Generator<Tag> {
  const name = /[a-zA-Z][a-zA-Z0-9:-]*/y;
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at)) {
    if (html.startsWith('<!--', at)) {
      const close = html.indexOf('-->', at + 4);
      if (close === -1) return;
      at = close + 3;
      continue;
    }
    const closing = html[at + 1] === '/';
    name.lastIndex = at + (closing ? 2 : 1);
    const found = name.exec(html)?.[0].toLowerCase();
    if (found === undefined) {
      at += 1;
      continue;
    }
    const end = tagEnd(html, name.lastIndex);
    if (end === undefined) return;
    if (!VOID.has(found) && html[end - 2] !== '/') yield { name: found, closing, start: at, end };
    at = !closing && RAW.has(found) ? rawEnd(html, found, end) : end;
  }
}

/** The offset after the `>` of a tag, quotes respected; undefined when the tag never ends. */
function tagEnd(html: string, from: number): number | undefined {
  const stop = /["'>]/g;
  for (let at = from; ; ) {
    stop.lastIndex = at;
    const found = stop.exec(html);
    if (found === null) return undefined;
    if (found[0] === '>') return found.index + 1;
    const close = html.indexOf(found[0], found.index + 1);
    if (close === -1) return undefined;
    at = close + 1;
  }
}

function rawEnd(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}`, 'gi');
  close.lastIndex = from;
  return close.exec(html)?.index ?? html.length;
}
