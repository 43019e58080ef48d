import type { DraftBlock } from '#core/model/document.ts';
import type { BlockKind } from '#core/model/release.ts';
import { sliceRich, trimRich } from '#core/text/marks.ts';
import { readDateline } from './dateline.ts';
import type { Line } from './line.ts';

/** A block of one paragraph. A list item leaves its bullet behind; its number stays, since the text may cite it. */
export function toBlock(line: Line, kind: BlockKind): DraftBlock {
  const { content, table } = line.paragraph;
  const start = kind === 'list-item' ? bulletLength(line.text) : 0;
  return {
    kind,
    runIn: false,
    content: start === 0 ? content : trimRich(sliceRich(content, start, content.text.length)),
    ...(table === undefined ? {} : { table }),
  };
}

/** A paragraph that opens with a dateline, as two blocks on one line; without one, as one. */
export function toDatedBlocks(line: Line, kind: BlockKind): readonly DraftBlock[] {
  const dateline = readDateline(line.text);
  if (dateline === undefined || dateline.leadStart === dateline.end) return [toBlock(line, kind)];
  const { content } = line.paragraph;
  return [
    { kind: 'dateline', runIn: true, content: sliceRich(content, 0, dateline.end) },
    { kind, runIn: false, content: trimRich(sliceRich(content, dateline.leadStart, content.text.length)) },
  ];
}

/** Signs set before list items, with the space after them; private-use ones are what Word's Symbol font leaves. */
const BULLET = /^(?:[•●▪■◦‣⁃◆❖✓✔➢➤►▶→·\uf0b7\uf0a7\uf0d8\uf0fc]\s*|[-–—*]\s+(?=\S))/u;
/** `1.`, `2)`, `a)`, `أ-`, `أولا:`; at most two digits, as years and amounts have more. */
const NUMBER = /^(?:\(?\d{1,2}\s?[.)]|\(?[a-zأ-ي]\s?\)|\d{1,2}\s?[-–/]|[أ-ي]\s?[-–.])\s+(?=[\p{L}«“"])/u;

export function bulletLength(text: string): number {
  return BULLET.exec(text)?.[0].length ?? 0;
}

export function isListItem(line: Line): boolean {
  if (line.paragraph.hint === 'list-item') return true;
  // A dash with space may open a dialogue line or an aside; lists are told by what surrounds them (body.ts).
  return bulletLength(line.text) > 0 || NUMBER.test(line.text);
}
