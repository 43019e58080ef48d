import { BalaghError } from '#contract/errors.ts';
import { IndexBuilder } from '#core/matching/sealed/index-builder.ts';
import { type FileParts, wholeFile } from '#core/matching/sealed/seal.ts';
import { SealedIndex } from '#core/matching/sealed/sealed-index.ts';
import type {
  IndexFile,
  IndexFiles,
  IndexTexts,
  JobControl,
  MemoryStore,
  SealedFile,
  UnstoredIndexes,
  WrittenIndex,
} from '../ports/index.ts';

type Source = Pick<MemoryStore, 'state' | 'changesSince' | 'unitsBetween' | 'index'>;
type Ranges = readonly (readonly [number, number])[];

/** Units read so far; whether all of the memory are read. */
interface SealStep {
  readonly read: number;
  readonly isAll: boolean;
}

/**
 * Writes the sealed indexes of all languages anew, complete up to the memory's present state: from the files there
 * are and what changed since, or from all units where there are none or `anew` is set. What changes meanwhile is
 * younger than the state written, and read again. Yields wherever others may have their turn.
 * Returns the indexes where they cannot be stored: a full or protected disk is no reason not to search.
 */
export function* sealInSteps(memory: Source, anew = false): Generator<SealStep, UnstoredIndexes | null> {
  const state = memory.state();
  const builder = new IndexBuilder();
  const known = anew ? null : absorbFiles(memory, builder);
  let added = 0;
  for (const [first, last] of known ?? EVERYTHING) {
    for (const unit of memory.unitsBetween(first, last)) {
      for (const [tag, { text }] of Object.entries(unit.variants))
        builder.add(unit.id, unit.memory, tag, text);
      added += 1;
      if (added % STEP === 0) yield { read: added, isAll: known === null };
    }
  }
  const storing = new Storing(memory.index, state);
  for (const language of builder.languages()) {
    yield { read: added, isAll: known === null };
    const name = memory.index.newName();
    storing.add(language, name, builder.sealParts(language, name));
  }
  return storing.end();
}

const UNSTORABLE: ReadonlySet<string> = new Set(['disk-full', 'library-not-writable']);

/** Indexes on their way into files; from the first one on that cannot be written, all are kept. */
class Storing {
  readonly #index: IndexFiles;
  readonly #state: number;
  readonly #written: IndexFile[] = [];
  #unstored: (UnstoredIndexes & { readonly files: SealedFile[] }) | null = null;

  constructor(index: IndexFiles, state: number) {
    this.#index = index;
    this.#state = state;
  }

  add(language: string, name: string, parts: FileParts): void {
    if (this.#unstored === null) {
      try {
        const { bytes } = this.#index.write(language, name, parts);
        this.#written.push({ language, name, bytes, state: this.#state });
        return;
      } catch (thrown) {
        this.#keep(thrown);
      }
    }
    this.#unstored?.files.push({ language, name, bytes: wholeFile(parts) });
  }

  end(): UnstoredIndexes | null {
    if (this.#unstored !== null) return this.#unstored;
    try {
      this.#index.publish(this.#state);
      return null;
    } catch (thrown) {
      this.#keep(thrown);
      return this.#unstored;
    }
  }

  /** Takes back what was written, which nothing vouches for. */
  #keep(thrown: unknown): void {
    if (!(thrown instanceof BalaghError) || !UNSTORABLE.has(thrown.code)) throw thrown;
    const files = this.#written.map((file): SealedFile => {
      const bytes = new Uint8Array(file.bytes);
      this.#index.read(file, bytes);
      return { language: file.language, name: file.name, bytes };
    });
    this.#unstored = { since: this.#state, files, reason: thrown.code };
    this.#index.discard();
  }
}

/** Units whose changes a search follows without trouble. */
const FOLLOWED = 1500;
/** So few units are found by a scan; no file is worth its trouble. */
export const FEW_UNITS = 2000;

/** Whether there should be files, and some are not there. */
export function isMissing(memory: Pick<MemoryStore, 'index' | 'statistics'>): boolean {
  if (memory.statistics().units <= FEW_UNITS) return false;
  const files = memory.index.all();
  return files.length === 0 || files.some((file) => !memory.index.isThere(file));
}

/** Whether so much changed since the files were sealed, or so much is in none, that it is time to seal. */
export function isBehind(memory: Source & Pick<MemoryStore, 'statistics'>): boolean {
  const files = memory.index.all();
  const [first] = files;
  if (first === undefined) return memory.statistics().units > FEW_UNITS;
  if (files.some((file) => !memory.index.isThere(file))) return true;
  const delta = memory.changesSince(first.state);
  if (delta === null) return true;
  return delta.ranges.reduce((sum, [from, to]) => sum + to - from + 1, 0) > FOLLOWED;
}

