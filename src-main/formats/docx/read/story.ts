import type { ParagraphHint } from '#core/model/document.ts';
import type { TablePlace } from '#core/model/release.ts';
import type { RichText } from '#core/model/rich-text.ts';
import { MAX_PARAGRAPHS } from '../../shared/limits.ts';
import { headingText, splitAtBlankLines } from '../../shared/rich-text.ts';
import type { XmlElement } from '../../shared/xml.ts';
import { childOf, elementsOf } from '../../shared/xml.ts';
import type { ParagraphContext } from './paragraph.ts';
import { ParagraphReader } from './paragraph.ts';
import { isOn, settingOf } from './styles.ts';

/** A paragraph of a story with what its style says. */
export interface StoryParagraph {
  readonly hint: ParagraphHint;
  readonly heading: string;
  readonly content: RichText;
  readonly table?: TablePlace;
  readonly bidi: boolean;
}

const CONTAINERS = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:customXml',
  'w:smartTag',
  'w:ins',
  'w:moveTo',
  'w:txbxContent',
]);

/** Reads a story (the body, a text box, a note): paragraphs and tables in order. */
export class StoryReader {
  readonly paragraphs: StoryParagraph[] = [];
  readonly #context: ParagraphContext;
  readonly #reader: ParagraphReader;
  #tables = 0;

  constructor(context: ParagraphContext) {
    this.#context = context;
    this.#reader = new ParagraphReader(context);
  }

  read(story: XmlElement, table?: TablePlace): void {
    this.#readContent(story, table);
    // What a deleted mark held back for a next paragraph that does not come.
    this.#add({ hint: table === undefined ? 'paragraph' : 'table-cell', heading: '', bidi: false }, table);
  }

  #readContent(story: XmlElement, table: TablePlace | undefined): void {
    for (const child of elementsOf(story)) {
      if (this.paragraphs.length > MAX_PARAGRAPHS) return;
      if (child.name === 'w:p') this.#readParagraph(child, table);
      else if (child.name === 'w:tbl') this.#readTable(child, table);
      else if (CONTAINERS.has(child.name)) this.#readContent(child, table);
      else if (child.name === 'mc:AlternateContent')
        this.#readContent(childOf(child, 'mc:Choice') ?? childOf(child, 'mc:Fallback') ?? child, table);
    }
  }

  /** A note: its number, then its text. */
  readNote(note: XmlElement, number: number): void {
    this.#reader.addNumber(number);
    this.read(note);
  }

  #readParagraph(paragraph: XmlElement, table: TablePlace | undefined): void {
    this.#reader.read(paragraph);
    const properties = childOf(paragraph, 'w:pPr');
    const marks = childOf(properties, 'w:rPr');
    // A deleted paragraph mark joins the paragraph with the next one (ECMA-376, 17.13.5.15).
    if (childOf(marks, 'w:del') !== undefined || childOf(marks, 'w:moveFrom') !== undefined) return;
    const role = this.#context.styles.paragraphRole(properties);
    const bidi = isOn(childOf(properties, 'w:bidi'));
    this.#add(table === undefined ? { ...role, bidi } : { hint: 'table-cell', heading: '', bidi }, table);
  }

  #add(role: Omit<StoryParagraph, 'content' | 'table'>, table: TablePlace | undefined): void {
    const { content, boxes } = this.#reader.take();
    const isHeading = role.hint === 'title' || role.hint === 'heading';
    for (const part of splitAtBlankLines(content))
      this.paragraphs.push({
        ...role,
        content: isHeading ? headingText(part) : part,
        ...(table === undefined ? {} : { table }),
      });
    for (const box of boxes) this.read(box, table);
  }

  #readTable(element: XmlElement, outer: TablePlace | undefined): void {
    const rows = rowsOf(element).map(cellsOf);
    // One cell is a frame around text, and a table in a cell is part of that cell.
    const isFrame = rows.length === 1 && rows[0]?.length === 1;
    const number = this.#tables;
    if (outer === undefined && !isFrame) this.#tables += 1;
    for (const [row, cells] of rows.entries()) {
      let column = 0;
      for (const cell of cells) {
        const place = outer ?? (isFrame ? undefined : { table: number, row, column });
        this.read(cell, place);
        column += spanOf(cell);
      }
    }
  }
}

const WRAPPERS = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo']);

function descend(parent: XmlElement, name: string): readonly XmlElement[] {
  return elementsOf(parent).flatMap((child) => {
    if (child.name === name) return [child];
    return WRAPPERS.has(child.name) ? descend(child, name) : [];
  });
}

/** The rows of a table, tracked deletions left out. */
const rowsOf = (table: XmlElement): readonly XmlElement[] =>
  descend(table, 'w:tr').filter((row) => childOf(childOf(row, 'w:trPr'), 'w:del') === undefined);

const cellsOf = (row: XmlElement): readonly XmlElement[] =>
  descend(row, 'w:tc').filter((cell) => childOf(childOf(cell, 'w:tcPr'), 'w:cellDel') === undefined);

function spanOf(cell: XmlElement): number {
  const span = Number(settingOf(childOf(childOf(cell, 'w:tcPr'), 'w:gridSpan')) ?? 1);
  return span >= 1 && span <= 100 ? span : 1;
}
