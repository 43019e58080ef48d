import { descendants, type Node, NotConforming } from './node.ts';
import { partsOf, sideOf } from './texts.ts';

/** The codes of one side of a unit in the order in which they are read. */
export function codesOf(unit: Node, side: 'source' | 'target'): readonly Node[] {
  return sides(unit, side).flatMap((text) => (text.children.length === 0 ? [] : descendants(text).slice(1)));
}

/** The texts of one side; targets by their `order`. */
function sides(unit: Node, name: 'source' | 'target'): readonly Node[] {
  return partsOf(unit)
    .map((part, index) => ({ text: sideOf(part, name), index: index + 1 }))
    .flatMap(({ text, index }) =>
      text === null ? [] : [{ text, order: Number(text.attributes.get('order') ?? index) }],
    )
    .toSorted((a, b) => a.order - b.order)
    .map(({ text }) => text);
}

/** What the attributes of each code may be beside each other (XLIFF 2.1: 4.2.3, 4.3.1.3 to 9, 4.7). */
export function checkCodes(unit: Node): void {
  for (const side of ['source', 'target'] as const) {
    const codes = codesOf(unit, side);
    for (const code of codes) checkCode(code);
    checkPairs(codes, 'sc', 'ec', (code) => code.attributes.get('isolated') === 'yes');
    checkPairs(codes, 'sm', 'em', () => false);
    checkCopies(codes);
  }
}

/** Types of the standard's own that only fit one type (4.3.1.39). */
const SUBTYPES: Readonly<Record<string, string>> = {
  'xlf:lb': 'fmt',
  'xlf:pb': 'fmt',
  'xlf:b': 'fmt',
  'xlf:i': 'fmt',
  'xlf:u': 'fmt',
  'xlf:var': 'ui',
};

function checkCode(code: Node): void {
  const get = (name: string) => code.attributes.get(name);
  const subType = get('subType');
  if (subType !== undefined) {
    const isOwn = !subType.startsWith('xlf:');
    if (get('type') === undefined || (!isOwn && SUBTYPES[subType] !== get('type')))
      throw new NotConforming(code, 'subType');
  }
  const isFixed = (get('canReorder') ?? 'yes') !== 'yes' && code.name !== 'mrk';
  if (isFixed && (get('canCopy') !== 'no' || get('canDelete') !== 'no'))
    throw new NotConforming(code, 'canReorder');
  if (code.name === 'cp') checkCharacter(code);
  if (get('type') === 'comment' && (get('ref') === undefined) === (get('value') === undefined))
    throw new NotConforming(code, 'type');
}

/** Only what XML cannot hold may be written as `cp` (4.2.3.1). */
function checkCharacter(code: Node): void {
  const value = Number.parseInt(code.attributes.get('hex') ?? '', 16);
  const isInXml =
    value === 9 ||
    value === 10 ||
    value === 13 ||
    (value >= 0x20 && value <= 0xd7ff) ||
    (value >= 0xe000 && value <= 0xfffd) ||
    (value >= 0x10000 && value <= 0x10ffff);
  if (isInXml || value > 0x10ffff) throw new NotConforming(code, 'hex');
}

const SHARED = ['canCopy', 'canDelete', 'canOverlap', 'canReorder'] as const;

/** Beginnings and ends: each end has its beginning before it in the unit, or says that it is alone (4.7.2.2). */
function checkPairs(
  codes: readonly Node[],
  start: string,
  end: string,
  isAlone: (code: Node) => boolean,
): void {
  const open = new Map<string, Node>();
  for (const code of codes) {
    if (code.name === start) open.set(code.attributes.get('id') ?? '', code);
    if (code.name !== end) continue;
    if (end === 'ec') checkEnd(code, isAlone(code));
    if (isAlone(code)) continue;
    const id = code.attributes.get('startRef') ?? '';
    const begun = open.get(id);
    if (begun === undefined) throw new NotConforming(code, 'startRef');
    if (isAlone(begun)) throw new NotConforming(begun, 'isolated');
    checkShared(begun, code);
    open.delete(id);
  }
  for (const code of open.values()) if (!isAlone(code)) throw new NotConforming(code, 'isolated');
}

/** An end that is alone has an identifier, another the beginning's; only the former has what a code has (4.2.3.5). */
function checkEnd(code: Node, isAlone: boolean): void {
  const has = (name: string) => code.attributes.has(name);
  if (has('id') !== isAlone) throw new NotConforming(code, 'id');
  if (has('startRef') === isAlone) throw new NotConforming(code, 'startRef');
  if (isAlone) return;
  for (const name of code.attributes.keys()) {
    if (name === 'dir' || /^(?:fs|slr):/.test(name)) throw new NotConforming(code, name);
  }
}

function checkShared(start: Node, end: Node): void {
  for (const name of SHARED) {
    const first = start.attributes.get(name) ?? 'yes';
    const expected = first === 'firstNo' ? 'no' : first;
    if ((end.attributes.get(name) ?? 'yes') !== expected) throw new NotConforming(end, name);
  }
}

/** `copyOf`: a code of the same unit that may be copied; the original data is that code's (4.3.1.7). */
function checkCopies(codes: readonly Node[]): void {
  const byId = new Map(
    codes.flatMap((code) => (code.attributes.has('id') ? [[code.attributes.get('id'), code]] : [])),
  );
  for (const code of codes) {
    const of = code.attributes.get('copyOf');
    if (of === undefined) continue;
    const base = byId.get(of);
    const hasData = [...code.attributes.keys()].some((name) => name.startsWith('dataRef'));
    if (base === undefined || base.attributes.get('canCopy') === 'no' || hasData)
      throw new NotConforming(code, 'copyOf');
  }
}
