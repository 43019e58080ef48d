import { MAX_DEPTH } from '../limits.ts';
import { documentTypeLength } from './document-type.ts';
import { resolveReferences } from './entities.ts';
import { type Attributes, TagReader } from './tags.ts';

/** What a reader hears of a document, in its order. */
export interface XmlHandler {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(text: string): void;
  /** Something that spoils the text it stands in and not the document: `&nbsp;` or `&#x1F;`. */
  flaw(what: string): void;
}

/** The document is not well-formed, or beyond the bounds. */
export class XmlFault extends Error {
  readonly kind: 'malformed' | 'entities' | 'unfinished';

  constructor(message: string, kind: XmlFault['kind'] = 'malformed') {
    super(message);
    this.kind = kind;
  }
}

/** A tag that is longer is no tag of an honest file. */
const MAX_TAG = 4 * 1024 * 1024;
/** A reference that the end of a piece of text may have cut. */
const LONGEST_REFERENCE = 66;
/** Characters of the end of a section and of a line break that the end of a piece of text may have cut. */
const LONGEST_END = 3;

type Mode = 'text' | 'comment' | 'cdata' | 'instruction';
const ENDS = { cdata: ']]>', instruction: '?>' } as const;

/**
 * A scanner for the part of XML 1.0 that memories are written in, text by text as they are read: strict about tags,
 * attributes and references, without namespaces, and deaf to document types; one that declares entities is refused. It
 * is several times faster than a full parser, because it looks for the next `<` and knows most tags already; tests
 * compare it with saxes on real files.
 */
export class XmlScanner {
  readonly #handler: XmlHandler;
  readonly #tags: TagReader;
  readonly #stack: string[] = [];
  #buffer = '';
  #at = 0;
  #counted = 0;
  #line = 1;
  /** Whether lines may end with carriage returns, which are looked for more slowly. */
  #hasReturns = false;
  #mode: Mode = 'text';
  #started = false;
  #ended = false;
  #isFinal = false;

  constructor(handler: XmlHandler) {
    this.#handler = handler;
    this.#tags = new TagReader((what) => handler.flaw(what));
  }

