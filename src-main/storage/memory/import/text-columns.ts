import type { LanguageTag } from '#core/model/language.ts';
import type { RichText } from '#core/model/rich-text.ts';
import type { IndexTexts } from '#services/ports/index.ts';

/** Gathers the texts of a batch by language. */
export class TextColumns {
  readonly #columns = new Map<LanguageTag, Column>();

  /** Begins anew, in the arrays there are. */
  begin(): void {
    for (const column of this.#columns.values()) column.begin();
  }

  add(tag: LanguageTag, unit: number, content: RichText): void {
    let column = this.#columns.get(tag);
    if (column === undefined) {
      column = new Column(tag);
      this.#columns.set(tag, column);
    }
    column.add(unit, content);
  }

  /** What was gathered since `begin`. */
  all(): readonly IndexTexts[] {
    return [...this.#columns.values()].filter(({ count }) => count > 0);
  }
}

class Column implements IndexTexts {
  readonly tag: LanguageTag;
  count = 0;
  units = new Int32Array(64);
  ends = new Int32Array(64);
  texts = new Uint16Array(8192);
  #used = 0;

  constructor(tag: LanguageTag) {
    this.tag = tag;
  }

  begin(): void {
    this.count = 0;
    this.#used = 0;
  }

  add(unit: number, { text }: RichText): void {
    const at = this.#used;
    this.#room(text.length);
    for (let i = 0; i < text.length; i += 1) this.texts[at + i] = text.charCodeAt(i);
    this.#used = at + text.length;
    this.units[this.count] = unit;
    this.ends[this.count] = this.#used;
    this.count += 1;
  }

  /** For one text more, of so many code units. */
  #room(length: number): void {
    if (this.#used + length > this.texts.length) {
      const larger = new Uint16Array((this.#used + length) * 2);
      larger.set(this.texts);
      this.texts = larger;
    }
    if (this.count < this.units.length) return;
    for (const name of ['units', 'ends'] as const) {
      const larger = new Int32Array(this.count * 2);
      larger.set(this[name]);
      this[name] = larger;
    }
  }
}
