import type { DataNode } from '#core/model/termbase.ts';
import { XmlFault, XmlScanner } from '../../shared/xml-scan/scanner.ts';
import type { Attributes } from '../../shared/xml-scan/tags.ts';
import { CORE_NAMESPACE, categoryOfTag, MODULE_NAMESPACES } from './categories.ts';

/** An element under construction. */
interface Open {
  readonly name: string;
  readonly namespace?: string;
  readonly attributes?: Attributes;
  readonly children: (DataNode | string)[];
}

type Named = Omit<Open, 'children'>;

export interface TreeHandlers {
  root(name: string, attributes: Attributes): void;
  /** A whole entry, with the line where it begins; `damaged` where characters or entities in it are not XML. */
  entry(entry: DataNode, line: number, damaged: boolean): void;
  /** A whole header, the front or the back matter. */
  frame(element: DataNode): void;
  /** The element around the frames and entries (`text`, `body`). */
  around(name: string, attributes: Attributes): void;
  /** A data category that is written as a tag of a namespace beside those of TBX-Basic. */
  module(type: string, namespace: string): void;
}

/** Elements and texts of one entry; the largest real ones have some thousands. */
const MAX_ENTRY_NODES = 100_000;
/** Text of one entry, UTF-16 units. */
const MAX_ENTRY_LENGTH = 4 * 1024 * 1024;
/** Tags whose names are remembered: most of a file is a dozen of them, over and over. */
const MAX_KNOWN_TAGS = 1000;

/** Names of ISO 30042:2008 and of TBX-Min of 2013, and what ISO 30042:2019 calls the same. */
const RENAMED: Readonly<Record<string, string>> = {
  termEntry: 'conceptEntry',
  entry: 'conceptEntry',
  langSet: 'langSec',
  langGroup: 'langSec',
  tig: 'termSec',
  termGroup: 'termSec',
  martifHeader: 'tbxHeader',
  header: 'tbxHeader',
  refObjectList: 'refObjectSec',
};
const FRAMES: ReadonlySet<string> = new Set(['tbxHeader', 'front', 'back']);
const OWN_MODULES: ReadonlySet<string> = new Set(Object.values(MODULE_NAMESPACES));
const ROOTS: ReadonlySet<string> = new Set(['martif', 'tbx', 'TBX']);

/**
 * Reads TBX as a stream and hands over one entry after the other, in the names of ISO 30042:2019, data categories in
 * DCA style. No document type is read, and none may declare entities; size and depth are bounded.
 */
