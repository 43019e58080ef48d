import { BalaghError } from '#contract/errors.ts';
import { invalidInput } from '#contract/input-reasons.ts';
import type { BytesPort } from '#services/ports/index.ts';

const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

/** Base64 and text encodings by Node. */
export const nodeBytes: BytesPort = {
  fromBase64(base64) {
    // Buffer skips what is not base64; a truncated upload must not become another, shorter file.
    if (base64.length % 4 !== 0 || !BASE64.test(base64)) {
      throw invalidInput('file.base64', 'not-base64');
    }
    return new Uint8Array(Buffer.from(base64, 'base64'));
  },
  toBase64: (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64'),
  encode: (text) => new TextEncoder().encode(text),
  async decode({ name, bytes }) {
    // Loaded when first needed: most starts of the command read no table.
    const { decodeText } = await import('#formats/text/encoding.ts');
    const decoded = await decodeText(bytes);
    if (decoded === undefined)
      throw new BalaghError('unsupported-format', { file: name, format: '', supported: 'TMX, TSV, CSV' });
    return decoded.text;
  },
};
