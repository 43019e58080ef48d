import { basename } from 'node:path';
import type { Diagnosis } from '#services/ports/index.ts';
import type { Connection } from './connection.ts';
import { contentHash } from './hash.ts';
import { verify } from './memory/slices.ts';
import { versionOf } from './migrate.ts';

interface Files {
  readonly releases: Connection;
  readonly memory: Connection;
  readonly glossary: Connection;
}

/** What the doctor says of the three files: schema, structure, and the hash of every text. */
export function diagnose(files: Files): readonly Diagnosis[] {
  return [
    ...[files.releases, files.memory, files.glossary].flatMap((db) => [schemaOf(db), structureOf(db)]),
    hashesOf(files.releases, 'SELECT text, marks, hash FROM cells'),
    unitHashesOf(files.memory),
    hashesOf(files.glossary, 'SELECT text, NULL AS marks, hash FROM terms'),
    starterOf(files),
  ];
}

function schemaOf(db: Connection): Diagnosis {
  const modes = `${String(db.pragma('journal_mode'))}, synchronous=${String(db.pragma('synchronous'))}`;
  return {
    name: `${basename(db.file)}: schema`,
    ok: db.pragma('journal_mode') === 'wal' && db.pragma('synchronous') === 2,
    detail: `version ${versionOf(db)}, ${modes}, ${db.file}`,
  };
}

function structureOf(db: Connection): Diagnosis {
  const rows = db.pragmaRows<{ integrity_check: string }>('integrity_check');
  const broken = db.pragmaRows<{ table: string }>('foreign_key_check');
  const findings = rows.map((row) => row.integrity_check).filter((text) => text !== 'ok');
  const orphans = broken.map(({ table }) => `foreign key: ${table}`);
  return {
    name: `${basename(db.file)}: integrity`,
    ok: findings.length === 0 && orphans.length === 0,
    detail: [...findings, ...new Set(orphans)].slice(0, 5).join('; ') || 'ok',
  };
}

interface HashedRow {
  readonly text: string;
  readonly marks: string | null;
  readonly hash: Uint8Array;
}

function hashesOf(db: Connection, sql: string): Diagnosis {
  let texts = 0;
  let wrong = 0;
  for (const { text, marks, hash } of db.iterate<HashedRow>(sql)) {
    const expected = marks === null ? contentHash(text) : contentHash(text, marks);
    texts += 1;
    if (Buffer.compare(expected, hash) !== 0) wrong += 1;
  }
  return {
    name: `${basename(db.file)}: texts`,
    ok: wrong === 0,
    detail:
      wrong === 0
        ? `${texts} texts match their hashes`
        : `${wrong} of ${texts} texts were changed outside Balagh`,
  };
}

function unitHashesOf(db: Connection): Diagnosis {
  const wrong: number[] = [];
  for (let after: number | null = 0; after !== null; ) {
    const slice: ReturnType<typeof verify> = verify(db, after, 1000);
    wrong.push(...slice.items);
    after = slice.after;
  }
  return {
    name: `${basename(db.file)}: units`,
    ok: wrong.length === 0,
    detail:
      wrong.length === 0
        ? 'all units match their hashes'
        : `${wrong.length} units were changed outside Balagh: ${wrong.slice(0, 5).join(', ')}`,
  };
}

/** A library may have been created without it, so few units are no fault; the house memory must be there. */
function starterOf({ memory, glossary }: Files): Diagnosis {
  const units = memory.get<{ n: number }>(
    `SELECT n FROM unit_counts WHERE language = '' AND memory = (SELECT id FROM memories WHERE role = 'starter')`,
  );
  const house = memory.get("SELECT 1 FROM memories WHERE role = 'house'");
  const concepts = glossary.get<{ n: number }>('SELECT count(*) AS n FROM concepts');
  return {
    name: 'starter content',
    ok: house !== undefined,
    detail: `${units?.n ?? 0} units, ${concepts?.n ?? 0} concepts`,
  };
}
