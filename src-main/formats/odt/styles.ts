import type { ParagraphHint } from '#core/model/document.ts';
import type { MarkKind } from '#core/model/rich-text.ts';
import type { XmlElement } from '../shared/xml.ts';
import { childOf, elementsOf } from '../shared/xml.ts';

const MAX_CHAIN = 20;
const COMPLEX_SCRIPT = /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}]/u;

/** Built-in style names of LibreOffice, as stored (spaces are `_20_`). */
const ROLES: readonly (readonly [RegExp, ParagraphHint])[] = [
  [/^title$/, 'title'],
  [/^(subtitle|heading)/, 'heading'],
  [/^(quotations|quote|intense quote|block text)$/, 'quote'],
];

/** Styles of a document by family and name, the automatic ones of the content before the named ones. */
export class OdtStyles {
  readonly #styles = new Map<string, XmlElement>();

  constructor(...roots: readonly (XmlElement | undefined)[]) {
    for (const root of roots) {
      for (const group of ['office:styles', 'office:automatic-styles']) {
        for (const style of elementsOf(childOf(root, group), 'style:style')) {
          const key = keyOf(style.attributes.get('style:family'), style.attributes.get('style:name'));
          if (!this.#styles.has(key)) this.#styles.set(key, style);
        }
      }
    }
  }

  paragraphHint(name: string | undefined): ParagraphHint | undefined {
    for (const style of this.#chain('paragraph', name)) {
      const label = style.attributes.get('style:display-name') ?? style.attributes.get('style:name') ?? '';
      const plain = label.replaceAll('_20_', ' ').toLowerCase();
      const role = ROLES.find(([pattern]) => pattern.test(plain));
      if (role !== undefined) return role[1];
    }
    return undefined;
  }

  /** The marks of a character style for this text; Arabic takes the properties for complex scripts. */
  marks(name: string | undefined, text: string): ReadonlySet<MarkKind> {
    const chain = this.#chain('text', name).map((style) => childOf(style, 'style:text-properties'));
    const complex = COMPLEX_SCRIPT.test(text);
    const value = (attribute: string): string =>
      chain.map((properties) => properties?.attributes.get(attribute)).find((found) => found !== undefined) ??
      '';
    const kinds = new Set<MarkKind>();
    const weight = value(complex ? 'style:font-weight-complex' : 'fo:font-weight');
    if (/^(bold|[6-9]00)$/.test(weight)) kinds.add('bold');
    if (/^(italic|oblique)$/.test(value(complex ? 'style:font-style-complex' : 'fo:font-style')))
      kinds.add('italic');
    if (!['', 'none'].includes(value('style:text-underline-style'))) kinds.add('underline');
    if (!['', 'none'].includes(value('style:text-line-through-style'))) kinds.add('strike');
    const position = value('style:text-position');
    if (/^(super|[1-9])/.test(position)) kinds.add('superscript');
    if (/^(sub|-)/.test(position)) kinds.add('subscript');
    return kinds;
  }

  isHidden(name: string | undefined): boolean {
    return this.#chain('text', name).some(
      (style) => childOf(style, 'style:text-properties')?.attributes.get('text:display') === 'none',
    );
  }

  #chain(family: string, name: string | undefined): readonly XmlElement[] {
    const chain: XmlElement[] = [];
    let style = this.#styles.get(keyOf(family, name));
    while (style !== undefined && chain.length < MAX_CHAIN) {
      chain.push(style);
      style = this.#styles.get(keyOf(family, style.attributes.get('style:parent-style-name')));
    }
    return chain;
  }
}

const keyOf = (family: string | undefined, name: string | undefined): string => `${family}/${name}`;
