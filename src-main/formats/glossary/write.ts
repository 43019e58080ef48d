import type { ExportRequest, StoredConcept } from '#services/ports/index.ts';
import { lineOf } from './table/csv.ts';
import { TableShape } from './table/write.ts';
import { originOf } from './tbx/origin.ts';
import { tbxWriter } from './tbx/write.ts';
import { tmxPart } from './tmx.ts';

/** Concepts to be written: they may be gone through more than once. */
export interface Concepts {
  /** In pages, so that other work gets its turn. */
  pages(): AsyncIterable<readonly StoredConcept[]>;
  /** What the file that the glossary came from said of itself. */
  readonly origin: string;
  /** Identifiers that the concepts have in files. */
  readonly keys: ReadonlySet<string>;
}

/** A glossary as the bytes of a file. */
export async function writeConcepts(
  { format, tbx, guard }: Pick<ExportRequest, 'format' | 'tbx' | 'guard'>,
  concepts: Concepts,
): Promise<Uint8Array> {
  switch (format) {
    case 'tbx':
      return writeTbx(tbx, concepts);
    case 'csv':
      return writeText(concepts, ',', guard);
    case 'tsv':
      return writeText(concepts, '\t', guard);
    case 'xlsx':
      return writeWorkbook(concepts);
    case 'tmx':
      return writeUnits(concepts);
  }
}

async function writeTbx(
  choice: ExportRequest['tbx'],
  { pages, origin, keys }: Concepts,
): Promise<Uint8Array> {
  const writer = tbxWriter(choice, originOf(origin), keys);
  const parts = [encode(writer.head())];
  for await (const page of pages()) parts.push(encode(page.map((concept) => writer.entry(concept)).join('')));
  return joined([...parts, encode(writer.foot())]);
}

async function shapeOf({ pages }: Concepts, cellLength?: number): Promise<TableShape> {
  const shape = new TableShape(cellLength);
  for await (const page of pages()) for (const concept of page) shape.add(concept);
  return shape;
}

/** With a byte order mark, without which Excel takes UTF-8 for something else. */
async function writeText(concepts: Concepts, delimiter: string, guard: boolean): Promise<Uint8Array> {
  const shape = await shapeOf(concepts);
  const headings = shape.headings();
  const parts = [encode(`\uFEFF${lineOf(headings, delimiter, guard)}`)];
  for await (const page of concepts.pages()) {
    const lines = page.map((concept) => lineOf(shape.row(concept, headings), delimiter, guard));
    parts.push(encode(lines.join('')));
  }
  return joined(parts);
}

async function writeWorkbook(concepts: Concepts): Promise<Uint8Array> {
  const { MAX_CELL_LENGTH, sheetRow, stylesOf, writeXlsx } = await import('./table/xlsx-write.ts');
  const shape = await shapeOf(concepts, MAX_CELL_LENGTH);
  const headings = shape.headings();
  const styles = stylesOf(headings);
  const rows: string[] = [];
  for await (const page of concepts.pages())
    for (const concept of page) rows.push(sheetRow(shape.row(concept, headings), rows.length + 2, styles));
  return writeXlsx(headings, rows);
}

async function writeUnits({ pages }: Concepts): Promise<Uint8Array> {
  const parts = [tmxPart([], true, false)];
  for await (const page of pages()) parts.push(tmxPart(page, false, false));
  return joined([...parts, tmxPart([], false, true)]);
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
