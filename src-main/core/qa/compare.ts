import type { LanguageTag } from '#core/model/language.ts';
import { type Equality, type Pairing, pairValues, type Side } from './pairing.ts';

/** A version that takes part in a comparison. */
export interface Compared<T> extends Side<T> {
  readonly language: LanguageTag;
}

/** What is to be mended in one version. */
export interface Difference<T> {
  readonly language: LanguageTag;
  /** Values the other versions have and this one lacks. */
  readonly missing: readonly T[];
  /** Values only this version has. */
  readonly extra: readonly T[];
  /** Repetitions of values that are there on both sides: no difference, but the place of one, if there is one. */
  readonly spareMissing: readonly T[];
  readonly spareExtra: readonly T[];
}

export interface Comparison<T> {
  readonly differences: readonly Difference<T>[];
  /** For each asserted value, its equal in each other version. */
  equals(value: T, language: LanguageTag): T | undefined;
}

interface Notes<T> {
  readonly missing: T[];
  readonly extra: T[];
  readonly spareMissing: T[];
  readonly spareExtra: T[];
}

/**
 * Compares values across versions, the reference first. With two, the other one is to be mended. With three or
 * more, the majority is right: the one that differs is to be mended, even if it is the reference.
 */
export function compareVersions<T>(versions: readonly Compared<T>[], equality: Equality<T>): Comparison<T> {
  const pairings = pairAll(versions, equality);
  const notes = versions.map((): Notes<T> => ({ missing: [], extra: [], spareMissing: [], spareExtra: [] }));
  const asserted = versions.map((version) => new Set(version.asserted));
  asserted.forEach((values, own) => {
    for (const value of values) note(value, own, asserted, pairings, notes);
  });
  if (versions.length > 2) trustReference(notes);
  return {
    differences: versions.map(({ language }, at) => ({
      language,
      ...(notes[at] ?? { missing: [], extra: [], spareMissing: [], spareExtra: [] }),
    })),
    equals(value, language) {
      const other = versions.findIndex((version) => version.language === language);
      return pairings.map((row) => row[other]?.partners.get(value)).find((found) => found !== undefined);
    },
  };
}

type Pairings<T> = readonly (readonly (Pairing<T> | undefined)[])[];

function pairAll<T>(versions: readonly Compared<T>[], equality: Equality<T>): Pairings<T> {
  const rows: (Pairing<T> | undefined)[][] = versions.map(() => []);
  for (let a = 0; a < versions.length; a++) {
    for (let b = a + 1; b < versions.length; b++) {
      const [left, right] = [versions[a], versions[b]];
      if (left === undefined || right === undefined) continue;
      const [fromA, fromB] = pairValues(left, right, equality);
      (rows[a] ?? [])[b] = fromA;
      (rows[b] ?? [])[a] = fromB;
    }
  }
  return rows;
}

function note<T>(
  value: T,
  own: number,
  asserted: readonly ReadonlySet<T>[],
  pairings: Pairings<T>,
  notes: readonly Notes<T>[],
): void {
  const others = asserted.map((_, at) => at).filter((at) => at !== own);
  const pairing = (at: number) => pairings[own]?.[at];
  const lacking = others.filter((at) => !pairing(at)?.partners.has(value));
  const truly = lacking.filter((at) => !pairing(at)?.repeats.has(value));
  for (const at of lacking.filter((other) => !truly.includes(other))) {
    notes[at]?.spareMissing.push(value);
    notes[own]?.spareExtra.push(value);
  }
  if (truly.length === 0) return;
  const holders = others.filter((at) => !lacking.includes(at));
  const pair = asserted.length === 2;
  const right = pair ? own === 0 : holders.length + 1 > truly.length;
  if (!right) {
    notes[own]?.extra.push(value);
    return;
  }
  // The first version that holds the value speaks for the others that hold it.
  const spoken = holders.some((at) => {
    const partner = pairing(at)?.partners.get(value);
    return at < own && partner !== undefined && (asserted[at]?.has(partner) ?? false);
  });
  if (!spoken) for (const at of truly) notes[at]?.missing.push(value);
}

/** Where the reference and a translation each have a value of their own, none agrees: the reference is right. */
function trustReference<T>(notes: readonly Notes<T>[]): void {
  const [reference, ...targets] = notes;
  if (reference === undefined || reference.extra.length === 0) return;
  const disputed = targets.some(({ extra, spareExtra }) => extra.length + spareExtra.length > 0);
  if (!disputed) return;
  for (const target of targets) target.missing.push(...reference.extra);
  reference.extra.length = 0;
}
