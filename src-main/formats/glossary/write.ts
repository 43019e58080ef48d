import type { ExportRequest, StoredConcept } from '#services/ports/index.ts';
import { lineOf } from './table/csv.ts';
import { TableShape } from './table/write.ts';
import { originOf } from './tbx/origin.ts';
import { tbxWriter } from './tbx/write.ts';
import { tmxFoot, tmxHead, tmxUnit } from './tmx/write.ts';

/** Concepts to be written: they may be gone through more than once. */
export interface Concepts {
  /** In pages, so that other work gets its turn. */
  pages(): AsyncIterable<readonly StoredConcept[]>;
  /** What the file that the glossary came from said of itself. */
  readonly origin: string;
  /** Identifiers that the concepts have in files. */
  readonly keys: ReadonlySet<string>;
}

/** A glossary as the parts of a file, in their order. */
export function conceptParts(
  { format, tbx, guard }: Pick<ExportRequest, 'format' | 'tbx' | 'guard'>,
  concepts: Concepts,
): AsyncIterable<string | Uint8Array> {
  switch (format) {
    case 'tbx':
      return tbxParts(tbx, concepts);
    case 'csv':
      return textParts(concepts, ',', guard);
    case 'tsv':
      return textParts(concepts, '\t', guard);
    case 'xlsx':
      return workbook(concepts);
    case 'tmx':
      return unitParts(concepts);
  }
}

async function* tbxParts(
  choice: ExportRequest['tbx'],
  { pages, origin, keys }: Concepts,
): AsyncGenerator<string> {
  const writer = tbxWriter(choice, originOf(origin), keys);
  yield writer.head();
  for await (const page of pages()) yield page.map((concept) => writer.entry(concept)).join('');
  yield writer.foot();
}

async function shapeOf({ pages }: Concepts, cellLength?: number): Promise<TableShape> {
  const shape = new TableShape(cellLength);
  for await (const page of pages()) for (const concept of page) shape.add(concept);
  return shape;
}

/** With a byte order mark, without which Excel takes UTF-8 for something else. */
async function* textParts(concepts: Concepts, delimiter: string, guard: boolean): AsyncGenerator<string> {
  const shape = await shapeOf(concepts);
  const headings = shape.headings();
  yield `\uFEFF${lineOf(headings, delimiter, guard)}`;
  for await (const page of concepts.pages())
    yield page.map((concept) => lineOf(shape.row(concept, headings), delimiter, guard)).join('');
}

async function* workbook(concepts: Concepts): AsyncGenerator<Uint8Array> {
  const { MAX_CELL_LENGTH, sheetRow, stylesOf, XlsxWriter } = await import('./table/xlsx-write.ts');
  const shape = await shapeOf(concepts, MAX_CELL_LENGTH);
  const headings = shape.headings();
  const styles = stylesOf(headings);
  const writer = new XlsxWriter(headings);
  let number = 1;
  for await (const page of concepts.pages()) {
    const rows = page.map((concept) => {
      number += 1;
      return sheetRow(shape.row(concept, headings), number, styles);
    });
    yield* writer.rows(rows);
  }
  yield* writer.end();
}

async function* unitParts({ pages }: Concepts): AsyncGenerator<string> {
  yield tmxHead();
  for await (const page of pages()) yield page.map(tmxUnit).join('');
  yield tmxFoot();
}
