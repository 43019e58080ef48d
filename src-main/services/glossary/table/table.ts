import type { ConceptFilter, ConceptOrder } from '#contract/concept.ts';
import type { ConceptSummary, GlossaryStore } from '../../ports/index.ts';
import { placeOf, sortByCollation } from './collation.ts';
import { isByText, matcherOf, type Row, rowOf, textOf } from './row.ts';
import { Texts } from './texts.ts';

/** The list of all concepts, filtered and sorted in memory. */
export interface ConceptTable {
  /** Ids of the concepts that pass, in order. */
  list(filter: ConceptFilter, order: ConceptOrder): readonly number[];
  /** Builds what the first lists need, in slices: `turn` lets other work have its turn between two. */
  prepare(turn: () => Promise<void>): Promise<void>;
  /** Whether a list in the order of adding, of all or of a text, would not have to wait. */
  hasTexts(): boolean;
  /** Names of domains with the number of their concepts, the most used first. */
  domains(): readonly { readonly name: string; readonly concepts: number }[];
  /** These concepts came, went or changed. */
  changed(ids: readonly number[]): void;
  /** Everything may have changed. */
  reset(): void;
}

/**
 * Built when first asked for and kept up with every change of this process; built anew once another has changed the
 * file. Orders are kept once made: a change takes a row out of each and puts it back at its new place.
 */
export function createConceptTable(store: GlossaryStore): ConceptTable {
  let built: { readonly version: number; readonly concepts: Concepts } | null = null;
  const concepts = (): Concepts => {
    const version = store.version();
    if (built?.version !== version) built = { version, concepts: new Concepts(store) };
    return built.concepts;
  };
  return {
    list: (filter, order) => concepts().list(filter, order),
    async prepare(turn) {
      // A change in between may have begun a new table: that one is then the one to be built.
      while (!concepts().advance(SLICE)) await turn();
    },
    hasTexts: () => concepts().texts.ready,
    domains: () => concepts().rows.domains(),
    changed(ids) {
      // More than a few one by one would take longer than all at once.
      if (ids.length > MAX_FOLLOWED) built = null;
      else built?.concepts.follow(ids);
    },
    reset() {
      built = null;
    },
  };
}

const MAX_FOLLOWED = 500;
/** Concepts read in one slice: a millisecond or two, since a request has its turn several times between. */
const SLICE = 200;

/** The texts of all concepts, and their rows with the list asked for last: its windows follow one another. */
class Concepts {
  readonly texts: Texts;
  readonly rows: Rows;
  #last: { readonly key: string; readonly ids: readonly number[] } | null = null;

  constructor(store: GlossaryStore) {
    this.texts = new Texts(store);
    this.rows = new Rows(store);
  }

  advance(most: number): boolean {
    return this.texts.advance(most) && this.rows.advance(most);
  }

  list(filter: ConceptFilter, order: ConceptOrder): readonly number[] {
    const key = JSON.stringify([filter, order]);
    if (this.#last?.key !== key) this.#last = { key, ids: this.#select(filter, order) };
    return this.#last.ids;
  }

  follow(ids: readonly number[]): void {
    this.#last = null;
    this.texts.follow(ids);
    this.rows.follow(ids);
  }

  #select(filter: ConceptFilter, order: ConceptOrder): readonly number[] {
    const text = textOf(filter);
    if (isByText(filter, order)) return this.texts.containing(text);
    return this.rows.list(filter, order, text === '' ? null : new Set(this.texts.containing(text)));
  }
}

class Rows {
  readonly #store: GlossaryStore;
  readonly #byId = new Map<number, Row>();
  /** Rows in each order asked for so far, ascending. */
  readonly #orders = new Map<string, Order>();
  #conflicting: ReadonlySet<number> | null = null;
  /** What is still to be read; null once everything is. */
  #rest: Iterator<ConceptSummary> | null;

  constructor(store: GlossaryStore) {
    this.#store = store;
    this.#rest = store.summaries()[Symbol.iterator]();
  }

  /** Reads at most so many concepts more; whether all are read. */
  advance(most = Number.POSITIVE_INFINITY): boolean {
    for (let count = 0; this.#rest !== null && count < most; count++) {
      const next = this.#rest.next();
      if (next.done === true) this.#rest = null;
      else this.#byId.set(next.value.id, rowOf(next.value));
    }
    return this.#rest === null;
  }