export class TbxTree {
  readonly #handlers: TreeHandlers;
  readonly #scanner = new XmlScanner({
    open: (name, attributes) => this.#onOpen(name, attributes),
    close: () => this.#onClose(),
    text: (text) => this.#onText(text),
    flaw: (what) => this.#onFlaw(what),
  });
  readonly #prefixes = new Map<string, string>([['', CORE_NAMESPACE]]);
  /** Names by the attributes of their tags, which the scanner hands over again where the whole tag comes again. */
  readonly #known = new Map<Attributes, Named>();
  readonly #open: Open[] = [];
  #entryLine = 1;
  #nodes = 0;
  #length = 0;
  #damaged = false;
  #core = '';
  isOtherXml = false;

  constructor(handlers: TreeHandlers) {
    this.#handlers = handlers;
  }

  get line(): number {
    return this.#scanner.line;
  }

  /** Error: XmlFault where it is not well-formed or goes beyond the bounds. */
  write(text: string): void {
    this.#scanner.write(text);
  }

  close(): void {
    this.#scanner.end();
  }

  /** `&nbsp;` or `&#x1F;`, as careless programs write, spoils the entry it stands in, not the file. */
  #onFlaw(what: string): void {
    if (this.#open.length === 0) throw new XmlFault(what);
    this.#damaged = true;
  }

  #onOpen(raw: string, attributes: Attributes): void {
    if (this.#scanner.depth === 1) {
      this.#onRoot(raw, attributes);
      return;
    }
    const named = this.#known.get(attributes) ?? this.#named(raw, attributes);
    if (this.#open.length === 0) {
      if (named.name !== 'conceptEntry' && !FRAMES.has(named.name)) {
        if (named.attributes !== undefined) this.#handlers.around(named.name, named.attributes);
        return;
      }
      this.#entryLine = this.#scanner.line;
      this.#nodes = 0;
      this.#length = 0;
      this.#damaged = false;
    }
    this.#count();
    this.#open.push({ ...named, children: [] });
  }

  #onRoot(raw: string, attributes: Attributes): void {
    this.#declare(attributes);
    const name = localOf(raw);
    if (!ROOTS.has(name)) {
      this.isOtherXml = true;
      throw new XmlFault('not TBX');
    }
    this.#core = this.#prefixes.get(prefixOf(raw)) ?? '';
    this.#handlers.root(name, { ...attributes });
  }

  #onClose(): void {
    const open = this.#open.pop();
    if (open === undefined) return;
    const closed = whole(open);
    const parent = this.#open.at(-1);
    if (parent !== undefined) parent.children.push(closed);
    else if (closed.name === 'conceptEntry') this.#handlers.entry(closed, this.#entryLine, this.#damaged);
    else this.#handlers.frame(closed);
  }

  #onText(text: string): void {
    const open = this.#open.at(-1);
    if (open === undefined || text === '') return;
    this.#length += text.length;
    if (this.#length > MAX_ENTRY_LENGTH) throw new XmlFault('an entry beyond the bounds');
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
    if (this.#nodes > MAX_ENTRY_NODES) throw new XmlFault('an entry beyond the bounds');
  }

  #declare(attributes: Attributes): void {
    for (const name in attributes) {
      if (name === 'xmlns') this.#prefixes.set('', attributes[name] ?? '');
      else if (name.startsWith('xmlns:')) this.#prefixes.set(name.slice(6), attributes[name] ?? '');
      else continue;
      this.#known.clear();
    }
  }

  /** The element by its name in DCA style. A tag of another namespace that nobody knows keeps both. */
  #named(raw: string, attributes: Attributes): Named {
    this.#declare(attributes);
    const named = this.#newlyNamed(raw, attributes);
    const isOften = !('id' in attributes) && this.#open[0]?.name === 'conceptEntry';
    if (isOften && this.#known.size < MAX_KNOWN_TAGS) this.#known.set(attributes, named);
    return named;
  }

  #newlyNamed(raw: string, attributes: Attributes): Named {
    const local = localOf(raw);
    const namespace = this.#prefixes.get(prefixOf(raw)) ?? prefixOf(raw);
    const own = ownAttributes(attributes);
    const foreign = namespace !== this.#core;
    const category = foreign || this.#inOldTag(local) ? categoryOfTag(local) : null;
    if (category !== null) {
      if (foreign && !OWN_MODULES.has(namespace)) this.#handlers.module(category.type, namespace);
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

/** The element with what it holds; line breaks between elements are layout. */
function whole(open: Open): DataNode {
  const { children } = open;
  const kept = children.some((child) => typeof child !== 'string')
    ? children.filter((child) => typeof child !== 'string' || !LAYOUT.test(child))
    : children;
  if (kept.length > 0) return kept.length === children.length ? open : { ...open, children: kept };
  const { children: _, ...empty } = open;
  return empty;
}

const LAYOUT = /^\s*\n\s*$/;
const localOf = (name: string): string => name.slice(name.indexOf(':') + 1);
const prefixOf = (name: string): string => (name.includes(':') ? name.slice(0, name.indexOf(':')) : '');

function ownAttributes(attributes: Attributes): Attributes {
  const own: Record<string, string> = {};
  for (const name in attributes)
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) own[name] = attributes[name] ?? '';
  return own;
}
