import type { ExportBlock } from '#core/model/document.ts';
import type { BlockKind } from '#core/model/release.ts';
import type { RichText } from '#core/model/rich-text.ts';

/** A release as every writer lays it out: paragraphs, lists and tables in order. */
export type LayoutNode =
  | { readonly type: 'paragraph'; readonly kind: BlockKind; readonly content: RichText }
  | { readonly type: 'list'; readonly items: readonly RichText[] }
  | { readonly type: 'table'; readonly rows: readonly (readonly (readonly RichText[])[])[] };

/**
 * Blocks as layout nodes: a run-in block (the dateline) is joined with the next by a space, list items that follow
 * each other are one list, cells of one table are a grid without holes (a cell holds its paragraphs). Blocks without
 * text are left out, since a release may be exported before every segment is translated.
 */
export function layoutOf(blocks: readonly ExportBlock[]): readonly LayoutNode[] {
  const nodes: LayoutNode[] = [];
  const filled = blocks.filter((block) => block.content.text.trim() !== '');
  let at = 0;
  while (at < filled.length) {
    const end = groupEnd(filled, at);
    nodes.push(nodeOf(filled.slice(at, end)));
    at = end;
  }
  return nodes;
}

const isCell = (block: ExportBlock | undefined): boolean =>
  block?.kind === 'table-cell' && block.table !== undefined;

function groupEnd(blocks: readonly ExportBlock[], start: number): number {
  const first = blocks[start];
  let end = start + 1;
  const follows = (block: ExportBlock): boolean =>
    isCell(first)
      ? isCell(block) && block.table?.table === first?.table?.table
      : first?.kind === 'list-item' && block.kind === 'list-item';
  for (let next = blocks[end]; next !== undefined; next = blocks[++end]) {
    const runsInto = blocks[end - 1]?.runIn === true && !isCell(next) && !isCell(first);
    if (!runsInto && !follows(next)) break;
  }
  return end;
}

function nodeOf(group: readonly ExportBlock[]): LayoutNode {
  if (isCell(group[0])) return { type: 'table', rows: gridOf(group) };
  if (group[0]?.kind === 'list-item' && !group[0].runIn)
    return { type: 'list', items: group.map((block) => block.content) };
  const kind = group.at(-1)?.kind ?? 'paragraph';
  return { type: 'paragraph', kind, content: joinContents(group.map((block) => block.content)) };
}

function gridOf(cells: readonly ExportBlock[]): RichText[][][] {
  const rows = ranks(cells.map((cell) => cell.table?.row ?? 0));
  const columns = ranks(cells.map((cell) => cell.table?.column ?? 0));
  const grid = Array.from(rows, () => Array.from(columns, (): RichText[] => []));
  for (const cell of cells) {
    const row = rows.get(cell.table?.row ?? 0) ?? 0;
    grid[row]?.[columns.get(cell.table?.column ?? 0) ?? 0]?.push(cell.content);
  }
  return grid;
}

/** Each number with its rank among the numbers: rows or columns left empty throughout are closed up. */
function ranks(numbers: readonly number[]): ReadonlyMap<number, number> {
  const sorted = [...new Set(numbers)].toSorted((a, b) => a - b);
  return new Map(sorted.map((number, rank) => [number, rank]));
}

/** Texts one after the other with a space between, unless there is white space already. */
function joinContents(contents: readonly RichText[]): RichText {
  return contents.reduce((left, right) => {
    const gap = left.text === '' || /\s$/u.test(left.text) ? '' : ' ';
    const offset = left.text.length + gap.length;
    const moved = right.marks.map((mark) => ({
      ...mark,
      start: mark.start + offset,
      end: mark.end + offset,
    }));
    return { text: left.text + gap + right.text, marks: [...left.marks, ...moved] };
  });
}
