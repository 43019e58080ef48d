import { type Node, NotConforming } from './node.ts';
import { type ElementRule, INLINE, MODULE_ATTRIBUTES, type Place, ruleOf } from './schema.ts';
import { isValue, type ValueKind } from './values.ts';

/** Prefixes of the standard's own modules: an unknown name there is an error, elsewhere it is an extension. */
const MODULE = /^(?:mtc|gls|mda|res|ctr|slr|val|fs):/;
/** Attributes that any element may have; where `xml:lang` may not stand is said below. */
const COMMON: Readonly<Record<string, ValueKind>> = { 'xml:space': 'space', 'xml:lang': 'language' };

/** Whether the attributes of an element are those of the standard. Errors: NotConforming. */
export function checkAttributes(node: Node): void {
  const rule = ruleOf(node.name);
  if (rule === null) {
    if (MODULE.test(node.name) || node.name.indexOf(':') < 0) throw new NotConforming(node);
    return;
  }
  for (const key of Object.keys(rule.attributes)) {
    if (key.endsWith('!') && !node.attributes.has(key.slice(0, -1)))
      throw new NotConforming(node, key.slice(0, -1));
  }
  for (const [name, value] of node.attributes) {
    const kind = kindOf(node, rule, name);
    if (kind === null || !isValue(kind, value)) throw new NotConforming(node, name);
  }
}

function kindOf(node: Node, rule: ElementRule, name: string): ValueKind | null {
  const own = rule.attributes[name] ?? rule.attributes[`${name}!`] ?? COMMON[name];
  if (own !== undefined) return own;
  const isCore = !node.name.includes(':');
  if (/^(?:fs|slr):/.test(name)) return isCore ? (MODULE_ATTRIBUTES[name] ?? null) : null;
  if (/^(?:its|itsm|xsi):/.test(name)) return 'any';
  return rule.open === true && name.includes(':') ? 'any' : null;
}

/** Whether what stands in an element may stand there, in this order. Errors: NotConforming. */
export function checkContent(node: Node): void {
  const content = ruleOf(node.name)?.content ?? 'any';
  if (content === 'any') return;
  if (typeof content === 'string') {
    for (const child of node.children) if (!isAllowed(content, child)) throw new NotConforming(child);
    if (content === 'empty' && node.hasText) throw new NotConforming(node);
    return;
  }
  if (node.hasText) throw new NotConforming(node);
  checkOrder(node, content);
}

function isAllowed(content: 'text' | 'inline' | 'characters' | 'empty', child: Node): boolean {
  if (content === 'inline') return INLINE.has(child.name);
  return content === 'characters' && child.name === 'cp';
}

function checkOrder(node: Node, places: readonly Place[]): void {
  const order = new ContentOrder(node, places);
  for (const child of node.children) order.next(child);
  order.end();
}

/** The places of an element's content, filled child by child. */
export class ContentOrder {
  readonly #node: Node;
  readonly #places: readonly Place[];
  #at = 0;
  #count = 0;

  constructor(node: Node, places: readonly Place[]) {
    this.#node = node;
    this.#places = places;
  }

  /** Errors: NotConforming where the child may not stand behind those before. */
  next(child: Node): void {
    for (;;) {
      const place = this.#places[this.#at];
      if (place === undefined) throw new NotConforming(child);
      const [names, least, most] = place;
      if (this.#count < most && isOf(names, child, this.#node)) {
        this.#count += 1;
        return;
      }
      if (this.#count < least) throw new NotConforming(child);
      this.#advance();
    }
  }

  /** Errors: NotConforming where something is missing. */
  end(): void {
    for (let place = this.#places[this.#at]; place !== undefined; place = this.#places[this.#at]) {
      if (this.#count < place[1]) throw new NotConforming(this.#node);
      this.#advance();
    }
  }

  #advance(): void {
    this.#at += 1;
    this.#count = 0;
  }
}

function isOf(names: string, child: Node, parent: Node): boolean {
  return names
    .split(' ')
    .some((name) => (name === '*' ? child.namespace !== parent.namespace : name === child.name));
}
