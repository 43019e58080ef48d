import { type FileInput, MAX_FILE_BYTES } from '#contract/values.ts';
import { readFile } from '../../client/read-file.ts';

/** A file's bytes for the backend. Errors: those of readFile. */
export async function inputFromFile(file: File): Promise<FileInput> {
  return readFile(file, MAX_FILE_BYTES);
}

/** What the clipboard or a drag holds, the richest form first: a file, HTML, plain text; null for nothing. */
export function contentOf(transfer: DataTransfer | null, name: string): File | FileInput | null {
  if (!transfer) return null;
  const html = transfer.getData('text/html');
  if (html.trim() !== '') return { name, text: html, html: true };
  const text = transfer.getData('text/plain');
  if (text.trim() !== '') return { name, text, html: false };
  return transfer.files[0] ?? null;
}

/** Typed or pasted text as input. */
export function inputFromText(text: string, name: string): FileInput {
  return { name, text, html: false };
}
