import { BalaghError } from '#contract/errors.ts';
import { invalidInput } from '#contract/input-reasons.ts';
import { parseRole, type Role } from '#core/model/column-role.ts';
import type { ConceptFormat } from '#core/model/concept-file.ts';
import type {
  ConceptFile,
  FileEntry,
  GlossaryFile,
  JobControl,
  TableOptions,
} from '#services/ports/index.ts';
import { decodeLeniently, encodingOfLabel } from '../../text/decode.ts';
import { decodeText } from '../../text/encoding.ts';
import { oversizedTable, unsupportedGlossary } from '../errors.ts';
import { LanguageNames } from '../languages.ts';
import { guessDelimiter, type Row, rowsOf } from './csv.ts';
import { guessLanguages, guessSeparator, titleRows } from './guess.ts';
import { roleOfHeading } from './headings.ts';
import { isRowPerTerm, laidOut } from './layout.ts';
import { type Column, conceptOfRow } from './row-concept.ts';
import { together } from './together.ts';
import type { Separator } from './values.ts';

/** A table, whatever it was read from. `total`: rows or characters, in the unit of `done`. */
export interface Table {
  readonly format: ConceptFormat;
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly sheets: readonly string[];
  rows(): Iterable<Row>;
}

/** A table with what its columns hold. */
export interface MappedTable extends Table {
  /** Rows at the top that hold no concepts: the headings, and what stands above them. */
  readonly titles: number;
  readonly separator: Separator;
  readonly columns: readonly Column[];
}

/** Rows read at once; between two batches other work gets its turn. */
const BATCH = 1000;
/** Rows at the top by which the columns of a table are understood. */
const SAMPLE_ROWS = 500;
/** Rows of a table; a sheet of Excel has no more. */
const MAX_ROWS = 1_048_576;

/** Reads CSV and TSV of any delimiter and encoding. Errors: `empty-file`, `unsupported-format` where it is no text. */
export async function openText(file: GlossaryFile, options: TableOptions): Promise<Table> {
  const label = options.encoding === undefined ? undefined : encodingOfLabel(options.encoding);
  if (options.encoding !== undefined && label === undefined)
    throw invalidInput('encoding', 'not-there', { value: options.encoding });
  const decoded = label === undefined ? await decodeText(file.bytes) : decodeLeniently(label, file.bytes);
  if (decoded === undefined) throw unsupportedGlossary(file.name, '');
  const text = withArabic(decoded, file.bytes).replace(/^\uFEFF/, '');
  if (text.trim() === '') throw new BalaghError('empty-file', { file: file.name });
  const delimiter = options.delimiter ?? guessDelimiter(text);
  return {
    format: delimiter === '\t' ? 'tsv' : 'csv',
    encoding: decoded.encoding,
    delimiter,
    sheets: [],
    rows: () => rowsOf(text, delimiter),
  };
}

/**
 * The text, anew in the code page of Arabic where it was taken for the Western one though its first line names Arabic
 * and nothing in it is: French letters beside Arabic ones deceive the count of letters.
 */
function withArabic({ text, encoding }: { text: string; encoding: string }, bytes: Uint8Array): string {
  const [heading = ''] = text.split(/\r?\n/, 1);
  if (encoding !== 'windows-1252' || !/\b(arabic|arabe|ar)\b/i.test(heading)) return text;
  const arabic = decodeLeniently('windows-1256', bytes).text;
  return /\p{sc=Arabic}{3}/u.test(arabic) ? arabic : text;
}

/** Finds out what each column holds, where nobody said. */
export function mapTable(table: Table, options: TableOptions): MappedTable {
  const sample: Row[] = [];
  for (const row of table.rows()) if (sample.push(row) >= SAMPLE_ROWS) break;
  const languages = new LanguageNames();
  const rolesOf = (fields: readonly string[]) => fields.map((field) => roleOfHeading(field, languages));
  const titles = titleRows(sample, rolesOf, options.header);
  const headings = titles > 0 ? (sample[titles - 1]?.fields ?? []) : [];
  const guessed = rolesOf(headings);
  const width = titles > 0 ? headings.length : Math.max(0, ...sample.map(({ fields }) => fields.length));
  const columns = Array.from({ length: width }, (_, at): Column => {
    const said = options.columns?.[at];
    const role = said === undefined ? guessed[at] : requireRole(said);
    return { heading: (headings[at] ?? '').trim(), role: role ?? { field: 'ignore' } };
  });
  const rows = sample.slice(titles);
  const mapped = options.columns === undefined ? guessLanguages(laidOut(columns), rows) : columns;
  return { ...table, titles, columns: mapped, separator: options.separator ?? guessSeparator(mapped, rows) };
}

/** Error: `invalid-input` for what is no role. */
function requireRole(text: string): Role {
  const role = parseRole(text);
  if (role === null) throw invalidInput('columns', 'not-there', { value: text });
  return role;
}

/** Whether any column holds terms of a language that it or the row names. */
export function hasTerms({ columns }: MappedTable): boolean {
  const has = (field: Role['field']) => columns.some(({ role }) => role.field === field);
  return (
    has('term') ||
    (has('sourceTerm') && has('sourceLanguage')) ||
    (has('targetTerm') && has('targetLanguage'))
  );
}

/** Error: `unmapped-table` where no column is known to hold terms. */
export function conceptsOfTable(name: string, table: MappedTable): ConceptFile {
  if (!hasTerms(table)) throw new BalaghError('unmapped-table', { file: name });
  return {
    format: table.format,
    apart: true,
    origin: () => '',
    entries: (control) => entries(name, table, control),
  };
}

const isOf = (entry: FileEntry, key: string): entry is Extract<FileEntry, { concept: unknown }> =>
  key !== '' && 'concept' in entry && entry.concept.key === key;

async function* entries(
  name: string,
  table: MappedTable,
  control: JobControl,
): AsyncGenerator<readonly FileEntry[]> {
  const languages = new LanguageNames();
  const ids = new Set<string>();
  let batch: FileEntry[] = [];
  let count = 0;
  const perTerm = isRowPerTerm(table.columns);
  for (const { line, fields } of table.rows()) {
    count += 1;
    if (count <= table.titles) continue;
    if (count > MAX_ROWS) throw oversizedTable(name);
    const concept = conceptOfRow(table.columns, fields, languages, table.separator);
    const last = batch.at(-1);
    if (perTerm && typeof concept !== 'string' && last !== undefined && isOf(last, concept.key))
      batch[batch.length - 1] = { line: last.line, concept: together(last.concept, concept) };
    else if (typeof concept === 'string') batch.push({ line, reason: concept });
    else if (concept.key !== '' && ids.has(concept.key)) batch.push({ line, reason: 'duplicate-id' });
    else {
      if (concept.key !== '') ids.add(concept.key);
      batch.push({ line, concept });
    }
    if (batch.length < BATCH) continue;
    control.check();
    control.report('reading', count, null);
    // The last concept may go on in the next row.
    const open = perTerm ? batch.splice(-1) : [];
    yield batch;
    batch = open;
    await control.turn();
  }
  control.check();
  yield batch;
}
