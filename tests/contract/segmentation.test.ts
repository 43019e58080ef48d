import { describe, expect, it } from 'vitest';
import { temporaryBackends } from './backend.ts';

const backend = temporaryBackends();

const file = (languages: string, broken = '') => ({
  name: 'agence.srx',
  base64: Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>
<srx xmlns="http://www.lisa.org/srx20" version="2.0">
<header segmentsubflows="yes" cascade="no"/>
<body><languagerules><languagerule languagerulename="Agence">
${broken}<rule break="yes"><beforebreak>;</beforebreak><afterbreak>\\s</afterbreak></rule>
</languagerule></languagerules>
<maprules><languagemap languagepattern="${languages}" languagerulename="Agence"/></maprules></body></srx>`).toString(
    'base64',
  ),
});

const TEXT = 'Le port ouvre ; la gare suit. Le reste attend.';
const BY_SEMICOLON = ['Le port ouvre ;', 'la gare suit. Le reste attend.'];
const BUILT_IN = ['Le port ouvre ; la gare suit.', 'Le reste attend.'];

describe('segmentation rules', () => {
  it('of the user cut the texts and releases of the library from then on, also after a restart', async () => {
    const one = backend();
    const segments = async (language: string) =>
      (await one.call('text.segment', { language, text: TEXT })).segments;
    expect(await one.call('segmentation.rules', {})).toEqual({ name: null, problems: [] });
    expect(await segments('fr')).toEqual(BUILT_IN);
    await one.call('segmentation.use', { file: file('fr.*') });
    expect(await segments('fr-CA')).toEqual(BY_SEMICOLON);
    one.restart();
    expect((await one.call('segmentation.rules', {})).name).toBe('agence.srx');
    expect(await segments('fr')).toEqual(BY_SEMICOLON);
    // A language of which the file says nothing.
    expect(await segments('es')).toEqual(BUILT_IN);
    await one.call('segmentation.use', { file: null });
    expect(await segments('fr')).toEqual(BUILT_IN);
  });

  it('can be handed in with a text, and are told what has no effect', async () => {
    const one = backend();
    const broken = file('.*', '<rule break="no"><beforebreak>(a)\\1</beforebreak></rule>\n');
    expect(await one.call('segmentation.check', { file: broken })).toEqual({
      name: 'agence.srx',
      problems: [{ line: 5, reason: 'backreference', detail: '\\1' }],
    });
    const { segments } = await one.call('text.segment', { language: 'ar', text: TEXT, rules: broken });
    expect(segments).toEqual(BY_SEMICOLON);
  });

  it('that cannot be read change nothing', async () => {
    const one = backend();
    const bad = { name: 'x.srx', base64: Buffer.from('<tmx/>').toString('base64') };
    expect((await one.failure('segmentation.use', { file: bad })).code).toBe('unsupported-format');
    expect((await one.call('segmentation.rules', {})).name).toBeNull();
  });
});

describe('doubtful lines', () => {
  const page =
    'Skip to content\nHome\nMinistère des Ports\n\nLe port de Tarfa ouvre ses quais aux voyageurs\n\nTarfa – Le port de Tarfa ouvre lundi ses quais aux voyageurs, a annoncé le ministère.\n\nLeave a Reply';
  const input = { file: { name: 'page', text: page, html: false }, from: 'fr' };

  it('stay in the release unless they are dropped, and can then be put back', async () => {
    const one = backend();
    const { doubtful } = await one.call('release.preview', input);
    expect(doubtful).toEqual([{ text: 'Ministère des Ports', reason: 'navigation', position: 0 }]);
    const kept = await one.call('release.create', { ...input, to: ['ar'] });
    const given = await one.call('release.create', { ...input, to: ['ar'], dropped: [0] });
    expect(kept.release.blocks).toHaveLength(given.release.blocks.length + 1);
    expect(given.release.removed.map(({ text }) => text)).toEqual([
      'Skip to content',
      'Home',
      'Ministère des Ports',
      'Leave a Reply',
    ]);
  });
});
