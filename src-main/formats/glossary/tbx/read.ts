import { BalaghError } from '#contract/errors.ts';
import type { DataNode } from '#core/model/termbase.ts';
import type { ConceptFile, FileEntry, JobControl } from '#services/ports/index.ts';
import type { ByteSource } from '../../shared/byte-source.ts';
import { XmlFault } from '../../shared/xml-scan/scanner.ts';
import { unsupportedGlossary } from '../errors.ts';
import { textsOf } from '../texts.ts';
import { readConcept } from './concept.ts';
import { Manner } from './manner.ts';
import { type Origin, originToJson } from './origin.ts';
import { TbxTree } from './tree.ts';

/** A term of the glossary, UTF-16 units; longer ones are texts. */
const MAX_TERM_LENGTH = 2000;

/**
 * Reads TBX of 2008 (martif; tig and ntig), of 2019 (Core, Min, Basic and private dialects; DCA and DCT) and TBX-Min
 * of 2013, in any encoding, concept by concept: the file is never in memory as a whole. Nothing is fetched; a document
 * type that declares entities is refused. What cannot be used is skipped with line and reason, what is not understood is
 * kept. Errors, while it is read: `empty-file`, `unsupported-format` where it is other XML or no text,
 * `damaged-at-line` where it is not well-formed, breaks off or goes beyond the bounds.
 */
export function openTbx(source: ByteSource): ConceptFile {
  const reading = new Reading();
  return {
    format: 'tbx',
    apart: true,
    entries: (control) => reading.entries(source, control),
    origin: (before) => originToJson(reading.origin(), before),
  };
}

class Reading {
  readonly #manner = new Manner();
  readonly #modules: Record<string, string> = {};
  readonly #ids = new Set<string>();
  readonly #tree = new TbxTree({
    root: (name, attributes) => {
      this.#said = { ...this.#said, root: { name, attributes } };
    },
    entry: (entry, line, damaged) => this.#take(entry, line, damaged),
    frame: (element) => {
      const place = element.name === 'tbxHeader' ? 'header' : element.name;
      this.#said = { ...this.#said, [place]: element };
    },
    around: (name, attributes) => {
      if (name === 'text' || name === 'body') this.#said = { ...this.#said, [name]: attributes };
    },
    module: (type, namespace) => {
      this.#modules[type] = namespace;
    },
  });
  #said: Origin = { root: { name: '', attributes: {} }, header: null, back: null };
  #batch: FileEntry[] = [];

  async *entries(source: ByteSource, control: JobControl): AsyncGenerator<readonly FileEntry[]> {
    try {
      for await (const text of textsOf(source, control)) {
        this.#tree.write(text);
        if (this.#batch.length > 0) yield this.#flush();
        await control.turn();
      }
      this.#tree.close();
    } catch (thrown) {
      if (!(thrown instanceof XmlFault)) throw thrown;
      if (this.#tree.isOtherXml) throw unsupportedGlossary(source.name, 'XML');
      throw new BalaghError(
        'damaged-at-line',
        { file: source.name, line: this.#tree.line },
        { cause: thrown },
      );
    }
    yield this.#flush();
  }

  /** What the file said of itself, once it is read. */
  origin(): Origin {
    return { ...this.#said, ...this.#manner.said(), modules: this.#modules };
  }

  #flush(): readonly FileEntry[] {
    const batch = this.#batch;
    this.#batch = [];
    return batch;
  }

  #take(entry: DataNode, line: number, damaged: boolean): void {
    if (damaged) {
      this.#batch.push({ line, reason: 'invalid-character' });
      return;
    }
    const { concept, unknownLanguages } = readConcept(entry, this.#manner);
    const terms = Object.values(concept.terms).flat();
    if (unknownLanguages) this.#batch.push({ line, reason: 'unknown-language' });
    if (terms.length === 0) {
      if (!unknownLanguages) this.#batch.push({ line, reason: 'no-term' });
    } else if (terms.some(({ text }) => text.length > MAX_TERM_LENGTH)) {
      this.#batch.push({ line, reason: 'term-too-long' });
    } else if (concept.key !== '' && this.#ids.has(concept.key)) {
      this.#batch.push({ line, reason: 'duplicate-id' });
    } else {
      this.#ids.add(detached(concept.key));
      this.#batch.push({ line, concept });
    }
  }
}

/** A copy: a part of a text keeps the whole of it in memory. */
const detached = (text: string): string => Buffer.from(text).toString();
