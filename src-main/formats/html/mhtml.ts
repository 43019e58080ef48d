import type { SourceDocument } from '#core/model/document.ts';
import type { InputFile } from '../adapter.ts';
import { damaged } from '../shared/errors.ts';
import { decodeHtml } from './charset.ts';
import { readPage } from './read.ts';

/** Parts of a page saved as one file (RFC 2557) that are looked at; the page itself is the first of them. */
const MAX_PARTS = 200;

interface MimePart {
  readonly headers: ReadonlyMap<string, string>;
  /** One character for each byte. */
  readonly body: string;
}

/** A page saved as a single file: its HTML part, decoded. Errors: `damaged-file` where there is none. */
export async function readMhtmlFile(file: InputFile): Promise<SourceDocument> {
  const message = parsePart(Buffer.from(file.bytes).toString('latin1'));
  const part = htmlPart(message);
  if (part === undefined) throw damaged(file.name, new Error('no text/html part'));
  const charset = parameterOf(part.headers.get('content-type') ?? '', 'charset');
  const html = await decodeHtml(bodyOf(part), charset);
  if (html === undefined) throw damaged(file.name, new Error('the text/html part is no text'));
  return { ...(await readPage(file.name, html)), format: 'mhtml' };
}

function htmlPart(message: MimePart): MimePart | undefined {
  const type = message.headers.get('content-type') ?? '';
  if (/^\s*text\/html/i.test(type)) return message;
  const boundary = parameterOf(type, 'boundary');
  if (boundary === undefined) return undefined;
  const parts = message.body.split(`--${boundary}`).slice(1, MAX_PARTS + 1);
  for (const raw of parts) {
    const part = parsePart(raw.replace(/^\r?\n/, ''));
    const inner = part.headers.get('content-type') ?? '';
    if (/^\s*text\/html/i.test(inner)) return part;
    const nested = /^\s*multipart\//i.test(inner) ? nestedHtml(part, inner) : undefined;
    if (nested !== undefined) return nested;
  }
  return undefined;
}

/** One level of multipart inside multipart, as Internet Explorer wrote it. */
function nestedHtml(part: MimePart, type: string): MimePart | undefined {
  const boundary = parameterOf(type, 'boundary');
  if (boundary === undefined) return undefined;
  return part.body
    .split(`--${boundary}`)
    .slice(1, MAX_PARTS + 1)
    .map((raw) => parsePart(raw.replace(/^\r?\n/, '')))
    .find((inner) => /^\s*text\/html/i.test(inner.headers.get('content-type') ?? ''));
}

function parsePart(raw: string): MimePart {
  const gap = /\r?\n\r?\n/.exec(raw);
  const head = raw.slice(0, gap?.index ?? raw.length).replace(/\r?\n[ \t]+/g, ' ');
  const headers = new Map<string, string>();
  for (const line of head.split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, body: gap === null ? '' : raw.slice(gap.index + gap[0].length) };
}

function parameterOf(header: string, name: string): string | undefined {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'i').exec(header);
  return found?.[1] ?? found?.[2];
}

function bodyOf(part: MimePart): Uint8Array {
  switch ((part.headers.get('content-transfer-encoding') ?? '').toLowerCase()) {
    case 'base64':
      return Buffer.from(part.body, 'base64');
    case 'quoted-printable':
      return Buffer.from(fromQuotedPrintable(part.body), 'latin1');
    default:
      return Buffer.from(part.body, 'latin1');
  }
}

/** RFC 2045, 6.7. */
const fromQuotedPrintable = (body: string): string =>
  body
    .replace(/=[ \t]{0,80}\r?\n/g, '')
    .replace(/=([0-9a-fA-F]{2})/g, (_whole, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
