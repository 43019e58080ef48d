import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BalaghError } from '#contract/errors.ts';
import type { ConceptData } from '#core/model/termbase.ts';
import { openTbx } from '#formats/glossary/tbx/read.ts';
import type { ByteSource } from '#formats/shared/byte-source.ts';
import type { TbxChoice } from '#services/ports/index.ts';
import { bytesOf, parseXml, readAll, readTbx, writeTbx, type Xml } from './support.ts';
import { faults2008, faults2019 } from './tbx-schema.ts';

/** What a producer of 2008 may write: groups, marks, categories of its own, dates with a time, two langSets of one language. */
const OLD = `<?xml version="1.0"?>
<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
<martif type="TBX" xml:lang="fr">
 <martifHeader><fileDesc><titleStmt><title>Lexique de l’eau</title></titleStmt><sourceDesc><p>Agence du bassin</p></sourceDesc></fileDesc>
 <encodingDesc><p type="XCSURI">TBXXCSV02.xcs</p></encodingDesc></martifHeader>
 <text><body>
  <termEntry id="eau-1">
   <descrip type="subjectField">hydraulique</descrip>
   <descrip type="relatedConceptBroader" target="eau-2">ouvrage</descrip>
   <admin type="productSubset">Barrages</admin>
   <transacGrp><transac type="transactionType">origination</transac><transacNote type="responsibility">s.berrada</transacNote><date>2019-04-22T14:06:32</date></transacGrp>
   <note>Première remarque.</note><note>Seconde remarque.</note>
   <langSet xml:lang="fr">
    <descripGrp><descrip type="definition">Ouvrage qui <hi type="bold">retient</hi> l’eau.</descrip><admin type="source">Agence</admin></descripGrp>
    <ntig id="t1"><termGrp><term id="t1t">barrage</term><termNote type="partOfSpeech">nom</termNote><termNote type="administrativeStatus">standardizedTerm-admn-sts</termNote><termNote type="grammaticalNumber">singular</termNote></termGrp>
     <descrip type="context">Le barrage est plein.</descrip></ntig>
    <tig><term>BRG</term><termNote type="termType">abbreviation</termNote><termNote type="abbreviatedFormFor">barrage</termNote></tig>
   </langSet>
   <langSet xml:lang="ar_MA"><tig><term>سد</term><termNote type="grammaticalGender">masculine</termNote></tig></langSet>
   <langSet xml:lang="ar"><tig><term>سُدّ كبير</term><termNote type="administrativeStatus">supersededTerm-admn-sts</termNote></tig></langSet>
  </termEntry>
  <termEntry id="eau-2"><langSet xml:lang="fr"><tig><term>ouvrage</term></tig></langSet></termEntry>
 </body><back><refObjectList type="respPerson"><refObject id="p1"><item type="fn">Salma Berrada</item></refObject></refObjectList></back></text>
</martif>`;

const DCT = `<tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic">
<tbxHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></tbxHeader><text><body>
<conceptEntry id="c1"><min:subjectField>water</min:subjectField><langSec xml:lang="en"><descripGrp><basic:definition>A wall.</basic:definition><basic:source>Agency</basic:source></descripGrp>
<termSec><term>dam</term><min:partOfSpeech>noun</min:partOfSpeech><min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus><basic:grammaticalGender>neuter</basic:grammaticalGender></termSec></langSec></conceptEntry>
</body></text></tbx>`;

const MIN_2013 = `<TBX dialect="TBX-Min"><header><id>m</id><languages source="en" target="fr"/></header><body>
<entry id="C1"><subjectField>water</subjectField><langGroup xml:lang="en"><termGroup><term>dam</term><customer>Agency</customer><termStatus>preferred</termStatus><partOfSpeech>noun</partOfSpeech></termGroup></langGroup>
<langGroup xml:lang="fr"><termGroup><term>barrage</term><termStatus>notRecommended</termStatus></termGroup></langGroup></entry></body></TBX>`;

