import type { DataNode } from '#core/model/termbase.ts';
import type { Dialect } from './dialect.ts';
import { elementsIn, node } from './nodes.ts';
import { noteFor } from './notes.ts';
import type { Origin } from './origin.ts';

/** Entries in the frames and with the tags of the file they came in. */

/** Where components or groups of term notes come in, the term needs the larger frame of ISO 30042:2008 (`ntig`). */
export function asOf2008(entry: DataNode, { asImported }: Dialect, origin: Origin | null): DataNode {
  const usual = asImported ? (origin?.frame ?? 'tig') : 'tig';
  const deeper = (element: DataNode): DataNode => {
    if (element.name !== 'termSec') {
      if (element.name !== 'langSec' && element.name !== 'conceptEntry') return native(element);
      return { ...element, children: elementsIn(element).map(deeper) };
    }
    const group = elementsIn(element).find(({ name }) => name === '@termGrp')?.attributes ?? {};
    const parts = elementsIn(withoutFrames(element)).map(native);
    const frame = asImported ? (element.field ?? usual) : usual;
    if (frame === 'tig' && !parts.some(({ name }) => GROUPED.has(name)))
      return { ...element, children: parts };
    const inside = parts.filter(({ name }) => name === 'term' || name === 'termNote' || GROUPED.has(name));
    const beside = parts.filter((part) => !inside.includes(part));
    return { ...element, name: 'ntig', children: [node('termGrp', group, ...inside), ...beside] };
  };
  return deeper(entry);
}

/** The entry without what is only said of the frames of terms in 2008. */
export function withoutFrames(element: DataNode): DataNode {
  if (!FRAMED.has(element.name)) return element;
  const parts = elementsIn(element).filter(({ name }) => name !== '@termGrp');
  return { ...element, children: parts.map(withoutFrames) };
}

const FRAMED: ReadonlySet<string> = new Set(['conceptEntry', 'langSec', 'termSec']);

/** Languages as the file called them. */
export const withTags = (entry: DataNode, tags: Readonly<Record<string, string>>): DataNode => ({
  ...entry,
  children: elementsIn(entry).map((child) => {
    const tag =
      child.name === 'langSec' || child.name === 'langSet' ? child.attributes?.['xml:lang'] : undefined;
    const raw = tag === undefined ? undefined : tags[tag];
    return raw === undefined ? child : { ...child, attributes: { ...child.attributes, 'xml:lang': raw } };
  }),
});

const GROUPED: ReadonlySet<string> = new Set(['termNoteGrp', 'termCompList']);
const native = (element: DataNode): DataNode =>
  element.namespace === undefined ? element : noteFor(element);
