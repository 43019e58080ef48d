import { BalaghError } from '#contract/errors.ts';
import type { SkipReason } from '#core/model/concept-file.ts';
import { CONCEPT_KINDS, TERM_STATUSES } from '#core/model/glossary.ts';
import { type LanguageTag, splitRegion } from '#core/model/language.ts';
import {
  type ConceptData,
  type DataNode,
  PLAIN_CONCEPT,
  PLAIN_TERM,
  TERM_FORMS,
  type TermData,
} from '#core/model/termbase.ts';
import type { ConceptFile, FileEntry, JobControl } from '#services/ports/index.ts';
import type { ByteSource } from '../../shared/byte-source.ts';
import { XmlFault, XmlScanner } from '../../shared/xml-scan/scanner.ts';
import type { Attributes } from '../../shared/xml-scan/tags.ts';
import { LanguageNames } from '../languages.ts';
import { textsOf } from '../texts.ts';
import { CONCEPT_PROPERTIES, TERM_PROPERTIES } from './properties.ts';

const MAX_TERM_LENGTH = 2000;
/** Text of one unit, UTF-16 units, and its variants. */
const MAX_UNIT_LENGTH = 1024 * 1024;
const MAX_VARIANTS = 10_000;
/** Inline elements whose content is code and no text (TMX 1.4b, 3.4). */
const CODES: ReadonlySet<string> = new Set(['bpt', 'ept', 'it', 'ph', 'ut']);

/**
 * A memory's file as a glossary, where a producer writes terms as units: each variant a term, several of one language
 * among them. Errors, while it is read: `empty-file`, `unsupported-format`, `damaged-at-line`.
 */
export function openTmx(source: ByteSource): ConceptFile {
  return {
    format: 'tmx',
    apart: true,
    origin: () => '',
    entries: (control) => entries(source, control),
  };
}

async function* entries(source: ByteSource, control: JobControl): AsyncGenerator<readonly FileEntry[]> {
  const reader = new UnitReader();
  try {
    for await (const text of textsOf(source, control)) {
      reader.write(text);
      const batch = reader.take();
      if (batch.length > 0) yield batch;
      await control.turn();
    }
    reader.end();
  } catch (thrown) {
    if (!(thrown instanceof XmlFault)) throw thrown;
    throw new BalaghError('damaged-at-line', { file: source.name, line: reader.line }, { cause: thrown });
  }
  yield reader.take();
}

interface Variant {
  readonly raw: string;
  readonly properties: Map<string, string>;
  note: string;
  text: string;
}

interface Unit {
  readonly line: number;
  readonly key: string;
  readonly properties: Map<string, string>;
  readonly variants: Variant[];
  note: string;
  length: number;
  damaged: boolean;
}

