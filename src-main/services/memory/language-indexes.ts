import type { ErrorCode } from '#contract/errors.ts';
import type { MemoryNotice } from '#contract/memory.ts';
import { LanguageIndex } from '#core/matching/language-index.ts';
import type { SealedIndex } from '#core/matching/sealed/sealed-index.ts';
import { type LanguageTag, primaryLanguage } from '#core/model/language.ts';
import type { MemoryStore, SealedFile, UnstoredIndexes } from '../ports/index.ts';
import { FEW_UNITS, isBehind, isMissing, openIndexFile, openSealed, sealNow } from './seal.ts';

/** Units that may have changed since a file was sealed, or are in none, before files are sealed anew. */
const MOST_RECENT = 5000;

/** What WebAssembly and typed arrays throw where addresses in a file lead nowhere. */
const DAMAGE: ReadonlySet<string> = new Set(['RuntimeError', 'RangeError']);

/** New texts of a language from which on it is worth asking whether to seal. */
const SEALED_FROM = 1000;

/**
 * Has the index files made anew by another thread: from the units alone (`anew`), or from the files there are. Resolves to
 * the indexes where they cannot be stored.
 */
export type Seal = (anew: boolean) => Promise<UnstoredIndexes | null>;

interface OpenLanguage {
  readonly index: LanguageIndex;
  /** The state of the memory that the index has. */
  state: number;
}

/**
 * The index of each language, complete up to the memory's present state: sealed files, and what changed since. They are
 * opened when first asked for.
 */
export class LanguageIndexes {
  readonly #memory: MemoryStore;
  readonly #seal: Seal | null;
  readonly #onReady: () => void;
  #sealing = false;
  /** Set while there is no index to search in. */
  #isBuilding = false;
  #kept: Kept | null = null;
  /** Names of files whose content led astray. */
  readonly #damaged = new Set<string>();
  readonly #languages = new Map<string, OpenLanguage>();

  /**
   * `seal`: where the host has another thread. With one, nothing here waits for an index to be built (`notice`);
   * `onReady` is called once it is there.
   */
  constructor(memory: MemoryStore, seal: Seal | null, onReady: () => void) {
    this.#memory = memory;
    this.#seal = seal;
    this.#onReady = onReady;
  }

