import { describe, expect, it } from 'vitest';
import { read, textsOf, tmx, tu } from './tmx.ts';

const PAIR = { en: 'The Minister arrived in Rabat.', fr: 'Le ministre est arrivé à Rabat.' };
const ARABIC = 'وصل الوزير إلى الرباط.';
const TRIPLE = { ...PAIR, ar: ARABIC };

const contentOf = async (segment: string) =>
  (await read(tmx(tu({ en: segment, fr: 'x' })))).units[0]?.variants.en;

describe('TMX', () => {
  it('is read into units of all its languages', async () => {
    expect(textsOf(await read(tmx(tu(TRIPLE))))).toEqual([TRIPLE]);
  });

  it.each(['1.1', '1.2', '1.3', '1.4'])(
    'is read in version %s, with lang as with xml:lang',
    async (version) => {
      const old = tu(PAIR).replaceAll('xml:lang', 'lang');
      expect(textsOf(await read(tmx(old, 'srclang="EN"', version)))).toEqual([PAIR]);
    },
  );

  it.each([
    ['UTF-8 with a mark', (text: string) => Buffer.from(`\uFEFF${text}`)],
    ['UTF-16 with a mark', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16LE without one', (text: string) => Buffer.from(text, 'utf16le')],
    ['UTF-16BE without one', (text: string) => Buffer.from(text, 'utf16le').swap16()],
    [
      'UTF-8 that declares UTF-16',
      (text: string) => Buffer.from(text.replace('"1.0"?', '"1.0" encoding="UTF-16"?')),
    ],
  ])('is read in %s', async (_, encode) => {
    expect(textsOf(await read(new Uint8Array(encode(tmx(tu(TRIPLE))))))).toEqual([TRIPLE]);
  });

  it('is read in the single-byte encoding that it declares', async () => {
    const text = tmx(tu({ en: 'Summer', fr: 'été' })).replace('"1.0"?', '"1.0" encoding="iso-8859-1"?');
    expect(textsOf(await read(new Uint8Array(Buffer.from(text, 'latin1'))))).toEqual([
      { en: 'Summer', fr: 'été' },
    ]);
  });

  it('keeps regions, in the form of BCP 47', async () => {
    expect(textsOf(await read(tmx(tu({ EN_us: 'a', 'FR-ca': 'b', fra: 'c', 'zh-hant-tw': 'd' }))))).toEqual([
      { 'en-US': 'a', 'fr-CA': 'b', fr: 'c', 'zh-Hant-TW': 'd' },
    ]);
  });

  it('makes a unit more of each other text in one language', async () => {
    const twice = tu(PAIR).replace(
      '</tu>',
      '<tuv xml:lang="fr"><seg>Le ministre est à Rabat.</seg></tuv></tu>',
    );
    expect(textsOf(await read(tmx(twice)))).toEqual([PAIR, { ...PAIR, fr: 'Le ministre est à Rabat.' }]);
  });

  it('keeps the latest change, who made it, and the first date', async () => {
    const variants =
      '<tuv xml:lang="en" creationdate="20200101T000000Z" creationid="Salma"><seg>a</seg></tuv>' +
      '<tuv xml:lang="fr" changedate="20260120T093000Z" changeid="Driss" creationid="Salma"><seg>b</seg></tuv>';
    const { units } = await read(tmx(`<tu changedate="20250101T000000Z" changeid="Nadia">${variants}</tu>`));
    expect(units[0]).toMatchObject({
      author: 'Driss',
      at: Date.UTC(2026, 0, 20, 9, 30),
      createdAt: Date.UTC(2020, 0, 1),
    });
  });

  it('takes no date for one that is none', async () => {
    const { units } = await read(tmx(tu(PAIR, 'changedate="20261399T999999Z" creationdate="soon"')));
    expect(Object.keys(units[0] ?? {})).toEqual(['variants', 'context']);
  });

  it.each([
    [
      '<prop type="x-previous" xml:lang="fr">Avant</prop><prop type="x-next">After</prop>',
      { previous: { fr: 'Avant' }, next: { en: 'After' } },
    ],
    ['<prop type="prev">Before</prop><prop type="next"></prop>', { previous: { en: 'Before' } }],
    ['<prop type="x-context-pre">&lt;seg&gt;A &lt;ph/&gt;b&lt;/seg&gt;</prop>', { previous: { en: 'A b' } }],
    ['<prop type="x-part">headline</prop><prop type="x-domain">water</prop>', { part: 'headline' }],
    ['<prop type="x-part">nonsense</prop><note>a note</note>', {}],
  ])('reads the surroundings in %s', async (properties, context) => {
    expect((await read(tmx(tu(PAIR, '', properties)))).units[0]?.context).toEqual(context);
  });
});

describe('inline codes', () => {
  it.each([
    ['a <bpt i="1" type="bold">x</bpt>b<ept i="1">y</ept> c', 'a b c', [['bold', 2, 3]]],
    ['<bpt i="1">&lt;em></bpt>b<ept i="1">&lt;/em></ept>', 'b', [['italic', 0, 1]]],
    ['<bpt i="1">{\\ul </bpt>b<ept i="1">}</ept>', 'b', [['underline', 0, 1]]],
    ['<hi type="italic">b</hi> <hi type="verb">c</hi>', 'b c', [['italic', 0, 1]]],
    [
      '<bpt i="1" type="bold"/>a<bpt i="2" type="italic"/>b<ept i="1"/>c<ept i="2"/>',
      'abc',
      [
        ['bold', 0, 2],
        ['italic', 1, 3],
      ],
    ],
    ['a<it pos="begin" type="bold">&lt;b></it>bc', 'abc', [['bold', 1, 3]]],
    ['a<it pos="end">&lt;/b></it>bc', 'abc', [['bold', 0, 1]]],
    ['a<bpt i="1">&lt;font></bpt>b<ept i="1">&lt;/font></ept><ept i="7"/>', 'ab', []],
    ['a<ph>&lt;img alt="<sub>the <hi>bridge</hi></sub>"></ph> b<ut>{\\b </ut>', 'athe bridge b', []],
    ['a<ph type="lb"/>b<ph>&lt;br/></ph>c<ph>\\t</ph>d', 'a\nb\nc d', []],
    ['<![CDATA[a < b]]> &amp; &#xE9;', 'a < b & é', []],
  ])('%s', async (segment, text, marks) => {
    expect(await contentOf(segment)).toEqual({
      text,
      marks: marks.map(([kind, start, end]) => ({ kind, start, end })),
    });
  });

  it('keep the address of a link, if it is harmless', async () => {
    const link = (href: string) =>
      contentOf(`<bpt i="1" type="link">&lt;a href="${href}"></bpt>a<ept i="1">&lt;/a></ept>`);
    expect(await link('https://www.example.ma/?a=1&amp;amp;b=2')).toEqual({
      text: 'a',
      marks: [{ kind: 'link', start: 0, end: 1, href: 'https://www.example.ma/?a=1&b=2' }],
    });
    expect((await link('javascript:alert(1)'))?.marks).toEqual([]);
  });
});

describe('units that cannot be used', () => {
  it.each([
    ['fewer-than-two-texts', tu({ en: 'alone' })],
    ['fewer-than-two-texts', '<tu/>'],
    ['fewer-than-two-texts', '<tu><tuv xml:lang="en"/><tuv xml:lang="fr"><seg>a</seg></tuv></tu>'],
    ['empty-segment', tu({ en: 'a', fr: ' <ph/> ' })],
    ['unknown-language', tu({ en: 'a', klingon: 'b' })],
    ['unknown-language', tu({ en: 'a', xx: 'b' })],
    ['unknown-language', '<tu><tuv><seg>a</seg></tuv><tuv xml:lang="fr"><seg>a</seg></tuv></tu>'],
    ['segment-too-long', tu({ en: 'a', fr: 'é'.repeat(5_000_000) })],
    ['invalid-character', tu({ en: 'a&#x1F;b', fr: 'b' })],
    ['invalid-character', tu({ en: 'a&nbsp;b', fr: 'b' })],
  ])('are skipped with their line: %s', async (reason, unit) => {
    const { units, skipped } = await read(tmx(`${tu(PAIR)}\n${unit}\n${tu(TRIPLE)}`));
    expect([units.length, skipped]).toEqual([2, [{ line: 6, reason }]]);
  });

  it('lose only the variant where two others remain', async () => {
    const file = await read(tmx(tu({ ...PAIR, klingon: 'qapla' })));
    expect([textsOf(file), file.skipped]).toEqual([[PAIR], [{ line: 5, reason: 'unknown-language' }]]);
  });

  it('lose raw control characters only', async () => {
    expect(textsOf(await read(tmx(tu({ en: 'a\u0001b', fr: 'c' }))))).toEqual([{ en: 'ab', fr: 'c' }]);
  });
});

describe('a hostile or broken file', () => {
  const laughs = `<!DOCTYPE tmx [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>`;
  const withType = (type: string) => tmx(tu(PAIR)).replace('<tmx', `${type}<tmx`);

  it.each([
    ['breaks off', tmx(tu(PAIR)).slice(0, -20), 'broken-off-file'],
    ['is not well-formed', tmx('<tu><tuv></tu></tuv>'), 'damaged-at-line'],
    ['breaks off within a segment', tmx(tu(PAIR)).slice(0, -60), 'broken-off-file'],
    ['declares entities', withType(laughs), 'declares-entities'],
    [
      'names an outer entity',
      withType('<!DOCTYPE tmx [<!ENTITY a SYSTEM "file:///etc/passwd">]>'),
      'declares-entities',
    ],
    ['is nested without end', tmx('<x>'.repeat(100_000)), 'damaged-at-line'],
    [
      'has attributes without end',
      tmx(`<tu ${'a'.repeat(70_000)}="${'b'.repeat(70_000)}"/>`),
      'damaged-at-line',
    ],
    ['is other XML', '<?xml version="1.0"?><tbx/>', 'unsupported-format'],
    ['is empty', '', 'empty-file'],
  ])('that %s is refused', async (_, text, code) => {
    await expect(read(text)).rejects.toMatchObject({ code });
  });

  it('is refused with the line of the fault', async () => {
    await expect(read(tmx(`${tu(PAIR)}\n\n<tu></body>`))).rejects.toMatchObject({ parameters: { line: 7 } });
  });

  it('may name a DTD, which is not fetched', async () => {
    expect(textsOf(await read(withType('<!DOCTYPE tmx SYSTEM "http://127.0.0.1:1/tmx14.dtd">')))).toEqual([
      PAIR,
    ]);
  });
});
