import { BalaghError } from '#contract/errors.ts';
import type { Output, Parsed } from '#contract/index.ts';
import { type ImportReport, MAX_MEMORY_FILE_BYTES, type MemoryFormat } from '#contract/memory.ts';
import { DEFAULT_LANGUAGES, type LanguageTag, primaryLanguage } from '#core/model/language.ts';
import type { UnitContext } from '#core/model/memory.ts';
import type { Context } from '../context.ts';
import type { StoredUnit, UnitFile } from '../ports/index.ts';
import { parseUnits, tableHeader, tableLines } from './table.ts';

/** Memories in and out of files: TMX by way of the formats, tables here. */

/** Units read from the memory and written at once; between two pages other work gets its turn. */
const PAGE = 1000;

/**
 * Reads the whole file, then adds its units in one transaction: a file that breaks off leaves nothing. Errors: those
 * of DocumentPort.readUnits and parseUnits, `oversized-file`.
 */
export async function importUnits(
  context: Context,
  { file }: Parsed<'memory.import'>,
): Promise<ImportReport> {
  const start = context.clock.elapsed();
  const { units, skipped, apart } = await readUnitFile(context, file);
  const { author } = context.settings.get();
  const memory = context.memory.memories().find(({ id }) => context.memory.kindOf(id) === 'house')?.id ?? 0;
  const writer = context.memory.beginImport({ memory, file: file.name, author, at: context.clock.now() });
  writer.write(units, apart);
  const { added, merged } = writer.commit();
  if (added + merged > 0) context.announce('memory');
  const seconds = Math.round(context.clock.elapsed() - start) / 1000;
  return { units: units.length, added, merged, skipped, seconds };
}

/** The units of a file of any of the formats. Errors as importUnits. */
export async function readUnitFile(
  { bytes: port, documents }: Context,
  file: Parsed<'memory.import'>['file'],
): Promise<UnitFile> {
  const { name } = file;
  if ('text' in file && !isXml(file.text.slice(0, 200))) return parseUnits(name, file.text);
  const bytes = 'text' in file ? port.encode(file.text) : port.fromBase64(file.base64);
  if (bytes.length === 0) throw new BalaghError('empty-file', { file: name });
  if (bytes.length > MAX_MEMORY_FILE_BYTES) {
    throw new BalaghError('oversized-file', { file: name, limit: MAX_MEMORY_FILE_BYTES / 1024 / 1024 });
  }
  if (isXml(String.fromCharCode(...bytes.subarray(0, 400)))) return documents.readUnits({ name, bytes });
  return parseUnits(name, await port.decode({ name, bytes }));
}

/** Whether a tag comes first, whatever the encoding: zero bytes of UTF-16 and byte order marks left out. */
const isXml = (head: string): boolean =>
  /^\s*<[?!a-z]/i.test(
    head.replace(/^(\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF|\uFEFF)/, '').replaceAll('\0', ''),
  );

/** The memory as a file, page by page. Units with fewer than two of the languages asked for are left out. */
export async function exportUnits(
  context: Context,
  { format, languages }: Parsed<'memory.export'>,
): Promise<Output<'memory.export'>> {
  const parts: Uint8Array[] = [];
  const write = writerOf(context, format, languages ?? null);
  let count = 0;
  let page = context.memory.unitsAfter(0, PAGE);
  for (let first = true; first || page.length > 0; first = false) {
    const next = context.memory.unitsAfter(page.at(-1)?.id ?? 0, PAGE);
    const last = page.length === 0 || next.length === 0;
    const units = languages === undefined ? page : page.flatMap((unit) => restricted(unit, languages));
    parts.push(await write(units, first, last));
    count += units.length;
    page = last ? [] : next;
  }
  return { units: count, base64: context.bytes.toBase64(joined(parts)) };
}

type Write = (units: readonly StoredUnit[], first: boolean, last: boolean) => Promise<Uint8Array>;

function writerOf(
  { documents, memory, bytes }: Context,
  format: MemoryFormat,
  asked: readonly LanguageTag[] | null,
): Write {
  if (format === 'tmx') {
    const source = asked?.[0] ?? null;
    return (units, first, last) => documents.writeUnits({ units, source, first, last });
  }
  const columns = Object.keys(memory.statistics().variants)
    .filter((tag) => asked === null || covers(asked, tag))
    .sort((a, b) => columnOrder(a, asked) - columnOrder(b, asked) || (a < b ? -1 : 1));
  return async (units, first) =>
    bytes.encode(`${first ? tableHeader(columns) : ''}${tableLines(units, columns)}`);
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

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
