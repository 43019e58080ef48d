import { SaxesParser, type SaxesTagPlain } from 'saxes';
import type { DataNode } from '#core/model/termbase.ts';
import { MAX_DEPTH } from '../../shared/limits.ts';
import { CORE_NAMESPACE, categoryOfTag } from './categories.ts';

/** What is wrong with the file. */
export class TbxFault extends Error {}

/** An element under construction. */
interface Open {
  readonly name: string;
  readonly namespace?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly children: (DataNode | string)[];
}

export interface TreeHandlers {
  root(name: string, attributes: Readonly<Record<string, string>>): void;
  /** A whole entry, with the line where it begins; `damaged` where characters or entities in it are not XML. */
  entry(entry: DataNode, line: number, damaged: boolean): void;
  /** A whole header, or the back matter. */
  frame(element: DataNode): void;
}

const MAX_ATTRIBUTES = 64;
const MAX_ATTRIBUTE_LENGTH = 65_536;
/** Elements and texts of one entry; the largest real ones have some thousands. */
const MAX_ENTRY_NODES = 100_000;
/** Text of one entry, UTF-16 units. */
const MAX_ENTRY_LENGTH = 4 * 1024 * 1024;
const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/** Faults that spoil the entry they stand in, not the file: `&nbsp;` or `&#x1F;`, as careless programs write. */
const SPOILS_AN_ENTRY = /: (undefined entity|malformed character entity|disallowed character)\.$/;

/** Names of ISO 30042:2008 and of TBX-Min of 2013, and what ISO 30042:2019 calls the same. */
const RENAMED: Readonly<Record<string, string>> = {
  termEntry: 'conceptEntry',
  entry: 'conceptEntry',
  langSet: 'langSec',
  langGroup: 'langSec',
  tig: 'termSec',
  ntig: 'termSec',
  termGroup: 'termSec',
  martifHeader: 'tbxHeader',
  header: 'tbxHeader',
  refObjectList: 'refObjectSec',
};
const FRAMES: ReadonlySet<string> = new Set(['tbxHeader', 'back']);
const ROOTS: ReadonlySet<string> = new Set(['martif', 'tbx', 'TBX']);

/**
 * Reads TBX as a stream and hands over one entry after the other, in the names of ISO 30042:2019, data categories in
 * DCA style. No document type is read, and none may declare entities; size and depth are bounded.
 */
export class TbxTree {
  readonly #parser = new SaxesParser({ xmlns: false, position: true });
  readonly #handlers: TreeHandlers;
  readonly #prefixes = new Map<string, string>([['', CORE_NAMESPACE]]);
  readonly #open: Open[] = [];
  #depth = 0;
  #attributes = 0;
  #tagLine = 1;
  #entryLine = 1;
  #nodes = 0;
  #length = 0;
  #damaged = false;
  #core = '';
  isOtherXml = false;

