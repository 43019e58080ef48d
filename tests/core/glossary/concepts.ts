import type { Concept, Term } from '#core/model/glossary.ts';

/** A concept from texts by language; `!` marks a forbidden term, `~` a deprecated one, the rest is as listed. */
export function conceptOf(
  id: number,
  texts: Readonly<Record<string, readonly string[]>>,
  rest: Partial<Concept> = {},
): Concept {
  const terms = Object.entries(texts).map(([language, list]) => [language, list.map(termOf)] as const);
  return { id, kind: 'term', domain: '', note: '', terms: Object.fromEntries(terms), ...rest };
}

function termOf(text: string, at: number): Term {
  if (text.startsWith('!')) return { text: text.slice(1), status: 'forbidden' };
  if (text.startsWith('~')) return { text: text.slice(1), status: 'deprecated' };
  return { text, status: at === 0 ? 'preferred' : 'admitted' };
}
