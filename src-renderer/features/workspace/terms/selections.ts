import { useEffect, useState } from 'react';
import type { LanguageTag } from '#core/model/language.ts';

/** Longer selections are no terms. */
const LONGEST = 200;

/** Words selected in the columns of one row, kept while one goes on to the next column. */
export interface Selections {
  /** By language, what was selected last in a segment. */
  of(segment: number): Readonly<Record<LanguageTag, string>>;
}

/**
 * Follows the selection: a page has but one, so that of each column is remembered until something else is selected, or
 * the caret set, in the same cell.
 */
export function useSelections(): Selections {
  const [selected] = useState(() => new Map<number, Record<LanguageTag, string>>());
  const [access] = useState(() => ({ of: (segment: number) => ({ ...selected.get(segment) }) }));
  useEffect(() => {
    const follow = () => note(selected, window.getSelection());
    document.addEventListener('selectionchange', follow);
    return () => document.removeEventListener('selectionchange', follow);
  }, [selected]);
  return access;
}

function note(selected: Map<number, Record<LanguageTag, string>>, selection: Selection | null): void {
  const [from, to] = [cellOf(selection?.anchorNode), cellOf(selection?.focusNode)];
  if (selection === null || from === null || from !== to) return;
  const [segment = '', language = ''] = from.split(':');
  const text = selection.toString().replace(/\s+/gu, ' ').trim();
  const row = selected.get(Number(segment)) ?? {};
  // Another row is another search for words.
  if (!selected.has(Number(segment))) selected.clear();
  if (text === '' || text.length > LONGEST) delete row[language];
  else row[language] = text;
  selected.set(Number(segment), row);
}

/** `segment:language` of the cell that a node of the page is part of. */
function cellOf(node: Node | null | undefined): string | null {
  const element = node instanceof Element ? node : (node?.parentElement ?? null);
  return element?.closest('[data-cell]')?.getAttribute('data-cell') ?? null;
}