  /** What the searches of a language lack at present; without one, what is known without opening an index. */
  notice(language?: LanguageTag): MemoryNotice | null {
    if (language !== undefined) this.sound(() => this.of(language));
    else if (this.#seal !== null && this.#kept === null && isMissing(this.#memory)) this.#build(false);
    if (this.#isBuilding) return { code: 'index-building' };
    return this.#kept === null ? null : { code: 'index-in-memory', reason: this.#kept.reason };
  }

  /** The next search opens its files again. */
  reopen(): void {
    this.#languages.clear();
  }

  /** Runs `work`; where a damaged file makes the kernel read beyond its memory, once more on files made anew. */
  sound<Result>(work: () => Result): Result {
    try {
      return work();
    } catch (thrown) {
      if (!(thrown instanceof Error) || !DAMAGE.has(thrown.name)) throw thrown;
      this.#languages.clear();
      for (const { name } of this.#memory.index.all()) this.#damaged.add(name);
      this.#build(true);
      return work();
    }
  }

  /** The index of a language, complete up to now; null while it is being built. */
  of(tag: LanguageTag): LanguageIndex | null {
    const primary = primaryLanguage(tag);
    const open = this.#languages.get(primary);
    if (open === undefined) return this.#open(primary);
    if (open.state === this.#memory.state() || this.#follow(open, primary)) return open.index;
    return this.#open(primary);
  }

  #open(primary: string): LanguageIndex | null {
    if (this.#isBuilding) return null;
    const opened = this.#openSealed(primary) ?? this.#openWithout(primary);
    if (opened === null) return null;
    this.#languages.set(primary, opened);
    return opened.index;
  }

  /** Opens the sealed file, or what could not be stored, and what changed since; null where that will not do. */
  #openSealed(primary: string): OpenLanguage | null {
    const { index: files } = this.#memory;
    const all = files.all().filter(({ name }) => !this.#damaged.has(name));
    const file = all.find(({ language }) => language === primary);
    // Where other languages have files and this one has none, no unit had a text in it when they were made.
    const state = file?.state ?? all[0]?.state;
    const sealed = file === undefined ? null : openIndexFile(files, file);
    if (state !== undefined && (file === undefined || sealed !== null)) {
      const open = { index: new LanguageIndex(primary, sealed), state };
      if (this.#follow(open, primary)) return open;
    }
    if (this.#kept === null) return null;
    const kept = { index: new LanguageIndex(primary, this.#kept.opened(primary)), state: this.#kept.state };
    return this.#follow(kept, primary) ? kept : null;
  }

  /** A small memory is scanned; a large one is sealed first. */
  #openWithout(primary: string): OpenLanguage | null {
    const memory = this.#memory;
    if (memory.statistics().units > FEW_UNITS) {
      // Files that are there and cannot be used are no base for new ones; those that are only old are.
      this.#build(!isBehind(memory));
      if (this.#isBuilding) return null;
      const opened = this.#openSealed(primary);
      if (opened !== null) return opened;
    }
    const open = { index: new LanguageIndex(primary), state: memory.state() };
    this.#add(open.index, primary, 1, Number.MAX_SAFE_INTEGER);
    return open;
  }

  /** Makes the index: elsewhere where there is somebody to do it, else here and now. */
  #build(anew: boolean): void {
    if (this.#seal === null) {
      this.#keep(sealNow(this.#memory, anew));
      return;
    }
    this.#isBuilding = true;
    this.#sealElsewhere(this.#seal, anew);
  }

  #keep(unstored: UnstoredIndexes | null): void {
    this.#kept = unstored && new Kept(unstored);
  }

  #sealElsewhere(seal: Seal, anew: boolean): void {
    if (this.#sealing) return;
    this.#sealing = true;
    const end = () => {
      const wasBuilding = this.#isBuilding;
      this.#sealing = false;
      this.#isBuilding = false;
      this.#languages.clear();
      if (wasBuilding) this.#onReady();
    };
    // Where it fails or is called off, the next search finds no index and begins anew.
    seal(anew).then((unstored) => {
      this.#keep(unstored);
      end();
    }, end);
  }

  /** Brings an index up to the memory's state; false where that is a long way. */
  #follow(open: OpenLanguage, primary: string): boolean {
    const delta = this.#memory.changesSince(open.state);
    if (delta === null) return false;
    const ranges = delta.ranges.filter(([first]) => first > 0);
    const units = ranges.reduce((sum, [first, last]) => sum + last - first + 1, 0);
    if (units + open.index.recent > MOST_RECENT) return false;
    for (const [first, last] of ranges) {
      for (let id = first; id <= last; id += 1) open.index.remove(id);
      this.#add(open.index, primary, first, last);
    }
    open.state = delta.state;
    this.#sealBehind(open.index);
    return true;
  }

  /** Before there are too many new texts to scan, has them sealed; until that is done they are scanned. */
  #sealBehind(index: LanguageIndex): void {
    if (this.#seal === null || this.#sealing || index.recent < SEALED_FROM || !isBehind(this.#memory)) return;
    this.#sealElsewhere(this.#seal, false);
  }

  #add(index: LanguageIndex, primary: string, first: number, last: number): void {
    for (const unit of this.#memory.unitsBetween(first, last)) {
      for (const [tag, { text }] of Object.entries(unit.variants)) {
        if (primaryLanguage(tag) === primary && text.trim() !== '')
          index.add(unit.id, unit.memory, tag, text);
      }
    }
  }
}

/** Indexes that could not be stored: opened when first asked for, from then on only as such. */
class Kept {
  readonly state: number;
  readonly reason: ErrorCode;
  readonly #files: Map<string, SealedFile>;
  readonly #opened = new Map<string, SealedIndex | null>();

  constructor({ since, files, reason }: UnstoredIndexes) {
    this.state = since;
    this.reason = reason;
    this.#files = new Map(files.map((file) => [file.language, file]));
  }

  /** Null where no unit had a text in that language. */
  opened(primary: string): SealedIndex | null {
    const known = this.#opened.get(primary);
    if (known !== undefined) return known;
    const file = this.#files.get(primary);
    const opened = file === undefined ? null : openSealed(file);
    this.#files.delete(primary);
    this.#opened.set(primary, opened);
    return opened;
  }
}
