import { type Node, NotConforming } from './node.ts';

/** The parts of a unit in their order. */
export function partsOf(unit: Node): readonly Node[] {
  return unit.children.filter(({ name }) => name === 'segment' || name === 'ignorable');
}

export const sideOf = (part: Node, name: 'source' | 'target'): Node | null =>
  part.children.find((child) => child.name === name) ?? null;

/** An attribute of the element or of the nearest one around it that has it. */
function inherited(node: Node, attribute: string): string | undefined {
  for (let at: Node | null = node; at !== null; at = at.parent) {
    const value = at.attributes.get(attribute);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** Languages, white space and order of the texts of a unit (XLIFF 2.1: 4.2.2.11 and 12, 4.3.1.26, 4.3.2). */
export function checkTexts(unit: Node, root: Node): void {
  const parts = partsOf(unit);
  if (!parts.some(({ name }) => name === 'segment')) throw new NotConforming(unit);
  const orders = new Set<number>();
  for (const [index, part] of parts.entries()) {
    if (part.attributes.has('subState') && !part.attributes.has('state'))
      throw new NotConforming(part, 'subState');
    const source = sideOf(part, 'source');
    const target = sideOf(part, 'target');
    if (source !== null) checkLanguage(source, root.attributes.get('srcLang'));
    if (target === null) continue;
    checkTarget(target, source, root);
    const order = Number(target.attributes.get('order') ?? index + 1);
    if (orders.has(order) || order > parts.length) throw new NotConforming(target, 'order');
    orders.add(order);
  }
}

function checkTarget(target: Node, source: Node | null, root: Node): void {
  const language = root.attributes.get('trgLang');
  if (language === undefined) throw new NotConforming(root, 'trgLang');
  checkLanguage(target, language);
  const space = (node: Node) => inherited(node, 'xml:space') ?? 'default';
  if (source !== null && space(source) !== space(target)) throw new NotConforming(target, 'xml:space');
}

function checkLanguage(text: Node, language: string | undefined): void {
  const written = inherited(text, 'xml:lang');
  if (written !== undefined && written.toLowerCase() !== language?.toLowerCase())
    throw new NotConforming(text, 'xml:lang');
}
