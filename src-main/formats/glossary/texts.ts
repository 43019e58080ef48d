import { BalaghError } from '#contract/errors.ts';
import type { JobControl } from '#services/ports/index.ts';
import type { ByteSource } from '../shared/byte-source.ts';
import { encodingOf, TextStream } from '../shared/text-stream.ts';
import { unsupportedGlossary } from './errors.ts';

/** UTF-16 units handed on at once; between two of them other work gets its turn. */
const PIECE = 128 * 1024;

/** The text of a file in pieces. Errors: `empty-file`, `unsupported-format`, `cancelled`. */
export async function* textsOf(source: ByteSource, control: JobControl): AsyncGenerator<string> {
  let stream: TextStream | null = null;
  let done = 0;
  let isEmpty = true;
  for await (const bytes of source.chunks()) {
    stream ??= new TextStream(await requireEncoding(source, bytes));
    const text = stream.decode(bytes);
    isEmpty &&= text.trim() === '';
    for (let at = 0; at < text.length; at += PIECE) {
      control.check();
      control.report('reading', done, source.size);
      yield text.slice(at, at + PIECE);
    }
    done += bytes.length;
  }
  const rest = stream?.end() ?? '';
  if (isEmpty && rest.trim() === '') throw new BalaghError('empty-file', { file: source.name });
  yield rest;
}

async function requireEncoding({ name }: ByteSource, head: Uint8Array): Promise<string> {
  const encoding = await encodingOf(head);
  if (encoding === undefined) throw unsupportedGlossary(name, '');
  return encoding;
}
