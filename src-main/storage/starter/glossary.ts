import { join } from 'node:path';
import { CONCEPT_KINDS, type TermStatus } from '#core/model/glossary.ts';
import { DEFAULT_LANGUAGES, type LanguageTag } from '#core/model/language.ts';
import { type ConceptData, PLAIN_CONCEPT, PLAIN_TERM, type TermData } from '#core/model/termbase.ts';
import type { Connection } from '../connection.ts';
import { STARTER } from '../glossary/glossaries.ts';
import { insertConcept } from '../glossary/write.ts';
import { type Row, readRows } from './tsv.ts';

/** Fills a new glossary from resources/starter/glossary/*.tsv. */
export function fillGlossary(db: Connection, starter: string, at: number): void {
  const rows = readRows(join(starter, 'glossary'), ['kind', 'domain', ...DEFAULT_LANGUAGES, 'note']);
  const change = { change: 'create', stamp: { author: 'Balagh', at } } as const;
  for (const row of rows) insertConcept(db, STARTER, conceptOf(row), change);
}

function conceptOf(row: Row): ConceptData {
  const kind = CONCEPT_KINDS.find((known) => known === row.kind);
  if (kind === undefined) throw new Error(`Starter glossary: unknown kind ${row.kind}`);
  const terms = DEFAULT_LANGUAGES.map((language): [LanguageTag, readonly TermData[]] => [
    language,
    termsOf(row[language] ?? ''),
  ]).filter(([, list]) => list.length > 0);
  return {
    ...PLAIN_CONCEPT,
    kind,
    domain: row.domain ?? '',
    note: row.note ?? '',
    terms: Object.fromEntries(terms),
  };
}

const MARKED: Readonly<Record<string, TermStatus>> = { '~': 'deprecated', '!': 'forbidden' };

/** `first | second | ~old | !wrong`: the first unmarked term is the preferred one. */
function termsOf(field: string): readonly TermData[] {
  const terms: TermData[] = [];
  for (const part of field.split('|').map((text) => text.trim())) {
    if (part === '') continue;
    const marked = MARKED[part.charAt(0)];
    const preferred = terms.some(({ status }) => status === 'preferred') ? 'admitted' : 'preferred';
    terms.push({ ...PLAIN_TERM, text: marked ? part.slice(1).trim() : part, status: marked ?? preferred });
  }
  return terms;
}
