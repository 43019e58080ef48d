import type { ParagraphHint } from '#core/model/document.ts';
import type { XmlElement } from '../../shared/xml.ts';
import { childOf, elementsOf } from '../../shared/xml.ts';

/** Style chains longer than this are loops. */
const MAX_CHAIN = 20;

/** What a paragraph's style says of its part in the document. */
export interface ParagraphRole {
  readonly hint: ParagraphHint;
  /** The name of the heading level, `heading 1` being the highest; empty for other roles. */
  readonly heading: string;
}

/** Built-in style names; Word stores these in English whatever its language is, ids are translated. */
const ROLES: readonly (readonly [RegExp, ParagraphHint])[] = [
  [/^title$/, 'title'],
  [/^(subtitle|heading \d)$/, 'heading'],
  [/^(quote|intense quote|block text|block quotation|quotations)$/, 'quote'],
  [/^list (bullet|number)( \d)?$/, 'list-item'],
];

/** The styles of a document by id. */
export class Styles {
  readonly #styles: ReadonlyMap<string, XmlElement>;
  readonly #defaults: XmlElement | undefined;

  constructor(root: XmlElement | undefined) {
    this.#styles = new Map(
      elementsOf(root, 'w:style').map((style) => [style.attributes.get('w:styleId') ?? '', style]),
    );
    this.#defaults = childOf(childOf(childOf(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr');
  }

  /** Languages of the document's default text. */
  get defaultLanguage(): XmlElement | undefined {
    return childOf(this.#defaults, 'w:lang');
  }

  paragraphRole(properties: XmlElement | undefined): ParagraphRole {
    const chain = this.#chain(settingOf(childOf(properties, 'w:pStyle')));
    for (const style of chain) {
      const name = (settingOf(childOf(style, 'w:name')) ?? '').toLowerCase();
      const role = ROLES.find(([pattern]) => pattern.test(name));
      if (role !== undefined) return { hint: role[1], heading: role[1] === 'heading' ? name : '' };
    }
    const levels = [properties, ...chain.map((style) => childOf(style, 'w:pPr'))];
    const outline = Number(settingOf(first(levels, 'w:outlineLvl')) ?? 9);
    if (outline < 9) return { hint: 'heading', heading: `heading ${outline + 1}` };
    const numbering = settingOf(childOf(first(levels, 'w:numPr'), 'w:numId'));
    return { hint: numbering !== undefined && numbering !== '0' ? 'list-item' : 'paragraph', heading: '' };
  }

  /** The run properties that count for a run: its own, then those of its character style, nearest first. */
  runProperties(properties: XmlElement | undefined): readonly (XmlElement | undefined)[] {
    const chain = this.#chain(settingOf(childOf(properties, 'w:rStyle')));
    return [properties, ...chain.map((style) => childOf(style, 'w:rPr'))];
  }

  #chain(id: string | undefined): readonly XmlElement[] {
    const chain: XmlElement[] = [];
    let style = id === undefined ? undefined : this.#styles.get(id);
    while (style !== undefined && chain.length < MAX_CHAIN) {
      chain.push(style);
      style = this.#styles.get(settingOf(childOf(style, 'w:basedOn')) ?? '');
    }
    return chain;
  }
}

/** The `w:val` of a property element. */
export const settingOf = (element: XmlElement | undefined): string | undefined =>
  element?.attributes.get('w:val');

/** The first element called `name` in a list of property groups. */
export function first(groups: readonly (XmlElement | undefined)[], name: string): XmlElement | undefined {
  for (const group of groups) {
    const found = childOf(group, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** An on-off property (ECMA-376, 17.17.4): present without a value means on. */
export function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && !['0', 'false', 'off', 'none'].includes(settingOf(element) ?? 'true');
}
