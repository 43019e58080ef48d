import { describe, expect, it } from 'vitest';
import { BalaghError } from '#contract/errors.ts';
import { createSplitter } from '#core/segmentation/split.ts';
import { problemsOf } from '#core/segmentation/srx/compile.ts';
import { readSrx, readSrxFile } from '#formats/srx/read.ts';
import { splitter as shipped } from '../../helpers/splitter.ts';

const file = (body: string, header = 'cascade="no"', namespace = 'xmlns="http://www.lisa.org/srx20"') =>
  `<?xml version="1.0"?>
<srx ${namespace} version="2.0">
  <header segmentsubflows="no" ${header}><formathandle type="end" include="no"/></header>
  <body>
${body}
  </body>
</srx>`;

const rule = (breaks: 'yes' | 'no', before: string, after: string) =>
  `<rule break="${breaks}"><beforebreak>${before}</beforebreak><afterbreak>${after}</afterbreak></rule>`;

const RULES = `<languagerules>
<languagerule languagerulename="House">${rule('no', 'réf\\.', '\\s')}</languagerule>
<languagerule languagerulename="Stops">${rule('yes', '\\.', '\\s')}${rule('no', ';', '\\s')}</languagerule>
<languagerule languagerulename="Semicolons">${rule('yes', ';', '\\s')}</languagerule>
</languagerules>`;

const maps = (...pairs: readonly (readonly [string, string])[]) =>
  `<maprules>${pairs.map(([pattern, name]) => `<languagemap languagepattern="${pattern}" languagerulename="${name}"/>`).join('')}</maprules>`;

const cut = (srx: string, text: string, language = 'fr') =>
  createSplitter(readSrx(srx, 'x.srx'), shipped)
    .split(text, language)
    .map(({ start, end }) => text.slice(start, end));

const TEXT = 'Voir réf. 12; puis la suite. Fin.';

describe('SRX', () => {
  it('asks all maps that fit where the file cascades, the first rule that matches deciding', () => {
    const srx = file(RULES + maps(['FR.*', 'House'], ['.*', 'Stops'], ['.*', 'Semicolons']), 'cascade="yes"');
    expect(cut(srx, TEXT)).toEqual(['Voir réf. 12; puis la suite. ', 'Fin.']);
    expect(cut(srx, TEXT, 'en')).toEqual(['Voir réf. ', '12; puis la suite. ', 'Fin.']);
  });

  it('asks the first map that fits alone where it does not', () => {
    const srx = file(RULES + maps(['[Ff][Rr].*', 'Semicolons'], ['.*', 'Stops']));
    expect(cut(srx, TEXT, 'fr-CA')).toEqual(['Voir réf. 12; ', 'puis la suite. Fin.']);
    expect(cut(srx, TEXT, 'en')).toEqual(['Voir réf. ', '12; puis la suite. ', 'Fin.']);
  });

  it('cuts by the built-in rules where the file says nothing of the language', () => {
    const srx = file(RULES + maps(['fr', 'Semicolons']));
    expect(cut(srx, 'Mr. Tazi left; fine. He came back.', 'en')).toEqual([
      'Mr. Tazi left; fine. ',
      'He came back.',
    ]);
  });

  it('reads version 1.0, without a namespace, with map rules in a group', () => {
    const srx = file(
      RULES +
        maps(['fr', 'House'])
          .replace('<maprules>', '<maprules><maprule maprulename="d">')
          .replace('</maprules>', '</maprule></maprules>'),
      '',
      '',
    ).replace('version="2.0"', 'version="1.0"');
    const document = readSrx(srx, 'x.srx');
    expect([document.version, document.cascade, document.maps.length, document.problems]).toEqual([
      '1.0',
      false,
      1,
      [],
    ]);
  });

  it('tells by line what has no effect, and uses the rest', () => {
    const srx = file(
      `<languagerules><languagerule languagerulename="Default">
${rule('no', '(a)\\1', '')}
${rule('no', '\\p{Nonsense}', '')}
${rule('yes', '\\.', '\\s')}
<other/>
</languagerule></languagerules>
${maps(['(', 'Default'], ['.*', 'Missing'], ['.*', 'Default'])}`,
      'cascade="yes"',
    );
    expect(problemsOf(readSrx(srx, 'x.srx'))).toEqual([
      { line: 6, reason: 'backreference', detail: '\\1' },
      { line: 7, reason: 'property', detail: '\\p{Nonsense}' },
      { line: 9, reason: 'unknown-element', detail: 'other' },
      { line: 11, reason: 'unknown-rules', detail: 'Missing' },
      { line: 11, reason: 'syntax', detail: '(' },
    ]);
    expect(cut(srx, 'Un. Deux.')).toEqual(['Un. ', 'Deux.']);
  });

  it('ends soon with patterns made to last', () => {
    const srx = file(
      `<languagerules><languagerule languagerulename="D">${rule('yes', '(?:\\w+)+\\.', '(?:\\s*)*x')}</languagerule></languagerules>${maps(['.*', 'D'])}`,
    );
    expect(cut(srx, 'a'.repeat(20_000))).toHaveLength(1);
  });

  it.each([
    ['<srx', 'damaged-at-line'],
    ['<!DOCTYPE srx [<!ENTITY a "b">]><srx version="2.0">&a;</srx>', 'damaged-at-line'],
    ['<tmx version="1.4"/>', 'unsupported-format'],
    ['<a>'.repeat(100_000), 'damaged-at-line'],
  ])('refuses what is no SRX: %.40s', (text, code) => {
    let error: unknown;
    try {
      readSrx(text, 'x.srx');
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(BalaghError);
    expect((error as BalaghError).code).toBe(code);
  });

  it('reads files in UTF-16', async () => {
    const srx = file(RULES + maps(['.*', 'Stops'])).replace('?>', ' encoding="UTF-16"?>');
    const bytes = new Uint8Array(Buffer.from(`\ufeff${srx}`, 'utf16le'));
    expect((await readSrxFile({ name: 'x.srx', bytes })).maps).toHaveLength(1);
  });
});
