import type { ConceptData } from '#core/model/termbase.ts';
import { fold } from '#core/text/fold.ts';
import type {
  ConceptFile,
  GlossaryStore,
  ImportedConcept,
  ImportOutcome,
  ImportRequest,
  JobControl,
} from '../ports/index.ts';
import { mergedConcept, saysMore } from './merge.ts';

/** So many lines of a report; a file of nothing but faults needs no more to be understood. */
const MAX_REPORTED = 10_000;

/** The part of the storage that an import needs; `begin` to `commit` or `rollback` is one transaction. */
export interface ImportStore
  extends Pick<
    GlossaryStore,
    | 'insert'
    | 'replace'
    | 'setRemoved'
    | 'stored'
    | 'before'
    | 'holders'
    | 'byKey'
    | 'storedAfter'
    | 'setOrigin'
    | 'origin'
  > {
  /** `fills`: many concepts follow into a glossary without any, in which nothing is looked up meanwhile. */
  begin(fills?: boolean): void;
  commit(): void;
  rollback(): void;
  /** What the import of that time did. */
  imported(glossary: number, at: number): readonly ImportedConcept[];
  /** A short text that stands for a long one. */
  digest(text: string): string;
}

/**
 * Adds the concepts of a file to a glossary, all or none. One that the glossary has already, by its identifier or by
 * its terms, is merged into that: nothing is overwritten, only added. The concepts of a file are not joined with each
 * other unless they are the same.
 */
export async function importConcepts(
  store: ImportStore,
  file: ConceptFile,
  { glossary, stamp }: Pick<ImportRequest, 'glossary' | 'stamp'>,
  control: JobControl,
): Promise<ImportOutcome> {
  const importing = new Importing(store, glossary, stamp);
  store.begin(importing.isFirst);
  try {
    for await (const batch of file.entries(control)) {
      for (const entry of batch) {
        if ('concept' in entry) importing.take(entry.concept);
        else importing.skip(entry.line, entry.reason);
      }
    }
    control.check();
    control.report('finishing', 0, null);
    const origin = file.origin(store.origin(glossary));
    if (origin !== '') store.setOrigin(glossary, origin);
    store.commit();
  } catch (thrown) {
    store.rollback();
    throw thrown;
  }
  return importing.outcome();
}

type Mutable<Value> = { -readonly [Key in keyof Value]: Value[Key] };

class Importing {
  readonly #store: ImportStore;
  readonly #glossary: number;
  readonly #stamp: ImportRequest['stamp'];
  /** Concepts that this import added: only the same is the same there. */
  readonly #added = new Set<number>();
  /** There is nothing to be merged with in an empty glossary. */
  readonly #empty: boolean;
  readonly #same = new Set<string>();
  readonly #report: Mutable<ImportOutcome> & { skipped: ImportOutcome['skipped'][number][] } = {
    concepts: 0,
    added: 0,
    merged: 0,
    skipped: [],
  };

  constructor(store: ImportStore, glossary: number, stamp: ImportRequest['stamp']) {
    this.#store = store;
    this.#glossary = glossary;
    this.#stamp = stamp;
    this.#empty = store.storedAfter(glossary, 0, 1).length === 0;
  }

  /** Whether the glossary had no concept before. */
  get isFirst(): boolean {
    return this.#empty;
  }

  outcome(): ImportOutcome {
    return this.#report;
  }

  skip(line: number, reason: ImportOutcome['skipped'][number]['reason']): void {
    if (this.#report.skipped.length < MAX_REPORTED) this.#report.skipped.push({ line, reason });
  }

  take(concept: ConceptData): void {
    this.#report.concepts += 1;
    const identity = this.#store.digest(identityOf(concept));
    if (this.#same.has(identity)) {
      this.#report.merged += 1;
      return;
    }
    this.#same.add(identity);
    const known = this.#knownAs(concept);
    if (known === null) {
      const change = { change: 'import', stamp: this.#stamp } as const;
      this.#added.add(this.#store.insert(this.#glossary, concept, change));
      this.#report.added += 1;
      return;
    }
    const base = this.#store.stored(known);
    if (base === null) return;
    const merged = mergedConcept(base, concept);
    if (saysMore(merged, base)) this.#store.replace(known, merged, { change: 'import', stamp: this.#stamp });
    this.#report.merged += 1;
  }

  /** The concept of the glossary that this one is: by its identifier and a term, or by terms alone. */
  #knownAs(concept: ConceptData): number | null {
    if (this.#empty) return null;
    if (concept.key !== '') {
      const same = this.#store.byKey(this.#glossary, concept.key);
      if (same !== null && !this.#added.has(same) && this.#shares(same, concept, 1)) return same;
    }
    const candidates = new Set<number>();
    for (const [language, terms] of Object.entries(concept.terms)) {
      for (const { text } of terms) {
        for (const id of this.#store.holders(language, fold(text)))
          if (!this.#added.has(id)) candidates.add(id);
      }
    }
    return [...candidates].slice(0, MAX_CANDIDATES).find((id) => this.#isSame(id, concept)) ?? null;
  }

  /**
   * Whether two concepts that share a term are one: in every language that both know they share one, and neither
   * meaning nor field contradict each other. With one language in common and definitions on neither side that is what
   * joins a list English-Arabic with a list English-French.
   */
  #isSame(id: number, concept: ConceptData): boolean {
    const known = this.#store.stored(id);
    if (known === null || known.glossary !== this.#glossary || known.removed) return false;
    const contradicts = (a: string, b: string) => a !== '' && b !== '' && fold(a) !== fold(b);
    if (contradicts(known.definition, concept.definition) || contradicts(known.domain, concept.domain))
      return false;
    const shared = Object.keys(concept.terms).filter((language) => language in known.terms);
    return shared.length > 0 && shared.every((language) => overlap(known, concept, language));
  }

  #shares(id: number, concept: ConceptData, least: number): boolean {
    const known = this.#store.stored(id);
    if (known === null) return false;
    const found = Object.keys(concept.terms).filter((language) => overlap(known, concept, language));
    return found.length >= least;
  }
}

/** So many concepts with one text are looked at: a list of one word only must not take forever. */
const MAX_CANDIDATES = 50;

function overlap(a: ConceptData, b: ConceptData, language: string): boolean {
  const texts = new Set(a.terms[language]?.map(({ text }) => fold(text)));
  return b.terms[language]?.some(({ text }) => texts.has(fold(text))) === true;
}

/** What two concepts of a file have in common that are the same. */
function identityOf({ key, domain, definition, terms }: ConceptData): string {
  const texts = Object.keys(terms)
    .sort()
    .flatMap((language) => [language, ...(terms[language] ?? []).map(({ text }) => text), '']);
  return [key, domain, definition, ...texts].join('\u0000');
}
