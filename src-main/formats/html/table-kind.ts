import type { DomElement } from './dom.ts';
import { isElement } from './dom.ts';

/** Longest text of a cell in a table of facts; longer ones are columns of a page laid out with tables. */
const MAX_CELL = 1000;

/** Whether a table holds data rather than the layout of a page: two columns or more, short cells, nothing nested. */
export function isDataTable(table: DomElement): boolean {
  if (['presentation', 'none'].includes(table.getAttribute('role') ?? '')) return false;
  if (table.querySelector('table') !== null) return false;
  if (table.querySelector('th, caption') !== null) return true;
  let widest = 0;
  for (const row of table.querySelectorAll('tr')) {
    const cells = [...row.childNodes].filter((node) => isElement(node) && node.localName === 'td');
    widest = Math.max(widest, cells.length);
    if (cells.some((cell) => (cell.textContent ?? '').length > MAX_CELL)) return false;
  }
  return widest > 1;
}
