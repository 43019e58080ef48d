import type { LanguageTag } from '#core/model/language.ts';
import type { IndexTexts } from '#services/ports/index.ts';

/** Gathers the texts of a batch by language: as one string they cross into another thread at the speed of a copy. */
export class TextColumns {
  readonly #columns = new Map<LanguageTag, { readonly units: number[]; readonly texts: string[] }>();

  add(tag: LanguageTag, unit: number, text: string): void {
    const column = this.#columns.get(tag) ?? { units: [], texts: [] };
    this.#columns.set(tag, column);
    column.units.push(unit);
    column.texts.push(text.includes('\0') ? text.replaceAll('\0', ' ') : text);
  }

  /** What was gathered since it was last asked. */
  take(): readonly IndexTexts[] {
    const taken = [...this.#columns].map(([tag, { units, texts }]) => ({
      tag,
      units,
      texts: `${texts.join('\0')}\0`,
    }));
    this.#columns.clear();
    return taken;
  }
}
