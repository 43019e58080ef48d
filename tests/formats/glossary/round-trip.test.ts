import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ConceptData } from '#core/model/termbase.ts';
import { parseXml, readTbx, writeTbx, type Xml } from './support.ts';
import { faults2019 } from './tbx-schema.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'fixtures', 'tbx');
const read = (name: string) => readFileSync(join(FOLDER, name), 'utf8');

/** Every element with what is around it, its attributes and its text: a file without its order and its layout. */
function facts(element: Xml, around = ''): readonly string[] {
  const attributes = Object.entries(element.attributes)
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join(' ');
  const text = element.children.filter((child) => typeof child === 'string').join('');
  const own = `${around}/${element.name}[${attributes}]`;
  return [
    `${own} ${text.replace(/\s+/g, ' ').trim()}`,
    ...element.children.flatMap((child) => (typeof child === 'string' ? [] : facts(child, own))),
  ];
}

const factsOf = (text: string) => facts(parseXml(text)).toSorted();

describe('TBX in the manner of other producers', () => {
  it.each(readdirSync(FOLDER))('%s comes back with every element, attribute and text', async (name) => {
    const text = read(name);
    const { concepts, origin, skipped } = await readTbx(text);
    expect(skipped.filter(({ reason }) => reason !== 'unknown-language')).toEqual([]);
    expect(factsOf(writeTbx({ concepts, origin }))).toEqual(factsOf(text));
  });

  it('takes what is added to it as its dialect can hold it', async () => {
    const { concepts, origin } = await readTbx(read('basic-dct.tbx'));
    const [first] = concepts as [ConceptData];
    const [counter] = first.terms.en ?? [];
    if (counter === undefined) throw new Error('no term');
    const grown: ConceptData = {
      ...first,
      kind: 'institution',
      terms: { en: [{ ...counter, number: 'plural', partOfSpeech: 'properNoun', status: 'forbidden' }] },
    };
    // Without the element that its own file has against the dialect.
    const added = writeTbx({ concepts: [grown], origin }).replace(/<basic:xGraphic.*?<\/basic:xGraphic>/, '');
    expect(faults2019(parseXml(added)).filter((fault) => !fault.startsWith('target'))).toEqual([]);
    expect((await readTbx(added)).concepts[0]).toMatchObject({
      kind: 'institution',
      terms: { en: [{ number: 'plural', partOfSpeech: 'properNoun', status: 'forbidden' }] },
    });
  });

  it('is written in one dialect where files of two kinds went into one glossary', async () => {
    const first = await readTbx(read('multiterm.tbx'));
    const second = await readTbx(read('basic-dct.tbx'), 'b.tbx', first.origin);
    const both = writeTbx({ concepts: [...first.concepts, ...second.concepts], origin: second.origin });
    expect(faults2019(parseXml(both))).toEqual([]);
  });
});
