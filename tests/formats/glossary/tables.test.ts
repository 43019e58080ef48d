import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { BalaghError } from '#contract/errors.ts';
import { type ConceptData, PLAIN_CONCEPT, PLAIN_TERM } from '#core/model/termbase.ts';
import { openConceptFile, previewConceptFile } from '#formats/glossary/open.ts';
import { lineOf, rowsOf, unguarded } from '#formats/glossary/table/csv.ts';
import { semicolonValues } from '#formats/glossary/table/values.ts';
import { conceptParts } from '#formats/glossary/write.ts';
import type { TableOptions } from '#services/ports/index.ts';
import { asStored, bytesOf, readAll, readTbx } from './support.ts';

const open = async (bytes: Uint8Array | string, options: TableOptions = {}, name = 'table.csv') =>
  readAll(
    await openConceptFile({ name, bytes: typeof bytes === 'string' ? bytesOf(bytes) : bytes }, options),
  );

const texts = ({ terms }: ConceptData) =>
  Object.fromEntries(
    Object.entries(terms).map(([language, list]) => [language, list.map(({ text }) => text)]),
  );

async function write(
  format: 'csv' | 'tsv' | 'xlsx' | 'tmx',
  concepts: readonly ConceptData[],
  guard = true,
): Promise<Uint8Array> {
  const parts = conceptParts(
    { format, tbx: {}, guard },
    {
      origin: '',
      keys: new Set(),
      async *pages() {
        yield concepts.map((concept, at) => asStored(concept, at + 1));
      },
    },
  );
  const written: Uint8Array[] = [];
  for await (const part of parts) written.push(typeof part === 'string' ? bytesOf(part) : part);
  return new Uint8Array(Buffer.concat(written));
}

const failure = async (bytes: Uint8Array | string, options: TableOptions = {}) => {
  try {
    await open(bytes, options);
  } catch (thrown) {
    if (thrown instanceof BalaghError) return thrown.code;
    throw thrown;
  }
  return null;
};

const RICH: readonly ConceptData[] = [
  {
    ...PLAIN_CONCEPT,
    kind: 'institution',
    key: 'm-1',
    domain: 'eau',
    definition: 'Département chargé\nde l’eau; "important"',
    note: '=1+1',
    source: '-',
    extra: [{ name: 'admin', attributes: { type: 'productSubset' }, children: ['A'] }],
    sections: { fr: { definition: 'Déf.', note: 'n', extra: [] } },
    terms: {
      ar: [{ ...PLAIN_TERM, text: 'وزارة الماء', region: 'MA' }],
      fr: [
        {
          ...PLAIN_TERM,
          text: 'ministère de l’Eau | des Eaux',
          gender: 'masculine',
          example: 'Une ligne.\nDeux.',
        },
        { ...PLAIN_TERM, text: 'ME', status: 'admitted', form: 'acronym', fullForm: 'ministère de l’Eau' },
        { ...PLAIN_TERM, text: 'ministère des flots', status: 'forbidden', note: 'jamais' },
      ],
      en: [{ ...PLAIN_TERM, text: '@Water, Ministry of', partOfSpeech: 'noun', key: 't9' }],
    },
  },
  { ...PLAIN_CONCEPT, terms: { en: [{ ...PLAIN_TERM, text: 'dam' }] } },
];

/** A workbook as Excel writes it: shared strings, rich text, gaps. */
/** `level`: of compression; 0 for none. */
const workbook = (parts: Readonly<Record<string, string>> = {}, level: 0 | 6 = 6) =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        'xl/workbook.xml':
          '<workbook xmlns:r="r"><sheets><sheet name="Termes" r:id="rId7"/><sheet name="Autre" r:id="rId8"/></sheets></workbook>',
        'xl/_rels/workbook.xml.rels':
          '<Relationships><Relationship Id="rId7" Target="worksheets/s.xml"/><Relationship Id="rId8" Target="/xl/worksheets/t.xml"/></Relationships>',
        'xl/sharedStrings.xml':
          '<sst><si><t>French</t></si><si><t>English</t></si><si><r><t>bar</t></r><r><t>rage</t></r><rPh><t>no</t></rPh></si></sst>',
        'xl/worksheets/s.xml':
          '<worksheet><sheetData><row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c></row><row r="4"><c r="A4" t="s"><v>2</v></c><c r="C4" t="inlineStr"><is><t>dam_x0041_</t></is></c></row></sheetData></worksheet>',
        'xl/worksheets/t.xml':
          '<worksheet><sheetData><row><c t="str"><v>en</v></c></row><row><c><v>42</v></c></row></sheetData></worksheet>',
        ...parts,
      }).map(([name, text]) => [name, strToU8(text)]),
    ),
    { level },
  );

