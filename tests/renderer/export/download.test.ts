import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileBytes } from '#renderer/ui/export/download.ts';

describe('fileBytes', () => {
  it('gives back every byte of the exported file', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 4096 }), (bytes) => {
        const base64 = Buffer.from(bytes).toString('base64');
        expect(fileBytes({ name: 'a.docx', mime: 'application/octet-stream', base64 })).toEqual(bytes);
      }),
    );
  });
});
