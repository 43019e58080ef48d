import type { ParagraphHint, SourceDocument, SourceParagraph } from '#core/model/document.ts';
import type { RichText } from '#core/model/rich-text.ts';
import type { InputFile } from '../adapter.ts';
import { unifyLineBreaks } from '../shared/clean-text.ts';
import { unsupported } from '../shared/errors.ts';
import { headingText, splitAtBlankLines } from '../shared/rich-text.ts';
import { decodeText } from '../text/encoding.ts';
import { readInline } from './inline.ts';

const HEADING = /^ {0,3}(#{1,6})[ \t]+(.*)$/;
const SETEXT = /^ {0,3}(=+|-+)\s*$/;
const RULE = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const ITEM = /^\s*(?:[-*+]|\d{1,9}[.)])[ \t]+(?=\S)/;
const QUOTE = /^ {0,3}>[ \t]?/;
const TABLE_RULE = /^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;
const FRONT_MATTER = /^---\n[\s\S]{0,20000}?\n(?:---|\.\.\.)\n/;

/** A Markdown file: headings, paragraphs, lists, quotes, tables and inline marks; code is text. */
export async function readMarkdown(file: InputFile): Promise<SourceDocument> {
  const decoded = await decodeText(file.bytes);
  if (decoded === undefined) throw unsupported(file.name, '');
  const reader = new BlockReader();
  const text = unifyLineBreaks(decoded.text).replace(FRONT_MATTER, '');
  for (const line of text.split('\n')) reader.line(line);
  reader.flush();
  const paragraphs = reader.paragraphs;
  const main = paragraphs.findIndex((paragraph) => paragraph.hint === 'title');
  const title = paragraphs[main]?.content.text;
  return {
    format: 'md',
    ...(title === undefined ? {} : { title }),
    paragraphs: paragraphs.map((paragraph, index) =>
      paragraph.hint === 'title' && index !== main ? { ...paragraph, hint: 'heading' } : paragraph,
    ),
    removed: [],
  };
}

class BlockReader {
  readonly paragraphs: SourceParagraph[] = [];
  #lines: string[] = [];
  #hint: ParagraphHint = 'paragraph';
  #tables = 0;

  line(line: string): void {
    const heading = HEADING.exec(line);
    if (line.trim() === '' || /^ {0,3}(```|~~~)/.test(line)) this.flush();
    else if (heading !== null) this.#heading(heading[1]?.length ?? 1, withoutClosing(heading[2] ?? ''));
    else if (this.#isUnderline(line)) this.#underline(line);
    else if (RULE.test(line)) this.flush();
    else if (QUOTE.test(line)) this.#continue('quote', line.replace(QUOTE, ''));
    else if (ITEM.test(line)) {
      this.flush();
      this.#continue('list-item', line.replace(ITEM, ''));
    } else this.#continue(this.#lines.length > 0 ? this.#hint : 'paragraph', line);
  }

  flush(): void {
    const lines = this.#lines;
    this.#lines = [];
    if (lines.length === 0) return;
    if (
      this.#hint === 'paragraph' &&
      lines.length > 1 &&
      TABLE_RULE.test(lines[1] ?? '') &&
      lines[0]?.includes('|')
    )
      this.#table(lines);
    else this.#add(this.#hint, readInline(lines.map((line) => line.trimStart()).join('\n')));
  }

  #isUnderline = (line: string): boolean =>
    SETEXT.test(line) &&
    this.#lines.length > 0 &&
    this.#hint === 'paragraph' &&
    !this.#lines[0]?.includes('|');

  #underline(line: string): void {
    const text = this.#lines.join('\n');
    this.#lines = [];
    this.#heading(line.trim().startsWith('=') ? 1 : 2, text);
  }

  #heading(level: number, text: string): void {
    this.flush();
    this.#add(level === 1 ? 'title' : 'heading', headingText(readInline(text)));
  }

  #continue(hint: ParagraphHint, line: string): void {
    if (hint !== this.#hint) this.flush();
    this.#hint = hint;
    if (line.trim() === '') this.flush();
    else this.#lines.push(line);
  }

  #table(lines: readonly string[]): void {
    const table = this.#tables;
    this.#tables += 1;
    const rows = [lines[0] ?? '', ...lines.slice(2)];
    for (const [row, line] of rows.entries()) {
      for (const [column, cell] of cellsOf(line).entries()) {
        for (const content of splitAtBlankLines(readInline(cell)))
          this.paragraphs.push({ hint: 'table-cell', content, table: { table, row, column } });
      }
    }
  }

  #add(hint: ParagraphHint, content: RichText): void {
    if (content.text !== '') this.paragraphs.push({ hint, content });
  }
}

/** A heading may end in the number signs it began with. */
function withoutClosing(text: string): string {
  const trimmed = text.trimEnd();
  let end = trimmed.length;
  while (trimmed[end - 1] === '#') end -= 1;
  return end === 0 || /[ \t]/.test(trimmed[end - 1] ?? '') ? trimmed.slice(0, end).trimEnd() : trimmed;
}

const cellsOf = (line: string): readonly string[] =>
  line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());
