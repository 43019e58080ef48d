import type { KeyboardEvent } from 'react';

/** Where the keyboard is: a row of the table and a column (columns.ts). */
export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface GridMoves {
  readonly rows: number;
  readonly columns: number;
  /** Rows of a page. */
  readonly page: number;
  readonly rtl: boolean;
}

/** The place that a key leads to (WAI-ARIA Authoring Practices, grid), null for other keys. */
export function placeAfter(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>,
  { row, column }: Place,
  { rows, columns, page, rtl }: GridMoves,
): Place | null {
  const whole = event.ctrlKey || event.metaKey;
  const [last, end] = [Math.max(0, rows - 1), columns - 1];
  const forward = rtl ? 'ArrowLeft' : 'ArrowRight';
  const back = rtl ? 'ArrowRight' : 'ArrowLeft';
  switch (event.key) {
    case 'ArrowDown':
      return { row: Math.min(last, row + 1), column };
    case 'ArrowUp':
      return { row: Math.max(0, row - 1), column };
    case 'PageDown':
      return { row: Math.min(last, row + page), column };
    case 'PageUp':
      return { row: Math.max(0, row - page), column };
    case forward:
      return { row, column: Math.min(end, column + 1) };
    case back:
      return { row, column: Math.max(0, column - 1) };
    case 'Home':
      return { row: whole ? 0 : row, column: 0 };
    case 'End':
      return { row: whole ? last : row, column: end };
    default:
      return null;
  }
}

/** Whether a key would type a character: it then begins an edit. */
export function typesText(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): boolean {
  return event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey;
}
