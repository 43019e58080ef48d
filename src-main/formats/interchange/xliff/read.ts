import { BalaghError } from '#contract/errors.ts';
import type { LanguageTag } from '#core/model/language.ts';
import type { UnitDetails, UnitNote } from '#core/model/memory.ts';
import type { RichText } from '#core/model/rich-text.ts';
import type { NewUnit, SkippedUnit } from '#services/ports/index.ts';
import { XmlFault, XmlScanner } from '../../shared/xml-scan/scanner.ts';
import type { Attributes } from '../../shared/xml-scan/tags.ts';
import { LanguageReader } from '../language.ts';
import { SegmentCollector } from '../tmx/segment.ts';
import type { UnitReader } from '../unit-reader.ts';
import { Conformance } from './conformance/conformance.ts';
import { type InlineCode, inlineCode } from './inline.ts';
import { PairedTexts } from './paired-texts.ts';

/** States in which a target is a copy of the source, or nothing anybody stands for. */
const UNTRANSLATED: ReadonlySet<string> = new Set(['new', 'needs-translation', 'initial']);
const MAX_NOTES = 100;
/** Versions whose constraints are known: XLIFF 1 leaves nearly everything to the tools. */
const RULED: ReadonlySet<string> = new Set(['2.0', '2.1']);

/**
 * Reads the translated units of XLIFF 1.0 to 1.2 (with the segments of SDLXLIFF and other programs in `mrk`) and of
 * XLIFF 2, which is held to its standard. A segment is a unit; suggestions (`alt-trans`, the matches module) are not taken.
 */
