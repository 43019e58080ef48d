import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { MAX_FILE_BYTES } from '#contract/values.ts';
import { createDocuments } from '#formats/documents.ts';
import { expectReadOrRefused } from './conformance.ts';
import { docx, textsOf, utf8 } from './support.ts';

const documents = createDocuments();
const refusal = (name: string, bytes: Uint8Array): Promise<unknown> =>
  documents.read({ name, bytes }).then(
    () => 'read',
    (thrown: unknown) => thrown,
  );
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const compound = (text: string): Uint8Array =>
  Uint8Array.from([...COMPOUND, ...Buffer.from(text, 'utf16le')]);
const zip = (entries: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(entries).map(([name, text]) => [name, strToU8(text)])));

describe('what cannot be read is refused with one clear reason', () => {
  const paragraph = '<w:p><w:r><w:t>Texte</w:t></w:r></w:p>';
  const whole = docx(paragraph);
  const cases: readonly (readonly [string, string, Uint8Array, string])[] = [
    ['an empty file', 'a.txt', new Uint8Array(), 'empty-file'],
    ['blank text', 'a.txt', utf8(' \n\t\n'), 'no-text-in-file'],
    ['punctuation only', 'a.txt', utf8('--- *** ...'), 'no-text-in-file'],
    ['a document without text', 'a.docx', docx('<w:p/>'), 'no-text-in-file'],
    ['a file beyond the limit', 'a.txt', new Uint8Array(MAX_FILE_BYTES + 1).fill(65), 'oversized-file'],
    ['an encrypted Word document', 'a.docx', compound('EncryptedPackage'), 'encrypted-file'],
    ['an old Word document', 'a.doc', compound('WordDocument'), 'unsupported-format'],
    ['a truncated Word document', 'a.docx', whole.subarray(0, whole.length - 40), 'damaged-file'],
    ['a document with broken XML', 'a.docx', docx('<w:p><w:r>'), 'damaged-file'],
    ['a document with an entity of its own', 'a.docx', docx('<w:p>&xxe;</w:p>'), 'damaged-file'],
    [
      'a package that points outside itself',
      'a.docx',
      zip({ '../../evil': 'x', '[Content_Types].xml': 'x' }),
      'damaged-file',
    ],
    [
      'a spreadsheet',
      'a.xlsx',
      zip({ '[Content_Types].xml': 'x', 'xl/workbook.xml': 'x' }),
      'unsupported-format',
    ],
    ['any other package', 'a.zip', zip({ 'a.txt': 'x' }), 'unsupported-format'],
    ['a PDF', 'a.pdf', utf8('%PDF-1.7 text'), 'unsupported-format'],
    ['RTF', 'a.rtf', utf8('{\\rtf1 text}'), 'unsupported-format'],
    ['XML of another kind', 'a.tmx', utf8('<?xml version="1.0"?><tmx/>'), 'unsupported-format'],
    ['a picture', 'a.txt', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'unsupported-format'],
  ];

  it.each(cases)('%s', async (_what, name, bytes, code) => {
    const thrown = await refusal(name, bytes);
    expect(thrown).toMatchObject({ name: 'BalaghError', code, parameters: { file: name } });
  });

  it('a package that would inflate a thousandfold', async () => {
    const bomb = docx(`<w:p><w:r><w:t>${' '.repeat(30_000_000)}x</w:t></w:r></w:p>`);
    expect(bomb.length).toBeLessThan(100_000);
    expect(await refusal('bomb.docx', bomb)).toMatchObject({
      code: 'oversized-file',
      parameters: { file: 'bomb.docx', limit: MAX_FILE_BYTES / 1024 / 1024 },
    });
  });

  it('a document nested deeper than any real one', async () => {
    const deep = `${'<w:sdt><w:sdtContent>'.repeat(5000)}${paragraph}${'</w:sdtContent></w:sdt>'.repeat(5000)}`;
    expect(await refusal('deep.docx', docx(deep))).toMatchObject({ code: 'damaged-file' });
  });

  it('an encrypted OpenDocument text', async () => {
    const manifest = 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0';
    const odt = zip({
      mimetype: 'application/vnd.oasis.opendocument.text',
      'META-INF/manifest.xml': `<m:manifest xmlns:m="${manifest}"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>`,
      'content.xml': 'garbage',
    });
    expect(await refusal('a.odt', odt)).toMatchObject({ code: 'encrypted-file' });
  });
});

describe('the content decides the format, whatever the file is called', () => {
  it.each([
    ['docx', 'notes.txt', docx('<w:p><w:r><w:t>Texte</w:t></w:r></w:p>')],
    ['html', 'notes.txt', utf8('<!DOCTYPE html><title>x</title><p>Texte</p>')],
    ['html', 'page', utf8('\uFEFF<html><body><p>Texte</p></body></html>')],
    ['html', 'page.xhtml', utf8('<?xml version="1.0"?><html xmlns="x"><body><p>Texte</p></body></html>')],
    ['md', 'notes.md', utf8('Texte')],
    ['txt', 'notes', utf8('Texte')],
    ['txt', 'notes.html', utf8('Texte')],
    ['txt', 'notes.docx', utf8('Texte')],
  ])('%s: %s', async (format, name, bytes) => {
    const document = await documents.read({ name, bytes });
    expect([document.format, ...textsOf(document)]).toEqual([format, 'Texte']);
  });

  it('never fails with anything but a reason of ours', async () => {
    const starts = [
      '',
      'PK\u0003\u0004',
      '<html>',
      '<?xml ',
      'MIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n',
      '# ',
    ];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 400 }), async (start, rest) => {
        const bytes = Uint8Array.from([...utf8(start), ...rest]);
        await expectReadOrRefused((input) => documents.read(input), { name: 'x', bytes });
      }),
      { numRuns: 200 },
    );
  });
});

describe('text from the clipboard', () => {
  it('is read as lines', async () => {
    const document = await documents.readText({ name: 'clipboard', text: 'Titre\nTexte.', html: false });
    expect(textsOf(document)).toEqual(['Titre', 'Texte.']);
  });

  it('is refused when there is none', async () => {
    await expect(documents.readText({ name: 'c', text: '', html: true })).rejects.toMatchObject({
      code: 'empty-file',
    });
    await expect(documents.readText({ name: 'c', text: '<p></p>', html: true })).rejects.toMatchObject({
      code: 'no-text-in-file',
    });
  });
});
