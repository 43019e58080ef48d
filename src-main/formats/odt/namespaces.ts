import type { Namespaces } from '../shared/xml.ts';

const OASIS = 'urn:oasis:names:tc:opendocument:xmlns';

/** Namespaces of OpenDocument 1.3, part 3, by the prefixes that every program uses. */
export const PREFIXES = {
  office: `${OASIS}:office:1.0`,
  style: `${OASIS}:style:1.0`,
  text: `${OASIS}:text:1.0`,
  table: `${OASIS}:table:1.0`,
  draw: `${OASIS}:drawing:1.0`,
  fo: `${OASIS}:xsl-fo-compatible:1.0`,
  svg: `${OASIS}:svg-compatible:1.0`,
  meta: `${OASIS}:meta:1.0`,
  manifest: `${OASIS}:manifest:1.0`,
  xlink: 'http://www.w3.org/1999/xlink',
  dc: 'http://purl.org/dc/elements/1.1/',
} as const;

export const NAMESPACES: Namespaces = Object.fromEntries(
  Object.entries(PREFIXES).map(([prefix, address]) => [address, prefix]),
);

/** The declarations of all prefixes, for a root element. */
export const DECLARATIONS = Object.entries(PREFIXES)
  .map(([prefix, address]) => `xmlns:${prefix}="${address}"`)
  .join(' ');