export class XliffReader implements UnitReader {
  readonly apart = false;
  readonly #languages = new LanguageReader();
  readonly #scanner = new XmlScanner({
    open: (name, attributes) => {
      if (this.#path.length === 0 && RULED.has(attributes.version ?? '')) this.#rules = new Conformance();
      this.#rules?.open(name, attributes, this.line);
      this.#onOpen(this.#ownName(name), attributes);
    },
    close: () => {
      this.#rules?.close();
      this.#onClose();
    },
    text: (text) => {
      this.#rules?.text(text);
      this.#collector?.text(text);
    },
    flaw: () => this.#onFlaw(),
  });
  #units: NewUnit[] = [];
  #skipped: SkippedUnit[] = [];
  /** `xlf:` where the file's own elements have a prefix. */
  #prefix = '';
  #version = 1;
  #source: LanguageTag | null = null;
  #target: LanguageTag | null = null;
  /** Depth of an element that is passed over with all that is in it; 0 for none. */
  #ignored = 0;
  readonly #path: string[] = [];
  #texts: PairedTexts | null = null;
  #notes: UnitNote[] = [];
  #note: { readonly text: SegmentCollector } | null = null;
  #isDamaged = false;
  /** The rules of XLIFF 2.0 and 2.1; null for other versions. */
  #rules: Conformance | null = null;

  get line(): number {
    return this.#scanner.line;
  }

  write(text: string): void {
    this.#scanner.write(text);
  }

  end(): void {
    this.#scanner.end();
  }

  take() {
    const taken = { units: this.#units, skipped: this.#skipped };
    this.#units = [];
    this.#skipped = [];
    return taken;
  }

  get #collector(): SegmentCollector | null {
    if (this.#ignored > 0) return null;
    return this.#note?.text ?? this.#texts?.collector ?? null;
  }

  /** Elements of other namespaces have no name of ours. */
  #ownName(name: string): string {
    if (this.#path.length === 0) this.#prefix = name.slice(0, name.indexOf(':') + 1);
    const isOwn = name.startsWith(this.#prefix) && !name.slice(this.#prefix.length).includes(':');
    return isOwn ? name.slice(this.#prefix.length) : '';
  }

  #onOpen(name: string, attributes: Attributes): void {
    this.#path.push(name);
    if (this.#ignored > 0) return;
    const code =
      this.#texts?.collector == null || this.#note !== null
        ? null
        : inlineCode(name, attributes, this.#version);
    if (this.#texts !== null && code !== null) this.#openCode(this.#texts, code);
    else this.#openElement(name, attributes);
  }

  #openCode(texts: PairedTexts, code: InlineCode): void {
    if (code.segment !== undefined) texts.openSegment(code.segment);
    texts.openCode();
    texts.collector?.open(code.name, code.attributes);
    if (code.text !== undefined) texts.collector?.text(code.text);
  }

  #openElement(name: string, attributes: Attributes): void {
    if (name === 'xliff') this.#readRoot(attributes);
    else if (name === 'file') this.#readFile(attributes);
    else if (name === 'trans-unit' || name === 'unit') this.#openUnit();
    else if (name === 'segment' && this.#texts !== null) this.#texts.nextSegment(attributes.state, this.line);
    else if (name === 'note' && this.#texts !== null) this.#note = { text: new SegmentCollector() };
    else if (name === 'source' || name === 'seg-source') this.#texts?.openText('source', undefined);
    else if (name === 'target') this.#openTarget(attributes);
    else if (!CONTAINERS.has(name)) this.#ignored = this.#path.length;
  }

  #openTarget(attributes: Attributes): void {
    this.#target ??= this.#languages.read(attributes['xml:lang']);
    this.#texts?.openText('target', attributes.state);
  }

  #onClose(): void {
    const depth = this.#path.length;
    const name = this.#path.pop() ?? '';
    if (this.#ignored > 0) {
      if (this.#ignored === depth) this.#ignored = 0;
      return;
    }
    if (this.#note !== null) this.#closeNote(this.#note.text);
    else if (name === 'trans-unit' || name === 'unit') this.#closeUnit();
    else if (this.#texts?.collector != null) {
      if (TEXTS.has(name)) this.#texts.closeText();
      else this.#texts.closeCode();
    }
  }

  #readRoot(attributes: Attributes): void {
    const version = Number.parseFloat(attributes.version ?? '');
    if (!(version >= 1 && version < 3)) throw new XmlFault('version of XLIFF');
    this.#version = version < 2 ? 1 : 2;
    if (this.#version === 1) return;
    this.#source = this.#language(attributes.srcLang);
    this.#target = attributes.trgLang === undefined ? null : this.#language(attributes.trgLang);
  }

  #readFile(attributes: Attributes): void {
    if (this.#version === 2) return;
    this.#source = this.#language(attributes['source-language']);
    const target = attributes['target-language'];
    this.#target = target === undefined ? null : this.#language(target);
  }

  #language(raw: string | undefined): LanguageTag {
    const language = this.#languages.read(raw);
    if (language === null) throw new BalaghError('unsupported-language', { language: raw ?? '' });
    return language;
  }

  #openUnit(): void {
    this.#texts = new PairedTexts(this.line, this.#version);
    this.#notes = [];
    this.#isDamaged = false;
  }

  #closeNote(content: SegmentCollector): void {
    this.#note = null;
    const { text } = content.build(false);
    if (text !== '' && this.#notes.length < MAX_NOTES) this.#notes.push({ name: 'note', text });
  }

  #onFlaw(): void {
    if (this.#texts === null) throw new XmlFault('reference outside a unit');
    this.#isDamaged = true;
  }

  #closeUnit(): void {
    const texts = this.#texts;
    this.#texts = null;
    if (texts === null) return;
    for (const { line, source, target, state } of texts.pairs()) {
      const reason = this.#reasonAgainst(source, target, state);
      if (reason === null) this.#add(source?.build(false), target?.build(false), line);
      else this.#skipped.push({ line, reason });
    }
  }

  #reasonAgainst(
    source: SegmentCollector | null,
    target: SegmentCollector | null,
    state: string | undefined,
  ): string | null {
    if (this.#isDamaged) return 'invalid-character';
    if (source?.tooLong === true || target?.tooLong === true) return 'segment-too-long';
    if (target === null || source === null) return 'fewer-than-two-texts';
    if (this.#target === null) return 'unknown-language';
    return UNTRANSLATED.has(state ?? '') ? 'not-translated' : null;
  }

  #add(source: RichText | undefined, target: RichText | undefined, line: number): void {
    if (source === undefined || target === undefined || source.text === '' || target.text === '')
      this.#skipped.push({ line, reason: 'empty-segment' });
    else if (this.#source === this.#target || this.#source === null || this.#target === null)
      this.#skipped.push({ line, reason: 'fewer-than-two-texts' });
    else {
      const details: UnitDetails | null = this.#notes.length === 0 ? null : { notes: this.#notes };
      this.#units.push({
        variants: { [this.#source]: source, [this.#target]: target },
        context: {},
        ...(details === null ? {} : { details }),
      });
    }
  }
}

const TEXTS: ReadonlySet<string> = new Set(['source', 'seg-source', 'target']);
/** Elements that units stand in. */
const CONTAINERS: ReadonlySet<string> = new Set(['body', 'group', 'notes']);
