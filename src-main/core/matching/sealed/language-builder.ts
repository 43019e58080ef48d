import { type LanguageTag, primaryLanguage } from '#core/model/language.ts';
import { TokenScanner } from '#core/text/token-scanner.ts';
import { stemOf } from '#core/text/tokens.ts';
import { GrowingInts } from '../growing.ts';
import { BuildingMemory, Scratch } from './building-memory.ts';
import { FoldingTables } from './folding-tables.ts';
import { FormRows } from './form-rows.ts';
import { hashUnits } from './hash.ts';

const KIND_NAMES = ['punctuation', 'word', 'number', 'punctuation'] as const;

/** Texts of one language; the arrays may be longer. */
export interface GivenTexts {
  readonly count: number;
  readonly units: Int32Array | Uint32Array;
  /** memory | tag << 16 */
  readonly origins: Int32Array | Uint32Array;
  /** Per text the place of its first code unit in `texts`, and of the one behind its last; no blanks at its ends. */
  readonly bounds: Int32Array | Uint32Array;
  readonly texts: Uint16Array;
}

/** The texts of one language on their way into a sealed index, in order of arrival. They are kept by building.as. */
export class LanguageBuilder {
  readonly language: string;
  readonly tags: LanguageTag[] = [];
  readonly stems = new Map<string, number>();
  /** Per form. */
  readonly stemOfForm = new GrowingInts();
  readonly memory: BuildingMemory;
  readonly #tables: FoldingTables;
  readonly #given: Scratch;
  readonly #other: Scratch;
  #scanner: TokenScanner | null = null;

  constructor(language: string) {
    this.language = language;
    this.memory = new BuildingMemory(primaryLanguage(language) === 'fr');
    this.#tables = new FoldingTables(this.memory);
    this.#given = new Scratch(this.memory);
    this.#other = new Scratch(this.memory);
  }

  add(given: GivenTexts): void {
    const { memory } = this;
    const { count } = given;
    const used = given.bounds[count * 2 - 1] ?? 0;
    const [units, origins, bounds, texts] = [count * 8, count * 12, 0, count * 16];
    const at = this.#given.room(texts + used * 2);
    memory.set(at + bounds, given.bounds.subarray(0, count * 2));
    memory.set(at + units, given.units.subarray(0, count));
    memory.set(at + origins, given.origins.subarray(0, count));
    memory.set(at + texts, given.texts.subarray(0, used));
    for (let text = 0; text < count; ) {
      text = memory.kernel.addTexts(at + texts, at + bounds, at + units, at + origins, text, count);
      if (text < count && !this.#tables.learn(memory.kernel.stoppedAt.value)) this.#addOdd(given, text++);
    }
    this.#learnForms();
  }

  /** Adds texts whose tokens are known already, as rows of texts.as. */
  addRows(rows: Uint32Array): void {
    const at = this.#given.room(rows.byteLength);
    this.memory.set(at, rows);
    this.memory.kernel.addRows(at, at + rows.byteLength);
  }

  /** The number of a form, which is added where it is new. */
  intern(chars: Uint16Array, kind: number): number {
    const at = this.#other.room(chars.byteLength);
    this.memory.set(at, chars);
    const form = this.memory.kernel.internForm(at, at + chars.byteLength, kind);
    this.#learnForms();
    return form;
  }

  tagNumber(tag: LanguageTag): number {
    const known = this.tags.indexOf(tag);
    return known >= 0 ? known : this.tags.push(tag) - 1;
  }

  /** Adds a text that the kernel cannot cut. */
  #addOdd({ units, origins, bounds, texts }: GivenTexts, text: number): void {
    this.#scanner ??= new TokenScanner(this.language);
    const scanner = this.#scanner;
    const { kernel } = this.memory;
    const [first, last] = [bounds[text * 2] ?? 0, bounds[text * 2 + 1] ?? 0];
    const tokens = scanner.scanUnits(texts, first, last);
    const end = scanner.ends[tokens - 1] ?? 0;
    const at = this.#other.room(end * 2);
    this.memory.set(at, scanner.chars.subarray(0, end));
    kernel.beginRow(tokens);
    for (let token = 0; token < tokens; token++) {
      const [from, to] = [scanner.starts[token] ?? 0, scanner.ends[token] ?? 0];
      kernel.addToken(at + from * 2, at + to * 2, scanner.kinds[token] ?? 0);
    }
    kernel.endRow(units[text] ?? 0, origins[text] ?? 0, hashUnits(texts, first, last));
  }

  /** Notes the stems of the forms that are new. */
  #learnForms(): void {
    const { stems, stemOfForm } = this;
    if (stemOfForm.length === this.memory.kernel.formCount.value) return;
    const rows = new FormRows(this.memory);
    for (let form = stemOfForm.length; form < rows.count; form++) {
      let name = '';
      for (let at = rows.start(form); at < rows.end(form); at++)
        name += String.fromCharCode(rows.chars[at] ?? 0);
      const stem = stemOf({ kind: KIND_NAMES[rows.kind(form)] ?? 'punctuation', form: name }, this.language);
      const number = stems.get(stem) ?? stems.size;
      stems.set(stem, number);
      stemOfForm.push(number);
    }
  }
}