const CHOICES: readonly TbxChoice[] = [
  {},
  { version: 2 },
  { version: 2, dialect: 'basic' },
  ...(['core', 'min', 'basic'] as const).flatMap((dialect) =>
    (['dca', 'dct'] as const).map((style) => ({ version: 3 as const, dialect, style })),
  ),
];

/** What people see of a concept; data kept beside is compared on its own. */
const seen = ({ kind, domain, definition, note, source, key, sections, terms }: ConceptData) => ({
  kind,
  domain,
  definition,
  note,
  source,
  key,
  sections: Object.fromEntries(
    Object.entries(sections)
      .map(
        ([language, section]) => [language, { definition: section.definition, note: section.note }] as const,
      )
      .filter(([, section]) => section.definition !== '' || section.note !== ''),
  ),
  terms: Object.fromEntries(
    Object.entries(terms).map(([language, list]) => [language, list.map(({ extra: _, ...term }) => term)]),
  ),
});

/** Both frames of terms as one: other dialects than that of 2008 have none. */
const unframed = (element: Xml): Xml => ({
  ...element,
  name: element.name === 'ntig' ? 'tig' : element.name,
  children: element.children.flatMap((child) => {
    if (typeof child === 'string') return [child];
    const same = unframed(child);
    return child.name === 'termGrp' ? same.children : [same];
  }),
});

const failure = async (text: string | Uint8Array) => {
  try {
    await readTbx(text);
  } catch (thrown) {
    if (thrown instanceof BalaghError) return [thrown.code, thrown.parameters.line];
    throw thrown;
  }
  return null;
};

