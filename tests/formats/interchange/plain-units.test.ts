import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readUnits } from '#formats/interchange/read.ts';
import { TmxReader } from '#formats/interchange/tmx/read.ts';
import { readAs, unitsOf } from './read-as.ts';
import { tmx } from './tmx.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Both ways; the number of texts that came as bytes. */
async function sameBothWays(bytes: Uint8Array): Promise<number> {
  const source = { name: 'memory.tmx', bytes };
  const fast = await readAs(source, true);
  const slow = await readAs(source, false);
  // Whatever went before a fault is taken back; only what is reported counts.
  if ('thrown' in slow.read || 'thrown' in fast.read)
    expect([fast.read.thrown, fast.read.apart]).toEqual([slow.read.thrown, slow.read.apart]);
  else expect(fast.read).toEqual(slow.read);
  return fast.fromBytes;
}

const UNITS = `<tu tuid="1" creationdate="20240102T030405Z" creationid="Amine"><prop type="domain">press</prop>
  <tuv xml:lang="en" changeid="Zoé"><note>seen</note><seg>The minister received the ambassador.</seg></tuv>
  <tuv xml:lang="ar"><seg> استقبل الوزيرُ السفيرَ 👍 </seg></tuv></tu>\r
<tu tuid="2"><tuv xml:lang="en"><seg>Signed &amp; sealed</seg></tuv><tuv xml:lang="fr"><seg>Signé</seg></tuv></tu>
<tu tuid="3"><note>é & ü</note><tuv xml:lang="en"><seg>Broken note</seg></tuv><tuv xml:lang="fr"><seg>Note</seg></tuv></tu>
<tu tuid="4"><tuv xml:lang="en"><seg>A "quoted" text</seg></tuv><tuv xml:lang="fr"><seg>\u00a0Un texte \u00ab\u202fcité\u202f\u00bb</seg></tuv></tu>
<!-- </tu> --><tu><tuv xml:lang="en"><seg>One</seg></tuv><tuv xml:lang="en"><seg>Two</seg></tuv><tuv xml:lang="fr"><seg>Un</seg></tuv></tu>
<tu><tuv xml:lang="en"><seg><bpt i="1">&lt;b></bpt>Bold<ept i="1">&lt;/b></ept></seg></tuv><tuv xml:lang="fr"><seg>Gras</seg></tuv></tu>
<tu><tuv xml:lang="en"><seg></seg></tuv><tuv xml:lang="fr"><seg>Vide</seg></tuv></tu>
<tu><tuv xml:lang="xx-unknown"><seg>What</seg></tuv><tuv lang="fr"><seg>Quoi</seg></tuv><tuv xml:lang='ar'><seg>ماذا</seg></tuv></tu>
<tu><tuv xml:lang="en"><seg>Line\u2028break]]</seg></tuv><tuv xml:lang="fr"><seg>\u0085 \ufffd</seg></tuv></tu>
<tu><tuv xml:lang="en"><prop type="x-previous">Before</prop><seg>Middle</seg></tuv><tuv xml:lang="fr"><seg>Milieu</seg><prop type="p">q</prop></tuv></tu>
`;

