const SAFE_SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** Longest address kept, as in the contract's schema of a mark. */
const MAX_HREF = 4096;

/**
 * The address of a link when it is absolute and of a harmless scheme, otherwise undefined. Relative addresses and
 * anchors lead nowhere outside the page they come from, so the words stay and the link goes.
 */
export function safeHref(raw: string | undefined): string | undefined {
  // Browsers ignore these inside an address, so that "java\nscript:" would pass a naive test.
  const href =
    raw
      ?.toWellFormed()
      .replace(/[\t\n\r]/g, '')
      .trim() ?? '';
  if (href === '' || href.length > MAX_HREF || !URL.canParse(href)) return undefined;
  return SAFE_SCHEMES.has(new URL(href).protocol) ? href : undefined;
}
