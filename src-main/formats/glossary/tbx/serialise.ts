import type { DataNode } from '#core/model/termbase.ts';
import { escapeMarkup } from '../../shared/escape.ts';

/** How element names are written: which prefix belongs to which namespace, and what DCT makes of a category. */
export interface Naming {
  /** The name as it is to stand in the file, and the attributes. */
  name(element: DataNode): { readonly name: string; readonly attributes: Readonly<Record<string, string>> };
}

/** The field of a node that the writer made: nothing of it came in a file. */
export const OWN = '*';

/** A node by itself, its namespace and field in attributes of ours. */
export function toXml(element: DataNode): string {
  return serialise(element, {
    name: ({ name, namespace, field, attributes = {} }) => ({
      name,
      attributes: {
        ...attributes,
        ...(namespace === undefined ? {} : { 'data-namespace': namespace }),
        ...(field === undefined || field === OWN ? {} : { 'data-field': field }),
      },
    }),
  });
}

export function serialise(element: DataNode, naming: Naming): string {
  const { name, attributes } = naming.name(element);
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${attribute(value)}"`);
  const children = (element.children ?? []).map((child) =>
    typeof child === 'string' ? text(child) : serialise(child, naming),
  );
  const head = `<${name}${written.join('')}`;
  return children.length === 0 ? `${head}/>` : `${head}>${children.join('')}</${name}>`;
}

/** A bare carriage return would come back as a line feed (XML 1.0, 2.11). */
export const text = (value: string): string => escapeMarkup(value).replaceAll('\r', '&#xD;');

/** White space in an attribute would come back as spaces (XML 1.0, 3.3.3). */
const attribute = (value: string): string =>
  escapeMarkup(value).replace(/[\t\n\r]/g, (space) => `&#x${space.charCodeAt(0).toString(16)};`);