it('terms between semicolons are parted, but not inside brackets', () => {
  expect(semicolonValues('eau (potable; brute); barrage؛ سد')).toEqual([
    'eau (potable; brute)',
    'barrage',
    'سد',
  ]);
  const texts = fc.array(fc.constantFrom('a', ' ', ';', '؛', '(', ')')).map((parts) => parts.join(''));
  fc.assert(
    fc.property(texts, (text) => {
      const parted = text.split(/[;؛；](?![^(]*\))/).map((value) => value.trim());
      expect(semicolonValues(text)).toEqual(parted);
    }),
  );
});

describe('tables', () => {
  it.each(['csv', 'tsv', 'xlsx'] as const)('in %s give back everything', async (format) => {
    const { concepts, skipped } = await open(await write(format, RICH), {}, `x.${format}`);
    expect([concepts, skipped]).toEqual([RICH, []]);
  });

  it.each(['csv', 'xlsx'] as const)('%s: definitions and notes of a region come back', async (format) => {
    const concept: ConceptData = {
      ...PLAIN_CONCEPT,
      key: 'r1',
      sections: { 'fr-MA': { definition: 'Prix remis chaque année.', note: 'au Maroc', extra: [] } },
      terms: { fr: [{ ...PLAIN_TERM, text: 'prix', region: 'MA' }] },
    };
    const { concepts } = await open(await write(format, [concept]), {}, `regional.${format}`);
    expect(concepts).toEqual([concept]);
  });

  it('bring what a TBX file had beyond the model there and back', async () => {
    const tbx = await readTbx(
      '<martif type="TBX"><text><body><termEntry id="c"><langSet xml:lang="en"><admin type="x">y</admin><tig id="i"><term>dam</term><descrip type="z">w</descrip></tig></langSet></termEntry></body></text></martif>',
    );
    const { concepts } = await open(await write('csv', tbx.concepts));
    expect(concepts[0]?.sections).toEqual(tbx.concepts[0]?.sections);
    expect(concepts[0]?.terms.en?.[0]?.extra).toEqual(tbx.concepts[0]?.terms.en?.[0]?.extra);
  });

  it('guard what a spreadsheet would compute, or leave it where that is asked for', async () => {
    const written = async (guard: boolean) => new TextDecoder().decode(await write('csv', RICH, guard));
    expect(await written(true)).toContain(",'=1+1,'-,");
    expect(await written(true)).toContain('"\'@Water, Ministry of"');
    expect(await written(false)).toContain(',=1+1,-,');
  });

  it('of languages by row are read with the part of speech and meaning of the source', async () => {
    const { concepts } = await open(
      'stringID,sourceLang,targetLang,pos,description,sourceString,targetString\n7,en,fr-FR,noun,"A wall, high",dam,barrage\n8,en,zz9!,noun,,x,y\n',
    );
    expect(concepts[0]).toMatchObject({
      key: '7',
      definition: 'A wall, high',
      terms: { en: [{ text: 'dam', partOfSpeech: 'noun' }], fr: [{ text: 'barrage', region: 'FR' }] },
    });
  });

  it.each([
    ['English;Français;العربية;Définition', [{ en: ['dam'], fr: ['barrage'], ar: ['سد'] }, 'mur']],
    ['en_US;fr;ar-MA;definition', [{ en: ['dam'], fr: ['barrage'], ar: ['سد'] }, 'mur']],
    ['Term (English);French term;Arabic;Comment', [{ en: ['dam'], fr: ['barrage'], ar: ['سد'] }, '']],
  ])('are understood by their headings: %s', async (headings, expected) => {
    const { concepts } = await open(`${headings}\ndam;barrage;سد;mur\n`);
    expect(concepts.map((concept) => [texts(concept), concept.definition])).toEqual([expected]);
  });

  it('without headings are read by the columns that the user names; what is ignored stays with the concept', async () => {
    const options = { columns: ['term:en', 'ignore', 'term:fr:forbidden'] };
    expect(await failure('dam,x1,barrage\n')).toBe('unmapped-table');
    const { concepts } = await open('dam,x1,barrage\n', options);
    expect(concepts[0]?.terms.fr?.[0]?.status).toBe('forbidden');
    expect(concepts[0]?.extra).toEqual([
      { name: 'column', attributes: { name: 'column 2' }, children: ['x1'] },
    ]);
    expect(await failure('dam,x,y\n', { columns: ['nonsense'] })).toBe('invalid-input');
  });

  it('are shown before they are read', async () => {
    const bytes = bytesOf('id\ten\tfr\tcolour\n1\tdam\tbarrage\tblue\n');
    const preview = await previewConceptFile({ name: 'x.tsv', bytes }, {});
    expect(preview).toMatchObject({
      format: 'tsv',
      encoding: 'utf-8',
      delimiter: '\t',
      header: true,
      columns: [
        { name: 'id', role: 'id' },
        { name: 'en', role: 'term:en', samples: ['dam'] },
        { name: 'fr', role: 'term:fr' },
        { name: 'colour', role: 'ignore' },
      ],
    });
    expect(preview.concepts.map(texts)).toEqual([{ en: ['dam'], fr: ['barrage'] }]);
  });

  it('report each line that gives no concept', async () => {
    const { concepts, skipped } = await open(
      `id,en,fr\n1,dam,barrage\n1,weir,seuil\n2,,\n3,${'x'.repeat(2001)},\n4,a,b,c\n`,
    );
    expect([concepts.length, skipped]).toEqual([
      1,
      [
        { line: 3, reason: 'duplicate-id' },
        { line: 4, reason: 'no-term' },
        { line: 5, reason: 'term-too-long' },
        { line: 6, reason: 'too-many-fields' },
      ],
    ]);
  });

  it('are decoded from old encodings', async () => {
    const windows1256 = new Uint8Array([...bytesOf('en,ar\ndam,'), 0xd3, 0xcf, 0x0a]);
    const { concepts } = await open(windows1256, { encoding: 'windows-1256' });
    expect(concepts.map(texts)).toEqual([{ en: ['dam'], ar: ['سد'] }]);
  });

  it('of quoted fields give back any fields', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.array(fc.string({ unit: fc.constantFrom(...'a"\',;\t\r\n =-@ سé') }), {
            minLength: 2,
            maxLength: 4,
          }),
          { maxLength: 5 },
        ),
        fc.constantFrom(',', ';', '\t'),
        (rows, delimiter) => {
          // Somebody's own apostrophe before a sign would be taken for the guard's.
          fc.pre(!rows.flat().some((field) => /^'[=+\-@\t\r]/.test(field)));
          const full = rows.map((row) => ['x', ...row]);
          const written = full.map((row) => lineOf(row, delimiter, true)).join('');
          expect([...rowsOf(written, delimiter)].map(({ fields }) => fields.map(unguarded))).toEqual(full);
        },
      ),
    );
  });
});

