import type { MarkKind, RichText } from '#core/model/rich-text.ts';
import { unshielded } from '#core/text/direction.ts';
import { safeHref } from '../../shared/links.ts';
import { noteMark } from '../../shared/note-mark.ts';
import { RichTextBuilder } from '../../shared/rich-text.ts';
import type { XmlElement } from '../../shared/xml.ts';
import { childOf, elementsOf, textOf } from '../../shared/xml.ts';
import type { Relationship } from './parts.ts';
import { isHiddenRun, runStyle } from './run-style.ts';
import type { Styles } from './styles.ts';

/** What reading a paragraph needs to know of the document, and where its notes are collected. */
export interface ParagraphContext {
  readonly styles: Styles;
  readonly relationships: ReadonlyMap<string, Relationship>;
  /** Numbers a note as it is met; returns its number. */
  readonly note: (kind: 'footnote' | 'endnote', id: string) => number;
}

/** Elements around runs that change nothing in the text. Deletions and moved-away text are not among them. */
const TRANSPARENT = new Set([
  'w:ins',
  'w:moveTo',
  'w:smartTag',
  'w:customXml',
  'w:sdt',
  'w:sdtContent',
  'w:dir',
  'w:bdo',
  'w:fldSimple',
  'w:ruby',
  'w:rubyBase',
  'm:oMath',
  'm:oMathPara',
]);

/** The open complex fields: `instruction` until their separator, then `result`; `href` of a HYPERLINK field. */
interface Field {
  phase: 'instruction' | 'result';
  instruction: string;
  href?: string;
}

/**
 * Reads the text of paragraphs, run by run. One reader serves a whole story, since fields may span paragraphs;
 * a paragraph whose mark was deleted is continued by the next one.
 */
export class ParagraphReader {
  readonly #context: ParagraphContext;
  readonly #fields: Field[] = [];
  #builder = new RichTextBuilder();
  /** Text boxes met in the paragraph: their paragraphs come after it. */
  #boxes: XmlElement[] = [];

  constructor(context: ParagraphContext) {
    this.#context = context;
  }

  read(paragraph: XmlElement): void {
    this.#readChildren(paragraph, undefined);
  }

  /** The text read since the last call. */
  take(): { readonly content: RichText; readonly boxes: readonly XmlElement[] } {
    const taken = { content: this.#builder.build(), boxes: this.#boxes };
    this.#builder = new RichTextBuilder();
    this.#boxes = [];
    return taken;
  }

  /** Puts the number of a note at its own start. */
  addNumber(number: number): void {
    this.#builder.add(noteMark(number), { kinds: new Set<MarkKind>(['superscript']) });
    this.#builder.add(' ', { kinds: new Set() });
  }

  #readChildren(parent: XmlElement, href: string | undefined): void {
    for (const child of elementsOf(parent)) {
      if (child.name === 'w:r' || child.name === 'm:r') this.#readRun(child, href);
      else if (child.name === 'w:hyperlink') this.#readChildren(child, this.#linkOf(child));
      else if (TRANSPARENT.has(child.name) || child.name.startsWith('m:')) this.#readChildren(child, href);
      else if (child.name === 'mc:AlternateContent') this.#collectBoxes(child);
    }
  }

  #linkOf(hyperlink: XmlElement): string | undefined {
    const relationship = this.#context.relationships.get(hyperlink.attributes.get('r:id') ?? '');
    return relationship?.external ? safeHref(relationship.target) : undefined;
  }

  #readRun(run: XmlElement, href: string | undefined): void {
    const groups = this.#context.styles.runProperties(childOf(run, 'w:rPr'));
    const hidden = isHiddenRun(groups);
    for (const child of elementsOf(run)) {
      if (child.name === 'w:fldChar') this.#readFieldMark(child);
      else if (child.name === 'w:instrText') this.#readInstruction(textOf(child));
      else if (!hidden && this.#fields.every((field) => field.phase === 'result'))
        this.#readRunContent(child, groups, href ?? this.#fields.findLast((field) => field.href)?.href);
    }
  }

  #readRunContent(
    child: XmlElement,
    groups: readonly (XmlElement | undefined)[],
    href: string | undefined,
  ): void {
    const add = (text: string): void => this.#builder.add(text, runStyle(groups, text, href));
    switch (child.name) {
      case 'w:t':
      case 'm:t':
        add(unshielded(textOf(child)));
        break;
      case 'w:tab':
      case 'w:ptab':
        add(' ');
        break;
      case 'w:noBreakHyphen':
        add('\u2011');
        break;
      case 'w:cr':
        this.#builder.break(runStyle(groups, ''));
        break;
      case 'w:br':
        // Page and column breaks are layout.
        if ((child.attributes.get('w:type') ?? 'textWrapping') === 'textWrapping')
          this.#builder.break(runStyle(groups, ''));
        else add(' ');
        break;
      case 'w:sym':
        add(symbolOf(child));
        break;
      case 'w:ruby':
        this.#readChildren(child, href);
        break;
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        this.#readNote(child);
        break;
      case 'mc:AlternateContent':
      case 'w:drawing':
      case 'w:pict':
        this.#collectBoxes(child);
        break;
    }
  }

  #readNote(reference: XmlElement): void {
    const kind = reference.name === 'w:footnoteReference' ? 'footnote' : 'endnote';
    const number = this.#context.note(kind, reference.attributes.get('w:id') ?? '');
    this.#builder.add(noteMark(number), { kinds: new Set<MarkKind>(['superscript']) });
  }

  #readFieldMark(mark: XmlElement): void {
    const type = mark.attributes.get('w:fldCharType');
    const field = this.#fields.at(-1);
    if (type === 'begin') this.#fields.push({ phase: 'instruction', instruction: '' });
    else if (type === 'separate' && field !== undefined) {
      field.phase = 'result';
      const href = safeHref(/^\s*HYPERLINK\s+"([^"]*)"/.exec(field.instruction)?.[1]);
      if (href !== undefined) field.href = href;
    } else if (type === 'end') this.#fields.pop();
  }

  #readInstruction(text: string): void {
    const field = this.#fields.at(-1);
    if (field?.phase === 'instruction') field.instruction += text;
  }

  /** Text boxes inside a drawing; of the alternatives for new and old programs, the first that has any. */
  #collectBoxes(element: XmlElement): void {
    if (element.name === 'mc:AlternateContent') {
      const choices = [...elementsOf(element, 'mc:Choice'), ...elementsOf(element, 'mc:Fallback')];
      const count = this.#boxes.length;
      for (const choice of choices) {
        if (this.#boxes.length === count) this.#collectBoxes(choice);
      }
      return;
    }
    for (const child of elementsOf(element)) {
      if (child.name === 'w:txbxContent') this.#boxes.push(child);
      else this.#collectBoxes(child);
    }
  }
}

/** A symbol by its code; codes in the private area depend on a font and mean nothing as text. */
function symbolOf(symbol: XmlElement): string {
  const code = Number.parseInt(symbol.attributes.get('w:char') ?? '', 16);
  return Number.isNaN(code) || code < 0x20 || (code >= 0xd800 && code <= 0xf8ff) || code > 0xfffd
    ? ''
    : String.fromCharCode(code);
}