describe('plain units read from bytes', () => {
  it('are those that the scanner reads, beside others', async () => {
    // The texts of units 1, 2, 4 and 10 of each repetition, but for the first, which the header is read with.
    expect(await sameBothWays(bytesOf(tmx(UNITS.repeat(3))))).toBe(22);
  });

  it('are told of with their line, and faults behind them', async () => {
    const rows = [UNITS, '<tu><tuv xml:lang="en"><seg>Alone</seg></tuv></tu>', '<tu></tuv>'];
    const lines = UNITS.split('\n').length;
    for (const encoded of [true, false]) {
      const reading = (async () => {
        const source = { name: 'memory.tmx', bytes: bytesOf(tmx(`${rows[0]}${rows[1]}\n${rows[2]}`)) };
        for await (const _ of readUnits(source, { encoded }));
      })();
      await expect(reading).rejects.toMatchObject({ parameters: { line: lines + 5 } });
    }
    const whole = await readAs({ name: 'memory.tmx', bytes: bytesOf(tmx(`${rows[0]}${rows[1]}`)) }, true);
    expect(whole.read.skipped.at(-1)).toEqual({ line: lines + 4, reason: 'fewer-than-two-texts' });
  });

  it('are the same in a file of our own', async () => {
    await sameBothWays(bytesOf(tmx(UNITS.repeat(2), 'srclang="*all*" creationtool="Balagh"')));
  });

  it.each([
    ['UTF-16, little end first', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16, big end first', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['UTF-8 with a mark', (text: string) => Buffer.from(`\ufeff${text}`)],
    [
      'Latin-1',
      (text: string) =>
        Buffer.from(text.replace('?>', ' encoding="iso-8859-1"?>').replace(/[^\0-\xff]/g, '?'), 'latin1'),
    ],
  ])('are the same in %s', async (_, encode) => {
    expect(await sameBothWays(encode(tmx(UNITS.repeat(700))))).toBeGreaterThan(5000);
    // Cut in the middle of a character.
    await sameBothWays(encode(tmx(UNITS)).subarray(0, -7));
  });

  it('are the same wherever a file is damaged', async () => {
    const whole = bytesOf(tmx(UNITS.repeat(2)));
    const piece = fc.constantFrom(
      ...[
        '<',
        '>',
        '&',
        ']]>',
        '"',
        "'",
        '\r',
        '\n',
        '\t',
        '\0',
        '</tu>',
        '<tu>',
        '<!--',
        '-->',
        '<![CDATA[',
        ' ',
      ],
      ...[
        '</tuv>',
        '<seg>',
        '</seg>',
        '<seg/>',
        '&#233;',
        '&nbsp;',
        '\u00e9',
        '\u200b',
        '\ufeff',
        '\u{1F44D}',
        '\u007f',
      ],
    );
    const damage = fc.record({
      at: fc.nat(whole.length - 1),
      removed: fc.nat(12),
      put: fc.oneof(
        fc.array(piece, { maxLength: 2 }).map((pieces) => bytesOf(pieces.join(''))),
        fc.uint8Array({ maxLength: 3 }),
      ),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 3 }), async (damages) => {
        let bytes = Buffer.from(whole);
        for (const { at, removed, put } of damages)
          bytes = Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + removed)]);
        await sameBothWays(bytes);
      }),
      { numRuns: 400 },
    );
  });

  it('are the same whatever attributes, properties and notes they have', async () => {
    const often = <Value>(usual: readonly Value[], seldom: readonly Value[]) =>
      fc.oneof({ arbitrary: fc.constantFrom(...usual), weight: 12 }, fc.constantFrom(...seldom));
    const text = often(
      ['Texte', 'a "quoted" \\ word', 'dé\u00e0', 'x > y', '', "l'un", ' two\nlines\t'],
      ['\u{1F44D}', 'a]', 'a]]>', '&#233; &amp;', 'é & ü', '&lt;&#10;'],
    );
    const value = often(
      ['value', '20240102T030405Z', '20250102T030405Z', 'fr-ca', 'x-next', 'prev', 'x-part', 'lead'],
      ['x-markup', 'Zoé', 'a > b', "l'un", 'two\nlines', ''],
    );
    const key = often(
      ['tuid', 'creationdate', 'changedate', 'changeid', 'creationid', 'lang', 'srclang', 'type', 'o-tmf'],
      ['__proto__', 'é'],
    );
    const attributes = fc
      .uniqueArray(fc.tuple(key, value), { maxLength: 4, selector: ([name]) => name })
      .map((all) => all.map(([name, one]) => ` ${name}="${one}"`).join(''));
    const note = fc
      .tuple(fc.constantFrom('prop', 'note'), attributes, text)
      .map(([name, all, one]) => `<${name}${all}>${one}</${name}>`);
    const notes = fc.array(note, { maxLength: 2 }).map((all) => all.join(' '));
    const segment = often(
      ['Text', ' Texte \u00e9 ', 'نص', ' "A" &amp; B\\C ', 'one\ntwo\tthree', '\u00a0L&#x27;un&#160;'],
      [
        '',
        '&#13;',
        'x\r\ny',
        'x\ry',
        'a]]b',
        'a]]>b',
        'a ]]&gt; b',
        '&bogus;',
        'x\u2028y',
        '&#x2028;z',
        '&#0;',
        ' &#32; ',
      ],
    );
    const variant = fc.tuple(
      often(['en', 'fr', 'ar'], ['FR', 'en-us', 'xx-no']),
      attributes,
      notes,
      segment,
      notes,
    );
    const unit = fc
      .tuple(attributes, notes, fc.uniqueArray(variant, { maxLength: 4, selector: ([tag]) => tag }), notes)
      .map(([all, before, variants, behind]) => {
        const elements = variants.map(
          ([tag, own, first, content, last]) =>
            `<tuv xml:lang="${tag}"${own}>${first}<seg>${content}</seg>${last}</tuv>`,
        );
        return `<tu${all}>${before}${elements.join('\n')}${behind}</tu>`;
      });
    let read = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(unit, { minLength: 4, maxLength: 12 }),
        fc.boolean(),
        async (units, isOwn) => {
          const file = tmx(units.join('\n'), `srclang="en" creationtool="${isOwn ? 'Balagh' : 'Test'}"`);
          read += await sameBothWays(bytesOf(file));
        },
      ),
      { numRuns: 300 },
    );
    // Many files are faulty, and nothing counts of these.
    expect(read).toBeGreaterThan(50);
  });

  it('are the same in whatever pieces a file comes', () => {
    // Of one length, so that other units stand at the same places of the next piece.
    const unit = (id: number) =>
      `<tu tuid="${id}" creationid="A${id % 7}" changeid="B${id % 5}"><prop type="t${id % 3}">${id % 9}</prop><tuv xml:lang="en"><seg>One ${id}</seg></tuv><tuv xml:lang="${['fr', 'ar'][id % 2]}"><seg>Deux ${id}</seg></tuv></tu>`;
    const bytes = bytesOf(tmx(Array.from({ length: 60 }, (_, n) => unit(100 + n)).join('')));
    const readIn = (length: number) => {
      const [reader, decoder] = [new TmxReader(), new TextDecoder()];
      const units: unknown[] = [];
      for (let at = 0; at < bytes.length; at += length) {
        reader.writeBytes(bytes.subarray(at, at + length), (part) => decoder.decode(part, { stream: true }));
        units.push(...unitsOf(reader.take()));
      }
      return units;
    };
    const whole = readIn(bytes.length);
    expect(whole.length).toBe(60);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), (length) => {
        expect(readIn(length)).toEqual(whole);
      }),
    );
    // Pieces as long as some units.
    for (let units = 1; units <= 6; units += 1)
      expect(readIn(bytesOf(unit(100)).length * units)).toEqual(whole);
  });

  it('are the same where a unit is longer than what is read at once', async () => {
    const long = (length: number) =>
      `<tu><prop type="long">${'x'.repeat(length)}</prop><tuv xml:lang="en"><seg>${'word '.repeat(9000)}</seg></tuv><tuv xml:lang="fr"><seg>mot</seg></tuv></tu>\n`;
    await sameBothWays(bytesOf(tmx(UNITS + long(1_400_000) + UNITS + long(60_000).repeat(20) + UNITS)));
  });
});
