import type { UnitNote } from '#core/model/memory.ts';
import { attributeText, markupText } from '../../shared/xml-scan/markup.ts';
import type { Attributes } from '../../shared/xml-scan/tags.ts';

/** A property, note or unknown element as it was. */
export function noteElement({ name, attributes = {}, text = '', markup }: UnitNote): string {
  return `<${name}${attributesOf(attributes)}>${markup ?? markupText(text)}</${name}>\n`;
}

export const attributesOf = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${attributeText(value)}"`)
    .join('');