describe('TBX', () => {
  it('of 2008 is read with grammar, statuses, regions, groups and both manners of terms', async () => {
    const { concepts, skipped } = await readTbx(OLD);
    expect(skipped).toEqual([]);
    expect(seen(concepts[0] as ConceptData)).toMatchObject({
      key: 'eau-1',
      domain: 'hydraulique',
      note: 'Première remarque.\nSeconde remarque.',
      sections: { fr: { definition: 'Ouvrage qui retient l’eau.' } },
      terms: {
        fr: [
          {
            text: 'barrage',
            status: 'preferred',
            partOfSpeech: 'noun',
            number: 'singular',
            example: 'Le barrage est plein.',
          },
          { text: 'BRG', status: 'admitted', form: 'abbreviation', fullForm: 'barrage' },
        ],
        ar: [
          { text: 'سد', gender: 'masculine', region: 'MA' },
          { text: 'سُدّ كبير', status: 'deprecated', region: '' },
        ],
      },
    });
  });

  it('with data categories as tags is read like that with attributes', async () => {
    const { concepts } = await readTbx(DCT);
    const dca = writeTbx({ concepts, origin: '' }, { version: 3, dialect: 'basic', style: 'dca' });
    expect((await readTbx(dca)).concepts.map(seen)).toEqual(concepts.map(seen));
    expect(concepts[0]).toMatchObject({
      domain: 'water',
      sections: { en: { definition: 'A wall.' } },
      terms: { en: [{ text: 'dam', partOfSpeech: 'noun', gender: 'neuter' }] },
    });
  });

  it('of the first TBX-Min is read', async () => {
    const { concepts } = await readTbx(MIN_2013);
    expect(concepts[0]?.terms).toMatchObject({
      en: [{ text: 'dam', status: 'preferred', partOfSpeech: 'noun' }],
      fr: [{ text: 'barrage', status: 'deprecated' }],
    });
  });

  it.each(CHOICES)('written as $version $dialect $style is valid and says what was read', async (choice) => {
    for (const source of [OLD, DCT, MIN_2013]) {
      const read = await readTbx(source);
      const written = writeTbx(read, choice);
      const root = parseXml(written);
      expect(root.name.endsWith('martif') ? faults2008(root) : faults2019(root)).toEqual([]);
      const again = await readTbx(written);
      expect(again.concepts.map(seen)).toEqual(read.concepts.map(seen));
    }
  });

  it.each(CHOICES)(
    'of 2008 comes back element by element by way of $version $dialect $style',
    async (choice) => {
      const read = await readTbx(OLD);
      const { concepts } = await readTbx(writeTbx(read, choice));
      const direct = writeTbx(read);
      const back = writeTbx({ concepts, origin: read.origin });
      expect(unframed(parseXml(back))).toEqual(unframed(parseXml(direct)));
      expect(direct).toContain('<hi type="bold">retient</hi>');
      expect(direct).toContain('<date>2019-04-22T14:06:32</date>');
      expect(direct).toContain('standardizedTerm-admn-sts');
    },
  );

  it('follows an edit: what the model knows is written new, the rest as it was', async () => {
    const read = await readTbx(OLD);
    const [first, ...rest] = read.concepts as [ConceptData, ...ConceptData[]];
    const [barrage, ...others] = first.terms.fr ?? [];
    const edited: ConceptData = {
      ...first,
      domain: 'énergie',
      sections: {
        ...first.sections,
        fr: { definition: 'Nouvelle définition.', note: '', extra: first.sections.fr?.extra ?? [] },
      },
      terms: {
        ...first.terms,
        fr: [{ ...(barrage as NonNullable<typeof barrage>), status: 'deprecated' }, ...others],
      },
    };
    const again = await readTbx(writeTbx({ ...read, concepts: [edited, ...rest] }));
    expect(again.concepts.map(seen)).toEqual([edited, ...rest].map(seen));
    expect(writeTbx({ ...read, concepts: [edited] })).toContain('<admin type="source">Agence</admin>');
  });

  it.each([
    ['cut off', OLD.slice(0, OLD.indexOf('سد') + 4), ['damaged-at-line', 19]],
    [
      'with an entity of its own',
      OLD.replace('TBXcoreStructV02.dtd">', 'x.dtd" [<!ENTITY a "b">]>'),
      ['damaged-at-line', 2],
    ],
    ['other XML', '<html><body/></html>', ['unsupported-format', undefined]],
    ['nested without end', `<martif><text><body><termEntry>${'<a>'.repeat(400)}`, ['damaged-at-line', 1]],
    ['empty', '   ', ['empty-file', undefined]],
  ])('%s is refused with a reason', async (_, text, expected) => {
    expect(await failure(text)).toEqual(expected);
  });

  it('reports what it leaves out, with line and reason, and keeps languages it does not know', async () => {
    const text = `<martif type="TBX" xml:lang="en"><text><body>
<termEntry id="a"><langSet xml:lang="en"><tig><term>dam</term></tig></langSet><langSet xml:lang="klingon!"><tig><term>x</term></tig></langSet></termEntry>
<termEntry id="a"><langSet xml:lang="en"><tig><term>weir</term></tig></langSet></termEntry>
<termEntry><langSet xml:lang="en"><tig><term> </term></tig></langSet></termEntry>
<termEntry><langSet xml:lang="en"><tig><term>a&nbsp;b</term></tig></langSet></termEntry>
<termEntry><langSet xml:lang="en"><tig><term>${'x'.repeat(2001)}</term></tig></langSet></termEntry>
</body></text></martif>`;
    const read = await readTbx(text);
    expect(read.skipped).toEqual([
      { line: 2, reason: 'unknown-language' },
      { line: 3, reason: 'duplicate-id' },
      { line: 4, reason: 'no-term' },
      { line: 5, reason: 'invalid-character' },
      { line: 6, reason: 'term-too-long' },
    ]);
    expect(read.concepts).toHaveLength(1);
    expect(writeTbx(read)).toContain('xml:lang="klingon!"');
  });

  it('is read in its declared encoding and in UTF-16', async () => {
    const text =
      '<?xml version="1.0" encoding="windows-1256"?><martif type="TBX"><text><body><termEntry><langSet xml:lang="ar"><tig><term>@</term></tig></langSet></termEntry></body></text></martif>';
    const [before = '', after = ''] = text.split('@');
    const windows1256 = new Uint8Array([...bytesOf(before), 0xd3, 0xcf, ...bytesOf(after)]);
    const utf16 = new Uint8Array(
      Buffer.from(`\uFEFF${text.replace('@', 'سد').replace('windows-1256', 'utf-16')}`, 'utf16le'),
    );
    for (const bytes of [windows1256, utf16])
      expect((await readTbx(bytes)).concepts[0]?.terms.ar?.[0]?.text).toBe('سد');
  });

  it('says the same however its bytes come in', async () => {
    const bytes = bytesOf(`\uFEFF${OLD}`);
    const whole = await readTbx(bytes);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 256, max: 900 }), async (size) => {
        const source: ByteSource = {
          name: 'x.tbx',
          size: bytes.length,
          async *chunks() {
            for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
          },
        };
        expect(await readAll(openTbx(source))).toEqual(whole);
      }),
      { numRuns: 20 },
    );
  });

  it('with the same fault in two entries loses both, and no other', async () => {
    const entry = (mark: string) =>
      `<termEntry><langSet xml:lang="en"><tig><term>a</term><termNote type="x${mark}">b</termNote></tig></langSet></termEntry>`;
    const { concepts, skipped } = await readTbx(
      `<martif type="TBX"><text><body>\n${['&nbsp;', '', '&nbsp;'].map(entry).join('\n')}</body></text></martif>`,
    );
    expect(concepts).toHaveLength(1);
    expect(skipped.map(({ line, reason }) => [line, reason])).toEqual([
      [2, 'invalid-character'],
      [4, 'invalid-character'],
    ]);
  });

  it('keeps the region of a tag beside that of its term', async () => {
    const read = await readTbx(
      `<martif type="TBX"><text><body><termEntry id="p1"><langSet xml:lang="fr-MA"><tig><term>prix</term>
<termNote type="geographicalUsage">MA</termNote></tig></langSet></termEntry></body></text></martif>`,
    );
    const written = writeTbx(read);
    expect(written).toContain('xml:lang="fr-MA"');
    expect(written).toContain('<termNote type="geographicalUsage">MA</termNote>');
    expect((await readTbx(written)).concepts).toEqual(read.concepts);
  });

  it('with values spelt as no list has them is written with those of the list, and comes back as it was', async () => {
    const read = await readTbx(
      `<martif type="TBX"><text><body><termEntry id="p1"><langSet xml:lang="en"><tig><term>prize</term>
<termNote type="administrativeStatus">admittedTerm</termNote><termNote type="partOfSpeech">Noun</termNote>
<termNote type="grammaticalGender">Neuter</termNote><termNote type="termType">Full Form</termNote></tig></langSet></termEntry></body></text></martif>`,
    );
    const written = writeTbx(read, { version: 3, dialect: 'basic', style: 'dca' });
    for (const value of ['noun', 'fullForm', 'admittedTerm-admn-sts', 'neuter'])
      expect(written).toContain(`>${value}</termNote>`);
    expect(read.concepts[0]?.terms.en?.[0]).toMatchObject({ form: 'full', status: 'admitted' });
    expect((await readTbx(written)).concepts).toEqual(read.concepts);
  });

  it('cut off or changed anywhere is read or refused, never anything else', async () => {
    const bytes = bytesOf(OLD);
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: bytes.length }),
        fc.integer({ min: 0, max: bytes.length - 1 }),
        fc.integer({ min: 0, max: 255 }),
        async (length, at, value) => {
          const changed = bytes.slice(0, length);
          if (at < length) changed[at] = value;
          const code = (await failure(changed))?.[0] ?? null;
          expect([null, 'damaged-at-line', 'unsupported-format', 'empty-file']).toContain(code);
        },
      ),
      { numRuns: 150 },
    );
  });
});
