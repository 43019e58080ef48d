import type { UnitDetails, UnitNote, VariantDetails } from '#core/model/memory.ts';
import { contextToJson, sameContent, type UnitRecord, type Variants } from './record.ts';

/** Two units that say the same become one. */

/** Whether no language that both have has two texts. */
export function agree(one: Variants, other: Variants): boolean {
  return Object.entries(one).every(([language, content]) => {
    const theirs = other[language];
    return theirs === undefined || sameContent(content, theirs);
  });
}

/**
 * The first unit with what the second has and it has not: languages, surroundings, properties. Author and date are
 * those of the later one.
 */
export function joined(first: UnitRecord, second: UnitRecord): UnitRecord {
  const later = first.updatedAt > second.updatedAt ? first : second;
  return {
    ...first,
    imported: first.imported || second.imported,
    variants: { ...second.variants, ...first.variants },
    context: contextToJson(first.context) === null ? second.context : first.context,
    author: later.author,
    updatedAt: later.updatedAt,
    createdAt: Math.min(first.createdAt, second.createdAt),
    release: first.release ?? second.release,
    details: joinedDetails(first.details, second.details),
  };
}

/** Of two attributes with one name the first stays; of two equal notes one. */
export function joinedDetails(first: UnitDetails | null, second: UnitDetails | null): UnitDetails | null {
  if (first === null || second === null) return first ?? second;
  const languages = new Set([...Object.keys(first.variants ?? {}), ...Object.keys(second.variants ?? {})]);
  const variants = [...languages].map(
    (language) => [language, joinedPart(first.variants?.[language], second.variants?.[language])] as const,
  );
  return {
    ...joinedPart(first, second),
    ...(variants.length === 0 ? {} : { variants: Object.fromEntries(variants) }),
  };
}

function joinedPart(first: VariantDetails = {}, second: VariantDetails = {}): VariantDetails {
  const attributes = { ...second.attributes, ...first.attributes };
  const notes = withoutRepeats([...(first.notes ?? []), ...(second.notes ?? [])]);
  const markup = first.markup ?? second.markup;
  return {
    ...(Object.keys(attributes).length === 0 ? {} : { attributes }),
    ...(notes.length === 0 ? {} : { notes }),
    ...(markup === undefined ? {} : { markup }),
  };
}

function withoutRepeats(notes: readonly UnitNote[]): readonly UnitNote[] {
  const seen = new Set<string>();
  return notes.filter((note) => {
    const key = JSON.stringify(note);
    return !seen.has(key) && seen.add(key);
  });
}
