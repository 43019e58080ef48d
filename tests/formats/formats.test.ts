import { readFile } from 'node:fs/promises';
import { strToU8, zipSync } from 'fflate';
import { FORMATS } from '#formats/registry.ts';
import { describeFormat } from './conformance.ts';
import { docx, utf8 } from './support.ts';

const fixture = (name: string): Promise<Uint8Array> =>
  readFile(new URL(`../fixtures/files/${name}`, import.meta.url));

const FRENCH = 'Le ministre a reçu son homologue.';
const ARABIC = 'استقبل الوزير نظيره بالرباط.';

const OFFICE = 'urn:oasis:names:tc:opendocument:xmlns:office:1.0';
const TEXT = 'urn:oasis:names:tc:opendocument:xmlns:text:1.0';
const odt = zipSync({
  mimetype: strToU8('application/vnd.oasis.opendocument.text'),
  'content.xml': strToU8(
    `<o:document-content xmlns:o="${OFFICE}" xmlns:t="${TEXT}"><o:body><o:text><t:h>${FRENCH}</t:h>` +
      `<t:p>${ARABIC}</t:p></o:text></o:body></o:document-content>`,
  ),
});

const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

describeFormat(
  FORMATS.docx,
  [{ name: 'two.docx', bytes: docx(paragraph(FRENCH) + paragraph(ARABIC)), texts: [FRENCH, ARABIC] }],
  { rich: true },
);
describeFormat(FORMATS.odt, [{ name: 'two.odt', bytes: odt, texts: [FRENCH, ARABIC] }], { rich: true });
describeFormat(
  FORMATS.html,
  [{ name: 'two.html', bytes: utf8(`<p>${FRENCH}<p>${ARABIC}`), texts: [FRENCH, ARABIC] }],
  { rich: true },
);
describeFormat(
  FORMATS.mhtml,
  [
    {
      name: 'communique.mhtml',
      bytes: await fixture('communique.mhtml'),
      texts: [
        'Le ministre ouvre le forum de l’eau à Agadir',
        'Agadir, le 22 avril 2024 (MAP) – Le ministre de l’Équipement a ouvert lundi à Agadir le forum régional de l’eau, en présence de quatorze délégations étrangères.',
        'Une déclaration commune sera adoptée mercredi, à l’issue des travaux, selon les organisateurs de la rencontre.',
      ],
    },
  ],
  { rich: true },
);
describeFormat(
  FORMATS.md,
  [{ name: 'two.md', bytes: utf8(`# ${FRENCH}\n\n${ARABIC}\n`), texts: [FRENCH, ARABIC] }],
  { rich: true },
);
describeFormat(
  FORMATS.txt,
  [{ name: 'two.txt', bytes: utf8(`${FRENCH}\n${ARABIC}`), texts: [FRENCH, ARABIC] }],
  { rich: false },
);
