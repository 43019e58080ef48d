import { BalaghError } from '#contract/errors.ts';
import type { FileSource, UnitBatch } from '#services/ports/index.ts';
import { openSource } from '../shared/byte-source.ts';
import { encodingOf, TextStream } from '../shared/text-stream.ts';
import { XmlFault, XmlScanner } from '../shared/xml-scan/scanner.ts';
import { TableReader } from './table/read.ts';
import { TmxReader } from './tmx/read.ts';
import type { UnitReader } from './unit-reader.ts';
import { NotConforming } from './xliff/conformance/node.ts';
import { XliffReader } from './xliff/read.ts';

/** UTF-16 units read between two batches: some 10 ms. */
const PIECE = 256 * 1024;
/** The same in bytes of UTF-8, of which most units are read faster. */
const PIECE_OF_BYTES = 512 * 1024;
const NOTHING = new Uint8Array(0);

/**
 * The units of a TMX, XLIFF, TSV or CSV file in any encoding, batch by batch as it is read: the file is never in memory
 * as a whole. Nothing is fetched; XML that declares entities is refused. Units that cannot be used are skipped with line
 * and reason. Errors: `empty-file`, `unsupported-format`, `declares-entities`, `broken-off-file` where XML ends too soon,
 * `damaged-at-line` where it is not well-formed or beyond the bounds, `invalid-xliff` where a file of XLIFF 2 breaks its standard, and those of openSource.
 */
export async function* readUnits(
  file: FileSource,
  { encoded = false }: { readonly encoded?: boolean } = {},
): AsyncIterable<UnitBatch> {
  const source = await openSource(file);
  let input: Input | null = null;
  let done = 0;
  for await (const bytes of source.chunks()) {
    input ??= await Input.of(source.name, bytes, encoded);
    for (const _ of input.write(bytes)) yield { ...input.take(), done, total: source.size };
    done += bytes.length;
  }
  if (input === null) return unsupported(source.name);
  input.end();
  yield { ...input.take(), done, total: source.size };
}

/** What people are told of the scanner's faults. */
const CODES = {
  malformed: 'damaged-at-line',
  entities: 'declares-entities',
  unfinished: 'broken-off-file',
} as const;

/** The bytes of a file on their way to the reader of its format. */
class Input {
  readonly #name: string;
  readonly #reader: UnitReader;
  readonly #text: TextStream;
  readonly #readsBytes: boolean;
  /** Of a file in another encoding: its bytes in UTF-8 as text. */
  readonly #recoded: TextStream | null;

  private constructor(name: string, reader: UnitReader, encoding: string, encoded: boolean) {
    this.#name = name;
    this.#reader = reader;
    this.#text = new TextStream(encoding);
    this.#readsBytes = encoded && reader.writeBytes !== undefined;
    this.#recoded = this.#readsBytes && encoding !== 'utf-8' ? new TextStream('utf-8') : null;
  }

  static async of(name: string, head: Uint8Array, encoded: boolean): Promise<Input> {
    const encoding = (await encodingOf(head)) ?? unsupported(name);
    return new Input(name, readerFor(name, new TextStream(encoding).decode(head)), encoding, encoded);
  }

  /** Yields whenever it is time for a batch. */
  *write(bytes: Uint8Array): Iterable<void> {
    const reader = this.#reader;
    if (this.#readsBytes) {
      const given = this.#recoded === null ? bytes : Buffer.from(this.#text.decode(bytes));
      const text = this.#recoded ?? this.#text;
      for (let at = 0; at < given.length; at += PIECE_OF_BYTES) {
        const piece = given.subarray(at, at + PIECE_OF_BYTES);
        this.#guarded(() => reader.writeBytes?.(piece, (part) => text.decode(part)));
        yield;
      }
      return;
    }
    const text = this.#text.decode(bytes);
    for (let at = 0; at < text.length; at += PIECE) {
      this.#guarded(() => reader.write(text.slice(at, at + PIECE)));
      yield;
    }
  }

  end(): void {
    this.#guarded(() => {
      const unread = this.#reader.takeRest?.() ?? NOTHING;
      const recoded = this.#recoded;
      const rest = recoded === null ? this.#text.decode(unread) : recoded.decode(unread) + recoded.end();
      const last = rest + this.#text.end();
      if (last !== '') this.#reader.write(last);
      this.#reader.end();
    });
  }

  take(): Omit<UnitBatch, 'done' | 'total'> {
    const reader = this.#reader;
    return { plain: null, ...reader.take(), apart: reader.apart, header: reader.header ?? null };
  }

  /** Faults of the scanner as what people read. */
  #guarded(work: () => void): void {
    try {
      work();
    } catch (thrown) {
      if (thrown instanceof NotConforming) {
        const { line, place } = thrown;
        throw new BalaghError('invalid-xliff', { file: this.#name, line, place }, { cause: thrown });
      }
      if (!(thrown instanceof XmlFault)) throw thrown;
      const place = { file: this.#name, line: this.#reader.line };
      throw new BalaghError(CODES[thrown.kind], place, { cause: thrown });
    }
  }
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
