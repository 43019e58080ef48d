import { BalaghError } from '#contract/errors.ts';
import { MAX_FILE_BYTES } from '#contract/values.ts';
import type { InputFile, ReadableFormat } from './adapter.ts';
import { decodeHtml } from './html/charset.ts';
import { oversized, unsupported } from './shared/errors.ts';
import { openPackage } from './shared/zip.ts';

/** Bytes looked at to tell text formats apart. */
const HEAD_BYTES = 4096;

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** First bytes of formats that people try, with the name to call them by. */
const FOREIGN: readonly (readonly [string, readonly number[]])[] = [
  ['PDF', [0x25, 0x50, 0x44, 0x46]],
  ['RTF', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['GIF', [0x47, 0x49, 0x46, 0x38]],
  ['RAR', [0x52, 0x61, 0x72, 0x21]],
  ['7Z', [0x37, 0x7a, 0xbc, 0xaf]],
  ['GZIP', [0x1f, 0x8b]],
  ['SQLite', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66]],
];

/**
 * The format of a file, from its content; its extension only tells Markdown from plain text, which look alike.
 * Errors: `empty-file`, `oversized-file`, `encrypted-file`, `damaged-file`, `unsupported-format`.
 */
export async function sniffFormat(file: InputFile): Promise<ReadableFormat> {
  const { bytes, name } = file;
  if (bytes.length === 0) throw new BalaghError('empty-file', { file: name });
  if (bytes.length > MAX_FILE_BYTES) throw oversized(name);
  if (startsWith(bytes, COMPOUND_FILE)) throw compoundFile(file);
  const foreign = FOREIGN.find(([, magic]) => startsWith(bytes, magic));
  if (foreign !== undefined) throw unsupported(name, foreign[0]);
  if (startsWith(bytes, [0x50, 0x4b])) return sniffPackage(file);
  return sniffText(file);
}

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, index) => bytes[index] === byte);

const extensionOf = (name: string): string => /\.([A-Za-z0-9]{1,8})$/.exec(name)?.[1]?.toLowerCase() ?? '';

/** An OLE file is either an old Office file, or the shell of a new one with a password. */
function compoundFile(file: InputFile): BalaghError {
  const encrypted = Buffer.from(file.bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
  if (encrypted) return new BalaghError('encrypted-file', { file: file.name });
  return unsupported(file.name, extensionOf(file.name).toUpperCase() || 'DOC');
}

async function sniffPackage(file: InputFile): Promise<ReadableFormat> {
  const opened = await openPackage(file);
  const mimetype = new TextDecoder().decode(await opened.part('mimetype')).trim();
  if (mimetype === 'application/vnd.oasis.opendocument.text') return 'odt';
  if (mimetype !== '') throw unsupported(file.name, extensionOf(file.name).toUpperCase() || mimetype);
  const folders = ['ppt/', 'xl/'].filter((folder) =>
    [...opened.names].some((name) => name.startsWith(folder)),
  );
  if (opened.names.has('[Content_Types].xml') && folders.length === 0) return 'docx';
  throw unsupported(file.name, extensionOf(file.name).toUpperCase() || 'ZIP');
}

async function sniffText(file: InputFile): Promise<ReadableFormat> {
  const head = await decodeHtml(file.bytes.subarray(0, HEAD_BYTES - (HEAD_BYTES % 2)));
  const extension = extensionOf(file.name);
  if (head === undefined) throw unsupported(file.name, extension.toUpperCase());
  const start = head.replace(/^\uFEFF/, '').trimStart();
  if (isMimeMessage(start)) return 'mhtml';
  if (isHtml(start, extension)) return 'html';
  if (/^<\?xml\s/.test(start)) throw unsupported(file.name, extension.toUpperCase() || 'XML');
  return ['md', 'markdown', 'mkd'].includes(extension) ? 'md' : 'txt';
}

const isMimeMessage = (start: string): boolean =>
  /^[A-Za-z-]{2,40}: /.test(start) &&
  /^mime-version:/im.test(start) &&
  /^content-type:\s*(multipart\/related|multipart\/alternative|text\/html)/im.test(start);

function isHtml(start: string, extension: string): boolean {
  if (/^<!doctype\s+html/i.test(start)) return true;
  if (/^<[!?h]/i.test(start) && /<html[\s>]/i.test(start)) return true;
  const hasTags = /<(p|div|h[1-6]|body|head|table|br|span|article|ul|ol|a|b|title)[\s>/]/i.test(start);
  if (['html', 'htm', 'xhtml', 'shtml'].includes(extension)) return hasTags;
  return hasTags && /^<(body|head|p|div|h[1-6]|table|article|section|main|title|meta)[\s>]/i.test(start);
}
