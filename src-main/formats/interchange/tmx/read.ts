import { setImmediate } from 'node:timers/promises';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { BalaghError } from '#contract/errors.ts';
import type { LanguageTag } from '#core/model/language.ts';
import type { NewUnit, SkippedUnit, UnitFile } from '#services/ports/index.ts';
import type { InputFile } from '../../adapter.ts';
import { cleanText } from '../../shared/clean-text.ts';
import { MAX_DEPTH } from '../../shared/limits.ts';
import { decodeXml } from '../decode-xml.ts';
import { LanguageReader, readOwnTag } from '../language.ts';
import { type Attributes, SegmentCollector } from './segment.ts';
import { type FileManner, languageAttribute, UnitBuilder } from './unit-builder.ts';
import { CREATION_TOOL } from './write.ts';

/** UTF-16 units handed to the parser at once; between two of them other work gets its turn. */
const CHUNK = 256 * 1024;
const MAX_ATTRIBUTES = 64;
const MAX_ATTRIBUTE_LENGTH = 65_536;
/** A property is kept up to this length, UTF-16 units; a neighbour is a sentence. */
const MAX_PROPERTY_LENGTH = 65_536;
const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Faults of XML that spoil the unit they stand in, not the file: `&nbsp;` or `&#x1F;`, as careless programs write. */
const SPOILS_A_UNIT = /: (undefined entity|malformed character entity|disallowed character)\.$/;

/** What is wrong with the file, and where. */
class TmxFault extends Error {}

/**
 * Reads TMX 1.1 to 1.4b (levels 1 and 2) in any encoding, as a stream of events. Nothing is fetched; a document type
 * that declares entities is refused. Units that cannot be used are skipped with line and reason. Errors: `empty-file`,
 * `unsupported-format` where it is other XML, `damaged-at-line` where it is not well-formed or beyond the bounds.
 */
export async function readTmx(file: InputFile): Promise<UnitFile> {
  if (file.bytes.length === 0) throw new BalaghError('empty-file', { file: file.name });
  const decoded = await decodeXml(file.bytes);
  if (decoded === undefined) throw notTmx(file.name);
  const text = cleanText(decoded.replace(/^\uFEFF/, '')).trimStart();
  const reader = new TmxReader();
  try {
    for (let at = 0; at < text.length; at += CHUNK) {
      reader.write(text.slice(at, at + CHUNK));
      await setImmediate();
    }
    return reader.finish();
  } catch (thrown) {
    if (!(thrown instanceof TmxFault)) throw thrown;
    if (reader.isOtherXml) throw notTmx(file.name);
    throw new BalaghError('damaged-at-line', { file: file.name, line: reader.line }, { cause: thrown });
  }
}

const notTmx = (file: string): BalaghError =>
  new BalaghError('unsupported-format', { file, format: 'XML', supported: 'TMX, TSV, CSV' });

class TmxReader {
  readonly #parser = new SaxesParser({ xmlns: false, position: true });
  readonly #languages = new LanguageReader();
  readonly #units: NewUnit[] = [];
  readonly #skipped: SkippedUnit[] = [];
  #manner: FileManner = { own: false, source: null, readLanguage: (raw) => this.#languages.read(raw) };
  #depth = 0;
  #attributes = 0;
  #tagLine = 1;
  #unit: UnitBuilder | null = null;
  #segment: SegmentCollector | null = null;
  #segmentDepth = 0;
  #property: { readonly attributes: Attributes; text: string } | null = null;
  isOtherXml = false;

  constructor() {
    const parser = this.#parser;
    parser.ENTITIES = { ...ENTITIES };
    parser.on('error', (error) => this.#onError(error));
    parser.on('doctype', (declaration) => {
      if (/<!ENTITY/i.test(declaration)) throw new TmxFault('declares entities');
    });
    parser.on('opentagstart', () => {
      this.#tagLine = parser.line;
      this.#attributes = 0;
    });
    parser.on('attribute', ({ value }) => {
      this.#attributes += 1;
      if (this.#attributes > MAX_ATTRIBUTES || value.length > MAX_ATTRIBUTE_LENGTH)
        throw new TmxFault('attributes beyond the bounds');
    });
    parser.on('opentag', (tag) => this.#onOpen(tag));
    parser.on('closetag', ({ name }) => this.#onClose(localName(name)));
    parser.on('text', (text) => this.#onText(text));
    parser.on('cdata', (text) => this.#onText(text));
  }

  get line(): number {
    return this.#parser.line;
  }

  write(text: string): void {
    this.#parser.write(text);
  }

  finish(): UnitFile {
    this.#parser.close();
    return { units: this.#units, skipped: this.#skipped, apart: this.#manner.own };
  }

  #onError(error: Error): void {
    if (this.#unit === null || !SPOILS_A_UNIT.test(error.message)) throw new TmxFault(error.message);
    this.#unit.damage(this.line);
  }

  #onOpen(tag: SaxesTagPlain): void {
    const name = localName(tag.name);
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) throw new TmxFault('nested too deep');
    if (this.#depth === 1 && name !== 'tmx') {
      this.isOtherXml = true;
      throw new TmxFault('not TMX');
    }
    if (this.#segment !== null) this.#segment.open(name, tag.attributes);
    else if (name === 'header') this.#readHeader(tag.attributes);
    else if (name === 'tu') this.#unit = new UnitBuilder(this.#tagLine, tag.attributes, this.#manner);
    else if (this.#unit !== null) this.#onOpenInUnit(this.#unit, name, tag.attributes);
  }

  #onOpenInUnit(unit: UnitBuilder, name: string, attributes: Attributes): void {
    if (name === 'tuv') unit.openVariant(this.#tagLine, attributes);
    else if (name === 'prop') this.#property = { attributes, text: '' };
    else if (name === 'seg') {
      this.#segment = new SegmentCollector();
      this.#segmentDepth = this.#depth;
    }
  }

  #onClose(name: string): void {
    this.#depth -= 1;
    if (this.#segment !== null && this.#depth >= this.#segmentDepth) this.#segment.close();
    else if (this.#segment !== null) {
      this.#unit?.addSegment(this.#segment);
      this.#segment = null;
    } else if (name === 'prop' && this.#property !== null) {
      this.#unit?.addProperty(this.#property.attributes, this.#property.text);
      this.#property = null;
    } else if (name === 'tuv') this.#unit?.closeVariant();
    else if (name === 'tu') this.#closeUnit();
  }

  #closeUnit(): void {
    const { units, skipped } = this.#unit?.build() ?? { units: [], skipped: [] };
    this.#units.push(...units);
    this.#skipped.push(...skipped);
    this.#unit = null;
  }

  #onText(text: string): void {
    if (this.#segment !== null)
      this.#segment.text(this.#manner.own ? text : text.replace(/\r\n?|\u2028/g, '\n'));
    else if (this.#property !== null && this.#property.text.length < MAX_PROPERTY_LENGTH)
      this.#property.text += text.slice(0, MAX_PROPERTY_LENGTH);
  }

  #readHeader(attributes: Attributes): void {
    const own = attributes.creationtool === CREATION_TOOL;
    const readLanguage = own ? readOwnTag : (raw: string | undefined) => this.#languages.read(raw);
    const source: LanguageTag | null = readLanguage(attributes.srclang ?? languageAttribute(attributes));
    this.#manner = { own, source, readLanguage };
  }
}

/** `tmx:tu` -> `tu`. */
const localName = (name: string): string => name.slice(name.indexOf(':') + 1);
