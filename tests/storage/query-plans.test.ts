import { describe, expect, it } from 'vitest';
import type { Connection } from '#storage/connection.ts';
import { VISIBLE } from '#storage/memory/units.ts';
import { GLOSSARY, MEMORY, RELEASES } from '#storage/schemas.ts';
import { temporary } from './temporary.ts';

const { file } = temporary();

/** The steps of SQLite's plan for a statement. */
function plan(db: Connection, sql: string): readonly string[] {
  return db.all<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`).map(({ detail }) => detail);
}

const scans = (steps: readonly string[]) =>
  steps.filter((step) =>
    /^SCAN (?!CONSTANT|imports USING (COVERING )?INDEX imports_hidden|changes$|json_each VIRTUAL)/.test(step),
  );

describe('no hot lookup scans a table:', () => {
  it.each([
    ['a cell', 'SELECT text FROM cells WHERE segment = 1 AND language = 2'],
    ['the cells of a release', 'SELECT text FROM cells c WHERE c.release = 1'],
    ['progress', 'SELECT language, status, count(*) FROM cells WHERE release = 1 GROUP BY language, status'],
    [
      'repetitions',
      `SELECT other.segment FROM cells own JOIN cells other
       ON other.release = own.release AND other.language = own.language AND other.hash = own.hash
       WHERE own.segment = 1 AND own.language = 'en' AND own.release = 1`,
    ],
    [
      'the order of a release',
      `SELECT s.id FROM blocks b JOIN segments s ON s.block = b.id WHERE b.release = 1
       ORDER BY b.paragraph, b.place, s.position`,
    ],
    [
      'the segment before another',
      `SELECT s.id FROM blocks b CROSS JOIN segments s ON s.block = b.id
       WHERE unlikely(b.release = 1) AND (b.paragraph, b.place) <= (2, 1)
         AND (b.paragraph, b.place, s.position) < (2, 1, 1)
       ORDER BY b.paragraph DESC, b.place DESC, s.position DESC LIMIT 1`,
    ],
    [
      'the last action',
      "SELECT id FROM undo_groups WHERE release = 1 AND state = 'done' ORDER BY id DESC LIMIT 1",
    ],
    ['the rows of an action', 'SELECT * FROM journal WHERE undo_group = 1 ORDER BY id'],
    ['history', 'SELECT * FROM journal WHERE release = 1 ORDER BY id DESC LIMIT 200'],
    ['the outbox', 'SELECT segment FROM contributions WHERE change > 5 ORDER BY change'],
    ['removed lines', 'SELECT id FROM removed_lines WHERE release = 1 ORDER BY position'],
  ])('%s', (_, sql) => {
    const steps = plan(file(RELEASES), sql);
    expect([scans(steps), steps.filter((step) => step.includes('TEMP B-TREE'))]).toEqual([[], []]);
  });

  it.each([
    ['a unit', `SELECT texts FROM units WHERE id = 1 AND ${VISIBLE}`],
    [
      'units of a memory',
      `SELECT texts FROM units WHERE memory = 1 AND id > 5 AND ${VISIBLE} ORDER BY id LIMIT 5`,
    ],
    ['an equal text', 'SELECT unit FROM text_keys WHERE key = 5'],
    [
      'units with texts of an import',
      `SELECT texts FROM units WHERE id IN
         (SELECT unit FROM text_keys WHERE key IN (SELECT value FROM json_each('[1]')) LIMIT 5) AND memory = 1`,
    ],
    ['the state', 'SELECT state FROM changes ORDER BY state DESC LIMIT 1'],
    ['what changed', 'SELECT first FROM changes WHERE state > 5 ORDER BY state'],
    ['the unit of a segment', "SELECT unit FROM unit_origins WHERE library = 'a' AND segment = 1"],
    ['the segments of a unit', 'SELECT count(*) FROM unit_origins WHERE unit = 1'],
  ])('%s', (_, sql) => {
    expect(scans(plan(file(MEMORY), sql))).toEqual([]);
  });

  it.each([['terms of a concept', 'SELECT text FROM terms WHERE concept = 1 ORDER BY language, position']])(
    '%s',
    (_, sql) => {
      expect(scans(plan(file(GLOSSARY), sql))).toEqual([]);
    },
  );
});
