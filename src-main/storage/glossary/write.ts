import type { ConceptData, TermData } from '#core/model/termbase.ts';
import { fold } from '#core/text/fold.ts';
import type { ConceptChange } from '#services/ports/index.ts';
import type { Connection } from '../connection.ts';
import { contentHash } from '../hash.ts';
import { remember } from './history.ts';
import { storedConcept } from './read.ts';
import { nodesToJson } from './rows.ts';

/** Changes of concepts: each with its entry in the history, in one transaction. */

/** Adds a concept; its terms keep their order. Returns its id. */
export function insertConcept(
  db: Connection,
  glossary: number,
  data: ConceptData,
  { change, stamp }: ConceptChange,
): number {
  return db.transaction(() => {
    const { id } = db.run(
      `INSERT INTO concepts (glossary, kind, domain, definition, note, source, key, extra,
         created_at, created_by, updated_at, updated_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      glossary,
      data.kind,
      data.domain,
      data.definition,
      data.note,
      data.source,
      data.key,
      nodesToJson(data.extra),
      stamp.at,
      stamp.author,
      stamp.at,
      stamp.author,
    );
    insertParts(db, id, data);
    remember(db, id, { change, stamp }, null);
    return id;
  });
}

/** Puts other content in a concept's place. Terms that keep their id stay the same terms. */
export function replaceConcept(
  db: Connection,
  id: number,
  data: ConceptData,
  { change, stamp }: ConceptChange,
): void {
  db.transaction(() => {
    remember(db, id, { change, stamp }, storedConcept(db, id));
    db.run(
      `UPDATE concepts SET kind = ?, domain = ?, definition = ?, note = ?, source = ?, key = ?, extra = ?,
         revision = revision + 1, updated_at = ?, updated_by = ? WHERE id = ?`,
      data.kind,
      data.domain,
      data.definition,
      data.note,
      data.source,
      data.key,
      nodesToJson(data.extra),
      stamp.at,
      stamp.author,
      id,
    );
    db.run('DELETE FROM terms WHERE concept = ?', id);
    db.run('DELETE FROM sections WHERE concept = ?', id);
    insertParts(db, id, data);
  });
}

function insertParts(db: Connection, concept: number, { terms, sections }: ConceptData): void {
  for (const [language, list] of Object.entries(terms)) {
    for (const [position, term] of list.entries()) insertTerm(db, concept, language, position, term);
  }
  for (const [language, { definition, note, extra }] of Object.entries(sections)) {
    if (definition === '' && note === '' && extra.length === 0) continue;
    db.run(
      'INSERT INTO sections (concept, language, definition, note, extra) VALUES (?, ?, ?, ?, ?)',
      concept,
      language,
      definition,
      note,
      nodesToJson(extra),
    );
  }
}

function insertTerm(
  db: Connection,
  concept: number,
  language: string,
  position: number,
  term: TermData,
): void {
  db.run(
    `INSERT INTO terms (id, concept, language, position, text, folded, status, hash, part_of_speech, gender, number,
       region, form, full_form, example, source, note, key, extra)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    term.id ?? null,
    concept,
    language,
    position,
    term.text,
    fold(term.text),
    term.status,
    contentHash(term.text),
    term.partOfSpeech,
    term.gender,
    term.number,
    term.region,
    term.form,
    term.fullForm,
    term.example,
    term.source,
    term.note,
    term.key,
    nodesToJson(term.extra),
  );
}
