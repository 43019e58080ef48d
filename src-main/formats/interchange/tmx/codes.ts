import type { MarkKind } from '#core/model/rich-text.ts';
import { safeHref } from '../../shared/links.ts';

/** The formatting that an inline code stands for. */
export interface CodeMark {
  readonly kind: MarkKind;
  readonly href?: string;
}

/** Values of the attribute `type`: those TMX 1.4b recommends (bold, italic, ulined, link) and what programs write. */
const TYPES: ReadonlyMap<string, MarkKind> = new Map([
  ['bold', 'bold'],
  ['b', 'bold'],
  ['strong', 'bold'],
  ['italic', 'italic'],
  ['italics', 'italic'],
  ['i', 'italic'],
  ['em', 'italic'],
  ['ulined', 'underline'],
  ['underline', 'underline'],
  ['underlined', 'underline'],
  ['u', 'underline'],
  ['strike', 'strike'],
  ['strikethrough', 'strike'],
  ['s', 'strike'],
  ['del', 'strike'],
  ['superscript', 'superscript'],
  ['sup', 'superscript'],
  ['subscript', 'subscript'],
  ['sub', 'subscript'],
  ['link', 'link'],
  ['a', 'link'],
]);

/** The first tag or RTF control word of a code's content: `<b class="x">`, `</em>`, `{\b `, `\ul`. */
const TAG = /^\s*<\/?\s*(?:[a-z]{1,8}:)?([a-z]{1,8})(?=[\s/>])/i;
const RTF = /^\s*\{?\s*\\(b|i|ul|strike|super|sub)(?![a-z])/;
const RTF_KINDS: Readonly<Record<string, MarkKind>> = {
  b: 'bold',
  i: 'italic',
  ul: 'underline',
  strike: 'strike',
  super: 'superscript',
  sub: 'subscript',
};
const HREF = /\bhref\s*=\s*(?:"([^"]{0,4096})"|'([^']{0,4096})')/i;

/** What the code formats, by its type and else by its content; null where it is nothing that a text of ours keeps. */
export function markOfCode(type: string | undefined, content: string): CodeMark | null {
  const kind =
    TYPES.get(type?.trim().toLowerCase() ?? '') ??
    TYPES.get(TAG.exec(content)?.[1]?.toLowerCase() ?? '') ??
    RTF_KINDS[RTF.exec(content)?.[1] ?? ''];
  if (kind === undefined) return null;
  if (kind !== 'link') return { kind };
  const [, double, single] = HREF.exec(content) ?? [];
  const href = safeHref((double ?? single)?.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
  return href === undefined ? null : { kind, href };
}

/** The white space that a placeholder stands for: a line break, a tab (as a space), or nothing. */
export function spaceOfCode(type: string | undefined, content: string): string {
  const code = content.trim();
  if (type === 'lb' || /^(<br\s?\/?>|\\n|\\line|\\r\\n)$/i.test(code) || /^\r?\n$/.test(content)) return '\n';
  return code === '\\t' || code === '\\tab' || content === '\t' ? ' ' : '';
}

const TAGS: Readonly<Record<Exclude<MarkKind, 'link'>, string>> = {
  bold: 'b',
  italic: 'i',
  underline: 'u',
  strike: 's',
  superscript: 'sup',
  subscript: 'sub',
};

/** How a mark is written: the code's `type` and the contents of its beginning and its end, not yet escaped. */
export function codeOfMark(mark: CodeMark): {
  readonly type: string;
  readonly begin: string;
  readonly end: string;
} {
  if (mark.kind === 'link') {
    const href = (mark.href ?? '').replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    return { type: 'link', begin: `<a href="${href}">`, end: '</a>' };
  }
  const tag = TAGS[mark.kind];
  return { type: mark.kind === 'underline' ? 'ulined' : mark.kind, begin: `<${tag}>`, end: `</${tag}>` };
}
