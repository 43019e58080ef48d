import { type FileInput, MAX_FILE_BYTES } from '#contract/values.ts';
import { ClientError } from '../../client/client.ts';

const MEBIBYTE = 1024 * 1024;

/** A file's bytes for the backend. Errors: `oversized-file` before anything is read, `unreadable-file`. */
export async function inputFromFile(file: File): Promise<FileInput> {
  if (file.size > MAX_FILE_BYTES) {
    throw new ClientError('oversized-file', {
      file: file.name,
      limit: Math.floor(MAX_FILE_BYTES / MEBIBYTE),
    });
  }
  return { name: file.name, base64: await readBase64(file) };
}

function readBase64(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      const address = typeof reader.result === 'string' ? reader.result : '';
      resolve(address.slice(address.indexOf(',') + 1));
    };
    // A folder, or a file that was moved or is locked.
    reader.onerror = () => reject(new ClientError('unreadable-file', { file: file.name }));
    reader.readAsDataURL(file);
  });
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
