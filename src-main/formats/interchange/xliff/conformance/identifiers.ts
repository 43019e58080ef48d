import { descendants, type Node, NotConforming } from './node.ts';
import { INLINE } from './schema.ts';

/** Names seen in one scope; the second time is an error. */
export class Identifiers {
  readonly #seen = new Set<string>();

  /** Errors: NotConforming where the element's identifier is taken. */
  add(node: Node, attribute = 'id'): void {
    const id = node.attributes.get(attribute);
    if (id === undefined) return;
    if (this.#seen.has(id)) throw new NotConforming(node, attribute);
    this.#seen.add(id);
  }

  has(id: string): boolean {
    return this.#seen.has(id);
  }
}

/** Elements of these names have identifiers of their own among all of them in the given element. */
function checkAmong(node: Node, names: readonly string[]): void {
  const seen = new Identifiers();
  for (const one of descendants(node)) if (names.includes(one.name)) seen.add(one);
}

/** The elements within which identifiers are unique, and those that have them (2.1: 4.3.1.22, and each module's `id`). */
const SCOPES: Readonly<Record<string, readonly string[]>> = {
  notes: ['note'],
  originalData: ['data'],
  'mtc:matches': ['mtc:match'],
  'gls:glossary': ['gls:glossEntry', 'gls:translation'],
  'mda:metadata': ['mda:metadata', 'mda:metaGroup'],
  'res:resourceData': ['res:resourceItem', 'res:resourceItemRef'],
};

/** What stands in a unit, a file or a group beside their units. Errors: NotConforming. */
export function checkScopes(node: Node): void {
  for (const one of descendants(node)) {
    const names = SCOPES[one.name];
    if (names !== undefined) checkAmong(one, names);
  }
}

/** Extensions: `id` or `xml:id` once a namespace, in one unit, group or file (4.3.1.22). */
export class ExtensionIdentifiers {
  readonly #spaces = new Map<string, Set<string>>();

  add(extension: Node): void {
    for (const one of descendants(extension)) {
      if (!one.name.startsWith('other:')) continue;
      const seen = this.#spaces.get(one.namespace) ?? new Set();
      this.#spaces.set(one.namespace, seen);
      for (const key of ['id', 'xml:id']) {
        const id = one.attributes.get(key);
        if (id === undefined) continue;
        if (seen.has(id)) throw new NotConforming(one, key);
        seen.add(id);
      }
    }
  }
}

/** Segments and codes of one unit: unique in the sources, and again in the targets (4.3.1.22). */
export function unitIdentifiers(unit: Node): { readonly source: Identifiers; readonly target: Identifiers } {
  const source = new Identifiers();
  const target = new Identifiers();
  for (const part of unit.children) {
    if (part.name !== 'segment' && part.name !== 'ignorable') continue;
    source.add(part);
    target.add(part);
    for (const side of part.children) {
      const seen = side.name === 'source' ? source : target;
      for (const code of descendants(side)) if (INLINE.has(code.name)) seen.add(code);
    }
  }
  return { source, target };
}
