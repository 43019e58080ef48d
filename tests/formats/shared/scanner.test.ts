import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { XmlFault, XmlScanner } from '#formats/shared/xml-scan/scanner.ts';

type Heard = readonly (readonly string[])[] | 'fault';

/** What the scanner hears of a document, texts joined, the document given in pieces of that length. */
function scanned(text: string, piece: number): Heard {
  const heard: string[][] = [];
  const scanner = new XmlScanner({
    open: (name, attributes) => heard.push(['open', name, ...Object.entries(attributes).flat()]),
    close: (name) => heard.push(['close', name]),
    text: (part) => add(heard, part),
    flaw: (what) => {
      throw new XmlFault(what);
    },
  });
  try {
    for (let at = 0; at < text.length; at += piece) scanner.write(text.slice(at, at + piece));
    scanner.end();
    return heard;
  } catch (thrown) {
    if (thrown instanceof XmlFault) return 'fault';
    throw thrown;
  }
}

/** The same of a full parser. */
function parsed(text: string): Heard {
  const heard: string[][] = [];
  const parser = new SaxesParser({ xmlns: false });
  let fault = false;
  parser.on('error', () => {
    fault = true;
  });
  parser.on('opentag', ({ name, attributes }) =>
    heard.push(['open', name, ...Object.entries(attributes).flat()]),
  );
  parser.on('closetag', ({ name }) => heard.push(['close', name]));
  let depth = 0;
  parser.on('opentagstart', () => {
    depth += 1;
  });
  parser.on('text', (part) => depth > 0 && add(heard, part));
  parser.on('cdata', (part) => add(heard, part));
  parser.write(text).close();
  return fault ? 'fault' : heard.filter(([kind, part]) => kind !== 'text' || part !== '');
}

function add(heard: string[][], part: string): void {
  const last = heard.at(-1);
  if (part === '') return;
  if (last?.[0] === 'text') last[1] = (last[1] ?? '') + part;
  else heard.push(['text', part]);
}

/** White space around the root is no content. */
const trimmed = (heard: Heard): Heard =>
  heard === 'fault' ? heard : heard.slice(0, heard.findLastIndex(([kind]) => kind === 'close') + 1);

const DOCUMENTS = [
  '<a/>',
  '<a b="1" c=\'2\'>x</a>',
  '<a b="x>y" c="&lt;&#233;&#x41;">&amp;&#10;</a>',
  '<?xml version="1.0"?>\n<!-- c --><a>\r\n<b/>\r<![CDATA[<x> & ]] >]]></a>\n<?p q?>',
  '<!DOCTYPE a SYSTEM "a>b.dtd" [<!ELEMENT a (#PCDATA)> <!-- "> -->]><a>t</a>',
  '<a\n\tb = "1\n2"\n></a >',
  '<é:à-1._ x="1"/>',
];
const BROKEN = [
  '',
  'text',
  '<a>',
  '<a></b>',
  '<a/><b/>',
  '<a b=1/>',
  '<a b="1" b="2"/>',
  '<a b="<"/>',
  '<a b/>',
  '<a b="1"c="2"/>',
  '<1a/>',
  '< a/>',
  '<a>&nbsp;</a>',
  '<a>&amp</a>',
  '<a>& b</a>',
  '<a>&#0;</a>',
  '<a>]]></a>',
  '<a><!-- -- --></a>',
  '<a><!-- </a>',
  '<a><![CDATA[</a>',
  '<a/>x',
  '<a><?xml version="1.0"?></a>',
  '<a><!DOCTYPE b></a>',
  '<a><!x></a>',
  '<a b="1',
];

describe('the scanner', () => {
  it.each(DOCUMENTS)('hears of %j what a full parser does, in whatever pieces', (text) => {
    const expected = trimmed(parsed(text));
    expect(expected).not.toBe('fault');
    for (const piece of [1, 2, 3, 7, 1000]) expect(trimmed(scanned(text, piece))).toEqual(expected);
  });

  it.each(BROKEN)('refuses %j, as a full parser does', (text) => {
    expect(parsed(text)).toBe('fault');
    for (const piece of [1, 3, 1000]) expect(scanned(text, piece)).toBe('fault');
  });

  it('agrees with a full parser on documents that somebody damaged anywhere', () => {
    const [declaration = '', base = ''] = (DOCUMENTS[3] ?? '').split(/(?<=^[^\n]*\n)/);
    const damaged = fc
      .tuple(
        fc.nat(base.length),
        fc.nat(3),
        fc.constantFrom('', '<', '>', '&', '"', '/', ']', '-', 'é', '\r', '&lt;'),
      )
      .map(([at, cut, put]) => declaration + base.slice(0, at) + put + base.slice(at + cut));
    fc.assert(
      fc.property(damaged, fc.integer({ min: 1, max: 20 }), (text, piece) => {
        expect(trimmed(scanned(text, piece))).toEqual(trimmed(parsed(text)));
      }),
      { numRuns: 2000 },
    );
  });

  it('takes its time by the length of the text, however often a tag or a document type could end', () => {
    const many = (part: string, bytes: number) => part.repeat(Math.ceil(bytes / part.length));
    const value = many(`>'`, 60_000);
    const heard = scanned(`<a b="${value}">${many(']', 3_000_000)}</a>`, 60_000);
    expect(
      isDeepStrictEqual(heard, [
        ['open', 'a', 'b', value],
        ['text', many(']', 3_000_000)],
        ['close', 'a'],
      ]),
    ).toBe(true);
    const endless = many(`<a b="'>" `, 4_000_000);
    expect([scanned(endless, 1_000_000), scanned(`${endless}/>`, 1_000_000)]).toEqual(['fault', 'fault']);
    expect(scanned(`<!DOCTYPE a [${many('<!-- x -->', 60_000)}]><a/>`, 1_000_000)).not.toBe('fault');
    expect(scanned(`<!DOCTYPE a [${many('<!-- x -->', 70_000)}<a/>`, 1_000_000)).toBe('fault');
    expect(scanned(`<!DOCTYPE a [${many('<!-- x -->', 50_000)}`, 1_000_000)).toBe('fault');
  });

  const data = resolve(import.meta.dirname, '../../../../../shared/data/interchange/okapi');
  it.skipIf(!existsSync(data))('hears of real files what a full parser does', () => {
    for (const folder of ['tmx', 'xliff', 'xliff2', 'tbx']) {
      for (const name of readdirSync(join(data, folder)).filter((file) => /\.(tmx|xlf|tbx)$/.test(file))) {
        const text = readFileSync(join(data, folder, name), 'utf8').replace(/^\uFEFF/, '');
        if (text.includes('<!ENTITY') || text.includes('\u0000') || text.includes('\uFFFD')) continue;
        expect([name, trimmed(scanned(text, 5000))]).toEqual([name, trimmed(parsed(text))]);
      }
    }
  });
});
