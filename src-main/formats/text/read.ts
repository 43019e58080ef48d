import type { SourceDocument } from '#core/model/document.ts';
import type { InputFile } from '../adapter.ts';
import { unsupported } from '../shared/errors.ts';
import { decodeText } from './encoding.ts';
import { readParagraphs } from './paragraphs.ts';

/** Plain text in any of the encodings of encoding.ts. Errors: `unsupported-format` for bytes that are no text. */
export async function readTextFile(file: InputFile): Promise<SourceDocument> {
  const decoded = await decodeText(file.bytes);
  if (decoded === undefined) throw unsupported(file.name, '');
  return readPlainText(decoded.text);
}

export function readPlainText(text: string): SourceDocument {
  return { format: 'txt', paragraphs: readParagraphs(text), removed: [] };
}
