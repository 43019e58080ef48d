import { readFileSync } from 'node:fs';
import { beforeEach, expect, it } from 'vitest';
import { type TestBackend, temporaryBackends } from './backend.ts';

const backend = temporaryBackends();
let one: TestBackend;
beforeEach(() => {
  one = backend();
});

const PROPERTIES = `<note xml:lang="fr">Vérifiée &amp; close</note>
<ude name="signs" base="UTF-8"><map unicode="#xF8FF" ent="logo"/></ude>
<prop type="project">Communiqués</prop>
`;
const file = (attributes: string, inner: string, english: string) => ({
  name: 'memory.tmx',
  html: false,
  text: `<?xml version="1.0"?>
<tmx version="1.4"><header ${attributes}>${inner}</header><body>
<tu tuid="1"><tuv xml:lang="en"><seg>${english}</seg></tuv><tuv xml:lang="fr"><seg>${english} (fr)</seg></tuv></tu>
</body></tmx>`,
});
const OTHER = 'segtype="block" o-tmf="memoQTM" adminlang="fr" srclang="en" datatype="xml"';

/** The header of what is written, and its properties and notes one a line. */
async function exported(options: { memories?: number[]; languages?: string[] } = {}): Promise<string> {
  const { download } = await one.call('memory.export', { format: 'tmx', ...options });
  const text = readFileSync(one.fileOf(download ?? ''), 'utf8');
  return text.slice(text.indexOf('<header'), text.indexOf('<body>'));
}

it('what a header says of a memory is given back, and once more after another way round', async () => {
  await one.call('memory.import', {
    file: file(`creationtool="memoQ" creationtoolversion="9" ${OTHER} x-client="MAP"`, PROPERTIES, 'One'),
  });
  const expected = `<header creationtool="Balagh" creationtoolversion="1" ${OTHER} x-client="MAP">
${PROPERTIES}<prop type="x-creationtool">memoQ</prop>
<prop type="x-creationtoolversion">9</prop>
</header>
`;
  expect(await exported()).toBe(expected);
  const { download } = await one.call('memory.export', { format: 'tmx' });
  const text = readFileSync(one.fileOf(download ?? ''), 'utf8');
  one = backend();
  await one.call('memory.import', { file: { name: 'again.tmx', text, html: false } });
  expect(await exported()).toBe(expected);
  expect(await exported({ languages: ['fr', 'en'] })).toContain('srclang="fr"');
});

it('units of several files have what all of their headers agree on, and every property once', async () => {
  const { memory } = await one.call('memory.create', { name: 'Ministry' });
  const first = file(`creationtool="A" ${OTHER}`, '<prop type="domain">press</prop><note>kept</note>', 'One');
  const second = file(
    `creationtool="A" ${OTHER.replace('block', 'phrase')}`,
    '<note>other</note><note>kept</note>',
    'Two',
  );
  await one.call('memory.import', { file: first, memory });
  await one.call('memory.import', { file: second });
  const [house] = (await one.call('memory.list', {})).memories;
  expect(await exported({ memories: [memory] })).toContain('<prop type="domain">');
  expect(await exported({ memories: [house?.id ?? 0] })).not.toContain('<prop type="domain">');
  const both = `<header creationtool="Balagh" creationtoolversion="1" ${OTHER.replace('block', 'sentence')}>
<prop type="domain">press</prop>
<note>kept</note>
<note>other</note>
<prop type="x-creationtool">A</prop>
</header>
`;
  expect(await exported()).toBe(both);
  await one.call('memory.merge', { from: memory, into: house?.id ?? 0 });
  expect(await exported({ memories: [house?.id ?? 0] })).toBe(both);
});

it('a memory of our own has the header it always had', async () => {
  const ours =
    '<header creationtool="Balagh" creationtoolversion="1" segtype="sentence" o-tmf="Balagh" adminlang="en" srclang="*all*" datatype="plaintext"/>\n';
  await one.call('memory.import', {
    file: { name: 'house.tsv', html: false, text: 'en\tfr\nOne\tUn\n' },
  });
  expect(await exported()).toBe(ours);
  const { download } = await one.call('memory.export', { format: 'tmx' });
  const text = readFileSync(one.fileOf(download ?? ''), 'utf8');
  one = backend();
  await one.call('memory.import', { file: { name: 'again.tmx', text, html: false } });
  expect(await exported()).toBe(ours);
});
