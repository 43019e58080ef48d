import { SaxesParser, type SaxesTagNS } from 'saxes';
import { BalaghError } from '#contract/errors.ts';
import type { SrxDocument, SrxMap, SrxProblem, SrxRule } from '#core/model/segmentation.ts';
import { MAX_DEPTH } from '../shared/limits.ts';
import { decodeXml } from '../shared/text-stream.ts';

const SRX_2 = 'http://www.lisa.org/srx20';
const SRX_1 = 'http://www.lisa.org/srx10';
const OKAPI = 'http://okapi.sf.net/srx-extensions';
const OWN = 'urn:balagh:srx';

/** What our text cannot show: it has been trimmed and has no codes. */
const HARMLESS_OPTIONS = new Set([
  'oneSegmentIncludesAll',
  'trimLeadingWhitespaces',
  'trimTrailingWhitespaces',
  'useJavaRegex',
  'treatIsolatedCodesAsWhitespace',
]);

/** More rules than any file has; the largest known has 3,000. */
const MOST_RULES = 20_000;

/** Reads a file in any encoding. Errors: those of readSrx. */
export async function readSrxFile(file: {
  readonly name: string;
  readonly bytes: Uint8Array;
}): Promise<SrxDocument> {
  const text = await decodeXml(file.bytes);
  if (text === undefined) throw new BalaghError('unsupported-format', { file: file.name });
  return readSrx(text, file.name);
}

/**
 * Reads segmentation rules: SRX 2.0, and 1.0 as files of it are (with or without its namespace). What it does not know
 * is told of by line and left out; the patterns themselves are read when a language is asked for. Errors:
 * `damaged-at-line` (parameters `file`, `line`) where it is not XML, `unsupported-format` where it is not SRX.
 */
export function readSrx(text: string, file: string): SrxDocument {
  const reader = new Reader();
  const parser = new SaxesParser({ xmlns: true, position: true });
  const damaged = (): never => {
    throw new BalaghError('damaged-at-line', { file, line: parser.line });
  };
  parser.ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  parser.on('error', damaged);
  parser.on('doctype', (declaration) => {
    if (declaration.includes('[')) damaged();
  });
  parser.on('opentag', (tag) => {
    if (!reader.open(tag, parser.line)) damaged();
  });
  parser.on('text', (content) => reader.text(content));
  parser.on('cdata', (content) => reader.text(content));
  parser.on('closetag', (tag) => reader.close(tag, parser.line));
  parser.write(text.replace(/^\uFEFF/, '').toWellFormed()).close();
  const document = reader.document();
  if (document === undefined) throw new BalaghError('unsupported-format', { file });
  return document;
}

const KNOWN = new Set([
  'srx',
  'header',
  'formathandle',
  'body',
  'languagerules',
  'languagerule',
  'rule',
  'beforebreak',
  'afterbreak',
  'maprules',
  'maprule',
  'languagemap',
]);

class Reader {
  #version: string | undefined;
  #cascade: boolean | undefined;
  #subflows = true;
  #ignoreInvisible = false;
  readonly #handles = { start: false, end: true, isolated: false };
  readonly #rules = new Map<string, SrxRule[]>();
  readonly #maps: SrxMap[] = [];
  readonly #problems: SrxProblem[] = [];
  #current: SrxRule[] | undefined;
  #rule = { breaks: true, before: '', after: '', line: 0 };
  #collecting: 'before' | 'after' | undefined;
  #depth = 0;
  #count = 0;

  /** False beyond the bounds. */
  open(tag: SaxesTagNS, line: number): boolean {
    this.#depth++;
    const attribute = (name: string) => tag.attributes[name]?.value ?? '';
    if (tag.uri === OKAPI || tag.uri === OWN) this.#options(tag, line);
    else if (tag.uri !== SRX_2 && tag.uri !== SRX_1 && tag.uri !== '') this.#problem(line, tag.name);
    else if (!KNOWN.has(tag.local)) this.#problem(line, tag.name);
    else this.#known(tag.local, attribute, line);
    return this.#depth <= MAX_DEPTH && this.#count <= MOST_RULES;
  }

  #known(name: string, attribute: (name: string) => string, line: number): void {
    if (name === 'srx') this.#begin(attribute('version'), line);
    else if (name === 'header') {
      this.#subflows = attribute('segmentsubflows') !== 'no';
      this.#cascade = attribute('cascade') === 'yes';
    } else if (name === 'formathandle') {
      const type = attribute('type');
      if (type === 'start' || type === 'end' || type === 'isolated')
        this.#handles[type] = attribute('include') === 'yes';
    } else if (name === 'languagerule') {
      this.#current = this.#rules.get(attribute('languagerulename')) ?? [];
      this.#rules.set(attribute('languagerulename'), this.#current);
    } else if (name === 'rule') {
      this.#count++;
      this.#rule = { breaks: attribute('break') !== 'no', before: '', after: '', line };
    } else if (name === 'beforebreak') this.#collecting = 'before';
    else if (name === 'afterbreak') this.#collecting = 'after';
    else if (name === 'languagemap') {
      this.#count++;
      this.#maps.push({ pattern: attribute('languagepattern'), rules: attribute('languagerulename'), line });
    }
  }

  #begin(version: string, line: number): void {
    this.#version = version;
    if (version !== '2.0' && version !== '1.0') {
      this.#problems.push({ line, reason: 'version', detail: version || '-' });
    }
  }

  #options({ attributes, uri, local }: SaxesTagNS, line: number): void {
    if (local !== 'options') return;
    for (const { name, value } of Object.values(attributes)) {
      if (uri === OWN && name === 'ignoreInvisible') this.#ignoreInvisible = value === 'yes';
      else if (!HARMLESS_OPTIONS.has(name) && value === 'yes') {
        this.#problems.push({ line, reason: 'unknown-option', detail: name });
      }
    }
  }

  #problem(line: number, name: string): void {
    this.#problems.push({ line, reason: 'unknown-element', detail: name });
  }

  text(content: string): void {
    if (this.#collecting !== undefined) this.#rule[this.#collecting] += content;
  }

  close(tag: SaxesTagNS, _line: number): void {
    this.#depth--;
    if (tag.local === 'beforebreak' || tag.local === 'afterbreak') this.#collecting = undefined;
    if (tag.local === 'rule') this.#current?.push({ ...this.#rule });
    if (tag.local === 'languagerule') this.#current = undefined;
  }

  /** Undefined where the root is no `srx`. */
  document(): SrxDocument | undefined {
    if (this.#version === undefined) return undefined;
    for (const map of this.#maps) {
      if (!this.#rules.has(map.rules)) {
        this.#problems.push({ line: map.line, reason: 'unknown-rules', detail: map.rules });
      }
    }
    return {
      version: this.#version,
      // SRX 1.0 knows no cascade: the first map that fits.
      cascade: this.#cascade ?? false,
      segmentSubflows: this.#subflows,
      formatHandles: this.#handles,
      languageRules: [...this.#rules].map(([name, rules]) => ({ name, rules })),
      maps: this.#maps,
      ignoreInvisible: this.#ignoreInvisible,
      problems: this.#problems,
    };
  }
}
