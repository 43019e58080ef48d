import { codesOf } from './codes.ts';
import type { Identifiers } from './identifiers.ts';
import { descendants, type Node, NotConforming } from './node.ts';

/** References from the codes of a unit to its original data, to other units and into the file. */
export interface UnitReferences {
  /** Units that codes name (`subFlows`): whether they are in the file is known at its end. */
  readonly units: readonly { readonly id: string; readonly node: Node; readonly attribute: string }[];
}

const DATA = ['dataRef', 'dataRefStart', 'dataRefEnd'] as const;
const FLOWS = ['subFlows', 'subFlowsStart', 'subFlowsEnd'] as const;

/** Errors: NotConforming where a reference leads nowhere or is malformed. */
export function checkReferences(
  unit: Node,
  file: Node,
  identifiers: { readonly source: Identifiers; readonly target: Identifiers },
): UnitReferences {
  const ids = (name: string) =>
    new Set(
      descendants(unit)
        .filter((one) => one.name === name)
        .map((one) => one.attributes.get('id')),
    );
  const data = idsOfOwn(unit, 'originalData');
  const within: Within = {
    unit,
    file,
    notes: idsOfOwn(unit, 'notes'),
    data,
    glossary: ids('gls:glossEntry'),
    ...identifiers,
  };
  const units: { id: string; node: Node; attribute: string }[] = [];
  for (const code of [...codesOf(unit, 'source'), ...codesOf(unit, 'target')]) {
    for (const name of DATA) {
      const ref = code.attributes.get(name);
      if (ref !== undefined && !data.has(ref)) throw new NotConforming(code, name);
    }
    for (const attribute of FLOWS) {
      for (const id of code.attributes.get(attribute)?.split(/ +/) ?? [])
        units.push({ id, node: code, attribute });
    }
    checkAnnotation(code, within);
  }
  for (const match of descendants(unit)) {
    if (match.name === 'mtc:match' && !isSpan(match.attributes.get('ref') ?? '', within))
      throw new NotConforming(match, 'ref');
  }
  return { units };
}

interface Within {
  readonly unit: Node;
  readonly file: Node;
  readonly notes: ReadonlySet<string | undefined>;
  readonly data: ReadonlySet<string | undefined>;
  readonly glossary: ReadonlySet<string | undefined>;
  readonly source: Identifiers;
  readonly target: Identifiers;
}

function idsOfOwn(unit: Node, container: string): ReadonlySet<string | undefined> {
  const found = unit.children.find(({ name }) => name === container);
  return new Set(found?.children.map((child) => child.attributes.get('id')));
}

function checkAnnotation(code: Node, within: Within): void {
  const ref = code.attributes.get('ref');
  if (ref === undefined || (code.name !== 'mrk' && code.name !== 'sm')) return;
  if (!ref.startsWith('#')) {
    if (code.attributes.get('type') === 'comment') throw new NotConforming(code, 'ref');
    return;
  }
  const selectors = parseFragment(ref.slice(1));
  if (selectors === null) throw new NotConforming(code, 'ref');
  const isNote = isInUnit(selectors, within) && selectors.at(-1)?.prefix === 'n';
  if (code.attributes.get('type') === 'comment' && !isNote) throw new NotConforming(code, 'ref');
  if (isInUnit(selectors, within) && !isThere(selectors.at(-1), within)) throw new NotConforming(code, 'ref');
}

interface Selector {
  readonly prefix: string;
  readonly id: string;
}

/** File, group and unit in this order, then what is in them (XLIFF 2.1, 4.2.2.3 and appendix on fragment identifiers). */
const RANKS: Readonly<Record<string, number>> = { f: 0, g: 1, u: 2 };
/** Leaves: notes, original data, target codes, and the prefixes registered for modules and extensions. */
const LEAVES = /^(?:|n|d|t|gls|mtc|mda|res|ctr|slr|val|its|itsm|fs|tbx|okp)$/;
const ID = /^[\p{L}\p{M}\p{N}_:.·-]+$/u;

function parseFragment(fragment: string): readonly Selector[] | null {
  const selectors = fragment
    .replace(/^\//, '')
    .split('/')
    .map((part) => {
      const at = part.indexOf('=');
      return { prefix: at < 0 ? '' : part.slice(0, at), id: part.slice(at + 1) };
    });
  let rank = -1;
  for (const { prefix, id } of selectors) {
    const next = RANKS[prefix] ?? (LEAVES.test(prefix) ? 3 : -1);
    if (next <= rank || !ID.test(id)) return null;
    rank = next;
  }
  return selectors;
}

/** Whether the path leads into the unit itself, by its own name or by none. */
function isInUnit(selectors: readonly Selector[], { unit, file }: Within): boolean {
  const named = (prefix: string) => selectors.find((one) => one.prefix === prefix)?.id;
  const own = named('u');
  if (named('f') !== undefined && named('f') !== file.attributes.get('id')) return false;
  if (own === undefined) return named('f') === undefined && named('g') === undefined;
  return own === unit.attributes.get('id');
}

function isThere(leaf: Selector | undefined, within: Within): boolean {
  switch (leaf?.prefix) {
    case 'n':
      return within.notes.has(leaf.id);
    case 'd':
      return within.data.has(leaf.id);
    case 'gls':
      return within.glossary.has(leaf.id);
    case 't':
      return within.target.has(leaf.id);
    case '':
      return within.source.has(leaf.id) || within.target.has(leaf.id);
    default:
      return true;
  }
}

/** A span of this unit: a segment, a code or an annotation, mostly of the source (5.1.6.5). */
function isSpan(ref: string, within: Within): boolean {
  if (!ref.startsWith('#')) return false;
  const selectors = parseFragment(ref.slice(1));
  const leaf = selectors?.at(-1);
  if (selectors === null || leaf === undefined || !isInUnit(selectors, within)) return false;
  return leaf.prefix === '' ? within.source.has(leaf.id) : leaf.prefix === 't' && within.target.has(leaf.id);
}
