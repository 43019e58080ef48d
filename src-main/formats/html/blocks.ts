import type { ParagraphHint } from '#core/model/document.ts';
import type { TablePlace } from '#core/model/release.ts';
import type { MarkKind, RichText } from '#core/model/rich-text.ts';
import { MAX_DEPTH, MAX_PARAGRAPHS } from '../shared/limits.ts';
import { safeHref } from '../shared/links.ts';
import type { Style } from '../shared/rich-text.ts';
import { headingText, PLAIN, RichTextBuilder, splitAtBlankLines, withMark } from '../shared/rich-text.ts';
import type { DomElement, DomNode } from './dom.ts';
import { isElement, isText } from './dom.ts';
import { applyDeclarations, declarationsOf, isHidden } from './style-attribute.ts';
import { isDataTable } from './table-kind.ts';
import type { Zone } from './zones.ts';
import { zoneOf } from './zones.ts';

/** Where a block stands: the chain of block elements around it. */
export interface Place {
  readonly element: DomElement;
  readonly parent: Place | undefined;
}

/** A paragraph of a page, with what is needed to decide whether it belongs to the article. */
export interface HtmlBlock {
  readonly hint: ParagraphHint;
  /** The tag that gave the hint, such as `h1`. */
  readonly tag: string;
  readonly content: RichText;
  readonly table?: TablePlace;
  readonly place: Place;
  /** The page furniture around it, if any. */
  readonly zone: Zone | undefined;
  /** UTF-16 units of its text that stand inside links of any kind. */
  readonly linkLength: number;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const SKIPPED = words(
  'script style noscript template title meta link iframe object embed applet svg math canvas audio video ' +
    'img picture map select option datalist input textarea button progress meter rt rp dialog frameset noframes',
);
const BLOCKS = words(
  'html head body address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr li legend main menu nav ol p pre search section summary table ' +
    'caption colgroup thead tbody tfoot tr td th ul label button',
);
const MARKS: Readonly<Record<string, MarkKind>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  cite: 'italic',
  u: 'underline',
  s: 'strike',
  strike: 'strike',
  del: 'strike',
  sub: 'subscript',
  sup: 'superscript',
};
const HINTS: Readonly<Record<string, ParagraphHint>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'list-item',
  blockquote: 'quote',
};
/** Paragraph styles of Word, in the HTML that it saves and puts on the clipboard, and of our own export. */
const WORD_STYLES: readonly (readonly [RegExp, ParagraphHint])[] = [
  [/(?:^|\s)MsoTitle(?:\s|$)/, 'title'],
  [/(?:^|\s)(?:MsoSubtitle|subhead)(?:\s|$)/, 'heading'],
  [/(?:^|\s)MsoListParagraph/, 'list-item'],
  [/(?:^|\s)Mso(?:Intense)?Quote/, 'quote'],
];

interface Context {
  readonly hint: ParagraphHint;
  readonly tag: string;
  readonly place: Place;
  readonly zone: Zone | undefined;
  readonly table: TablePlace | undefined;
  readonly style: Style;
  readonly verbatim: boolean;
  readonly depth: number;
}

/** The blocks of a page in document order, hidden elements left out. */
export function collectBlocks(root: DomElement): readonly HtmlBlock[] {
  const collector = new BlockCollector();
  collector.collect(root);
  return collector.blocks;
}

class BlockCollector {
  readonly blocks: HtmlBlock[] = [];
  #builder = new RichTextBuilder();
  #linkLength = 0;
  #tables = 0;

  collect(root: DomElement): void {
    const context: Context = {
      hint: 'paragraph',
      tag: root.localName,
      place: { element: root, parent: undefined },
      zone: undefined,
      table: undefined,
      style: PLAIN,
      verbatim: false,
      depth: 0,
    };
    this.#visitChildren(root, context);
    this.#flush(context);
  }

