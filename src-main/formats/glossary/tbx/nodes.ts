import type { DataNode } from '#core/model/termbase.ts';

/** Small tools for elements kept as DataNode. */

export function node(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (DataNode | string)[]
): DataNode {
  return {
    name,
    ...(Object.keys(attributes).length === 0 ? {} : { attributes }),
    ...(children.length === 0 ? {} : { children }),
  };
}

export const elementsIn = ({ children = [] }: DataNode): readonly DataNode[] =>
  children.filter((child): child is DataNode => typeof child !== 'string');

export const typeOf = ({ attributes }: DataNode): string => attributes?.type ?? '';

/** All text inside. Depth is bounded by the reader. */
export function textIn({ children = [] }: DataNode): string {
  const [first] = children;
  if (children.length === 1 && typeof first === 'string') return first;
  return children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');
}

/** Whether it holds text only, without marks inside. */
export const isPlain = ({ children = [] }: DataNode): boolean =>
  children.every((child) => typeof child === 'string');

/**
 * Text as people wrote it: a line break with indentation behind it is the file's layout, one without is the writer's.
 */
export const proseOf = (element: DataNode): string =>
  textIn(element)
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]*\n[ \t]+/g, ' ')
    .replace(/[ \t]{2,}/g, ' ')
    .trim();

/** Text of one line. */
export function wordsOf(element: DataNode): string {
  const text = textIn(element);
  return UNEVEN.test(text) ? text.replace(/\s+/g, ' ').trim() : text;
}

/** Space that is more than one blank between two words. */
const UNEVEN = /[^\S ]| {2}|^ | $/;
