import type { Unit } from '#core/model/memory.ts';
import type { MemoryChange, NewUnit } from '#services/ports.ts';
import type { Connection } from '../connection.ts';
import { contentHash } from '../hash.ts';
import { marksToJson } from '../releases/rows.ts';
import { identicalUnit, insertUnit, replaceUnit, unitById } from './units.ts';

export type Added = MemoryChange & { readonly added: number; readonly merged: number };

/**
 * Adds units. One that is there already is not stored twice, and one that agrees with a stored unit in two
 * languages and contradicts it in none lends it the languages it lacks: two bilingual imports make one
 * trilingual unit.
 */
export function addUnits(
  db: Connection,
  memory: number,
  units: readonly NewUnit[],
  stamp: { readonly author: string; readonly at: number },
): Added {
  return db.transaction(() => {
    const changed = new Set<number>();
    let added = 0;
    for (const unit of units) {
      const outcome = addUnit(db, memory, unit, stamp);
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

function addUnit(
  db: Connection,
  memory: number,
  unit: NewUnit,
  stamp: { readonly author: string; readonly at: number },
): Outcome {
  const identical = identicalUnit(db, memory, unit.variants, unit.context);
  if (identical !== null) {
    db.run('UPDATE units SET imported = 1 WHERE id = ?', identical);
    return { id: null, added: false };
  }
  const partner = partnerOf(db, memory, unit);
  if (partner === null) {
    return { id: insertUnit(db, { ...unit, ...stamp, memory, imported: true }), added: true };
  }
  db.run('UPDATE units SET imported = 1 WHERE id = ?', partner.id);
  const missing = Object.keys(unit.variants).some((language) => !(language in partner.variants));
  if (!missing) return { id: null, added: false };
  const variants = { ...unit.variants, ...partner.variants };
  const twin = identicalUnit(db, memory, variants, partner.context);
  if (twin !== null) return { id: null, added: false };
  replaceUnit(db, partner.id, { variants, context: partner.context, ...stamp });
  return { id: partner.id, added: false };
}

/** A stored unit that has two of the texts and none that differ. */
function partnerOf(db: Connection, memory: number, unit: NewUnit): Unit | null {
  const agreeing = new Map<number, number>();
  for (const [language, content] of Object.entries(unit.variants)) {
    const rows = db.all<{ unit: number }>(
      `SELECT v.unit FROM variants v JOIN units u ON u.id = v.unit
       WHERE v.language = ? AND v.hash = ? AND u.memory = ?`,
      language,
      contentHash(content.text, marksToJson(content.marks)),
      memory,
    );
    for (const row of rows) agreeing.set(row.unit, (agreeing.get(row.unit) ?? 0) + 1);
  }
  for (const [id, count] of agreeing) {
    const stored = count >= 2 ? unitById(db, id) : null;
    if (stored === null) continue;
    const shared = Object.keys(unit.variants).filter((language) => language in stored.variants);
    if (shared.length === count) return stored;
  }
  return null;
}
