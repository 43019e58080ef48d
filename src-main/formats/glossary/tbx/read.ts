import { BalaghError } from '#contract/errors.ts';
import type { DataNode } from '#core/model/termbase.ts';
import type { ConceptFile, FileEntry, GlossaryFile, JobControl } from '#services/ports/index.ts';
import { decodeXml } from '../../interchange/decode.ts';
import { cleanText } from '../../shared/clean-text.ts';
import { unsupportedGlossary } from '../errors.ts';
import { LanguageNames } from '../languages.ts';
import { readConcept } from './concept.ts';
import { type Origin, originToJson } from './origin.ts';
import { TbxFault, TbxTree } from './tree.ts';

/** UTF-16 units handed to the parser at once; between two of them other work gets its turn. */
const CHUNK = 128 * 1024;
/** A term of the glossary, UTF-16 units; longer ones are texts. */
const MAX_TERM_LENGTH = 2000;

/**
 * Reads TBX of 2008 (martif; tig and ntig), of 2019 (Core, Min, Basic and private dialects; DCA and DCT) and TBX-Min
 * of 2013, in any encoding. Nothing is fetched; a document type that declares entities is refused. What cannot be used
 * is skipped with line and reason, what is not understood is kept. Errors: `empty-file`, `unsupported-format` where it
 * is other XML, `damaged-at-line` where it is not well-formed, breaks off or goes beyond the bounds.
 */
export async function openTbx(file: GlossaryFile): Promise<ConceptFile> {
  const decoded = await decodeXml(file.bytes);
  if (decoded === undefined) throw unsupportedGlossary(file.name, '');
  const text = cleanText(decoded.replace(/^\uFEFF/, '')).trimStart();
  if (text === '') throw new BalaghError('empty-file', { file: file.name });
  const reading = new Reading();
  return {
    format: 'tbx',
    apart: true,
    entries: (control) => reading.entries(file.name, text, control),
    origin: () => originToJson(reading.origin),
  };
}

class Reading {
  readonly origin: Origin = { root: { name: '', attributes: {} }, header: null, back: null };
  readonly #languages = new LanguageNames();
  readonly #ids = new Map<string, true>();
  #batch: FileEntry[] = [];

  async *entries(name: string, text: string, control: JobControl): AsyncGenerator<readonly FileEntry[]> {
    const tree = new TbxTree({
      root: (root, attributes) => Object.assign(this.origin, { root: { name: root, attributes } }),
      entry: (entry, line, damaged) => this.#take(entry, line, damaged),
      frame: (element) =>
        Object.assign(this.origin, element.name === 'back' ? { back: element } : { header: element }),
    });
    try {
      for (let at = 0; at < text.length; at += CHUNK) {
        control.check();
        tree.write(text.slice(at, at + CHUNK));
        control.report('reading', at, text.length);
        if (this.#batch.length > 0) yield this.#flush();
        await control.turn();
      }
      tree.close();
    } catch (thrown) {
      if (!(thrown instanceof TbxFault)) throw thrown;
      if (tree.isOtherXml) throw unsupportedGlossary(name, 'XML');
      throw new BalaghError('damaged-at-line', { file: name, line: tree.line }, { cause: thrown });
    }
    yield this.#flush();
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
    const { concept, unknownLanguages } = readConcept(entry, this.#languages);
    const terms = Object.values(concept.terms).flat();
    if (unknownLanguages) this.#batch.push({ line, reason: 'unknown-language' });
    if (terms.length === 0) {
      if (!unknownLanguages) this.#batch.push({ line, reason: 'no-term' });
    } else if (terms.some(({ text }) => text.length > MAX_TERM_LENGTH)) {
      this.#batch.push({ line, reason: 'term-too-long' });
    } else if (concept.key !== '' && this.#ids.has(concept.key)) {
      this.#batch.push({ line, reason: 'duplicate-id' });
    } else {
      this.#ids.set(concept.key, true);
      this.#batch.push({ line, concept });
    }
  }
}
