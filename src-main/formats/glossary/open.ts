import { BalaghError } from '#contract/errors.ts';
import { roleText } from '#core/model/column-role.ts';
import type {
  ConceptFile,
  FilePreview,
  GlossaryFile,
  GlossarySource,
  JobControl,
  TableOptions,
} from '#services/ports/index.ts';
import { type ByteSource, openSource } from '../shared/byte-source.ts';
import { MAX_TABLE_BYTES, unsupportedGlossary } from './errors.ts';
import { conceptsOfTable, hasTerms, type MappedTable, mapTable, openText } from './table/open.ts';

/** Largest XML file, which is read piece by piece, bytes; a table is decoded as a whole. */
const MAX_XML_BYTES = 1024 * 1024 * 1024;
/** Bytes by which the kind of a file is known. */
const HEAD = 4096;
/** What a preview shows of the file. */
const SAMPLES = 5;
const SHOWN_CONCEPTS = 20;

/**
 * Opens a file that holds a glossary, by what is in it and not by its name: TBX, TMX, XLSX, CSV, TSV. Errors:
 * `not-found-file`, `unreadable-file`, `empty-file`, `oversized-file`, `unsupported-format`, `unmapped-table`, and those
 * of each format, some of them while it is read.
 */
export async function openConceptFile(source: GlossarySource, options: TableOptions): Promise<ConceptFile> {
  const file = await openAny(source);
  if (file.kind === 'xml') return openXml(file);
  return conceptsOfTable(source.name, await openTable(file, options));
}

/** What would come in, and what the columns of a table are taken for. Reads no further than it shows. */
export async function previewConceptFile(
  source: GlossarySource,
  options: TableOptions,
): Promise<FilePreview> {
  const file = await openAny(source);
  if (file.kind === 'xml') {
    const opened = await openXml(file);
    return { ...NO_TABLE, format: opened.format, ...(await firstConcepts(opened)) };
  }
  const table = await openTable(file, options);
  const first = hasTerms(table)
    ? await firstConcepts(conceptsOfTable(source.name, table))
    : { concepts: [], skipped: [] };
  const { format, encoding, delimiter, separator, sheets } = table;
  const header = table.titles > 0;
  const columns = columnsOf(table);
  return { format, encoding, delimiter, header, separator, sheets: [...sheets], columns, ...first };
}

const NO_TABLE = { encoding: null, delimiter: null, header: null, separator: null, sheets: [], columns: [] };

interface OpenFile {
  readonly kind: 'xml' | 'zip' | 'text';
  readonly source: ByteSource;
  readonly head: string;
}

async function openAny(given: GlossarySource): Promise<OpenFile> {
  const source = await openSource(given);
  const head = String.fromCharCode(...(await headOf(source)));
  const kind = kindOf(source.name, head);
  const limit = kind === 'xml' ? MAX_XML_BYTES : MAX_TABLE_BYTES;
  if (source.size > limit)
    throw new BalaghError('oversized-file', { file: source.name, limit: limit / 1024 / 1024 });
  return { kind, source, head: head.replaceAll('\0', '') };
}

async function headOf(source: ByteSource): Promise<Uint8Array> {
  for await (const bytes of source.chunks()) return bytes.subarray(0, HEAD);
  return new Uint8Array();
}

function kindOf(name: string, head: string): OpenFile['kind'] {
  if (head.startsWith('PK')) return 'zip';
  // An old Excel workbook or an encrypted one: both are OLE containers.
  if (head.startsWith('\u00D0\u00CF\u0011\u00E0')) throw unsupportedGlossary(name, 'XLS');
  const plain = head.replace(/^(\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)/, '').replaceAll('\0', '');
  return /^\s*<[?!a-z]/i.test(plain) ? 'xml' : 'text';
}

async function openXml({ source, head }: OpenFile): Promise<ConceptFile> {
  if (/<(\w+:)?tmx[\s>]/i.test(head)) return (await import('./tmx/read.ts')).openTmx(source);
  return (await import('./tbx/read.ts')).openTbx(source);
}

async function openTable({ kind, source }: OpenFile, options: TableOptions): Promise<MappedTable> {
  const file = await loaded(source);
  if (kind === 'text') return mapTable(await openText(file, options), options);
  const { openXlsx } = await import('./table/xlsx-read.ts');
  const workbook = await openXlsx(file);
  if (options.sheet !== undefined) return mapTable(await workbook.sheet(options.sheet), options);
  // A workbook may begin with a page that says what it is.
  let first: MappedTable | null = null;
  for (const name of workbook.sheets) {
    const table = mapTable(await workbook.sheet(name), options);
    if (hasTerms(table)) return table;
    first ??= table;
  }
  if (first === null) throw new BalaghError('empty-file', { file: source.name });
  return first;
}

async function loaded(source: ByteSource): Promise<GlossaryFile> {
  const bytes = new Uint8Array(source.size);
  let at = 0;
  for await (const part of source.chunks()) {
    // A file that grows while it is read is read as far as it went.
    const fitting = part.subarray(0, bytes.length - at);
    bytes.set(fitting, at);
    at += fitting.length;
  }
  return { name: source.name, bytes: bytes.subarray(0, at) };
}

function columnsOf(table: MappedTable): FilePreview['columns'] {
  const samples: string[][] = table.columns.map(() => []);
  let count = 0;
  for (const { fields } of table.rows()) {
    count += 1;
    if (count <= table.titles) continue;
    if (count > SAMPLES + table.titles) break;
    for (const [at, field] of fields.entries()) samples[at]?.push(field.slice(0, 200));
  }
  return table.columns.map(({ heading, role }, at) => ({
    name: heading,
    role: roleText(role),
    samples: samples[at] ?? [],
  }));
}

const UNWATCHED: JobControl = {
  check: () => {},
  report: () => {},
  onCancel: () => () => {},
  turn: async () => {},
};

async function firstConcepts(file: ConceptFile): Promise<Pick<FilePreview, 'concepts' | 'skipped'>> {
  const concepts: FilePreview['concepts'][number][] = [];
  const skipped: FilePreview['skipped'][number][] = [];
  for await (const batch of file.entries(UNWATCHED)) {
    for (const entry of batch) {
      if ('concept' in entry) concepts.push(entry.concept);
      else skipped.push(entry);
    }
    if (concepts.length >= SHOWN_CONCEPTS) break;
  }
  return { concepts: concepts.slice(0, SHOWN_CONCEPTS), skipped: skipped.slice(0, SHOWN_CONCEPTS) };
}
