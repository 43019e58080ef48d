import { codesOf } from './codes.ts';
import { type Node, NotConforming } from './node.ts';
import { partsOf, sideOf } from './texts.ts';

/**
 * Codes that may not be deleted stand in a target of the unit once their segment has one, and those that may not be
 * reordered stand there as in the source (XLIFF 2.1: 4.3.1.4, 4.3.1.6, 4.7.2.5). Errors: NotConforming.
 */
export function checkSequences(unit: Node): void {
  const source = sequences(codesOf(unit, 'source'));
  const target = sequences(codesOf(unit, 'target'));
  checkDeleted(unit);
  const starts = new Set(source.map(({ key }) => key.split(' ', 1)[0]));
  const keys = new Set(source.map(({ key }) => key));
  for (const { key, first } of target) {
    if (starts.has(key.split(' ', 1)[0]) && !keys.has(key)) throw new NotConforming(first, 'canReorder');
  }
}

interface Sequence {
  readonly first: Node;
  /** Identifiers of its codes, in order; that of `pc` stands again where it ends. */
  readonly key: string;
}

/** A sequence begins with `firstNo` and goes on while codes say `no`. */
function sequences(codes: readonly Node[]): readonly Sequence[] {
  const found: { first: Node; ids: string[] }[] = [];
  let open: { first: Node; ids: string[] } | null = null;
  for (const { code, isEnd } of events(codes)) {
    const id = code.attributes.get('id') ?? code.attributes.get('startRef') ?? '';
    const order = code.attributes.get('canReorder') ?? 'yes';
    if (isEnd) {
      if (order !== 'yes') open?.ids.push(`/${id}`);
      continue;
    }
    if (order === 'firstNo') {
      open = { first: code, ids: [id] };
      found.push(open);
    } else if (order === 'no') {
      if (open === null) throw new NotConforming(code, 'canReorder');
      open.ids.push(id);
    } else open = null;
  }
  return found.map(({ first, ids }) => ({ first, key: ids.join(' ') }));
}

const REORDERED = new Set(['ph', 'pc', 'sc', 'ec']);

/** Codes as they begin, and `pc` as it ends. */
function* events(codes: readonly Node[]): Generator<{ readonly code: Node; readonly isEnd: boolean }> {
  const open: Node[] = [];
  for (const code of codes) {
    while (open.length > 0 && !isIn(code, open.at(-1))) {
      const ended = open.pop();
      if (ended?.name === 'pc') yield { code: ended, isEnd: true };
    }
    open.push(code);
    if (REORDERED.has(code.name)) yield { code, isEnd: false };
  }
  for (const ended of open.reverse()) if (ended.name === 'pc') yield { code: ended, isEnd: true };
}

function isIn(code: Node, outer: Node | undefined): boolean {
  for (let at = code.parent; at !== null; at = at.parent) if (at === outer) return true;
  return false;
}

function checkDeleted(unit: Node): void {
  const idOf = (code: Node) => code.attributes.get('id');
  const there = new Set(codesOf(unit, 'target').map(idOf));
  for (const part of partsOf(unit)) {
    const target = sideOf(part, 'target');
    if (target === null) continue;
    for (const code of codesOf({ ...unit, children: [part] }, 'source')) {
      if (code.attributes.get('canDelete') === 'no' && idOf(code) !== undefined && !there.has(idOf(code)))
        throw new NotConforming(target, 'canDelete');
    }
  }
}
