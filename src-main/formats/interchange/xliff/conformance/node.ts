import type { Attributes } from '../../../shared/xml-scan/tags.ts';

/**
 * An element of an XLIFF 2 file under its standard name: those of the core without a prefix, those of the modules and of
 * ITS with the prefix of the specification (`mtc:match`), all others as `other:name`. Attributes likewise; `xml:` stays.
 */
export interface Node {
  readonly name: string;
  readonly namespace: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly line: number;
  readonly parent: Node | null;
  readonly children: Node[];
  /** Whether there is text between its tags, white space aside. */
  hasText: boolean;
}

/** The file breaks a rule of the standard. `place`: element and attribute, as `<note id>`. */
export class NotConforming extends Error {
  readonly line: number;
  readonly place: string;

  constructor(node: Pick<Node, 'line' | 'name'>, attribute = '') {
    const place = `<${node.name}${attribute === '' ? '' : ` ${attribute}`}>`;
    super(`${place} at line ${node.line} does not follow XLIFF 2`);
    this.line = node.line;
    this.place = place;
  }
}

/** Namespaces of XLIFF 2.0 and 2.1 (appendix A.1) and of ITS 2.0, with the prefixes the specification uses. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['urn:oasis:names:tc:xliff:document:2.0', ''],
  ['urn:oasis:names:tc:xliff:matches:2.0', 'mtc:'],
  ['urn:oasis:names:tc:xliff:glossary:2.0', 'gls:'],
  ['urn:oasis:names:tc:xliff:fs:2.0', 'fs:'],
  ['urn:oasis:names:tc:xliff:metadata:2.0', 'mda:'],
  ['urn:oasis:names:tc:xliff:resourcedata:2.0', 'res:'],
  ['urn:oasis:names:tc:xliff:changetracking:2.0', 'ctr:'],
  ['urn:oasis:names:tc:xliff:changetracking:2.1', 'ctr:'],
  ['urn:oasis:names:tc:xliff:sizerestriction:2.0', 'slr:'],
  ['urn:oasis:names:tc:xliff:validation:2.0', 'val:'],
  ['urn:oasis:names:tc:xliff:itsm:2.1', 'itsm:'],
  ['http://www.w3.org/2005/11/its', 'its:'],
  ['http://www.w3.org/XML/1998/namespace', 'xml:'],
  ['http://www.w3.org/2001/XMLSchema-instance', 'xsi:'],
]);

type Bindings = ReadonlyMap<string, string>;
const ROOT: Bindings = new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]);

/** Elements as they open, with the namespaces in force (Namespaces in XML 1.0). */
export class Nodes {
  readonly #bindings: Bindings[] = [ROOT];

  open(name: string, attributes: Attributes, line: number, parent: Node | null): Node {
    const bindings = this.#declared(attributes);
    this.#bindings.push(bindings);
    const [prefix, local] = parts(name);
    const own = new Map<string, string>();
    for (const [key, value] of Object.entries(attributes)) {
      if (key === 'xmlns' || key.startsWith('xmlns:')) continue;
      const [of, rest] = parts(key);
      own.set(of === '' ? rest : `${standard(bindings, of)}${rest}`, value);
    }
    return {
      name: `${standard(bindings, prefix)}${local}`,
      namespace: bindings.get(prefix) ?? '',
      attributes: own,
      line,
      parent,
      children: [],
      hasText: false,
    };
  }

  close(): void {
    this.#bindings.pop();
  }

  #declared(attributes: Attributes): Bindings {
    const outer = this.#bindings.at(-1) ?? ROOT;
    let own: Map<string, string> | null = null;
    for (const [key, value] of Object.entries(attributes)) {
      if (key !== 'xmlns' && !key.startsWith('xmlns:')) continue;
      own ??= new Map(outer);
      own.set(key.slice(6), value);
    }
    return own ?? outer;
  }
}

function parts(name: string): readonly [prefix: string, local: string] {
  const at = name.indexOf(':');
  return at < 0 ? ['', name] : [name.slice(0, at), name.slice(at + 1)];
}

const standard = (bindings: Bindings, prefix: string): string =>
  PREFIXES.get(bindings.get(prefix) ?? '') ?? 'other:';

/** A node and all below it, in the order of their tags. */
export function descendants(node: Node): readonly Node[] {
  const found: Node[] = [];
  const add = (one: Node): void => {
    found.push(one);
    for (const child of one.children) add(child);
  };
  add(node);
  return found;
}