  constructor(handlers: TreeHandlers) {
    this.#handlers = handlers;
    const parser = this.#parser;
    parser.ENTITIES = { ...ENTITIES };
    parser.on('error', (error) => {
      if (this.#open.length === 0 || !SPOILS_AN_ENTRY.test(error.message)) throw new TbxFault(error.message);
      this.#damaged = true;
    });
    parser.on('doctype', (declaration) => {
      if (/<!ENTITY/i.test(declaration)) throw new TbxFault('declares entities');
    });
    parser.on('opentagstart', () => {
      this.#tagLine = parser.line;
      this.#attributes = 0;
    });
    parser.on('attribute', ({ value }) => {
      this.#attributes += 1;
      if (this.#attributes > MAX_ATTRIBUTES || value.length > MAX_ATTRIBUTE_LENGTH)
        throw new TbxFault('attributes beyond the bounds');
    });
    parser.on('opentag', (tag) => this.#onOpen(tag));
    parser.on('closetag', () => this.#onClose());
    parser.on('text', (text) => this.#onText(text));
    parser.on('cdata', (text) => this.#onText(text));
  }

  get line(): number {
    return this.#parser.line;
  }

  write(text: string): void {
    this.#parser.write(text);
  }

  close(): void {
    this.#parser.close();
  }

  #onOpen({ name: raw, attributes }: SaxesTagPlain): void {
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) throw new TbxFault('nested too deep');
    this.#declare(attributes);
    if (this.#depth === 1) {
      const name = localOf(raw);
      if (!ROOTS.has(name)) {
        this.isOtherXml = true;
        throw new TbxFault('not TBX');
      }
      this.#core = this.#prefixes.get(prefixOf(raw)) ?? '';
      this.#handlers.root(name, attributes);
      return;
    }
    const named = this.#named(raw, attributes);
    if (this.#open.length === 0 && named.name !== 'conceptEntry' && !FRAMES.has(named.name)) return;
    if (this.#open.length === 0) {
      this.#entryLine = this.#tagLine;
      this.#nodes = 0;
      this.#length = 0;
      this.#damaged = false;
    }
    this.#count();
    this.#open.push({ ...named, children: [] });
  }

  #onClose(): void {
    this.#depth -= 1;
    const { children, ...element } = this.#open.pop() ?? { children: null };
    if (children === null || !('name' in element)) return;
    const kept = withoutLayout(children);
    const closed: DataNode = kept.length === 0 ? element : { ...element, children: kept };
    const parent = this.#open.at(-1);
    if (parent !== undefined) parent.children.push(closed);
    else if (closed.name === 'conceptEntry') this.#handlers.entry(closed, this.#entryLine, this.#damaged);
    else this.#handlers.frame(closed);
  }

  #onText(text: string): void {
    const open = this.#open.at(-1);
    if (open === undefined || text === '') return;
    this.#length += text.length;
    if (this.#length > MAX_ENTRY_LENGTH) throw new TbxFault('an entry beyond the bounds');
    const last = open.children.length - 1;
    const before = open.children[last];
    if (typeof before === 'string') open.children[last] = before + text;
    else {
      this.#count();
      open.children.push(text);
    }
  }

  #count(): void {
    this.#nodes += 1;
    if (this.#nodes > MAX_ENTRY_NODES) throw new TbxFault('an entry beyond the bounds');
  }

  #declare(attributes: Readonly<Record<string, string>>): void {
    for (const name in attributes) {
      if (name === 'xmlns') this.#prefixes.set('', attributes[name] ?? '');
      else if (name.startsWith('xmlns:')) this.#prefixes.set(name.slice(6), attributes[name] ?? '');
    }
  }

  /** The element by its name in DCA style. A tag of another namespace that nobody knows keeps both. */
  #named(raw: string, attributes: Readonly<Record<string, string>>): Omit<Open, 'children'> {
    const local = localOf(raw);
    const namespace = this.#prefixes.get(prefixOf(raw)) ?? prefixOf(raw);
    const own = ownAttributes(attributes);
    const foreign = namespace !== this.#core;
    const category = foreign || this.#inOldTag(local) ? categoryOfTag(local) : null;
    if (category !== null) {
      return { name: category.element, attributes: { type: category.type, ...own } };
    }
    return {
      name: foreign ? local : (RENAMED[local] ?? local),
      ...(foreign ? { namespace } : {}),
      ...(Object.keys(own).length === 0 ? {} : { attributes: own }),
    };
  }

  /** TBX-Min of 2013 has data categories as tags without a namespace. */
  #inOldTag(local: string): boolean {
    return (
      local !== 'source' &&
      this.#open.length > 0 &&
      this.#open[0]?.name === 'conceptEntry' &&
      categoryOfTag(local) !== null
    );
  }
}

/** Line breaks between elements are layout. */
function withoutLayout(children: readonly (DataNode | string)[]): readonly (DataNode | string)[] {
  if (!children.some((child) => typeof child !== 'string')) return children;
  return children.filter((child) => typeof child !== 'string' || !/^\s*\n\s*$/.test(child));
}

const localOf = (name: string): string => name.slice(name.indexOf(':') + 1);
const prefixOf = (name: string): string => (name.includes(':') ? name.slice(0, name.indexOf(':')) : '');

function ownAttributes(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const own: Record<string, string> = {};
  for (const name in attributes)
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) own[name] = attributes[name] ?? '';
  return own;
}
