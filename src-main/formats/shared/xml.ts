import { SaxesParser, type SaxesTagNS } from 'saxes';
import { MAX_DEPTH, MAX_XML_NODES } from './limits.ts';

/** An element of an XML part, its names with the usual prefix of their namespace (`w:p`, `text:span`). */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (XmlElement | string)[];
}

/** The part is not well-formed XML, or goes beyond the bounds of limits.ts. */
export class XmlError extends Error {}

/** Namespace address -> the prefix our code uses. Anything else keeps the prefix of the file. */
export type Namespaces = Readonly<Record<string, string>>;

/** The predefined entities are XML's own; anything else would have to be declared in a DTD, which is never read. */
const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Parses a whole XML part (XML 1.0 with namespaces) with saxes, which refuses what is not well-formed. No DTD: a
 * document type with an internal subset is refused, one without is skipped, and entities other than the five
 * predefined ones are errors, so there is nothing to expand or to fetch. saxes takes any depth and any number of
 * nodes: both are bounded here. Errors: XmlError.
 */
export function parseXml(text: string, namespaces: Namespaces): XmlElement {
  const tree = new Tree(namespaces);
  const parser = new SaxesParser({ xmlns: true, position: false });
  parser.ENTITIES = { ...ENTITIES };
  parser.on('error', (error) => {
    throw new XmlError(error.message);
  });
  parser.on('doctype', (declaration) => {
    if (declaration.includes('[')) throw new XmlError('document type with an internal subset');
  });
  parser.on('opentag', (tag) => tree.open(tag));
  parser.on('closetag', () => tree.close());
  parser.on('text', (content) => tree.addText(content));
  parser.on('cdata', (content) => tree.addText(content));
  parser.write(text.replace(/^\uFEFF/, '').toWellFormed()).close();
  return tree.root();
}

class Tree {
  readonly #namespaces: Namespaces;
  readonly #open: XmlElement[] = [];
  #nodes = 0;
  #root: XmlElement | undefined;

  constructor(namespaces: Namespaces) {
    this.#namespaces = namespaces;
  }

  root(): XmlElement {
    if (this.#root === undefined) throw new XmlError('no element');
    return this.#root;
  }

  open(tag: SaxesTagNS): void {
    if (this.#open.length >= MAX_DEPTH) throw new XmlError(`more than ${MAX_DEPTH} nested elements`);
    const attributes = new Map<string, string>();
    for (const attribute of Object.values(tag.attributes)) {
      if (attribute.name === 'xmlns' || attribute.prefix === 'xmlns') continue;
      attributes.set(this.#canonical(attribute), attribute.value);
    }
    const element: XmlElement = { name: this.#canonical(tag), attributes, children: [] };
    this.#count();
    this.#root ??= element;
    this.#open.at(-1)?.children.push(element);
    this.#open.push(element);
  }

  close(): void {
    this.#open.pop();
  }

  addText(text: string): void {
    const children = this.#open.at(-1)?.children;
    if (children === undefined || text === '') return;
    const last = children.length - 1;
    const previous = children[last];
    if (typeof previous === 'string') children[last] = previous + text;
    else {
      this.#count();
      children.push(text);
    }
  }

  /** An attribute without a prefix has no namespace (Namespaces in XML, 6.2), which saxes gives as an empty `uri`. */
  #canonical({ name, local, uri }: { name: string; local: string; uri: string }): string {
    const known = this.#namespaces[uri];
    return known === undefined || uri === '' ? name : `${known}:${local}`;
  }

  #count(): void {
    this.#nodes += 1;
    if (this.#nodes > MAX_XML_NODES) throw new XmlError(`more than ${MAX_XML_NODES} nodes`);
  }
}

/** The child elements, all of them or those called `name`. */
export function elementsOf(parent: XmlElement | undefined, name?: string): readonly XmlElement[] {
  if (parent === undefined) return [];
  return parent.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

/** The first child element called `name`. */
export function childOf(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent?.children.find(
    (child): child is XmlElement => typeof child !== 'string' && child.name === name,
  );
}

/** All text inside, in order. Depth is bounded by the parser. */
export function textOf(element: XmlElement | undefined): string {
  if (element === undefined) return '';
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}