  /** The line of what the handler hears of now, 1-based. */
  get line(): number {
    const end = this.#at;
    if (this.#hasReturns)
      this.#line += this.#buffer.slice(this.#counted, end).match(/\r\n?|\n/g)?.length ?? 0;
    else {
      // Only what is new is looked at: in a file of one line the next break is far away.
      const passed = this.#buffer.slice(this.#counted, end);
      for (let at = passed.indexOf('\n'); at >= 0; at = passed.indexOf('\n', at + 1)) this.#line += 1;
    }
    this.#counted = Math.max(this.#counted, end);
    return this.#line;
  }

  /** Whether everything written was heard, and no comment or the like is open. */
  get isAtRest(): boolean {
    return this.#mode === 'text' && this.#at >= this.#buffer.length && !this.#ended;
  }

  /** Counts lines that somebody else read; only at rest. */
  passOverLines(count: number): void {
    this.#line += count;
  }

  get depth(): number {
    return this.#stack.length;
  }

  /** Hears the next piece of the document. Errors: XmlFault. */
  write(text: string): void {
    void this.line;
    this.#buffer = this.#at < this.#buffer.length ? this.#buffer.slice(this.#at) + text : text;
    this.#at = 0;
    this.#counted = 0;
    this.#hasReturns = this.#buffer.includes('\r');
    while (this.#step());
  }

  /** Hears the end. Errors: XmlFault where it comes too early. */
  end(): void {
    this.#isFinal = true;
    while (this.#step());
    if (this.#at < this.#buffer.length || this.#mode !== 'text')
      throw new XmlFault('text ends within a tag', 'unfinished');
    if (this.#stack.length > 0 || !this.#ended) throw new XmlFault('unclosed element', 'unfinished');
  }

  /** Takes the next token; false where more text is needed. */
  #step(): boolean {
    if (this.#at >= this.#buffer.length) return false;
    if (this.#mode === 'comment') return this.#comment();
    if (this.#mode !== 'text') return this.#passOver(this.#mode);
    const start = this.#buffer.indexOf('<', this.#at);
    if (start !== this.#at) return this.#text(start);
    const next = this.#buffer.charCodeAt(this.#at + 1);
    if (Number.isNaN(next)) return false;
    if (next === 0x21) return this.#declaration();
    if (next === 0x3f) return this.#instruction();
    return next === 0x2f ? this.#closing() : this.#opening();
  }

  #text(end: number): boolean {
    const isOpen = end < 0;
    const stop = isOpen ? this.#safeEnd() : end;
    if (stop === this.#at) return false;
    const raw = this.#buffer.slice(this.#at, stop);
    if (this.#stack.length === 0) {
      if (/[^\s\uFEFF]/.test(raw)) throw new XmlFault('text outside the root element');
    } else {
      if (raw.includes(']]>')) throw new XmlFault('"]]>" in text');
      const plain = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
      this.#handler.text(resolveReferences(plain, (what) => this.#handler.flaw(what)));
    }
    this.#at = stop;
    return !isOpen || this.#isFinal;
  }

  /** Where a piece of text may be cut: not in a reference, a line break or the end of a section. */
  #safeEnd(): number {
    const length = this.#buffer.length;
    if (this.#isFinal) return length;
    const reference = this.#buffer.lastIndexOf('&');
    const isCut =
      reference >= this.#at &&
      length - reference < LONGEST_REFERENCE &&
      !this.#buffer.includes(';', reference);
    let end = isCut ? reference : length;
    // No more than a break or an end can have: a text of nothing but brackets would be kept as a whole.
    const earliest = Math.max(this.#at, end - LONGEST_END);
    while (end > earliest && '\r]'.includes(this.#buffer[end - 1] ?? '')) end -= 1;
    return end;
  }

  /** `--` ends it, and may stand nowhere else in it. */
  #comment(): boolean {
    const end = this.#buffer.indexOf('--', this.#at);
    const next = end < 0 ? '' : this.#buffer.charAt(end + 2);
    if (next === '') {
      this.#at = end < 0 ? Math.max(this.#at, this.#buffer.length - 1) : end;
      return false;
    }
    if (next !== '>') throw new XmlFault('"--" in a comment');
    this.#at = end + 3;
    this.#mode = 'text';
    return true;
  }

  #passOver(mode: 'cdata' | 'instruction'): boolean {
    const mark = ENDS[mode];
    const end = this.#buffer.indexOf(mark, this.#at);
    // Without the end, all but what may be the beginning of it is done with.
    const stop = end < 0 ? Math.max(this.#at, this.#buffer.length - mark.length + 1) : end;
    if (mode === 'cdata' && stop > this.#at)
      this.#handler.text(this.#buffer.slice(this.#at, stop).replace(/\r\n?/g, '\n'));
    this.#at = end < 0 ? stop : end + mark.length;
    if (end < 0) return false;
    this.#mode = 'text';
    return true;
  }

  #declaration(): boolean {
    const rest = this.#buffer.slice(this.#at, this.#at + 9);
    if (rest.startsWith('<!--')) return this.#enter('comment', 4);
    if (rest === '<![CDATA[') {
      if (this.#stack.length === 0) throw new XmlFault('CDATA outside the root element');
      return this.#enter('cdata', 9);
    }
    if (rest === '<!DOCTYPE') return this.#doctype();
    if ('<![CDATA['.startsWith(rest) || '<!DOCTYPE'.startsWith(rest) || '<!--'.startsWith(rest)) return false;
    throw new XmlFault('unknown declaration');
  }

  #enter(mode: Exclude<Mode, 'text'>, length: number): boolean {
    this.#mode = mode;
    this.#at += length;
    return true;
  }

  #instruction(): boolean {
    const target = /^<\?([^\s?]*)[\s?]/.exec(this.#buffer.slice(this.#at, this.#at + 100))?.[1];
    if (target === undefined) {
      if (this.#buffer.length - this.#at >= 100) throw new XmlFault('malformed instruction');
      return false;
    }
    if (!this.#tags.isName(target) || (target.toLowerCase() === 'xml' && this.#started))
      throw new XmlFault('misplaced declaration');
    this.#started = true;
    return this.#enter('instruction', 2 + target.length);
  }

  /** A document type and its internal subset, in which only entities would do anything. */
  #doctype(): boolean {
    if (this.#stack.length > 0 || this.#ended) throw new XmlFault('misplaced document type');
    const length = documentTypeLength(this.#buffer.slice(this.#at, this.#at + MAX_TAG));
    if (length === undefined) throw new XmlFault('declares entities', 'entities');
    this.#at += length ?? 0;
    return length !== null;
  }

  #opening(): boolean {
    let end = this.#bounded(this.#buffer.indexOf('>', this.#at + 1));
    if (end < 0) return false;
    let tag = this.#tags.read(this.#buffer.slice(this.#at + 1, end));
    if (tag === null) {
      // `>` may stand in the value of an attribute, any number of times: the quotes are looked at, once.
      const whole = this.#bounded(this.#endBehindQuotes());
      if (whole < 0) return false;
      if (whole > end) tag = this.#tags.read(this.#buffer.slice(this.#at + 1, whole));
      end = whole;
    }
    if (tag === null) throw new XmlFault('malformed tag');
    this.#open(tag.name, tag.attributes, end);
    if (tag.selfClosing) this.#close(tag.name);
    return true;
  }

  /** The end of a tag as it is given, -1 where it has not been read. Error: XmlFault where the tag is too long. */
  #bounded(end: number): number {
    if ((end < 0 ? this.#buffer.length : end) - this.#at > MAX_TAG) throw new XmlFault('tag too long');
    return end;
  }

  /** The first `>` that stands in no quotes, or -1. */
  #endBehindQuotes(): number {
    const marks = /[>"']/g;
    marks.lastIndex = this.#at + 1;
    for (let found = marks.exec(this.#buffer); found !== null; found = marks.exec(this.#buffer)) {
      if (found[0] === '>') return found.index;
      const end = this.#buffer.indexOf(found[0], found.index + 1);
      if (end < 0) return -1;
      marks.lastIndex = end + 1;
    }
    return -1;
  }

  #open(name: string, attributes: Attributes, end: number): void {
    if (this.#ended && this.#stack.length === 0) throw new XmlFault('more than one root element');
    this.#started = true;
    this.#stack.push(name);
    if (this.#stack.length > MAX_DEPTH) throw new XmlFault('nested too deep');
    // The line told to the handler is that of the tag's beginning.
    this.#handler.open(name, attributes);
    this.#at = end + 1;
  }

  #closing(): boolean {
    const end = this.#bounded(this.#buffer.indexOf('>', this.#at + 2));
    if (end < 0) return false;
    const name = this.#buffer.slice(this.#at + 2, end).trimEnd();
    this.#at = end + 1;
    this.#close(name);
    return true;
  }

  #close(name: string): void {
    if (this.#stack.at(-1) !== name) throw new XmlFault('tags do not match');
    this.#handler.close(name);
    this.#stack.pop();
    if (this.#stack.length === 0) this.#ended = true;
  }
}
