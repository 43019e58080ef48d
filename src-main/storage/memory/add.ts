import type { Unit } from '#core/model/memory.ts';
import type { MemoryChange, NewUnit } from '#services/ports/index.ts';
import type { Connection } from '../connection.ts';
import { contentHash } from '../hash.ts';
import { marksToJson } from '../releases/rows.ts';
import { contextToJson, identicalUnit, insertUnit, replaceUnit, unitById } from './units.ts';

export type Added = MemoryChange & { readonly added: number; readonly merged: number };

/** Of each text, so many units that have it are looked at: a file of one sentence only must not take forever. */
const MAX_CANDIDATES = 50;

interface Stamp {
  readonly author: string;
  readonly at: number;
}

/**
 * Adds units, all or none. One that is there already is not stored twice. One that agrees with a stored unit in every
 * language they share lends it the languages it lacks: two bilingual imports make one trilingual unit. Units that
 * contradict each other in a language stay two. `apart`: units of this call are not joined with each other.
 */
export function addUnits(
  db: Connection,
  memory: number,
  units: readonly NewUnit[],
  stamp: Stamp,
  apart = false,
): Added {
  return db.transaction(() => {
    const changed = new Set<number>();
    let added = 0;
    for (const unit of units) {
      const outcome = addUnit(db, memory, unit, stamp, apart ? changed : null);
      if (outcome.id !== null) changed.add(outcome.id);
      if (outcome.added) added += 1;
    }
    return {
      stored: [...changed].flatMap((id) => unitById(db, id) ?? []),
      removed: [],
      added,
      merged: units.length - added,
    };
  });
}

interface Outcome {
  /** The unit that came or changed, null where nothing did. */
  readonly id: number | null;
  readonly added: boolean;
}

/** `taken`: units that this one may not be joined with. */
function addUnit(
  db: Connection,
  memory: number,
  unit: NewUnit,
  stamp: Stamp,
  taken: ReadonlySet<number> | null,
): Outcome {
  const identical = identicalUnit(db, memory, unit.variants, unit.context);
  if (identical !== null) {
    db.run('UPDATE units SET imported = 1 WHERE id = ?', identical);
    return { id: null, added: false };
  }
  const partner = partnerOf(db, memory, unit, taken);
  if (partner === null) {
    return { id: insertUnit(db, { ...stamp, ...unit, memory, imported: true }), added: true };
  }
  db.run('UPDATE units SET imported = 1 WHERE id = ?', partner.id);
  const lends = Object.keys(unit.variants).some((language) => !(language in partner.variants));
  if (!lends && (isEmpty(unit) || !isEmpty(partner))) return { id: null, added: false };
  const variants = { ...unit.variants, ...partner.variants };
  const context = isEmpty(partner) ? unit.context : partner.context;
  const twin = identicalUnit(db, memory, variants, context);
  if (twin !== null) return { id: null, added: false };
  replaceUnit(db, partner.id, { variants, context, ...later(partner, { ...stamp, ...unit }) });
  return { id: partner.id, added: false };
}

const later = (stored: Unit, { author, at }: Stamp): Stamp =>
  stored.updatedAt > at ? { author: stored.author, at: stored.updatedAt } : { author, at };

interface Candidate {
  readonly unit: number;
  readonly count: number;
  /** Whether it came by imports alone; what somebody confirmed is not changed on the strength of one text. */
  readonly free: boolean;
}

/** The stored unit that agrees in most languages and contradicts in none; the oldest of several. */
function partnerOf(
  db: Connection,
  memory: number,
  unit: NewUnit,
  taken: ReadonlySet<number> | null,
): Unit | null {
  const candidates = candidatesOf(db, memory, unit)
    .filter(({ unit: id, count, free }) => (count >= 2 || free) && taken?.has(id) !== true)
    .sort((a, b) => b.count - a.count || a.unit - b.unit);
  for (const { unit: id, count } of candidates) {
    if (sharedLanguages(db, id, unit) > count) continue;
    const stored = unitById(db, id);
    if (stored !== null && sameSurroundings(stored, unit)) return stored;
  }
  return null;
}

/** How many languages both have; more than texts that agree, and they contradict each other. */
const sharedLanguages = (db: Connection, id: number, unit: NewUnit): number =>
  db
    .all<{ language: string }>('SELECT language FROM variants WHERE unit = ?', id)
    .filter(({ language }) => language in unit.variants).length;

function candidatesOf(db: Connection, memory: number, unit: NewUnit): readonly Candidate[] {
  const found = new Map<number, Candidate>();
  for (const [language, content] of Object.entries(unit.variants)) {
    const rows = db.all<{ unit: number; free: number }>(
      `SELECT v.unit, u.imported = 1 AND NOT EXISTS (SELECT 1 FROM unit_origins o WHERE o.unit = u.id) AS free
       FROM variants v JOIN units u ON u.id = v.unit
       WHERE v.language = ? AND v.hash = ? AND u.memory = ? LIMIT ${MAX_CANDIDATES}`,
      language,
      contentHash(content.text, marksToJson(content.marks)),
      memory,
    );
    for (const { unit: id, free } of rows)
      found.set(id, { unit: id, count: (found.get(id)?.count ?? 0) + 1, free: free === 1 });
  }
  return [...found.values()];
}

const isEmpty = ({ context }: Pick<Unit, 'context'>): boolean => contextToJson(context) === '{}';

/** Units from two places of a text stay two; one without surroundings goes with any. */
const sameSurroundings = (stored: Unit, unit: NewUnit): boolean =>
  isEmpty(stored) || isEmpty(unit) || contextToJson(stored.context) === contextToJson(unit.context);
