import { describe, expect, it } from 'vitest';
import { readDocx } from '#formats/docx/read/read.ts';
import { docx, file, marksOf, relationships, styles, textsOf } from '../support.ts';

const read = (body: string, parts: Readonly<Record<string, string>> = {}): ReturnType<typeof readDocx> =>
  readDocx(file('a.docx', docx(body, parts)));
const p = (content: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
const r = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

describe('readDocx', () => {
  it('joins runs that Word has split in the middle of words, and their marks', async () => {
    const document = await read(
      p(r('com', '<w:b/>') + r('muni', '<w:b/>') + r('qué', '<w:b/>') + r(' du jour')),
    );
    expect(textsOf(document)).toEqual(['communiqué du jour']);
    expect(marksOf(document)).toEqual([['bold', 'communiqué']]);
  });

  it('takes the formatting of Arabic from the complex-script properties', async () => {
    const document = await read(
      p(
        r('الوزير', '<w:rtl/><w:bCs/>') +
          r(' ') +
          r('بالرباط', '<w:rtl/><w:b/>') +
          r(' ') +
          r('نظيره', '<w:iCs/>'),
      ),
    );
    expect(marksOf(document)).toEqual([
      ['bold', 'الوزير'],
      ['italic', 'نظيره'],
    ]);
  });

  it('reads titles, headings, quotes and lists from the styles they are based on', async () => {
    const style = (id: string, name: string, more = ''): string =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
    const sheet = styles(
      style('Titre', 'Title') +
        style('Titre1', 'heading 1') +
        style('Maison', 'Maison', '<w:basedOn w:val="Titre1"/>') +
        style('Citation', 'Quote') +
        style('Boucle', 'Boucle', '<w:basedOn w:val="Boucle"/>'),
    );
    const styled = (id: string): string => p(r(id), `<w:pStyle w:val="${id}"/>`);
    const document = await read(
      ['Titre', 'Maison', 'Citation', 'Boucle', 'Absent'].map(styled).join('') +
        p(r('point'), '<w:numPr><w:numId w:val="3"/></w:numPr>') +
        p(r('sans numéro'), '<w:numPr><w:numId w:val="0"/></w:numPr>'),
      { 'styles.xml': sheet, '_rels/document.xml.rels': relationships(['s', 'styles', 'styles.xml']) },
    );
    expect(document.title).toBe('Titre');
    expect(document.paragraphs.map(({ hint }) => hint)).toEqual([
      'title',
      'heading',
      'quote',
      'paragraph',
      'paragraph',
      'list-item',
      'paragraph',
    ]);
  });

  it('keeps insertions, leaves out deletions, comments and hidden text', async () => {
    const document = await read(
      p(
        `${r('Le ')}<w:ins>${r('nouveau ')}</w:ins><w:del><w:r><w:delText>ancien </w:delText></w:r></w:del>` +
          `${r('texte')}${r(' secret', '<w:vanish/>')}<w:r><w:commentReference w:id="1"/></w:r>`,
      ) +
        p(r('Premier'), '<w:rPr><w:del/></w:rPr>') +
        p(r(' paragraphe')),
    );
    expect(textsOf(document)).toEqual(['Le nouveau texte', 'Premier paragraphe']);
  });

  it('follows links, as elements and as fields, when they are safe', async () => {
    const field = (instruction: string, text: string): string =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r>` +
      `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(text)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const document = await read(
      p(
        `<w:hyperlink r:id="a">${r('site', '<w:u w:val="single"/>')}</w:hyperlink> ${r(' ')}` +
          `<w:hyperlink r:id="b">${r('piège')}</w:hyperlink>${r(' ')}` +
          `${field(' HYPERLINK "https://exemple.ma/b" ', 'champ')}${field(' PAGE ', '7')}`,
      ),
      {
        '_rels/document.xml.rels': relationships(
          ['a', 'hyperlink', 'https://exemple.ma/a'],
          ['b', 'hyperlink', 'javascript:alert(1)'],
        ),
      },
    );
    expect(textsOf(document)).toEqual(['site piège champ7']);
    expect(marksOf(document)).toEqual([
      ['https://exemple.ma/a', 'site'],
      ['https://exemple.ma/b', 'champ'],
    ]);
  });

  it('places table cells, takes a single cell for a frame and flattens nested tables', async () => {
    const tc = (content: string, span = ''): string => `<w:tc><w:tcPr>${span}</w:tcPr>${content}</w:tc>`;
    const nested = `<w:tbl><w:tr>${tc(p(r('a')))}${tc(p(r('b')))}</w:tr></w:tbl>`;
    const document = await read(
      `<w:tbl><w:tr>${tc(p(r('cadre')))}</w:tr></w:tbl>` +
        `<w:tbl><w:tr>${tc(p(r('large')), '<w:gridSpan w:val="2"/>')}${tc(p(r('droite')))}</w:tr>` +
        `<w:tr>${tc(nested)}${tc(p(''))}${tc(p(r('fin')))}</w:tr></w:tbl>`,
    );
    expect(
      document.paragraphs.map(({ content, table }) => [content.text, table?.row, table?.column]),
    ).toEqual([
      ['cadre', undefined, undefined],
      ['large', 0, 0],
      ['droite', 0, 2],
      ['a', 1, 0],
      ['b', 1, 0],
      ['fin', 1, 2],
    ]);
  });

  it('appends footnotes with their numbers and reads text boxes once', async () => {
    const box = `<w:txbxContent>${p(r('Encadré'))}</w:txbxContent>`;
    const document = await read(
      p(
        `${r('Texte')}<w:r><w:footnoteReference w:id="2"/></w:r>` +
          '<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">' +
          `<mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r>`,
      ),
      {
        'footnotes.xml': styles(`<w:footnote w:id="2">${p(r('Une note.'))}</w:footnote>`),
        '_rels/document.xml.rels': relationships(['f', 'footnotes', 'footnotes.xml']),
      },
    );
    expect(textsOf(document)).toEqual(['Texte(1)', 'Encadré', '(1) Une note.']);
  });

  it('keeps line breaks and the hyphen that does not break', async () => {
    const document = await read(
      p('<w:r><w:t>Rabat</w:t><w:br/><w:t>Salé</w:t><w:noBreakHyphen/><w:t>Tabriquet</w:t></w:r>'),
    );
    expect(textsOf(document)).toEqual(['Rabat\nSalé\u2011Tabriquet']);
  });
});