class UnitReader {
  readonly #languages = new LanguageNames();
  readonly #scanner = new XmlScanner({
    open: (name, attributes) => this.#onOpen(localOf(name), attributes),
    close: (name) => this.#onClose(localOf(name)),
    text: (text) => this.#onText(text),
    flaw: () => {
      if (this.#unit !== null) this.#unit.damaged = true;
    },
  });
  #entries: FileEntry[] = [];
  #unit: Unit | null = null;
  #variant: Variant | null = null;
  #collected: { readonly type: string; text: string } | null = null;
  #inSegment = false;
  #codes = 0;

  get line(): number {
    return this.#scanner.line;
  }

  write(text: string): void {
    this.#scanner.write(text);
  }

  end(): void {
    this.#scanner.end();
  }

  take(): readonly FileEntry[] {
    const taken = this.#entries;
    this.#entries = [];
    return taken;
  }

  #onOpen(name: string, attributes: Attributes): void {
    if (this.#inSegment) {
      if (CODES.has(name)) this.#codes += 1;
    } else if (name === 'tu') {
      const { line } = this.#scanner;
      const key = attributes.tuid ?? '';
      this.#unit = { line, key, properties: new Map(), variants: [], note: '', length: 0, damaged: false };
    } else if (name === 'tuv' && this.#unit !== null) this.#openVariant(this.#unit, attributes);
    else if (name === 'seg') this.#inSegment = this.#variant !== null;
    else if (name === 'note' || name === 'prop')
      this.#collected = { type: name === 'note' ? '' : (attributes.type ?? 'prop'), text: '' };
  }

  #openVariant(unit: Unit, attributes: Attributes): void {
    if (unit.variants.length >= MAX_VARIANTS) throw new XmlFault('a unit beyond the bounds');
    const raw = attributes['xml:lang'] ?? attributes.lang ?? '';
    this.#variant = { raw, properties: new Map(), note: '', text: '' };
    unit.variants.push(this.#variant);
  }

  #onClose(name: string): void {
    if (this.#inSegment) {
      if (name === 'seg') this.#inSegment = false;
      else if (CODES.has(name)) this.#codes -= 1;
    } else if (name === 'note' || name === 'prop') this.#keep();
    else if (name === 'tuv') this.#variant = null;
    else if (name === 'tu' && this.#unit !== null) {
      this.#entries.push(this.#entryOf(this.#unit));
      this.#unit = null;
    }
  }

  #keep(): void {
    const owner = this.#variant ?? this.#unit;
    const { type, text } = this.#collected ?? { type: '', text: '' };
    this.#collected = null;
    if (owner === null || text.trim() === '') return;
    if (type === '') owner.note = lines(owner.note, text.trim());
    else owner.properties.set(type, lines(owner.properties.get(type) ?? '', text.trim()));
  }

  #onText(text: string): void {
    if (this.#unit === null) return;
    this.#unit.length += text.length;
    if (this.#unit.length > MAX_UNIT_LENGTH) throw new XmlFault('a unit beyond the bounds');
    if (this.#inSegment && this.#variant !== null && this.#codes === 0) this.#variant.text += text;
    else if (this.#collected !== null) this.#collected.text += text;
  }

  #entryOf(unit: Unit): FileEntry {
    const { line } = unit;
    if (unit.damaged) return { line, reason: 'invalid-character' };
    const terms: Record<LanguageTag, TermData[]> = {};
    let reason: SkipReason = 'no-term';
    for (const variant of unit.variants) {
      const text = variant.text.replace(/\s+/g, ' ').trim();
      if (text === '') continue;
      const tag = this.#languages.read(variant.raw);
      if (text.length > MAX_TERM_LENGTH) return { line, reason: 'term-too-long' };
      if (tag === null) reason = 'unknown-language';
      else addTerm(terms, tag, text, variant);
    }
    if (Object.keys(terms).length === 0) return { line, reason };
    return { line, concept: conceptOf(unit, terms) };
  }
}

function addTerm(
  terms: Record<LanguageTag, TermData[]>,
  tag: LanguageTag,
  text: string,
  { properties, note }: Variant,
): void {
  const { language, region } = splitRegion(tag);
  const own = terms[language] ?? [];
  const said: Record<string, string> = {};
  for (const [type, field] of Object.entries(TERM_PROPERTIES)) {
    const value = properties.get(type);
    if (value !== undefined) said[field] = value;
  }
  const unsaid = own.some(({ status }) => status === 'preferred') ? 'admitted' : 'preferred';
  own.push({
    ...PLAIN_TERM,
    ...said,
    text,
    note,
    region: said.region ?? region,
    status: TERM_STATUSES.find((status) => status === said.status) ?? unsaid,
    form: TERM_FORMS.find((form) => form === said.form) ?? '',
  });
  terms[language] = own;
}

function conceptOf({ key, note, properties, variants }: Unit, terms: ConceptData['terms']): ConceptData {
  const value = (field: string) => properties.get(field) ?? '';
  const ofVariants = variants.flatMap(({ properties: own }) =>
    [...own].filter(([type]) => !Object.hasOwn(TERM_PROPERTIES, type)),
  );
  const others = [
    ...[...properties].filter(([type]) => !Object.hasOwn(CONCEPT_PROPERTIES, type)),
    ...ofVariants,
  ];
  return {
    ...PLAIN_CONCEPT,
    key,
    note,
    kind: CONCEPT_KINDS.find((kind) => kind === value('x-kind')) ?? 'term',
    domain: value('x-domain'),
    definition: value('x-definition'),
    source: value('x-source'),
    extra: others.map(
      ([name, text]): DataNode => ({ name: 'column', attributes: { name }, children: [text] }),
    ),
    terms,
  };
}

const lines = (a: string, b: string): string => (a === '' ? b : `${a}\n${b}`);
const localOf = (name: string): string => name.slice(name.indexOf(':') + 1);
