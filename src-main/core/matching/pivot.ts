import { type LanguageTag, primaryLanguage } from '#core/model/language.ts';
import type { Unit } from '#core/model/memory.ts';
import type { RichText } from '#core/model/rich-text.ts';
import { IDENTICAL, PIVOT_LINK } from './points.ts';
import type { Retriever } from './retriever.ts';
import { targetsOf } from './variant-of.ts';

/** A translation found through a third language. */
export interface ThroughThird {
  readonly content: RichText;
  /** How well the two units fit each other in the third language, PIVOT_LINK-100. */
  readonly link: number;
  /** Number of units that have this very text. */
  readonly support: number;
}

/**
 * The translations that other units have for what a unit says in a third language: those with the same text there,
 * or else with one that differs by little, where `fuzzy` is worth asking. The better link first, then what more
 * units say, then the later change.
 */
export type Pivot = (
  unit: Unit,
  ends: readonly [from: LanguageTag, target: LanguageTag],
  fuzzy: boolean,
) => readonly ThroughThird[];

/** For one search: units that say the same in the third language are asked about once. */
export function createPivot(retriever: Retriever): Pivot {
  const known = new Map<string, readonly ThroughThird[]>();
  return (unit, ends, fuzzy) => {
    const primaries = ends.map(primaryLanguage);
    const thirds = Object.entries(unit.variants)
      .filter(([tag, { text }]) => !primaries.includes(primaryLanguage(tag)) && text.trim() !== '')
      .map(([tag, { text }]) => [tag, text] as const);
    const key = JSON.stringify([ends[1], fuzzy, thirds]);
    const found = known.get(key) ?? throughThird(retriever, thirds, ends[1], fuzzy);
    known.set(key, found);
    return found;
  };
}

function throughThird(
  retriever: Retriever,
  thirds: readonly (readonly [tag: LanguageTag, text: string])[],
  target: LanguageTag,
  fuzzy: boolean,
): readonly ThroughThird[] {
  const found = createFound();
  const consider = (id: number, link: number) => {
    const other = retriever.unit(id);
    const content = other && targetsOf(other, [target])[target];
    if (other && content) found.add(other, content, link);
  };
  for (const [tag, text] of thirds) for (const id of retriever.sameText(text, tag)) consider(id, IDENTICAL);
  if (found.isEmpty() && fuzzy) {
    for (const [tag, text] of thirds) {
      // The floor stays: what is nearly as good must be counted whatever comes first.
      retriever.similar(text, tag)(
        () => PIVOT_LINK,
        (place) => consider(place.unit, place.raw),
      );
    }
  }
  return found.list();
}

interface Candidate extends ThroughThird {
  readonly units: Set<number>;
  readonly at: number;
  readonly id: number;
}

/** Candidates by text; the best link, the latest change and every unit of each. */
function createFound() {
  const byText = new Map<string, Candidate>();
  return {
    isEmpty: () => byText.size === 0,
    add(unit: Unit, content: RichText, link: number): void {
      const known = byText.get(content.text);
      const units = (known?.units ?? new Set()).add(unit.id);
      const isLater =
        known === undefined ||
        unit.updatedAt > known.at ||
        (unit.updatedAt === known.at && unit.id < known.id);
      byText.set(content.text, {
        content: isLater ? content : known.content,
        link: Math.max(link, known?.link ?? 0),
        support: units.size,
        units,
        at: isLater ? unit.updatedAt : known.at,
        id: isLater ? unit.id : known.id,
      });
    },
    list: (): readonly ThroughThird[] =>
      [...byText.values()].sort(
        (a, b) => b.link - a.link || b.support - a.support || b.at - a.at || a.id - b.id,
      ),
  };
}