describe('workbooks', () => {
  it('are read with shared and inline strings, rich text, gaps and escapes', async () => {
    const { concepts } = await open(workbook());
    expect(concepts.map(texts)).toEqual([{ fr: ['barrage'], en: ['damA'] }]);
    const other = await open(workbook(), { sheet: 'Autre' });
    expect(other.concepts.map(texts)).toEqual([{ en: ['42'] }]);
    expect(await failure(workbook(), { sheet: 'Nulle part' })).toBe('invalid-input');
  });

  it.each([
    ['no workbook', zipSync({ 'a.txt': strToU8('x') }), 'unsupported-format'],
    ['cut off', workbook().slice(0, 400), 'damaged-file'],
    [
      'entities',
      workbook({ 'xl/worksheets/s.xml': '<!DOCTYPE a [<!ENTITY b "c">]><worksheet>&b;</worksheet>' }),
      'damaged-file',
    ],
    ['not well-formed', workbook({ 'xl/worksheets/s.xml': '<worksheet><row>' }), 'damaged-file'],
    ['too deep', workbook({ 'xl/worksheets/s.xml': '<a>'.repeat(300) }), 'damaged-file'],
    [
      'a bomb',
      workbook({ 'xl/worksheets/s.xml': `<worksheet>${' '.repeat(60_000_000)}</worksheet>` }),
      'oversized-file',
    ],
    [
      'more texts than a table has',
      workbook({ 'xl/sharedStrings.xml': `<sst>${'<si/>'.repeat(8_000_001)}</sst>` }, 0),
      'oversized-file',
    ],
    ['an old workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'unsupported-format'],
    ['nothing', new Uint8Array(0), 'empty-file'],
  ])('with %s are refused', async (_, bytes, code) => {
    expect(await failure(bytes)).toBe(code);
  });

  it('cut off or changed anywhere are read or refused, never anything else', async () => {
    const bytes = await write('xlsx', RICH);
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: bytes.length }),
        fc.integer({ min: 0, max: bytes.length - 1 }),
        fc.integer({ min: 0, max: 255 }),
        async (length, at, value) => {
          const changed = bytes.slice(0, length);
          if (at < length) changed[at] = value;
          expect([
            null,
            'damaged-file',
            'unsupported-format',
            'empty-file',
            'unmapped-table',
            'encrypted-file',
            'oversized-file',
          ]).toContain(await failure(changed));
        },
      ),
      { numRuns: 80 },
    );
  });
});

