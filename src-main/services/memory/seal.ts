import { IndexBuilder } from '#core/matching/sealed/index-builder.ts';
import { SealedIndex } from '#core/matching/sealed/sealed-index.ts';
import type {
  IndexFile,
  IndexFiles,
  IndexTexts,
  JobControl,
  MemoryStore,
  SealedFile,
} from '../ports/index.ts';

type Source = Pick<MemoryStore, 'state' | 'changesSince' | 'unitsBetween' | 'index'>;
type Ranges = readonly (readonly [number, number])[];

/**
 * Writes the sealed indexes of all languages anew, complete up to the memory's present state: from the files there
 * are and what changed since, or from all units where there are none or `anew` is set. What changes meanwhile is
 * younger than the state written, and read again. Yields the units read so far, wherever others may have their turn.
 */
export function* sealInSteps(memory: Source, anew = false): Generator<number> {
  const state = memory.state();
  const builder = new IndexBuilder();
  const known = anew ? null : absorbFiles(memory, builder);
  let added = 0;
  for (const [first, last] of known ?? EVERYTHING) {
    for (const unit of memory.unitsBetween(first, last)) {
      for (const [tag, { text }] of Object.entries(unit.variants))
        builder.add(unit.id, unit.memory, tag, text);
      added += 1;
      if (added % STEP === 0) yield added;
    }
  }
  const { index } = memory;
  for (const language of builder.languages()) {
    yield added;
    const name = index.newName();
    index.write(language, name, builder.seal(language, name));
  }
  index.publish(state);
}

/** Units whose changes a search follows without trouble. */
const FOLLOWED = 1500;
/** So few units are found by a scan; no file is worth its trouble. */
export const FEW_UNITS = 2000;

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
export function sealNow(memory: Source, anew = false): void {
  for (const _ of sealInSteps(memory, anew));
}

/** `sealInSteps` with progress, turns for others, and an end when it is cancelled. */
export async function sealMemory(memory: Source, control: JobControl, anew = false): Promise<void> {
  for (const added of sealInSteps(memory, anew)) {
    control.report('indexing', added, null);
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

  add({ tag, count, units, ends, texts }: IndexTexts): void {
    let start = 0;
    for (let text = 0; text < count; text += 1) {
      const end = ends[text] ?? 0;
      this.#builder.addUnits(units[text] ?? 0, this.#memory, tag, texts, start, end);
      start = end;
    }
  }

  /** Units that have texts in a language whose index is made elsewhere. */
  note({ tag, count, units }: Pick<IndexTexts, 'tag' | 'count' | 'units'>): void {
    for (let text = 0; text < count; text += 1) this.#builder.note(units[text] ?? 0, tag);
  }

  /** The index of one language more; null when all are made. */
  sealNext(newName: () => string): SealedFile | null {
    const [language] = this.#builder.languages();
    if (language === undefined) return null;
    const name = newName();
    return { language, name, bytes: this.#builder.seal(language, name) };
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