  #visitChildren(node: DomNode, context: Context): void {
    for (const child of node.childNodes) {
      if (this.blocks.length > MAX_PARAGRAPHS) return;
      if (isText(child)) this.#addText(child.textContent ?? '', context);
      else if (isElement(child)) this.#visitElement(child, context);
    }
  }

  #addText(text: string, context: Context): void {
    if (context.style.kinds.has('link')) this.#linkLength += text.trim().length;
    // A link that leads nowhere outside the page counts as a link, but its words are kept without it.
    const style = context.style.href === undefined ? unlinked(context.style) : context.style;
    if (context.verbatim) this.#builder.addVerbatim(text, style);
    else this.#builder.add(text, style);
  }

  #visitElement(element: DomElement, context: Context): void {
    const tag = element.localName;
    if (SKIPPED.has(tag) || context.depth > MAX_DEPTH * 2) return;
    const declarations = declarationsOf(element);
    if (isHidden(element, declarations)) return;
    if (tag === 'br') {
      if (this.#builder.endsWithBreak) this.#flush(context);
      else this.#builder.break(unlinked(context.style));
      return;
    }
    if (BLOCKS.has(tag)) this.#visitBlock(element, declarations, context);
    else this.#visitInline(element, declarations, context);
  }

  #visitInline(element: DomElement, declarations: ReadonlyMap<string, string>, context: Context): void {
    const tag = element.localName;
    let style = context.style;
    const kind = MARKS[tag];
    if (kind !== undefined) style = withMark(style, kind);
    if (tag === 'a' && element.getAttribute('href') !== null) {
      const href = safeHref(element.getAttribute('href') ?? undefined);
      style = href === undefined ? withMark(style, 'link') : withMark(style, 'link', href);
    }
    style = applyDeclarations(style, declarations);
    const zone = context.zone ?? zoneOf(element);
    if (tag === 'q') this.#builder.add('“', context.style);
    this.#visitChildren(element, { ...context, style, zone, depth: context.depth + 1 });
    if (tag === 'q') this.#builder.add('”', context.style);
  }

  #visitBlock(element: DomElement, declarations: ReadonlyMap<string, string>, context: Context): void {
    this.#flush(context);
    const tag = element.localName;
    if (tag === 'table' && context.table === undefined && isDataTable(element)) {
      this.#visitTable(element, context);
      return;
    }
    const hint = context.table === undefined ? hintOf(element, context.hint) : 'table-cell';
    const inner: Context = {
      ...context,
      hint,
      tag: HINTS[tag] === undefined ? context.tag : tag,
      place: { element, parent: context.place },
      zone: context.zone ?? zoneOf(element),
      style: hint === 'heading' || tag === 'th' ? PLAIN : applyDeclarations(context.style, declarations),
      verbatim: context.verbatim || tag === 'pre',
      depth: context.depth + 1,
    };
    this.#visitChildren(element, inner);
    this.#flush(inner);
  }

  #visitTable(table: DomElement, context: Context): void {
    const number = this.#tables;
    this.#tables += 1;
    const place = { element: table, parent: context.place };
    const base = { ...context, place, zone: context.zone ?? zoneOf(table), depth: context.depth + 1 };
    for (const caption of table.querySelectorAll('caption')) this.#visitBlock(caption, new Map(), base);
    let row = 0;
    for (const line of table.querySelectorAll('tr')) {
      let column = 0;
      for (const cell of line.childNodes) {
        if (!isElement(cell) || (cell.localName !== 'td' && cell.localName !== 'th')) continue;
        this.#visitBlock(cell, declarationsOf(cell), { ...base, table: { table: number, row, column } });
        column += spanOf(cell);
      }
      row += 1;
    }
  }

  #flush(context: Context): void {
    const linkLength = this.#linkLength;
    const parts = splitAtBlankLines(this.#builder.build());
    this.#builder = new RichTextBuilder();
    this.#linkLength = 0;
    const isHeading = context.hint === 'heading' || context.hint === 'title';
    for (const content of parts) {
      this.blocks.push({
        hint: context.hint,
        tag: context.tag,
        content: isHeading ? headingText(content) : content,
        place: context.place,
        zone: context.zone,
        linkLength: Math.min(linkLength, content.text.length),
        ...(context.table === undefined ? {} : { table: context.table }),
      });
    }
  }
}

function unlinked(style: Style): Style {
  const kinds = new Set(style.kinds);
  kinds.delete('link');
  return { kinds };
}

const spanOf = (cell: DomElement): number => {
  const span = Number.parseInt(cell.getAttribute('colspan') ?? '1', 10);
  return span >= 1 && span <= 100 ? span : 1;
};

function hintOf(element: DomElement, outer: ParagraphHint): ParagraphHint {
  const tag = element.localName;
  const name = element.getAttribute('class') ?? '';
  const styled = WORD_STYLES.find(([pattern]) => pattern.test(name));
  if (styled !== undefined) return styled[1];
  // A list item with paragraphs of its own is how some sites lay out a whole article.
  if (tag === 'li' && [...element.querySelectorAll('p, h1, h2, article')].length > 1) return 'paragraph';
  return HINTS[tag] ?? outer;
}
