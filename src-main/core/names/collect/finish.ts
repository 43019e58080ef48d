import type { LanguageTag } from '#core/model/language.ts';
import type { NamedEntity, NameSpelling } from '#core/model/name.ts';
import { occurrencesOf, Taken } from './occurrences.ts';
import type { Growing, NamedText } from './parts.ts';
import { disagrees } from './respell.ts';

/** An entity with every spelling counted in the texts of its language, a longer one before what it contains. */
export function finished(entity: Growing, texts: readonly NamedText[]): NamedEntity {
  const spellings: Record<LanguageTag, readonly NameSpelling[]> = {};
  const inconsistent: LanguageTag[] = [];
  for (const [language, names] of entity.spellings) {
    const own = texts.filter((text) => text.language === language);
    const counted = inOrder(count(withFamilyNames([...names]), own));
    if (counted.length === 0) continue;
    spellings[language] = counted;
    if (isInconsistent(entity, counted)) inconsistent.push(language);
  }
  const { kind, concept } = entity;
  return { kind, spellings, inconsistent, ...(concept === undefined ? {} : { concept }) };
}

/** The last word of a full name by itself is that person's too, where it cannot be a common word. */
function withFamilyNames(names: readonly string[]): readonly string[] {
  const families = names
    .filter((name) => /\s/.test(name))
    .map((name) => name.split(/\s+/).at(-1) ?? '')
    .filter((word) => word.length >= 4 && !word.startsWith('ال'));
  return [...new Set([...names, ...families])];
}

function count(names: readonly string[], texts: readonly NamedText[]): readonly NameSpelling[] {
  const longest = [...names].sort((a, b) => b.length - a.length);
  const places = new Map<string, { count: number; segments: Set<number> }>();
  for (const { text, segment } of texts) {
    const taken = new Taken(text.length);
    for (const name of longest) {
      for (const start of occurrencesOf(name, text)) {
        const end = start + name.length;
        if (!taken.take(start, end)) continue;
        const place = places.get(name) ?? { count: 0, segments: new Set() };
        places.set(name, { count: place.count + 1, segments: place.segments.add(segment) });
      }
    }
  }
  return [...places].map(([text, { count, segments }]) => ({ text, count, segments: [...segments] }));
}

const wordsIn = (text: string): number => text.split(/\s+/).length;

/** Full names first, then what is written most often; what is first is what the others are compared with. */
function inOrder(spellings: readonly NameSpelling[]): readonly NameSpelling[] {
  const full = (one: NameSpelling) => Math.min(2, wordsIn(one.text));
  return [...spellings].sort(
    (a, b) =>
      full(b) - full(a) || b.count - a.count || b.text.length - a.text.length || (a.text < b.text ? -1 : 1),
  );
}

function isInconsistent({ kind }: Growing, spellings: readonly NameSpelling[]): boolean {
  const [first, ...others] = spellings;
  if (first === undefined) return false;
  // Institutions are declined and capitalised by the sentence; their wording is the glossary's business.
  if (kind === 'institution') return false;
  return others.some(({ text }) => disagrees(first.text, text));
}
