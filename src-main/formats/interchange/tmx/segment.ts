import { MAX_CELL_LENGTH } from '#contract/values.ts';
import type { Mark, RichText } from '#core/model/rich-text.ts';
import { normaliseMarks, trimRich } from '#core/text/marks.ts';
import { MarkupWriter } from '../../shared/xml-scan/markup.ts';
import type { Attributes } from '../../shared/xml-scan/tags.ts';
import { type CodeMark, markOfCode, spaceOfCode } from './codes.ts';

/** Elements whose content is a code of the original format; in all others it is text. */
const CODES: ReadonlySet<string> = new Set(['bpt', 'ept', 'it', 'ph', 'ut']);
/** Of a code's content so much is looked at. */
const MAX_CODE_LENGTH = 8192;

const NO_MARKS: readonly Mark[] = Object.freeze([]);

interface Frame {
  readonly name: string;
  readonly attributes: Attributes;
  readonly start: number;
  code: string;
}

interface OpenMark extends CodeMark {
  /** What pairs it: `bpt` with its `i`, or `it`. */
  readonly key: string;
  readonly start: number;
}

/**
 * The content of a `seg` (TMX 1.4b, level 2), event by event: text is kept, codes become marks where they format and
 * go otherwise, and text inside a code (`sub`) stays in its place. `exact` keeps white space at the ends.
 */
export class SegmentCollector {
  readonly #frames: Frame[] = [];
  readonly #parts: string[] = [];
  readonly #marks: Mark[] = [];
  #open: OpenMark[] = [];
  #length = 0;
  /** The content as the file has it, from its first code on. */
  #markup: MarkupWriter | null = null;

  /** Longer than a cell may be; what came beyond was not kept. */
  get tooLong(): boolean {
    return this.#length > MAX_CELL_LENGTH;
  }

  /** The content with its codes as the file has it; undefined where it has none. */
  get markup(): string | undefined {
    return this.#markup?.markup;
  }

  open(name: string, attributes: Attributes): void {
    if (this.#markup === null) {
      this.#markup = new MarkupWriter();
      if (this.#parts.length > 0) this.#markup.text(this.#parts.join(''));
    }
    this.#markup.open(name, attributes);
    this.#frames.push({ name, attributes, start: this.#length, code: '' });
  }

  text(text: string): void {
    this.#markup?.text(text);
    const frame = this.#frames.at(-1);
    if (frame === undefined || !CODES.has(frame.name)) this.#add(text);
    else if (frame.code.length < MAX_CODE_LENGTH) frame.code += text.slice(0, MAX_CODE_LENGTH);
  }

  close(): void {
    const frame = this.#frames.pop();
    if (frame === undefined) return;
    const { name, attributes, code } = frame;
    this.#markup?.close(name);
    const mark = markOfCode(attributes.type, code);
    if (name === 'bpt') this.#begin(mark, `bpt ${attributes.i ?? ''}`);
    else if (name === 'ept') this.#end(`bpt ${attributes.i ?? ''}`, null, frame.start);
    else if (name === 'it') this.#isolated(attributes.pos, mark, frame.start);
    else if (name === 'ph') this.#add(spaceOfCode(attributes.type, code));
    else if (name === 'hi' && mark !== null) this.#mark(mark, frame.start, this.#length);
  }

  build(exact: boolean): RichText {
    if (this.#marks.length === 0 && this.#open.length === 0) {
      const text = this.#parts.length === 1 ? (this.#parts[0] ?? '') : this.#parts.join('');
      return { text: exact ? text : text.trim(), marks: NO_MARKS };
    }
    for (const open of this.#open) this.#mark(open, open.start, this.#length);
    const rich = normaliseMarks({ text: this.#parts.join(''), marks: this.#marks });
    return exact ? rich : trimRich(rich);
  }

  #add(text: string): void {
    if (!this.tooLong) this.#parts.push(text);
    this.#length += text.length;
  }

  #begin(mark: CodeMark | null, key: string): void {
    if (mark !== null) this.#open.push({ ...mark, key, start: this.#length });
  }

  /** Ends the last open mark of that key, and of that kind where one is given; false where there is none. */
  #end(key: string, kind: string | null, end: number): boolean {
    const found = this.#open.findLast((open) => open.key === key && (kind === null || open.kind === kind));
    if (found === undefined) return false;
    this.#open = this.#open.filter((open) => open !== found);
    this.#mark(found, found.start, end);
    return true;
  }

  /** Half a pair whose other half stands in another segment: it reaches from the start, or to the end. */
  #isolated(position: string | undefined, mark: CodeMark | null, at: number): void {
    if (mark === null) return;
    if (position === 'begin') this.#begin(mark, 'it');
    else if (position === 'end' && !this.#end('it', mark.kind, at)) this.#mark(mark, 0, at);
  }

  #mark({ kind, href }: CodeMark, start: number, end: number): void {
    if (start < end) this.#marks.push({ kind, start, end, ...(href === undefined ? {} : { href }) });
  }
}
