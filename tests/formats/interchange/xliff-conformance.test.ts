import { describe, expect, it } from 'vitest';
import { BalaghError } from '#contract/errors.ts';
import { read } from './tmx.ts';

const NAMESPACES = [
  'xmlns="urn:oasis:names:tc:xliff:document:2.0"',
  ...[
    'matches',
    'glossary',
    'metadata',
    'resourcedata',
    'changetracking',
    'sizerestriction',
    'validation',
  ].map((name) => `xmlns:${name}="urn:oasis:names:tc:xliff:${name}:2.0"`),
  'xmlns:fs="urn:oasis:names:tc:xliff:fs:2.0"',
  'xmlns:desk="https://desk.example/"',
].join(' ');

const file = (content: string, attributes = 'srcLang="fr" trgLang="ar"') =>
  `<xliff ${NAMESPACES} version="2.1" ${attributes}>\n<file id="f1">\n${content}\n</file>\n</xliff>`;
const unit = (content: string, attributes = 'id="u1"') => file(`<unit ${attributes}>${content}</unit>`);
const segment = (source: string, target = 'نص') =>
  `<segment><source>${source}</source><target>${target}</target></segment>`;
const coded = (source: string, target = source, before = '') => unit(`${before}${segment(source, target)}`);
const DATA = '<originalData><data id="d1">b</data></originalData>';
const FIXED = 'canDelete="no" canCopy="no"';

/** Where the file is refused; null where it is read. */
async function refusal(text: string): Promise<string | null> {
  try {
    await read(text, 'communique.xlf');
    return null;
  } catch (thrown) {
    if (!(thrown instanceof BalaghError)) throw thrown;
    return thrown.code === 'invalid-xliff' ? String(thrown.parameters.place) : thrown.code;
  }
}

describe('a file of XLIFF 2 is read where it keeps the standard', () => {
  it.each([
    ['plain', coded('Texte')],
    [
      'codes of all kinds',
      coded(`<pc id="1" dataRefStart="d1"><ph id="2" type="fmt" subType="xlf:lb"/></pc>`, 'نص', DATA),
    ],
    [
      'a code that begins in one segment and ends in the next',
      unit(`${segment('<sc id="1"/>a', 'b')}${segment('c<ec startRef="1"/>', 'd')}`),
    ],
    ['an end that is alone', coded('<ec id="1" isolated="yes" fs:fs="b"/>a', 'b')],
    [
      'codes that keep their order',
      coded(
        `<ph id="1" canReorder="firstNo" ${FIXED}/>a<ph id="2" canReorder="no" ${FIXED}/><ph id="3"/>`,
        `<ph id="3"/><ph id="1" canReorder="firstNo" ${FIXED}/><ph id="2" canReorder="no" ${FIXED}/>`,
      ),
    ],
    [
      'a remark of the unit',
      unit(
        `<notes><note id="n1">à revoir</note></notes>${segment('<mrk id="m1" type="comment" ref="#n=n1">a</mrk>')}`,
      ),
    ],
    [
      'a suggestion, a term, revisions and rules',
      unit(
        `<matches:matches><matches:match ref="#s1"><source>a</source><target>b</target></matches:match></matches:matches><glossary:glossary><glossary:glossEntry><glossary:term>a</glossary:term><glossary:translation>b</glossary:translation></glossary:glossEntry></glossary:glossary><changetracking:changeTrack><changetracking:revisions appliesTo="source"><changetracking:revision><changetracking:item property="content">x</changetracking:item></changetracking:revision></changetracking:revisions></changetracking:changeTrack><validation:validation><validation:rule isPresent="a" occurs="1"/></validation:validation><segment id="s1"><source>a</source><target>b</target></segment>`,
      ),
    ],
    [
      'extensions of others',
      unit(
        `<desk:state id="e1" desk:by="x"><desk:part id="e2"/></desk:state>${segment('a')}`,
        'id="u1" desk:wave="2"',
      ),
    ],
    [
      'targets in another order',
      unit(
        `<segment><source>a</source><target order="2">b</target></segment><segment><source>c</source><target order="1">d</target></segment>`,
      ),
    ],
    [
      'a unit that another names',
      file(
        `<unit id="u1">${segment('<ph id="1" subFlows="u2"/>')}</unit><group id="g1"><unit id="u2">${segment('a')}</unit></group>`,
      ),
    ],
    ['a version whose rules are not known', file('<unit/>').replace('version="2.1"', 'version="2.2"')],
  ])('%s', async (_, text) => {
    expect(await refusal(text)).toBeNull();
  });
});

