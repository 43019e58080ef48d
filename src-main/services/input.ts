import { BalaghError } from '#contract/errors.ts';
import { type FileInput, MAX_FILE_BYTES } from '#contract/values.ts';
import type { SourceDocument } from '#core/model/document.ts';
import { type LanguageTag, primaryLanguage } from '#core/model/language.ts';
import { guessLanguage } from '#core/text/language-guess.ts';
import type { Ports } from './ports/index.ts';

/** Reading what the caller hands in. Errors: those of DocumentPort.read, `oversized-file`. */
export async function readDocument(
  ports: Pick<Ports, 'documents' | 'bytes'>,
  file: FileInput,
): Promise<SourceDocument> {
  if ('text' in file) return ports.documents.readText(file);
  return ports.documents.read({ name: file.name, bytes: bytesOf(ports, file) });
}

function bytesOf(
  ports: Pick<Ports, 'bytes'>,
  file: { readonly name: string; readonly base64: string },
): Uint8Array {
  const bytes = ports.bytes.fromBase64(file.base64);
  if (bytes.length > MAX_FILE_BYTES) {
    throw new BalaghError('oversized-file', { file: file.name, limit: MAX_FILE_BYTES / 1024 / 1024 });
  }
  if (bytes.length === 0) throw new BalaghError('empty-file', { file: file.name });
  return bytes;
}

/** `C:\Texts\Release 12.docx` -> `Release 12`. */
export function stemOf(name: string): string {
  const base = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  const dot = base.lastIndexOf('.');
  return dot > 0 ? base.slice(0, dot) : base;
}

/** The language of the text; where that is not clear, what the file declares. */
export function languageOf(document: SourceDocument): LanguageTag | null {
  const text = document.paragraphs.map(({ content }) => content.text).join('\n');
  const guessed = guessLanguage(text);
  const declared = document.language ?? null;
  if (guessed === null) return declared;
  return declared !== null && primaryLanguage(declared) === guessed ? declared : guessed;
}

/** Targets without repeats. Error: `same-language` where one is the source. */
export function targetsOf(from: LanguageTag, to: readonly LanguageTag[]): readonly LanguageTag[] {
  const same = to.find((language) => primaryLanguage(language) === primaryLanguage(from));
  if (same !== undefined) throw new BalaghError('same-language', { language: same });
  return [...new Set(to)];
}
