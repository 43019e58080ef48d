import { ClientError } from './client.ts';

const MEBIBYTE = 1024 * 1024;

/**
 * A file's bytes for the backend. Errors: `oversized-file` above `limit` bytes, before anything is read;
 * `unreadable-file`.
 */
export async function readFile(
  file: File,
  limit: number,
): Promise<{ readonly name: string; readonly base64: string }> {
  if (file.size > limit) {
    throw new ClientError('oversized-file', { file: file.name, limit: Math.floor(limit / MEBIBYTE) });
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
