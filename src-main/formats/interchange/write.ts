import type { ExportChoice, UnitsPart } from '#services/ports/index.ts';
import { writeWhole } from '../shared/write-whole.ts';
import { writeCsv, writeTable } from './table/write.ts';
import { writeTmx } from './tmx/write.ts';
import { writeXliff } from './xliff/write.ts';

const WRITERS: Readonly<Record<ExportChoice['format'], (part: UnitsPart) => string>> = {
  tmx: writeTmx,
  tsv: writeTable,
  csv: writeCsv,
  xlf: writeXliff,
};

/** Writes units to a file, part by part. Errors: those of writeWhole. */
export const writeUnitFile = <Result>(
  path: string,
  format: ExportChoice['format'],
  work: (write: (part: UnitsPart) => Promise<void>) => Promise<Result>,
): Promise<Result> => writeWhole(path, (write) => work((part) => write(WRITERS[format](part))));
