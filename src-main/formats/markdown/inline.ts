import type { MarkKind, RichText } from '#core/model/rich-text.ts';
import { safeHref } from '../shared/links.ts';
import type { Style } from '../shared/rich-text.ts';
import { PLAIN, RichTextBuilder, withMark, withoutMark } from '../shared/rich-text.ts';

const TAGS: Readonly<Record<string, MarkKind>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  s: 'strike',
  del: 'strike',
  sup: 'superscript',
  sub: 'subscript',
};
const DELIMITERS: Readonly<Record<string, MarkKind>> = {
  '**': 'bold',
  __: 'bold',
  '*': 'italic',
  _: 'italic',
  '~~': 'strike',
};

/** One piece of inline markup; each alternative takes a bounded or unambiguous stretch, so matching is linear. */
const TOKEN =
  /\\([!-/:-@[-`{-~\n])|(\*\*|__|~~|\*|_)|<(\/?)([a-zA-Z]{1,10})\s{0,3}\/?>|<((?:https?|mailto):[^\s<>]{1,2000})>|!?\[([^[\]\n]{0,2000})\]\(\s{0,3}(?:<([^<>\n]{0,2000})>|([^\s()<>]{0,2000}))[^()\n]{0,200}\)|(!?\[)|&(amp|lt|gt|quot|nbsp|#39);|(?: {2,})?(\n)/g;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: '\u00A0',
  '#39': "'",
};

/** Inline Markdown as text with marks. Emphasis that is never closed stays as the characters it was written with. */
export function readInline(source: string, base: Style = PLAIN): RichText {
  const builder = new RichTextBuilder();
  new InlineReader(source, builder).read(base);
  return builder.build();
}

class InlineReader {
  readonly #source: string;
  readonly #builder: RichTextBuilder;
  #style = PLAIN;

  constructor(source: string, builder: RichTextBuilder) {
    this.#source = source;
    this.#builder = builder;
  }

  read(base: Style): void {
    this.#style = base;
    let end = 0;
    for (const match of this.#source.matchAll(TOKEN)) {
      this.#builder.add(this.#source.slice(end, match.index), this.#style);
      this.#token(match);
      end = match.index + match[0].length;
    }
    this.#builder.add(this.#source.slice(end), this.#style);
  }

  #token(match: RegExpExecArray): void {
    const [whole, escaped, delimiter, slash, tag, address, words, bracketed, bare] = match;
    const entity = match[10];
    if (escaped === '\n' || tag?.toLowerCase() === 'br') this.#builder.break(this.#style);
    else if (escaped !== undefined) this.#builder.add(escaped, this.#style);
    else if (delimiter !== undefined) this.#delimiter(delimiter, match.index);
    else if (tag !== undefined) this.#tag(whole, slash === '/', tag.toLowerCase());
    else if (address !== undefined) this.#link(address, address);
    else if (words !== undefined) {
      if (!whole.startsWith('!')) this.#link(words, bracketed ?? bare ?? '');
    } else if (entity !== undefined) this.#builder.add(ENTITIES[entity] ?? whole, this.#style);
    else if (whole.endsWith('\n') && whole.length > 1) this.#builder.break(this.#style);
    else this.#builder.add(whole, this.#style);
  }

  #link(words: string, address: string): void {
    const href = safeHref(address);
    const style = href === undefined ? this.#style : withMark(this.#style, 'link', href);
    new InlineReader(words, this.#builder).read(style);
  }

  #tag(whole: string, closing: boolean, tag: string): void {
    const kind = TAGS[tag];
    if (kind === undefined) this.#builder.add(whole, this.#style);
    else this.#style = closing ? withoutMark(this.#style, kind) : withMark(this.#style, kind);
  }

  #delimiter(delimiter: string, at: number): void {
    const kind = DELIMITERS[delimiter] ?? 'italic';
    const before = this.#source[at - 1] ?? ' ';
    const after = this.#source[at + delimiter.length] ?? ' ';
    const insideWord = delimiter.startsWith('_') && /\w/.test(before) && /\w/.test(after);
    const isOpen = this.#style.kinds.has(kind);
    if (!insideWord && isOpen && !/\s/.test(before)) this.#style = withoutMark(this.#style, kind);
    else if (!insideWord && !isOpen && !/\s/.test(after) && this.#closes(delimiter, at))
      this.#style = withMark(this.#style, kind);
    else this.#builder.add(delimiter, this.#style);
  }

  /** Looked for in a bounded stretch: a paragraph of nothing but stars must not take quadratic time. */
  #closes(delimiter: string, at: number): boolean {
    const from = at + delimiter.length;
    return this.#source.slice(from, from + 5000).includes(delimiter);
  }
}
