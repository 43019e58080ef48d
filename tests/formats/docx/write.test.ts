import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { ReviewDocument } from '#core/model/document.ts';
import { createDocuments } from '#formats/documents.ts';
import { block } from '../support.ts';

const documents = createDocuments();
type Parts = Readonly<Record<string, string>>;

function unpack(bytes: Uint8Array): Parts {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}
const part = (parts: Parts, name: string): string => parts[name] ?? '';

/** The runs of a document part: text, and the names of its properties. */
function runsOf(xml: string): readonly (readonly [string, readonly string[]])[] {
  return [
    ...xml.matchAll(/<w:r>(?:<w:rPr>(.*?)<\/w:rPr>)?(?:<w:br\/>)?<w:t[^>]*>([^<]*)<\/w:t><\/w:r>/g),
  ].map(([, properties, text]) => [
    text ?? '',
    [...(properties ?? '').matchAll(/<(w:\w+)/g)].map(([, name]) => name ?? ''),
  ]);
}

const write = async (language: string, text: string): Promise<Parts> =>
  unpack(
    await documents.write('docx', {
      title: 'بلاغ & <title>',
      language,
      blocks: [
        block('headline', 'عنوان'),
        block('paragraph', text, [{ kind: 'bold', start: 0, end: 6 }]),
        { ...block('table-cell', 'خلية'), table: { table: 0, row: 0, column: 0 } },
      ],
    }),
  );

describe('an Arabic document', () => {
  it('is right to left in its section, paragraphs, runs and tables', async () => {
    const xml = part(await write('ar', 'استقبل الوزير'), 'word/document.xml');
    const paragraphs = xml.match(/<w:p>/g)?.length;
    expect(xml.match(/<w:bidi\/>(?!<w:docGrid)/g)?.length).toBe(paragraphs);
    expect(xml).toMatch(/<w:pgNumType\/><w:bidi\/><w:docGrid/);
    expect(xml).toContain('<w:bidiVisual/>');
    for (const [, properties] of runsOf(xml)) expect(properties).toContain('w:rtl');
  });

  it('sets figures and Latin names left to right in runs of their own', async () => {
    const xml = part(await write('ar', 'استقبل السيد Delorme (22 أبريل 2024)'), 'word/document.xml');
    const ltr = runsOf(xml).filter(([, properties]) => !properties.includes('w:rtl'));
    expect(ltr.map(([text]) => text)).toEqual(['Delorme', '22', '2024']);
  });

  it('has bold, sizes and language for the complex script', async () => {
    const parts = await write('ar', 'استقبل الوزير');
    const [bold] = runsOf(part(parts, 'word/document.xml')).filter(([text]) => text === 'استقبل');
    expect(bold?.[1]).toEqual(expect.arrayContaining(['w:b', 'w:bCs', 'w:rtl', 'w:lang']));
    const styles = part(parts, 'word/styles.xml');
    expect(styles).toContain('w:cs="Noto Naskh Arabic"');
    expect(styles).toMatch(/<w:lang w:val="fr-FR" w:bidi="ar-MA"\/>/);
    expect(styles).toMatch(/w:styleId="Title".*?<w:bCs\/>.*?<w:szCs w:val="40"\/>/);
    expect(part(parts, 'word/fontTable.xml')).toContain('<w:altName w:val="Sakkal Majalla"/>');
  });
});

describe('any document', () => {
  it('names its title and language, and no person', async () => {
    const core = part(await write('fr', 'Texte'), 'docProps/core.xml');
    expect(core).toContain('<dc:title>بلاغ &amp; &lt;title&gt;</dc:title>');
    expect(core).toContain('<dc:language>fr</dc:language>');
    expect(core).toContain('<dc:creator>Balagh</dc:creator>');
    expect(core).toContain('<cp:lastModifiedBy>Balagh</cp:lastModifiedBy>');
  });

  it('is left to right in French, with Arabic phrases the other way', async () => {
    const xml = part(await write('fr', 'Le mot بلاغ signifie communiqué'), 'word/document.xml');
    expect(xml).not.toMatch(/<w:bidi\/>/);
    const rtl = runsOf(xml).filter(([, properties]) => properties.includes('w:rtl'));
    expect(rtl.map(([text]) => text)).toEqual(['عنوان', 'بلاغ', 'خلية']);
  });
});

const review = (interfaceLanguage: string): ReviewDocument => ({
  title: 'Le ministre <reçoit>',
  languages: ['fr', 'ar'],
  interfaceLanguage,
  labels: {
    number: 'N°',
    part: 'Partie',
    'language.fr': 'Français',
    'language.ar': 'Arabe',
    'kind.headline': 'Titre',
    'status.empty': 'vide',
    'status.translated': 'traduit',
  },
  rows: [
    {
      number: 1,
      kind: 'headline',
      cells: { fr: { text: 'Titre <1>', marks: [] }, ar: { text: 'عنوان 1', marks: [] } },
      statuses: { fr: 'translated', ar: 'translated' },
    },
    {
      number: 2,
      kind: 'quote',
      speaker: 'Mme Fassi',
      cells: { fr: { text: 'Texte', marks: [] } },
      statuses: { fr: 'translated', ar: 'empty' },
    },
  ],
});

describe('the review table', () => {
  it('has one row a segment below a header that repeats, on a landscape page', async () => {
    const xml = part(unpack(await documents.writeReview(review('fr'))), 'word/document.xml');
    expect(xml.match(/<w:tr>/g)?.length).toBe(3);
    expect(xml.match(/<w:tblHeader\/>/g)?.length).toBe(1);
    expect(xml).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"\/>/);
    const texts = runsOf(xml).map(([text]) => text);
    expect(texts).toEqual([
      'Le ministre &lt;reçoit&gt;',
      'N°',
      'Partie',
      'Français',
      'Arabe',
      '1',
      'Titre',
      'Titre &lt;1&gt;',
      'عنوان ',
      '1',
      'traduit',
      '2',
      'kind.quote',
      'Mme Fassi',
      'Texte',
      'vide',
    ]);
  });

  it('begins on the right where the interface is Arabic, and only there', async () => {
    const arabic = part(unpack(await documents.writeReview(review('ar'))), 'word/document.xml');
    const french = part(unpack(await documents.writeReview(review('fr'))), 'word/document.xml');
    expect([arabic, french].map((xml) => xml.includes('<w:bidiVisual/>'))).toEqual([true, false]);
  });
});
