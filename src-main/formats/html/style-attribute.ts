import type { Style } from '../shared/rich-text.ts';
import { withMark, withoutMark } from '../shared/rich-text.ts';
import type { DomElement } from './dom.ts';

/** The declarations of a style attribute, names and values in lower case. */
export function declarationsOf(element: DomElement): ReadonlyMap<string, string> {
  const declarations = new Map<string, string>();
  for (const part of (element.getAttribute('style') ?? '').toLowerCase().split(';')) {
    const colon = part.indexOf(':');
    if (colon > 0) declarations.set(part.slice(0, colon).trim(), part.slice(colon + 1).trim());
  }
  return declarations;
}

/** Formatting that a style attribute turns on or off; Word and Google Docs put it there on the clipboard. */
export function applyDeclarations(style: Style, declarations: ReadonlyMap<string, string>): Style {
  let result = style;
  const weight = declarations.get('font-weight') ?? '';
  if (/^(bold|bolder|[6-9]00)/.test(weight)) result = withMark(result, 'bold');
  else if (/^(normal|lighter|[1-5]00)/.test(weight)) result = withoutMark(result, 'bold');
  const slant = declarations.get('font-style') ?? '';
  if (/^(italic|oblique)/.test(slant)) result = withMark(result, 'italic');
  else if (slant.startsWith('normal')) result = withoutMark(result, 'italic');
  const line = `${declarations.get('text-decoration') ?? ''} ${declarations.get('text-decoration-line') ?? ''}`;
  if (line.includes('underline') && !style.kinds.has('link')) result = withMark(result, 'underline');
  if (line.includes('line-through')) result = withMark(result, 'strike');
  const vertical = declarations.get('vertical-align') ?? '';
  if (vertical.startsWith('super')) result = withMark(result, 'superscript');
  if (vertical.startsWith('sub')) result = withMark(result, 'subscript');
  return result;
}

/** Class names that mean "for screen readers only": words the reader of the page never saw. */
const UNSEEN_CLASS = /(?:^|\s)(?:screen-reader-text|sr-only|visually-hidden|visuallyhidden|hidden)(?:\s|$)/;

/** Whether the page shows the element to nobody. */
export function isHidden(element: DomElement, declarations: ReadonlyMap<string, string>): boolean {
  return (
    element.getAttribute('hidden') !== null ||
    element.getAttribute('aria-hidden') === 'true' ||
    declarations.get('display')?.startsWith('none') === true ||
    declarations.get('visibility')?.startsWith('hidden') === true ||
    // Word marks the bullet it typed for a list item with this.
    declarations.get('mso-list')?.includes('ignore') === true ||
    declarations.get('mso-hide')?.includes('all') === true ||
    UNSEEN_CLASS.test(element.getAttribute('class') ?? '')
  );
}
