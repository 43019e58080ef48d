import { SaxesParser } from 'saxes';
import type { DataNode } from '#core/model/termbase.ts';
import { META_ELEMENTS } from './categories.ts';
import { elementsIn, isPlain, node, textIn, typeOf } from './nodes.ts';
import { toXml } from './serialise.ts';

/**
 * What a dialect has no category for goes into a note that people can read and our import understands: `[termNote
 * grammaticalNumber] plural`, `[kind] person`, and `[xml] <…>` for whatever has more than a text.
 */
export function noteFor(element: DataNode): DataNode {
  const attributes = Object.keys(element.attributes ?? {});
  const simple =
    element.namespace === undefined &&
    isPlain(element) &&
    attributes.every((name) => name === 'type') &&
    (element.name === 'balagh' || (META_ELEMENTS.has(element.name) && typeOf(element) !== ''));
  const label = element.name === 'balagh' ? typeOf(element) : `${element.name} ${typeOf(element)}`;
  return node('note', {}, simple ? `[${label}] ${textIn(element)}` : `[xml] ${toXml(element)}`);
}

const OWN = new Set(['kind', 'status', 'key']);

/** The element that a note stands for, in groups as well; any other element as it is. */
function restored(element: DataNode): DataNode {
  if (element.name.endsWith('Grp')) return restoredGroup(element);
  if (element.name !== 'note' || element.attributes !== undefined || !isPlain(element)) return element;
  const text = textIn(element).trim();
  const [, label = '', value = ''] = /^\[([A-Za-z]+(?: [\w.:-]+)?)\] ([\s\S]*)$/.exec(text) ?? [];
  if (label === 'xml') return parsed(value) ?? element;
  if (OWN.has(label)) return node('balagh', { type: label }, value);
  const [name = '', type = ''] = label.split(' ');
  return META_ELEMENTS.has(name) && type !== '' ? node(name, { type }, value) : element;
}

/**
 * The elements of one level, notes of ours taken back. What stands before such a note in its stead, because the
 * dialect had nothing better, goes.
 */
export function restoredAll(elements: readonly DataNode[]): readonly DataNode[] {
  const result: DataNode[] = [];
  for (const element of elements) {
    const back = restored(element);
    if (back !== element) {
      const at = result.findLastIndex(
        (before) =>
          before.name !== 'note' && (isStandIn(before, back) || (isStatus(before) && isStatus(back))),
      );
      if (at >= 0) result.splice(at, 1);
    }
    result.push(back);
  }
  return result;
}

const isStandIn = (before: DataNode, back: DataNode): boolean =>
  before.name === back.name &&
  typeOf(back) !== '' &&
  typeOf(before) === typeOf(back) &&
  STAND_INS.has(typeOf(back));
/** Categories with a closed list, or with marks that DCT style has no place for. */
const STAND_INS = new Set([
  'partOfSpeech',
  'grammaticalGender',
  'administrativeStatus',
  'termType',
  'definition',
  'context',
]);
const isStatus = (element: DataNode): boolean =>
  (element.name === 'balagh' && typeOf(element) === 'status') || typeOf(element) === 'administrativeStatus';

/** A group with the elements that notes in it stand for, and with the time of day that its date had. */
function restoredGroup(group: DataNode): DataNode {
  if (!elementsIn(group).some(({ name }) => name === 'note')) return group;
  const time = elementsIn(group)
    .map((member) => (member.name === 'note' ? /^\[date\] (.*)$/.exec(textIn(member))?.[1] : undefined))
    .find((text) => text !== undefined);
  const members = elementsIn(group).flatMap((member) => {
    if (time === undefined) return [member];
    if (member.name === 'date') return [{ ...member, children: [time] }];
    return textIn(member) === `[date] ${time}` ? [] : [member];
  });
  const back = restoredAll(members);
  const same =
    back.length === elementsIn(group).length && back.every((one, at) => one === elementsIn(group)[at]);
  return same ? group : { ...group, children: back };
}

/** One element from its own serialisation; null for anything else. */
function parsed(text: string): DataNode | null {
  interface Open extends DataNode {
    readonly children: (DataNode | string)[];
  }
  const open: Open[] = [];
  let root: DataNode | null = null;
  const parser = new SaxesParser({ xmlns: false });
  try {
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('doctype', () => {
      throw new Error('no document type');
    });
    parser.on('opentag', ({ name, attributes }) => {
      const { 'data-namespace': namespace, 'data-field': field, ...own } = attributes;
      open.push({
        name,
        ...(namespace === undefined ? {} : { namespace }),
        ...(field === undefined ? {} : { field }),
        ...(Object.keys(own).length === 0 ? {} : { attributes: own }),
        children: [],
      });
    });
    parser.on('closetag', () => {
      const { children, ...rest } = open.pop() ?? { name: '', children: [] };
      const closed = children.length === 0 ? rest : { ...rest, children };
      const parent = open.at(-1);
      if (parent === undefined) root = closed;
      else parent.children.push(closed);
    });
    parser.on('text', (part) => {
      open.at(-1)?.children.push(part);
    });
    parser.write(text).close();
    return root;
  } catch {
    // Somebody's note that begins like one of ours: it stays a note.
    return null;
  }
}
