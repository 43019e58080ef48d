import type { LanguageTag } from '#core/model/language.ts';
import { DEFAULT_LANGUAGES, primaryLanguage } from '#core/model/language.ts';
import type { FileHeader, StoredUnit, UnitContext } from '#core/model/memory.ts';
import type {
  ExportChoice,
  ImportResult,
  ImportTarget,
  Indexing,
  IndexTexts,
  JobControl,
  MemoryStore,
  SkippedUnit,
  UnitBatch,
  UnitsPart,
  WrittenIndex,
} from '../ports/index.ts';
import { joinedHeader } from './headers.ts';

/** Units from a file to the memory and back. Runs wherever the host has it run; both ends are given. */

/** Units written to a file at once. */
const PAGE = 1000;

/** Units in a file from which on search indexes are made with it; fewer are found without. */
const WORTH_INDEXING = 2000;

/**
 * Nothing is visible before all is there, and nothing is left where it fails or is cancelled. `startIndexing`: called
 * once there are more units than a search finds without an index.
 */
export async function importUnits(
  memory: Pick<MemoryStore, 'beginImport'>,
  batches: AsyncIterable<UnitBatch>,
  target: ImportTarget,
  startIndexing: () => Indexing,
  control: JobControl,
): Promise<ImportResult> {
  const writer = memory.beginImport(target);
  const feed = new IndexFeed(startIndexing);
  const skipped: SkippedUnit[] = [];
  let units = 0;
  let header: FileHeader | null = null;
  let sealing: Promise<number | undefined> | null = null;
  try {
    for await (const batch of batches) {
      await feed.add(writer.write(batch.units, batch.apart, batch.plain));
      units += batch.units.length + (batch.plain?.columns.count ?? 0);
      header = batch.header;
      for (const one of batch.skipped) skipped.push(one);
      control.report('reading', batch.done, batch.total);
      await control.turn();
    }
    control.report('indexing', 0, null);
    sealing = feed.seal((file) => writer.keepIndex(file));
    sealing.catch(() => {});
    writer.prepare();
    const since = await sealing;
    await control.turn();
    control.report('finishing', 0, null);
    return { units, ...writer.commit(since, header), skipped };
  } catch (thrown) {
    // A file that is being written could not be thrown away.
    await sealing?.catch(() => {});
    writer.abort();
    throw thrown;
  } finally {
    await feed.close();
  }
}

/** Texts on their way to the index: kept until there are enough of them, then sent on, two batches ahead at most. */
class IndexFeed {
  readonly #start: () => Indexing;
  readonly #waiting: (readonly IndexTexts[])[] = [];
  #count = 0;
  #indexing: Indexing | null = null;
  #last: Promise<void> = Promise.resolve();

  constructor(start: () => Indexing) {
    this.#start = start;
  }

  async add(texts: readonly IndexTexts[]): Promise<void> {
    if (texts.length === 0) return;
    for (const { count } of texts) this.#count += count;
    if (this.#count < 2 * WORTH_INDEXING) {
      this.#waiting.push(texts.map(kept));
      return;
    }
    this.#indexing ??= this.#start();
    const before = this.#last;
    for (const one of [...this.#waiting.splice(0), texts]) this.#last = this.#indexing.add(one);
    // A failure comes out where the next batch waits for this one, or at sealing.
    this.#last.catch(() => {});
    await before;
  }

  async seal(keep: (file: WrittenIndex | null) => void): Promise<number | undefined> {
    await this.#last;
    return this.#indexing?.seal(keep);
  }

  async close(): Promise<void> {
    await this.#indexing?.close();
  }
}

/** With arrays of its own. */
const kept = ({ tag, count, units, ends, texts }: IndexTexts): IndexTexts => ({
  tag,
  count,
  units: units.slice(0, count),
  ends: ends.slice(0, count),
  texts: texts.slice(0, ends[count - 1]),
});

/** Units page by page in the order stored. Those with fewer than two of the languages asked for are left out. */
export async function exportUnits(
  memory: Pick<MemoryStore, 'unitsAfter' | 'statistics' | 'headers'>,
  choice: ExportChoice,
  write: (part: UnitsPart) => Promise<void>,
  control: JobControl,
): Promise<number> {
  const { languages, memories } = choice;
  const { units: total, variants } = memory.statistics();
  const columns = Object.keys(variants)
    .filter((tag) => languages === null || covers(languages, tag))
    .sort((a, b) => columnOrder(a, languages) - columnOrder(b, languages) || (a < b ? -1 : 1));
  const header = joinedHeader(memory.headers(memories));
  const part = { columns, header, source: languages?.[0] ?? null };
  let count = 0;
  let looked = 0;
  await write({ ...part, units: [], first: true, last: false });
  for (let page = memory.unitsAfter(0, PAGE); page.length > 0; ) {
    const units = page
      .filter((unit) => memories === null || memories.includes(unit.memory))
      .flatMap((unit) => (languages === null ? [unit] : restricted(unit, languages)));
    await write({ ...part, units, first: false, last: false });
    count += units.length;
    looked += page.length;
    control.report('writing', looked, total);
    await control.turn();
    page = memory.unitsAfter(page.at(-1)?.id ?? 0, PAGE);
  }
  await write({ ...part, units: [], first: false, last: true });
  return count;
}

function columnOrder(tag: LanguageTag, asked: readonly LanguageTag[] | null): number {
  const order = asked ?? DEFAULT_LANGUAGES;
  const at = order.findIndex((language) => covers([language], tag));
  return at < 0 ? order.length : at;
}

/** Whether one of the languages is the tag's: `ar` covers `ar-MA`, `ar-MA` itself only. */
const covers = (languages: readonly LanguageTag[], tag: LanguageTag): boolean =>
  languages.includes(tag) || languages.includes(primaryLanguage(tag));

function restricted(unit: StoredUnit, languages: readonly LanguageTag[]): readonly StoredUnit[] {
  const variants = only(unit.variants, languages);
  const tags = Object.keys(variants);
  const found = languages.filter((language) => tags.some((tag) => covers([language], tag)));
  if (found.length < 2) return [];
  return [{ ...unit, variants, context: restrictedContext(unit.context, languages) }];
}

function restrictedContext({ part, ...rest }: UnitContext, languages: readonly LanguageTag[]): UnitContext {
  const previous = only(rest.previous ?? {}, languages);
  const next = only(rest.next ?? {}, languages);
  return {
    ...(part === undefined ? {} : { part }),
    ...(Object.keys(previous).length === 0 ? {} : { previous }),
    ...(Object.keys(next).length === 0 ? {} : { next }),
  };
}

function only<Value>(
  values: Readonly<Record<LanguageTag, Value>>,
  languages: readonly LanguageTag[],
): Readonly<Record<LanguageTag, Value>> {
  return Object.fromEntries(Object.entries(values).filter(([tag]) => covers(languages, tag)));
}
