import { BalaghError } from '#contract/errors.ts';
import type {
  ConceptFile,
  FilePreview,
  GlossaryFile,
  JobControl,
  TableOptions,
} from '#services/ports/index.ts';
import { unsupportedGlossary } from './errors.ts';
import { conceptsOfTable, hasTerms, type MappedTable, mapTable, openText, type Table } from './table/open.ts';
import { roleText } from './table/roles.ts';

/** Largest file of a glossary, bytes. */
const MAX_BYTES = 128 * 1024 * 1024;
/** What a preview shows of the file. */
const SAMPLES = 5;
const SHOWN_CONCEPTS = 20;

/**
 * Opens a file that holds a glossary, by what is in it and not by its name: TBX, TMX, XLSX, CSV, TSV. Errors:
 * `empty-file`, `oversized-file`, `unsupported-format`, `unmapped-table`, and those of each format.
 */
export async function openConceptFile(file: GlossaryFile, options: TableOptions): Promise<ConceptFile> {
  const kind = kindOf(file);
  if (kind === 'xml') return openXml(file);
  return conceptsOfTable(file.name, mapTable(await openTable(file, kind, options), options));
}

/** What would come in, and what the columns of a table are taken for. Reads no further than it shows. */
export async function previewConceptFile(file: GlossaryFile, options: TableOptions): Promise<FilePreview> {
  const kind = kindOf(file);
  if (kind === 'xml') {
    const opened = await openXml(file);
    return { ...NO_TABLE, format: opened.format, ...(await firstConcepts(opened)) };
  }
  const table = mapTable(await openTable(file, kind, options), options);
  const first = hasTerms(table)
    ? await firstConcepts(conceptsOfTable(file.name, table))
    : { concepts: [], skipped: [] };
  const { format, encoding, delimiter, header, sheets } = table;
  return { format, encoding, delimiter, header, sheets: [...sheets], columns: columnsOf(table), ...first };
}

const NO_TABLE = { encoding: null, delimiter: null, header: null, sheets: [], columns: [] };

function kindOf({ name, bytes }: GlossaryFile): 'xml' | 'zip' | 'text' {
  if (bytes.length === 0) throw new BalaghError('empty-file', { file: name });
  if (bytes.length > MAX_BYTES)
    throw new BalaghError('oversized-file', { file: name, limit: MAX_BYTES / 1024 / 1024 });
  const head = String.fromCharCode(...bytes.subarray(0, 400));
  if (head.startsWith('PK')) return 'zip';
  // An old Excel workbook or an encrypted one: both are OLE containers.
  if (head.startsWith('\u00D0\u00CF\u0011\u00E0')) throw unsupportedGlossary(name, 'XLS');
  const plain = head.replace(/^(\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)/, '').replaceAll('\0', '');
  return /^\s*<[?!a-z]/i.test(plain) ? 'xml' : 'text';
}

async function openXml(file: GlossaryFile): Promise<ConceptFile> {
  const head = String.fromCharCode(...file.bytes.subarray(0, 4096)).replaceAll('\0', '');
  if (/<(\w+:)?tmx[\s>]/i.test(head)) return (await import('./tmx.ts')).openTmx(file);
  return (await import('./tbx/read.ts')).openTbx(file);
}

async function openTable(file: GlossaryFile, kind: 'zip' | 'text', options: TableOptions): Promise<Table> {
  if (kind === 'text') return openText(file, options);
  return (await import('./table/xlsx-read.ts')).openXlsx(file, options);
}

function columnsOf(table: MappedTable): FilePreview['columns'] {
  const samples: string[][] = table.columns.map(() => []);
  let count = 0;
  for (const { fields } of table.rows()) {
    count += 1;
    if (count === 1 && table.header) continue;
    if (count > SAMPLES + 1) break;
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
