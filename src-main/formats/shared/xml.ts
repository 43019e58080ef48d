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

const PREDEFINED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Parses a whole XML part (XML 1.0 with namespaces). No DTD: a document type with an internal subset is refused, one
 * without is skipped, and entities other than the five predefined ones and character references are errors, so there
 * is nothing to expand or to fetch. Errors: XmlError.
 */
export function parseXml(text: string, namespaces: Namespaces): XmlElement {
  return new XmlParser(text, namespaces).parse();
}

interface OpenElement {
  readonly element: XmlElement;
  readonly rawName: string;
  readonly scope: ReadonlyMap<string, string>;
}

class XmlParser {
  readonly #text: string;
  readonly #namespaces: Namespaces;
  readonly #open: OpenElement[] = [];
  #position = 0;
  #nodes = 0;
  #root: XmlElement | undefined;

  constructor(text: string, namespaces: Namespaces) {
    this.#text = text;
    this.#namespaces = namespaces;
  }

  parse(): XmlElement {
    const text = this.#text;
    while (this.#position < text.length) {
      const tag = text.indexOf('<', this.#position);
      const end = tag === -1 ? text.length : tag;
      if (end > this.#position) this.#addText(decodeEntities(text.slice(this.#position, end)));
      this.#position = end;
      if (tag !== -1) this.#readMarkup();
    }
    if (this.#open.length > 0) throw new XmlError(`unclosed element ${this.#open.at(-1)?.rawName}`);
    if (this.#root === undefined) throw new XmlError('no element');
    return this.#root;
  }

  #readMarkup(): void {
    const text = this.#text;
    const at = this.#position;
    if (text.startsWith('<!--', at)) this.#skipTo('-->', 4);
    else if (text.startsWith('<?', at)) this.#skipTo('?>', 2);
    else if (text.startsWith('<![CDATA[', at)) {
      const end = this.#find(']]>', at + 9);
      this.#addText(text.slice(at + 9, end));
      this.#position = end + 3;
    } else if (text.startsWith('<!', at)) {
      const end = this.#find('>', at);
      if (text.slice(at, end).includes('[')) throw new XmlError('document type with an internal subset');
      this.#position = end + 1;
    } else if (text.startsWith('</', at)) this.#readEndTag();
    else this.#readStartTag();
  }

  #find(mark: string, from: number): number {
    const end = this.#text.indexOf(mark, from);
    if (end === -1) throw new XmlError(`missing ${mark}`);
    return end;
  }

  #skipTo(mark: string, skip: number): void {
    this.#position = this.#find(mark, this.#position + skip) + mark.length;
  }

  #readEndTag(): void {
    const end = this.#find('>', this.#position);
    const name = this.#text.slice(this.#position + 2, end).trim();
    const open = this.#open.pop();
    if (open === undefined || open.rawName !== name) throw new XmlError(`unexpected end of ${name}`);
    this.#position = end + 1;
  }

  #readStartTag(): void {
    const name = this.#match(/[^\s/>=<"'&]+/y, this.#position + 1);
    if (name === '') throw new XmlError('not a tag');
    let at = this.#position + 1 + name.length;
    const raw: [string, string][] = [];
    for (;;) {
      at += this.#match(/\s*/y, at).length;
      const attribute = this.#match(/[^\s/>=<"'&]+/y, at);
      if (attribute === '') break;
      at += attribute.length;
      at += this.#match(/\s*=\s*/y, at).length;
      const quote = this.#text[at];
      if (quote !== '"' && quote !== "'") throw new XmlError(`attribute ${attribute} without quotes`);
      const end = this.#find(quote, at + 1);
      raw.push([attribute, this.#text.slice(at + 1, end)]);
      at = end + 1;
    }
    const selfClosing = this.#text[at] === '/';
    if (this.#text[selfClosing ? at + 1 : at] !== '>') throw new XmlError(`unfinished tag ${name}`);
    this.#position = at + (selfClosing ? 2 : 1);
    this.#openElement(name, raw, selfClosing);
  }

  #openElement(rawName: string, raw: readonly [string, string][], selfClosing: boolean): void {
    const parent = this.#open.at(-1);
    if (parent === undefined && this.#root !== undefined) throw new XmlError('more than one root element');
    const scope = this.#scopeOf(raw, parent?.scope ?? new Map());
    const attributes = new Map<string, string>();
    for (const [key, value] of raw) {
      if (key === 'xmlns' || key.startsWith('xmlns:')) continue;
      // An attribute without a prefix has no namespace (Namespaces in XML, 6.2).
      const name = key.includes(':') ? this.#canonical(key, scope) : key;
      attributes.set(name, decodeEntities(value));
    }
    const element: XmlElement = { name: this.#canonical(rawName, scope), attributes, children: [] };
    this.#count();
    if (parent === undefined) this.#root = element;
    else parent.element.children.push(element);
    if (selfClosing) return;
    if (this.#open.length >= MAX_DEPTH) throw new XmlError(`more than ${MAX_DEPTH} nested elements`);
    this.#open.push({ element, rawName, scope });
  }

  #scopeOf(
    raw: readonly [string, string][],
    outer: ReadonlyMap<string, string>,
  ): ReadonlyMap<string, string> {
    const declarations = raw.filter(([key]) => key === 'xmlns' || key.startsWith('xmlns:'));
    if (declarations.length === 0) return outer;
    const scope = new Map(outer);
    for (const [key, value] of declarations) scope.set(key.slice(6), decodeEntities(value));
    return scope;
  }

  #canonical(rawName: string, scope: ReadonlyMap<string, string>): string {
    const colon = rawName.indexOf(':');
    const prefix = colon === -1 ? '' : rawName.slice(0, colon);
    const known = this.#namespaces[scope.get(prefix) ?? ''];
    return known === undefined ? rawName : `${known}:${rawName.slice(colon + 1)}`;
  }

  #addText(text: string): void {
    const parent = this.#open.at(-1)?.element;
    if (parent === undefined) {
      if (text.replace(/^\uFEFF/, '').trim() !== '') throw new XmlError('text outside the root element');
      return;
    }
    const last = parent.children.length - 1;
    const previous = parent.children[last];
    if (typeof previous === 'string') parent.children[last] = previous + text;
    else {
      this.#count();
      parent.children.push(text);
    }
  }

  #count(): void {
    this.#nodes += 1;
    if (this.#nodes > MAX_XML_NODES) throw new XmlError(`more than ${MAX_XML_NODES} nodes`);
  }

  #match(sticky: RegExp, from: number): string {
    sticky.lastIndex = from;
    return sticky.exec(this.#text)?.[0] ?? '';
  }
}

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&([^;&\s]{0,12})(;?)/g, (_whole, name: string, semicolon: string) => {
    const character = name.startsWith('#') ? characterOf(name.slice(1)) : PREDEFINED[name];
    if (semicolon === '' || character === undefined) throw new XmlError(`undefined entity &${name};`);
    return character;
  });
}

function characterOf(reference: string): string | undefined {
  const hexadecimal = /^x[0-9a-f]+$/i.test(reference);
  if (!hexadecimal && !/^\d+$/.test(reference)) return undefined;
  const code = hexadecimal ? Number.parseInt(reference.slice(1), 16) : Number(reference);
  return code <= 0x10ffff ? String.fromCodePoint(code).toWellFormed() : undefined;
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
