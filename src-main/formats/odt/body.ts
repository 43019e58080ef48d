import type { ParagraphHint, SourceParagraph } from '#core/model/document.ts';
import type { TablePlace } from '#core/model/release.ts';
import type { MarkKind } from '#core/model/rich-text.ts';
import { unshielded } from '#core/text/direction.ts';
import { MAX_PARAGRAPHS } from '../shared/limits.ts';
import { safeHref } from '../shared/links.ts';
import { noteMark } from '../shared/note-mark.ts';
import type { Style } from '../shared/rich-text.ts';
import { headingText, RichTextBuilder, splitAtBlankLines } from '../shared/rich-text.ts';
import type { XmlElement } from '../shared/xml.ts';
import { childOf, elementsOf } from '../shared/xml.ts';
import type { OdtStyles } from './styles.ts';

/** What is no text of the release: comments, tracked deletions, indexes' own marks, form controls. */
const SKIPPED = new Set([
  'office:annotation',
  'office:annotation-end',
  'office:forms',
  'text:tracked-changes',
  'text:sequence-decls',
  'text:variable-decls',
  'text:ruby-text',
  'text:page-number',
  'text:page-count',
]);

interface Inline {
  readonly marks: readonly string[];
  readonly href: string | undefined;
}

const NONE: Inline = { marks: [], href: undefined };

/** Reads the content of `office:text` (OpenDocument 1.3, part 3, 5): paragraphs, lists, tables, frames, notes. */
export class OdtBody {
  readonly paragraphs: SourceParagraph[] = [];
  readonly #styles: OdtStyles;
  #builder = new RichTextBuilder();
  #boxes: XmlElement[] = [];
  readonly #notes: XmlElement[] = [];
  #tables = 0;

  constructor(styles: OdtStyles) {
    this.#styles = styles;
  }

  read(text: XmlElement): void {
    this.#readBlocks(text, 'paragraph', undefined);
    for (const [index, note] of this.#notes.entries()) {
      this.#builder.add(noteMark(index + 1), { kinds: new Set(['superscript']) });
      this.#builder.add(' ', { kinds: new Set() });
      this.#readBlocks(note, 'paragraph', undefined);
    }
  }

  #readBlocks(parent: XmlElement, hint: ParagraphHint, table: TablePlace | undefined): void {
    for (const child of elementsOf(parent)) {
      if (this.paragraphs.length > MAX_PARAGRAPHS) return;
      if (child.name === 'text:p' || child.name === 'text:h') this.#readParagraph(child, hint, table);
      else if (child.name === 'text:list') this.#readBlocks(child, table ? hint : 'list-item', table);
      else if (child.name === 'table:table') this.#readTable(child, table);
      else if (child.name === 'draw:frame' || child.name === 'draw:text-box' || !SKIPPED.has(child.name))
        this.#readBlocks(child, hint, table);
    }
  }

  #readParagraph(paragraph: XmlElement, outer: ParagraphHint, table: TablePlace | undefined): void {
    this.#readInline(paragraph, NONE);
    const styled = this.#styles.paragraphHint(paragraph.attributes.get('text:style-name'));
    const own = styled ?? (paragraph.name === 'text:h' ? 'heading' : outer);
    const hint = table === undefined ? own : 'table-cell';
    const isHeading = hint === 'title' || hint === 'heading';
    for (const content of splitAtBlankLines(this.#builder.build()))
      this.paragraphs.push({
        hint,
        content: isHeading ? headingText(content) : content,
        ...(table === undefined ? {} : { table }),
      });
    this.#builder = new RichTextBuilder();
    const boxes = this.#boxes;
    this.#boxes = [];
    for (const box of boxes) this.#readBlocks(box, 'paragraph', table);
  }

  #readTable(element: XmlElement, outer: TablePlace | undefined): void {
    const rows = descend(element, 'table:table-row').map((row) =>
      elementsOf(row).filter(
        (cell) => cell.name === 'table:table-cell' || cell.name === 'table:covered-table-cell',
      ),
    );
    const isFrame = rows.length === 1 && rows[0]?.length === 1;
    const number = this.#tables;
    if (outer === undefined && !isFrame) this.#tables += 1;
    for (const [row, cells] of rows.entries()) {
      for (const [column, cell] of cells.entries())
        this.#readBlocks(cell, 'paragraph', outer ?? (isFrame ? undefined : { table: number, row, column }));
    }
  }

  #readInline(parent: XmlElement, inline: Inline): void {
    for (const child of parent.children) {
      if (typeof child === 'string') this.#builder.add(unshielded(child), this.#styleFor(inline, child));
      else if (!SKIPPED.has(child.name)) this.#readInlineElement(child, inline);
    }
  }

  #readInlineElement(element: XmlElement, inline: Inline): void {
    switch (element.name) {
      case 'text:span': {
        const style = element.attributes.get('text:style-name');
        if (this.#styles.isHidden(style)) return;
        this.#readInline(
          element,
          style === undefined ? inline : { ...inline, marks: [...inline.marks, style] },
        );
        return;
      }
      case 'text:a':
        this.#readInline(element, { ...inline, href: safeHref(element.attributes.get('xlink:href')) });
        return;
      case 'text:s':
      case 'text:tab':
        this.#builder.add(' ', this.#styleFor(inline, ''));
        return;
      case 'text:line-break':
        this.#builder.break(this.#styleFor(inline, ''));
        return;
      case 'text:note': {
        const body = childOf(element, 'text:note-body');
        if (body === undefined) return;
        this.#notes.push(body);
        this.#builder.add(noteMark(this.#notes.length), { kinds: new Set(['superscript']) });
        return;
      }
      case 'draw:frame':
      case 'draw:custom-shape':
      case 'draw:rect':
        this.#boxes.push(element);
        return;
      default:
        this.#readInline(element, inline);
    }
  }

  #styleFor(inline: Inline, text: string): Style {
    const kinds = new Set<MarkKind>(inline.marks.flatMap((name) => [...this.#styles.marks(name, text)]));
    if (inline.href === undefined) return { kinds };
    kinds.delete('underline');
    return { kinds: kinds.add('link'), href: inline.href };
  }
}

/** Rows at any depth of row groups, but not those of tables inside cells. */
function descend(parent: XmlElement, name: string): readonly XmlElement[] {
  return elementsOf(parent).flatMap((child) => {
    if (child.name === name) return [child];
    return /^table:table-(header-rows|row-group|rows)$/.test(child.name) ? descend(child, name) : [];
  });
}
