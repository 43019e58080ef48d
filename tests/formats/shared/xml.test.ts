import { describe, expect, it } from 'vitest';
import { elementsOf, parseXml, textOf, XmlError } from '#formats/shared/xml.ts';

const NAMESPACES = { 'urn:w': 'w' };

describe('parseXml', () => {
  it('resolves namespaces whatever prefix the file uses', () => {
    for (const xml of [
      '<a xmlns="urn:w" xmlns:q="urn:w" q:b="1"><c/></a>',
      '<z:a xmlns:z="urn:w" z:b="1"><z:c/></z:a>',
    ]) {
      const root = parseXml(xml, NAMESPACES);
      expect([root.name, root.attributes.get('w:b'), elementsOf(root, 'w:c').length]).toEqual([
        'w:a',
        '1',
        1,
      ]);
    }
  });

  it('reads text, entities, character references and CDATA', () => {
    const xml = '<?xml version="1.0"?><!-- c --><a x="&lt;&quot;">1 &amp; 2 &#233;&#x628;<![CDATA[<b>]]></a>';
    const root = parseXml(xml, NAMESPACES);
    expect(textOf(root)).toBe('1 & 2 éب<b>');
    expect(root.attributes.get('x')).toBe('<"');
  });

  it.each([
    ['an entity of its own', '<!DOCTYPE a [<!ENTITY e "x">]><a>&e;</a>'],
    ['an undefined entity', '<a>&e;</a>'],
    ['a bare ampersand', '<a>1 & 2</a>'],
    ['an unclosed element', '<a><b></a>'],
    ['an end without a start', '</a>'],
    ['an attribute without quotes', '<a b=1/>'],
    ['a tag that never ends', '<a b="1"'],
    ['two roots', '<a/><b/>'],
    ['text outside the root', 'x<a/>'],
    ['nothing', ''],
    ['endless nesting', '<a>'.repeat(100_000)],
  ])('refuses %s', (_what, xml) => {
    expect(() => parseXml(xml, NAMESPACES)).toThrow(XmlError);
  });
});
