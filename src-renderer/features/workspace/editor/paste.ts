import { Fragment, Slice } from 'prosemirror-model';
import type { EditorView } from 'prosemirror-view';
import type { Mark, MarkKind, RichText } from '#core/model/rich-text.ts';
import { canonical, toFragment } from './conversion.ts';
import { isSafeHref } from './schema.ts';

/** Elements whose text is not part of what one sees. */
const HIDDEN = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'HEAD', 'TITLE', 'NOSCRIPT']);
const BLOCKS = new Set(
  'P DIV BR LI UL OL TR TD TH TABLE H1 H2 H3 H4 H5 H6 BLOCKQUOTE SECTION ARTICLE HEADER FOOTER PRE DD DT HR'.split(
    ' ',
  ),
);
const ELEMENT_MARKS: Readonly<Record<string, MarkKind>> = {
  B: 'bold',
  STRONG: 'bold',
  I: 'italic',
  EM: 'italic',
  CITE: 'italic',
  U: 'underline',
  INS: 'underline',
  S: 'strike',
  DEL: 'strike',
  STRIKE: 'strike',
  SUP: 'superscript',
  SUB: 'subscript',
};
/** C0 and C1 controls, the byte order mark and the replacement of embedded objects. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufeff\ufffc]/g;

/** Text from outside as one line: breaks and tabs become single spaces, control characters go. */
export function cleanText(text: string): string {
  return text.replace(CONTROLS, '').replace(/[ \t]*[\t\n\v\f\r\u2028\u2029][\s]*/g, ' ');
}

function styleMarks(style: CSSStyleDeclaration | undefined): MarkKind[] {
  if (!style) return [];
  const weight = style.fontWeight;
  const found: MarkKind[] = [];
  if (weight === 'bold' || weight === 'bolder' || Number(weight) >= 600) found.push('bold');
  if (style.fontStyle === 'italic') found.push('italic');
  if (style.textDecoration.includes('underline')) found.push('underline');
  if (style.textDecoration.includes('line-through')) found.push('strike');
  if (style.verticalAlign === 'super') found.push('superscript');
  if (style.verticalAlign === 'sub') found.push('subscript');
  return found;
}

interface Piece {
  readonly text: string;
  readonly marks: readonly Omit<Mark, 'start' | 'end'>[];
}

function marksOf(element: HTMLElement, outer: Piece['marks']): Piece['marks'] {
  const kinds = new Set(styleMarks(element.style));
  const byName = ELEMENT_MARKS[element.tagName];
  // Google Docs wraps everything in <b style="font-weight: normal">.
  if (byName && !(byName === 'bold' && element.style.fontWeight === 'normal')) kinds.add(byName);
  const href = element.tagName === 'A' ? element.getAttribute('href') : null;
  const link = href !== null && isSafeHref(href) ? [{ kind: 'link' as const, href }] : [];
  return [...outer, ...[...kinds].map((kind) => ({ kind })), ...link];
}

/** Gathers what is visible, in order; a block's bounds are line breaks. */
function gather(node: Node, marks: Piece['marks'], pieces: Piece[]): void {
  for (const child of node.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) {
      pieces.push({ text: (child.nodeValue ?? '').replace(/[ \t\r\n\f]+/g, ' '), marks });
    } else if (child instanceof HTMLElement && !HIDDEN.has(child.tagName)) {
      const isBlock = BLOCKS.has(child.tagName);
      if (isBlock) pieces.push({ text: '\n', marks: [] });
      gather(child, marksOf(child, marks), pieces);
      if (isBlock) pieces.push({ text: '\n', marks: [] });
    }
  }
}

/** Joins pieces into one line: a run of spaces and breaks becomes one space, and none stands at either end of a block. */
export function joinPieces(pieces: readonly Piece[]): RichText {
  let text = '';
  const marks: Mark[] = [];
  let broken = true;
  for (const piece of pieces) {
    if (piece.text === '\n') {
      broken = true;
      continue;
    }
    let added = cleanText(piece.text);
    if (broken || text.endsWith(' ')) added = added.replace(/^ +/, '');
    if (added === '') continue;
    if (broken && text !== '' && !text.endsWith(' ')) text += ' ';
    broken = false;
    const start = text.length;
    text += added;
    for (const mark of piece.marks) marks.push({ ...mark, start, end: text.length });
  }
  return canonical({ text: broken ? text.trimEnd() : text, marks });
}

/** HTML from the clipboard as a cell's content. Parsed inertly: nothing in it is loaded or run. */
export function richTextFromHtml(html: string): RichText {
  const body = new DOMParser().parseFromString(html, 'text/html').body;
  const pieces: Piece[] = [];
  gather(body, [], pieces);
  return joinPieces(pieces.filter((piece) => piece.text !== ''));
}

/** What a clipboard or a drop carries, as content; null where it has no text. */
export function richTextOf(data: DataTransfer | null): RichText | null {
  const html = data?.getData('text/html') ?? '';
  if (html !== '') {
    const content = richTextFromHtml(html);
    if (content.text !== '') return content;
  }
  const plain = cleanText(data?.getData('text/plain') ?? '');
  return plain === '' ? null : { text: plain, marks: [] };
}

/** Puts foreign content in place of the selection, or at `position`. */
export function insertContent(view: EditorView, content: RichText, position?: number): void {
  const fragment = toFragment(content);
  const slice = new Slice(Fragment.from(fragment), 0, 0);
  const { tr } = view.state;
  if (position === undefined) tr.replaceSelection(slice);
  else tr.replace(position, position, slice);
  view.dispatch(tr.scrollIntoView().setMeta('paste', true));
}
