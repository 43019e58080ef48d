import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '#formats/text/encoding.ts';
import { encode, utf8, utf16 } from '../support.ts';

const ARABIC = 'الرباط، 22 أبريل 2024 (و م ع) – استقبل الوزير نظيره الفرنسي، بحضور السيد Delorme.';
const SHORT_ARABIC = 'بلاغ صحفي';
const FRENCH =
  'À Rabat, l’Etat a reçu « l’élève » à l’hôtel où siège Noël : cœur, forêt, ça et là. État, Équipe.';
const SHORT_FRENCH = 'Été à Fès';

describe('decodeText', () => {
  it.each([ARABIC, SHORT_ARABIC, FRENCH, SHORT_FRENCH])(
    'reads UTF-8 with and without a byte order mark: %s',
    async (text) => {
      expect(await decodeText(utf8(text))).toEqual({ text, encoding: 'utf-8' });
      expect(await decodeText(utf8(`\uFEFF${text}`))).toEqual({ text, encoding: 'utf-8' });
    },
  );

  it.each([ARABIC, SHORT_ARABIC, FRENCH, SHORT_FRENCH])('reads UTF-16 in both orders: %s', async (text) => {
    for (const order of ['le', 'be'] as const) {
      for (const mark of [true, false])
        expect(await decodeText(utf16(text, order, mark))).toEqual({ text, encoding: `utf-16${order}` });
    }
  });

  it.each([ARABIC, SHORT_ARABIC, 'الرباط'])('reads Windows-1256: %s', async (text) => {
    expect(await decodeText(encode(text, 'windows-1256'))).toEqual({ text, encoding: 'windows-1256' });
  });

  it.each(['افتتح الوزير المنتدى الجهوي، اليوم الاثنين بالرباط', 'بلاغ للوزارة'])(
    'reads ISO-8859-6: %s',
    async (text) => {
      expect(await decodeText(encode(text, 'iso-8859-6'))).toEqual({ text, encoding: 'iso-8859-6' });
    },
  );

  it.each([FRENCH, SHORT_FRENCH, 'ÉTAT', 'Señor Núñez', '100 € à payer'])(
    'reads Windows-1252: %s',
    async (text) => {
      expect((await decodeText(encode(text, 'windows-1252')))?.text).toBe(text);
    },
  );

  it('reads ISO-8859-15 by its ligatures and its euro sign', async () => {
    const text = 'Le cœur du marché : 100 €, à l’œuvre'.replaceAll('’', "'");
    expect(await decodeText(encode(text, 'iso-8859-15'))).toEqual({ text, encoding: 'iso-8859-15' });
  });

  it('keeps a UTF-8 text that is cut in the middle of a letter', async () => {
    const bytes = utf8(ARABIC);
    expect((await decodeText(bytes.subarray(0, bytes.indexOf(0xd9, 60) + 1)))?.text).toMatch(
      /^الرباط، 22 أبريل.*\uFFFD$/u,
    );
  });

  it('does not take pictures and programs for text', async () => {
    const noise = Uint8Array.from(
      { length: 4000 },
      (_value, index) => (index * index * 31 + index * 7) % 256,
    );
    expect(await decodeText(noise)).toBeUndefined();
    expect(await decodeText(new Uint8Array(100))).toBeUndefined();
  });

  it('never throws, whatever the bytes and the declared encoding', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.option(fc.string()), async (bytes, label) => {
        await decodeText(bytes, label ?? undefined);
      }),
    );
  });
});
