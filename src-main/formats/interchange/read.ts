import { BalaghError } from '#contract/errors.ts';
import type { FileSource, UnitBatch } from '#services/ports/index.ts';
import { encodingOf, TextStream } from './decode.ts';
import { openSource } from './source.ts';
import { TableReader } from './table/read.ts';
import { TmxReader } from './tmx/read.ts';
import type { UnitReader } from './unit-reader.ts';
import { XliffReader } from './xliff/read.ts';
import { XmlFault, XmlScanner } from './xml/scanner.ts';

/** UTF-16 units read between two batches: some 10 ms. */
const PIECE = 256 * 1024;

/**
 * The units of a TMX, XLIFF, TSV or CSV file in any encoding, batch by batch as it is read: the file is never in memory
 * as a whole. Nothing is fetched; XML that declares entities is refused. Units that cannot be used are skipped with line
 * and reason. Errors: `empty-file`, `unsupported-format`, `damaged-at-line` where XML is not well-formed or beyond the
 * bounds, and those of openSource.
 */
export async function* readUnits(file: FileSource): AsyncIterable<UnitBatch> {
  const source = await openSource(file);
  let stream: TextStream | null = null;
  let reader: UnitReader | null = null;
  let done = 0;
  const batch = (found: UnitReader): UnitBatch => ({
    ...found.take(),
    apart: found.apart,
    done,
    total: source.size,
  });
  for await (const bytes of source.chunks()) {
    stream ??= new TextStream((await encodingOf(bytes)) ?? unsupported(source.name));
    const text = stream.decode(bytes);
    reader ??= readerFor(source.name, text);
    for (let at = 0; at < text.length; at += PIECE) {
      const start = reader;
      guarded(source.name, start, () => start.write(text.slice(at, at + PIECE)));
      yield batch(reader);
    }
    done += bytes.length;
  }
  const last = reader ?? unsupported(source.name);
  guarded(source.name, last, () => {
    const rest = stream?.end() ?? '';
    if (rest !== '') last.write(rest);
    last.end();
  });
  yield batch(last);
}

function readerFor(name: string, head: string): UnitReader {
  const start = head.trimStart();
  if (start === '') throw new BalaghError('empty-file', { file: name });
  if (!/^<[?!a-z]/i.test(start)) return new TableReader(name);
  const root = /<(?:[\w.-]+:)?([a-z][\w.-]*)[\s/>]/i.exec(start.replace(/<[?!][\s\S]*?>/g, ''))?.[1];
  if (root === 'xliff') return new XliffReader();
  if (root === 'tmx') return new TmxReader();
  // An unfinished or unknown root is the scanner's to judge: what is not well-formed is damaged, the rest is not ours.
  return new OtherXml(name);
}

/** Faults of the scanner as what people read. */
function guarded(file: string, reader: UnitReader, work: () => void): void {
  try {
    work();
  } catch (thrown) {
    if (!(thrown instanceof XmlFault)) throw thrown;
    throw new BalaghError('damaged-at-line', { file, line: reader.line }, { cause: thrown });
  }
}

function unsupported(file: string, format = ''): never {
  throw new BalaghError('unsupported-format', { file, format, supported: 'TMX, XLIFF, TSV, CSV' });
}

/** XML of another kind: refused at its first element. */
class OtherXml implements UnitReader {
  readonly apart = false;
  readonly #scanner: XmlScanner;

  constructor(file: string) {
    this.#scanner = new XmlScanner({
      open: () => unsupported(file, 'XML'),
      close() {},
      text() {},
      flaw() {},
    });
  }

  get line(): number {
    return this.#scanner.line;
  }

  write(text: string): void {
    this.#scanner.write(text);
  }

  end(): void {
    this.#scanner.end();
  }

  take() {
    return { units: [], skipped: [] };
  }
}