  /** `containing`: the concepts with the filter's text, where it has one. */
  list(
    filter: ConceptFilter,
    { by, language, descending }: ConceptOrder,
    containing: ReadonlySet<number> | null,
  ): readonly number[] {
    this.advance();
    const order = this.#order(by, language);
    const conflicting = filter.conflicting ? this.#inConflict() : null;
    const matches = matcherOf(filter, { conflicting, containing });
    const ids = (rows: readonly Row[]) =>
      (matches === null ? rows : rows.filter(matches)).map(({ id }) => id);
    const sorted = ids(order.rows);
    // What has no term in the column stays at the end, whichever way the column is sorted.
    return [...(descending ? sorted.reverse() : sorted), ...ids(order.rest)];
  }

  domains(): readonly { readonly name: string; readonly concepts: number }[] {
    this.advance();
    const counts = new Map<string, number>();
    for (const { domain } of this.#byId.values()) counts.set(domain, (counts.get(domain) ?? 0) + 1);
    return [...counts]
      .filter(([name]) => name !== '')
      .map(([name, concepts]) => ({ name, concepts }))
      .sort((a, b) => b.concepts - a.concepts || (a.name < b.name ? -1 : 1));
  }

  follow(ids: readonly number[]): void {
    this.advance();
    this.#conflicting = null;
    const now = new Map(this.#store.summariesOf(ids).map((summary) => [summary.id, rowOf(summary)]));
    for (const id of ids) {
      const before = this.#byId.get(id);
      const after = now.get(id);
      if (after === undefined) this.#byId.delete(id);
      else this.#byId.set(id, after);
      for (const order of this.#orders.values()) order.move(before, after);
    }
  }

  #order(by: ConceptOrder['by'], language: string): Order {
    const key = by === 'term' ? `term ${language}` : by;
    const known = this.#orders.get(key) ?? new Order(this.#byId.values(), by, language);
    this.#orders.set(key, known);
    return known;
  }

  #inConflict(): ReadonlySet<number> {
    this.#conflicting ??= new Set(this.#store.conflicts().flatMap(({ concepts }) => concepts));
    return this.#conflicting;
  }
}

/** All rows in one order. `rest`: those that have nothing to be sorted by, in the order they were added. */
class Order {
  readonly rows: Row[];
  readonly rest: Row[];
  readonly #hasKey: (row: Row) => boolean;
  readonly #compare: (a: Row, b: Row) => number;

  constructor(all: Iterable<Row>, by: ConceptOrder['by'], language: string) {
    const text = by === 'term' ? (row: Row) => row.heads[language] ?? '' : (row: Row) => row.domain;
    const collator = new Intl.Collator(language);
    this.#hasKey = by === 'term' || by === 'domain' ? (row) => text(row) !== '' : () => true;
    this.#compare = comparison(by, text, collator);
    const keyed: Row[] = [];
    this.rest = [];
    for (const row of all) (this.#hasKey(row) ? keyed : this.rest).push(row);
    this.rest.sort(added);
    this.rows =
      by === 'term' ? sortByCollation(keyed.sort(added), text, collator) : keyed.sort(this.#compare);
  }

  move(before: Row | undefined, after: Row | undefined): void {
    if (before !== undefined) {
      const list = this.#hasKey(before) ? this.rows : this.rest;
      const at = list.indexOf(before);
      if (at >= 0) list.splice(at, 1);
    }
    if (after === undefined) return;
    if (this.#hasKey(after)) this.rows.splice(placeOf(this.rows, after, this.#compare), 0, after);
    else this.rest.splice(placeOf(this.rest, after, added), 0, after);
  }
}

const added = (a: Row, b: Row): number => a.id - b.id;

function comparison(
  by: ConceptOrder['by'],
  text: (row: Row) => string,
  collator: Intl.Collator,
): (a: Row, b: Row) => number {
  switch (by) {
    case 'added':
      return added;
    case 'changed':
      return (a, b) => a.updatedAt - b.updatedAt || added(a, b);
    case 'kind':
      return (a, b) => (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : added(a, b));
    default:
      return (a, b) => collator.compare(text(a), text(b)) || added(a, b);
  }
}
