import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONCEPT_KINDS, type Concept, type Term, type TermStatus } from '#core/model/glossary.ts';

/** The starter glossary and memory as plain values, for tests that need no database. */

const STARTER = new URL('../../resources/starter', import.meta.url).pathname;
const LANGUAGES = ['ar', 'fr', 'en'] as const;
const MARKS: Readonly<Record<string, TermStatus>> = { '~': 'deprecated', '!': 'forbidden' };

type Row = Readonly<Record<string, string>>;

function readRows(folder: string): readonly Row[] {
  const directory = join(STARTER, folder);
  return readdirSync(directory)
    .filter((name) => name.endsWith('.tsv'))
    .toSorted()
    .flatMap((name) => {
      const [header = '', ...lines] = readFileSync(join(directory, name), 'utf8').trimEnd().split(/\r?\n/);
      const columns = header.split('\t');
      return lines.map((line) => {
        const fields = line.split('\t');
        return Object.fromEntries(columns.map((column, at) => [column, fields[at] ?? '']));
      });
    });
}

/** The concepts of resources/starter/glossary, numbered from 1. */
export function starterConcepts(): readonly Concept[] {
  return readRows('glossary').map((row, at) => ({
    id: at + 1,
    kind: CONCEPT_KINDS.find((kind) => kind === row.kind) ?? 'term',
    domain: row.domain ?? '',
    note: row.note ?? '',
    terms: Object.fromEntries(LANGUAGES.map((language) => [language, termsOf(row[language] ?? '')])),
  }));
}

function termsOf(field: string): readonly Term[] {
  const terms: Term[] = [];
  for (const part of field.split(' | ').map((text) => text.trim())) {
    if (part === '') continue;
    const marked = MARKS[part.charAt(0)];
    const usable = terms.some(({ status }) => status === 'preferred') ? 'admitted' : 'preferred';
    terms.push({ text: marked === undefined ? part : part.slice(1), status: marked ?? usable });
  }
  return terms;
}

export interface StarterUnit {
  readonly part: string;
  readonly texts: Readonly<Record<'ar' | 'fr' | 'en', string>>;
}

/** The units of resources/starter/memory. */
export function starterUnits(): readonly StarterUnit[] {
  return readRows('memory').map((row) => ({
    part: row.part ?? '',
    texts: { ar: row.ar ?? '', fr: row.fr ?? '', en: row.en ?? '' },
  }));
}
