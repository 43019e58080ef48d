import type { LanguageTag } from '#core/model/language.ts';
import { type Equality, NONE, type Pairing, pairValues, type Side } from './pairing.ts';

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
  /** The equal of an asserted value in another version, by the indices of versions and value. */
  equalAt(own: number, place: number, other: number): T | undefined;
  /** The same by value and language. */
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
  const all = { versions, pairings, notes };
  versions.forEach(({ asserted }, own) => {
    for (let place = 0; place < asserted.length; place++) note(place, own, all);
  });
  const lookup = equalsIn(versions, pairings);
  if (versions.length > 2) trustReference(notes, versions, lookup.equals);
  return {
    differences: versions.map(({ language }, at) => ({
      language,
      ...(notes[at] ?? { missing: [], extra: [], spareMissing: [], spareExtra: [] }),
    })),
    ...lookup,
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

function equalsIn<T>(
  versions: readonly Compared<T>[],
  pairings: Pairings<T>,
): Pick<Comparison<T>, 'equalAt' | 'equals'> {
  let places: ReadonlyMap<T, readonly [own: number, place: number]> | undefined;
  const equalAt = (own: number, place: number, other: number) => {
    const pairing = pairings[own]?.[other];
    const partner = pairing?.partners[place] ?? NONE;
    return partner === NONE ? pairing?.explained.get(place) : versions[other]?.asserted[partner];
  };
  return {
    equalAt,
    equals(value, language) {
      places ??= new Map(
        versions.flatMap(({ asserted }, own) => asserted.map((one, place) => [one, [own, place]] as const)),
      );
      const [own, place] = places.get(value) ?? [NONE, NONE];
      return equalAt(
        own,
        place,
        versions.findIndex((version) => version.language === language),
      );
    },
  };
}

interface AllVersions<T> {
  readonly versions: readonly Compared<T>[];
  readonly pairings: Pairings<T>;
  readonly notes: readonly Notes<T>[];
}

/** What one asserted value of one version adds to the notes. */
function note<T>(place: number, own: number, { versions, pairings, notes }: AllVersions<T>): void {
  const row = pairings[own] ?? [];
  // Versions that lack the value, and those that truly do, not having it fewer times only.
  let [lacking, truly] = [0, 0];
  for (const pairing of row) {
    if (pairing === undefined || isPaired(pairing, place)) continue;
    lacking++;
    if (!pairing.repeats.has(place)) truly++;
  }
  if (lacking === 0) return;
  const value = versions[own]?.asserted[place] as T;
  // Counted loops: a text of a million characters has this for half a million values.
  for (let at = 0; at < row.length; at++) {
    const pairing = row[at];
    if (pairing === undefined || isPaired(pairing, place) || !pairing.repeats.has(place)) continue;
    notes[at]?.spareMissing.push(value);
    notes[own]?.spareExtra.push(value);
  }
  if (truly === 0) return;
  const holders = versions.length - 1 - lacking;
  const right = versions.length === 2 ? own === 0 : holders + 1 > truly;
  if (!right) {
    notes[own]?.extra.push(value);
    return;
  }
  // The first version that holds the value speaks for the others that hold it.
  if (row.some((pairing, at) => at < own && pairing !== undefined && pairing.partners[place] !== NONE))
    return;
  for (let at = 0; at < row.length; at++) {
    const pairing = row[at];
    if (pairing !== undefined && !isPaired(pairing, place) && !pairing.repeats.has(place))
      notes[at]?.missing.push(value);
  }
}

const isPaired = <T>({ partners, explained }: Pairing<T>, place: number): boolean =>
  partners[place] !== NONE || explained.has(place);

/**
 * Where the reference and a translation each have a value of their own, none agrees: the reference is right, and with it
 * the translations that have its value (two of four).
 */
function trustReference<T>(
  notes: readonly Notes<T>[],
  versions: readonly Compared<T>[],
  equals: Comparison<T>['equals'],
): void {
  const [reference, ...targets] = notes;
  if (reference === undefined || reference.extra.length === 0) return;
  const disputed = targets.some(({ extra, spareExtra }) => extra.length + spareExtra.length > 0);
  if (!disputed) return;
  for (const [at, target] of targets.entries()) {
    const language = versions[at + 1]?.language ?? '';
    const held = new Set<T>();
    for (const value of reference.extra) {
      const own = equals(value, language);
      if (own === undefined) target.missing.push(value);
      else held.add(own);
    }
    if (held.size > 0)
      target.extra.splice(0, target.extra.length, ...target.extra.filter((one) => !held.has(one)));
  }
  reference.extra.length = 0;
}
