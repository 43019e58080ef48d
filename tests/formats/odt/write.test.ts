import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writeOdt } from '#formats/odt/write.ts';
import { block } from '../support.ts';

const write = (language: string): Promise<Uint8Array> =>
  writeOdt({
    title: 'Titre & titre',
    language,
    blocks: [block('headline', 'عنوان 2024'), block('quote', '«قول»')],
  });

describe('writeOdt', () => {
  it('begins with the stored media type, as programs that look at first bytes expect', async () => {
    const bytes = await write('ar');
    expect(strFromU8(bytes.subarray(30, 77), true)).toBe('mimetypeapplication/vnd.oasis.opendocument.text');
    expect(bytes[8]).toBe(0);
  });

  it('writes Arabic right to left, with fonts, sizes and language of the complex script', async () => {
    const styles = strFromU8(unzipSync(await write('ar'))['styles.xml'] ?? new Uint8Array());
    expect(styles.match(/style:writing-mode="rl-tb"/g)?.length).toBe(2);
    expect(styles).toContain('style:font-name-complex="Noto Naskh Arabic"');
    expect(styles).toContain('style:language-complex="ar" style:country-complex="MA"');
    expect(styles).toContain('style:font-weight-complex="bold"');
  });

  it('lists every part in its manifest', async () => {
    const parts = unzipSync(await write('fr'));
    const manifest = strFromU8(parts['META-INF/manifest.xml'] ?? new Uint8Array());
    const listed = [...manifest.matchAll(/full-path="([^"/][^"]*)"/g)].map(([, name]) => name);
    expect(listed).toEqual(
      Object.keys(parts).filter((name) => name.endsWith('.xml') && !name.startsWith('META')),
    );
  });
});
