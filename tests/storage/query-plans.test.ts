import { describe, expect, it } from 'vitest';
import type { Connection } from '#storage/connection.ts';
import { GLOSSARY, MEMORY, RELEASES } from '#storage/schemas.ts';
import { temporary } from './temporary.ts';

const { file } = temporary();

/** The steps of SQLite's plan for a statement. */
function plan(db: Connection, sql: string): readonly string[] {
  return db.all<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`).map(({ detail }) => detail);
}

const scans = (steps: readonly string[]) => steps.filter((step) => /^SCAN (?!CONSTANT)/.test(step));

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
    ['an identical unit', "SELECT id FROM units WHERE memory = 1 AND key = x'00'"],
    ['variants of a unit', 'SELECT text FROM variants WHERE unit = 1'],
    ['an equal text', "SELECT unit FROM variants v WHERE v.language = 'fr' AND v.hash = x'00'"],
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
