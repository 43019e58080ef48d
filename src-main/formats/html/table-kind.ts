import type { DomElement } from './dom.ts';
import { isElement } from './dom.ts';

/** Longest text of a cell in a table of facts; longer ones are columns of a page laid out with tables. */
const MAX_CELL = 1000;

/** More paragraphs or line breaks than an address takes. */
const MAX_BREAKS = 5;

/** Whether a table holds data rather than the layout of a page: two columns and rows or more, short cells, nothing nested. */
export function isDataTable(table: DomElement): boolean {
  if (['presentation', 'none'].includes(table.getAttribute('role') ?? '')) return false;
  if (table.querySelector('table') !== null) return false;
  if (table.querySelector('th, caption') !== null) return true;
  let widest = 0;
  let rows = 0;
  for (const row of table.querySelectorAll('tr')) {
    rows += 1;
    const cells = [...row.childNodes].filter((node) => isElement(node) && node.localName === 'td');
    widest = Math.max(widest, cells.length);
    if (
      cells.some((cell) => (cell.textContent ?? '').length > MAX_CELL || (isElement(cell) && isColumn(cell)))
    )
      return false;
  }
  return widest > 1 && rows > 1;
}

/** A cell of several paragraphs is a column of a page. */
function isColumn(cell: DomElement): boolean {
  return [...cell.querySelectorAll('p, br')].length > MAX_BREAKS;
}