describe('a file of XLIFF 2 that breaks the standard is refused at the place', () => {
  it.each([
    ['<unit id>', file(`<unit>${segment('a')}</unit>`)],
    ['<unit id>', unit(segment('a'), 'id="/1"')],
    ['<unit id>', file(`<unit id="u1">${segment('a')}</unit><unit id="u1">${segment('b')}</unit>`)],
    ['<file>', file('')],
    ['<unit>', unit('<ignorable><source> </source></ignorable>')],
    ['<note id>', unit(`<notes><note id="n">a</note><note id="n">b</note></notes>${segment('a')}`)],
    ['<notes>', unit(`${segment('a')}<notes><note>a</note></notes>`)],
    ['<source>', unit('<segment><source>a</source><source>b</source></segment>')],
    ['<target>', unit('<segment><target>a</target></segment>')],
    ['<source dir>', unit('<segment><source dir="rtl">a</source></segment>')],
    ['<segment state>', unit('<segment state="done"><source>a</source></segment>')],
    ['<segment subState>', unit('<segment subState="a:b"><source>a</source></segment>')],
    ['<xliff trgLang>', file(`<unit id="u1">${segment('a')}</unit>`, 'srcLang="fr"')],
    ['<xliff srcLang>', file(`<unit id="u1">${segment('a')}</unit>`, 'srcLang="f r"')],
    ['<target xml:lang>', unit('<segment><source>a</source><target xml:lang="en">b</target></segment>')],
    [
      '<target xml:space>',
      unit('<segment><source xml:space="preserve">a</source><target>b</target></segment>'),
    ],
    [
      '<target order>',
      unit(
        '<segment><source>a</source><target order="2">b</target></segment><segment><source>a</source><target>b</target></segment>',
      ),
    ],
    ['<skeleton href>', file(`<skeleton/><unit id="u1">${segment('a')}</unit>`)],
    ['<other:part>', unit(`<segment><source>a</source><desk:part/></segment>`)],
    ['<pc other:by>', coded('<pc id="1" desk:by="x">a</pc>', 'b')],
    ['<other:part id>', unit(`<desk:part id="e"/><desk:part id="e"/>${segment('a')}`)],
    ['<ph type>', coded('<ph id="1" type="bold"/>', 'b')],
    ['<ph subType>', coded('<ph id="1" type="ui" subType="xlf:b"/>', 'b')],
    ['<ph dataRef>', coded('<ph id="1" dataRef="d2"/>', 'b', DATA)],
    ['<ph copyOf>', coded('<ph id="1" canCopy="no"/><ph id="2" copyOf="1"/>', 'b')],
    ['<ph subFlows>', coded('<ph id="1" subFlows="u9"/>', 'b')],
    ['<cp hex>', coded('<cp hex="00a0"/>', 'b')],
    ['<sc isolated>', coded('<sc id="1"/>a', 'b')],
    ['<ec startRef>', unit(`${segment('<ec startRef="1"/>a', 'b')}${segment('<sc id="1"/>c', 'd')}`)],
    ['<ec canCopy>', coded('<sc id="1" canCopy="no"/>a<ec startRef="1"/>', 'b')],
    ['<ec fs:fs>', coded('<sc id="1"/>a<ec startRef="1" fs:fs="b"/>', 'b')],
    ['<em startRef>', coded('a<em startRef="m1"/>', 'b')],
    ['<ph canReorder>', coded('<ph id="1" canReorder="firstNo"/>', 'b')],
    ['<ph canReorder>', coded(`<ph id="1" canReorder="no" ${FIXED}/>`, 'b')],
    [
      '<ph canReorder>',
      coded(
        `<ph id="1" canReorder="firstNo" ${FIXED}/><ph id="2" canReorder="no" ${FIXED}/>`,
        `<ph id="1" canReorder="firstNo" ${FIXED}/>`.concat(`<ph id="3"/>`, `<ph id="2" ${FIXED}/>`),
      ),
    ],
    ['<target canDelete>', coded('<ph id="1" canDelete="no"/>a', 'b')],
    ['<mrk ref>', coded('<mrk id="m1" type="comment" ref="#n=n1">a</mrk>', 'b')],
    ['<mrk type>', coded('<mrk id="m1" type="comment">a</mrk>', 'b')],
    ['<mrk ref>', coded('<mrk id="m1" type="term" ref="#/u=u1/f=f1">a</mrk>', 'b')],
    ['<group fs:fs>', file(`<group id="g" fs:fs="paragraph"><unit id="u1">${segment('a')}</unit></group>`)],
    [
      '<mtc:match ref>',
      unit(
        `<matches:matches><matches:match ref="s1"><source>a</source><target>b</target></matches:match></matches:matches><segment id="s1"><source>a</source></segment>`,
      ),
    ],
    [
      '<gls:glossEntry>',
      unit(
        `<glossary:glossary><glossary:glossEntry><glossary:term>a</glossary:term></glossary:glossEntry></glossary:glossary>${segment('a')}`,
      ),
    ],
    [
      '<mda:meta type>',
      unit(
        `<metadata:metadata><metadata:metaGroup><metadata:meta>a</metadata:meta></metadata:metaGroup></metadata:metadata>${segment('a')}`,
      ),
    ],
    [
      '<res:source href>',
      unit(
        `<resourcedata:resourceData><resourcedata:resourceItem><resourcedata:source/></resourcedata:resourceItem></resourcedata:resourceData>${segment('a')}`,
      ),
    ],
    [
      '<ctr:revisions ref>',
      unit(
        `<changetracking:changeTrack><changetracking:revisions appliesTo="note" ref="n9"><changetracking:revision><changetracking:item property="content">x</changetracking:item></changetracking:revision></changetracking:revisions></changetracking:changeTrack>${segment('a')}`,
      ),
    ],
    ['<unit slr:sizeInfoRef>', unit(segment('a'), 'id="u1" sizerestriction:sizeInfoRef="z"')],
    [
      '<val:rule>',
      unit(
        `<validation:validation><validation:rule isPresent="a" startsWith="b"/></validation:validation>${segment('a')}`,
      ),
    ],
    ['<val:rules>', unit(`<validation:rules/>${segment('a')}`)],
  ])('%s (%#)', async (place, text) => {
    expect(await refusal(text)).toBe(place);
  });

  it('names the line', async () => {
    await expect(read(file(`\n<unit id="u1">\n<segment/>\n</unit>`), 'communique.xlf')).rejects.toMatchObject(
      {
        code: 'invalid-xliff',
        parameters: { file: 'communique.xlf', line: 5, place: '<segment>' },
      },
    );
  });

  it('which XLIFF 1.2, that leaves nearly everything to the programs, is not', async () => {
    const old = `<xliff version="1.2"><file source-language="fr" target-language="ar"><body><trans-unit id="/1"><source>a</source><target>b</target></trans-unit></body></file></xliff>`;
    expect((await read(old, 'communique.xlf')).units).toHaveLength(1);
  });
});