it('a workbook gives dates as days, truth as words, no faults of formulas, and the first sheet that has terms', async () => {
  const cells = [
    '<c r="A2" t="s"><v>2</v></c><c r="B2" t="str"><f>A1</f><v>dam</v></c><c r="C2" s="1"><v>43890</v></c>',
    '<c r="D2" s="2"><v>43890.75</v></c><c r="E2" t="b"><v>1</v></c><c r="F2" t="e"><v>#N/A</v></c><c r="G2"><v>43890</v></c>',
  ];
  const heads = ['fr', 'en', 'Day', 'Time', 'Checked', 'Fault', 'Number'].map(
    (head, at) => `<c r="${'ABCDEFG'[at]}1" t="inlineStr"><is><t>${head}</t></is></c>`,
  );
  const { concepts } = await open(
    workbook({
      'xl/worksheets/s.xml':
        '<worksheet><sheetData><row><c t="str"><v>Read me first</v></c></row></sheetData></worksheet>',
      'xl/worksheets/t.xml': `<worksheet><sheetData><row r="1">${heads.join('')}</row><row r="2" hidden="1">${cells.join('')}</row></sheetData></worksheet>`,
      'xl/styles.xml':
        '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="dd/mm/yyyy hh:mm"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/></cellXfs></styleSheet>',
    }),
  );
  expect(concepts.map(texts)).toEqual([{ fr: ['barrage'], en: ['dam'] }]);
  expect(
    concepts[0]?.extra.map(({ attributes, children = [] }) => `${attributes?.name}: ${children.join('')}`),
  ).toEqual(['Day: 2020-02-29', 'Time: 2020-02-29T18:00:00', 'Checked: TRUE', 'Number: 43890']);
});

describe('TMX', () => {
  it('brings all terms of a language there and back, with their statuses and grammar', async () => {
    const { concepts } = await open(await write('tmx', RICH), {}, 'x.tmx');
    const plain = ({ key, kind, domain, definition, note, source, terms }: ConceptData) => ({
      ...{ key, kind, domain, definition, note, source },
      terms: Object.fromEntries(
        Object.entries(terms).map(([language, list]) => [
          language,
          list.map(({ extra: _, key: __, text, ...term }) => ({
            ...term,
            text: text.replace(/\s+/g, ' ').trim(),
          })),
        ]),
      ),
    });
    expect(concepts.map(plain)).toEqual(RICH.map(plain));
  });

  it('of other programs is read without its codes, with its properties and several variants of a language', async () => {
    const { concepts, skipped } = await open(
      `<?xml version="1.0"?><tmx version="1.4"><header srclang="en"/><body>
<tu tuid="7"><note>seen</note><prop type="client">MFA</prop>
<tuv xml:lang="EN-us"><prop type="x-usage">rare</prop><seg>head of <bpt i="1">&lt;b&gt;</bpt>government<ept i="1">&lt;/b&gt;</ept></seg></tuv>
<tuv lang="en"><seg>premier</seg></tuv><tuv xml:lang="ar"><seg>رئيس الحكومة</seg></tuv></tu>
<tu><tuv xml:lang="en"><seg>a&nbsp;b</seg></tuv></tu>
<tu><tuv xml:lang="klingon!"><seg>x</seg></tuv></tu></body></tmx>`,
      {},
      'x.tmx',
    );
    expect(
      concepts.map(({ key, note, extra }) => [
        key,
        note,
        extra.map(({ attributes, children }) => [attributes?.name, children]),
      ]),
    ).toEqual([
      [
        '7',
        'seen',
        [
          ['client', ['MFA']],
          ['x-usage', ['rare']],
        ],
      ],
    ]);
    expect(concepts.map(texts)).toEqual([{ en: ['head of government', 'premier'], ar: ['رئيس الحكومة'] }]);
    expect(skipped).toEqual([
      { line: 5, reason: 'invalid-character' },
      { line: 6, reason: 'unknown-language' },
    ]);
  });
});
