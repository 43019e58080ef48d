import { decodeText } from '../text/encoding.ts';

/** The encoding a page declares must stand in its first 1024 bytes (HTML standard, 13.2.3.2); saved pages add lines. */
const PRESCAN_BYTES = 4096;

/** The page as text, or undefined for bytes that are no text. `declared`: from the header of a MIME part. */
export async function decodeHtml(bytes: Uint8Array, declared?: string): Promise<string | undefined> {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN_BYTES));
  const label = declared ?? /charset\s{0,9}=\s{0,9}["']?([\w-]{2,40})/i.exec(head)?.[1] ?? xmlEncoding(head);
  return (await decodeText(bytes, label))?.text;
}

const xmlEncoding = (head: string): string | undefined =>
  /^<\?xml[^>]{0,99}encoding=["']([\w-]{2,40})/.exec(head)?.[1];