/** `sealInSteps` at one go, for who cannot wait. */
export function sealNow(memory: Source, anew = false): UnstoredIndexes | null {
  const steps = sealInSteps(memory, anew);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** `sealInSteps` with progress, turns for others, and an end when it is cancelled. */
export async function sealMemory(
  memory: Source & Pick<MemoryStore, 'statistics'>,
  control: JobControl,
  anew = false,
): Promise<UnstoredIndexes | null> {
  const total = memory.statistics().units;
  const steps = sealInSteps(memory, anew);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    const { read, isAll } = step.value;
    control.report('indexing', Math.min(read, total), isAll ? total : null);
    await control.turn();
  }
}

const EVERYTHING: Ranges = [[1, Number.MAX_SAFE_INTEGER]];
/** Units between two turns of others. */
const STEP = 1000;

/**
 * An index in the making, beside an import: what the memory has first, then the texts that the import brings. Its state
 * is that of the memory when it began.
 */
export class GrowingIndex {
  readonly #builder: IndexBuilder;
  readonly #memory: number;
  readonly state: number;

  /** `memory`: the memory that the texts go to; `owns`: the languages whose indexes are made here. */
  constructor(source: Source, memory: number, owns: (language: string) => boolean) {
    this.#memory = memory;
    this.#builder = new IndexBuilder(owns);
    this.state = source.state();
    for (const [first, last] of absorbFiles(source, this.#builder) ?? EVERYTHING) {
      for (const unit of source.unitsBetween(first, last)) {
        for (const [tag, { text }] of Object.entries(unit.variants))
          this.#builder.add(unit.id, unit.memory, tag, text);
      }
    }
  }

  add(texts: IndexTexts): void {
    this.#builder.addColumn(this.#memory, texts);
  }

  /** Units that have texts in a language whose index is made elsewhere. */
  note({ tag, count, units }: Pick<IndexTexts, 'tag' | 'count' | 'units'>): void {
    for (let text = 0; text < count; text += 1) this.#builder.note(units[text] ?? 0, tag);
  }

  /** Writes the index of one language more, `file` null where it cannot be stored; null when all are made. */
  sealNext(files: Pick<IndexFiles, 'newName' | 'write'>): { readonly file: WrittenIndex | null } | null {
    const [language] = this.#builder.languages();
    if (language === undefined) return null;
    const name = files.newName();
    const parts = this.#builder.sealParts(language, name);
    try {
      return { file: files.write(language, name, parts) };
    } catch (thrown) {
      if (!(thrown instanceof BalaghError)) throw thrown;
      return { file: null };
    }
  }
}

/** Takes the files over, but for the units that changed; returns these, null where all must be read. */
function absorbFiles(memory: Source, builder: IndexBuilder): Ranges | null {
  const files = memory.index.all();
  const [first] = files;
  if (first === undefined || files.some(({ state }) => state !== first.state)) return null;
  const delta = memory.changesSince(first.state);
  if (delta === null) return null;
  const ranges = joined(delta.ranges.filter(([from]) => from > 0));
  const changed = (unit: number) => isIn(ranges, unit);
  const opened = files.map((file) => openIndexFile(memory.index, file));
  if (opened.includes(null)) return null;
  for (const sealed of opened) if (sealed !== null) builder.absorb(sealed, (unit) => !changed(unit));
  return ranges;
}

/** A file in memory, ready to be searched; null where it is gone, or not what the memory vouches for. */
export function openIndexFile(files: IndexFiles, file: IndexFile): SealedIndex | null {
  if (!files.isThere(file)) return null;
  const sealed = SealedIndex.open(file.bytes, (target) => files.read(file, target));
  return sealed?.description.name === file.name && sealed.description.language === file.language
    ? sealed
    : null;
}

/** An index that is no file. */
export const openSealed = ({ bytes }: SealedFile): SealedIndex | null =>
  SealedIndex.open(bytes.length, (target) => target.set(bytes));

/** Ranges in order and apart. */
function joined(ranges: Ranges): Ranges {
  const result: [number, number][] = [];
  for (const [first, last] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const before = result.at(-1);
    if (before !== undefined && first <= before[1] + 1) before[1] = Math.max(before[1], last);
    else result.push([first, last]);
  }
  return result;
}

function isIn(ranges: Ranges, value: number): boolean {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ranges[middle]?.[1] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return (ranges[low]?.[0] ?? Number.POSITIVE_INFINITY) <= value;
}
