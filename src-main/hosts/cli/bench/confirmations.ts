import { readFileSync } from 'node:fs';
import type { Unit } from '#core/model/memory.ts';
import { MemorySearch } from '#services/memory/memory-search.ts';
import { openLibrary } from '#storage/library.ts';
import { resourcesFolder } from '../../paths.ts';
import { LIMIT, MINIMUM } from './measure.ts';
import type { Queries } from './queries.ts';
import { round } from './statistics.ts';

export interface Confirmed {
  /** From a unit's arrival in the store until a search has found it, with the index open: the worst of some. */
  readonly confirmMs: number;
}

export interface ConfirmationsTask {
  readonly kind: 'confirmations';
  readonly folder: string;
  /** A file with the queries. */
  readonly queries: string;
}

/** Segments whose matches a translator has seen before the first is confirmed. */
const SEEN = 20;
const CONFIRMATIONS = 20;

/** Runs in a process of its own: what a full scan leaves to be collected would be counted otherwise. */
export function confirmations({ folder, queries }: ConfirmationsTask): Confirmed {
  const texts = (JSON.parse(readFileSync(queries, 'utf8')) as Queries).en.search;
  const library = openLibrary({ folder, resources: resourcesFolder(), empty: true, now: Date.now() });
  try {
    // A window's host does so when it has started.
    library.memory.warmUp();
    const search = new MemorySearch(library.memory);
    const find = (text: string) =>
      search.search({ text, from: 'en', to: ['fr'], minimum: MINIMUM, limit: LIMIT });
    for (const text of texts.slice(0, SEEN)) find(text);
    const times = texts.slice(0, CONFIRMATIONS).map((query, i) => {
      const unit = unitOf(`${query} confirmed ${i}`, i);
      const start = performance.now();
      library.memory.contribute('bench', [{ segment: i + 1, unit, change: i + 1 }]);
      const [best] = find(unit.variants.en?.text ?? '');
      const time = performance.now() - start;
      if (best?.score !== 100) throw new Error('a confirmed unit was not found');
      return time;
    });
    return { confirmMs: round(Math.max(...times), 2) };
  } finally {
    library.close();
  }
}

function unitOf(text: string, i: number) {
  const content = (value: string) => ({ text: value, marks: [] });
  const variants: Unit['variants'] = { en: content(text), fr: content(`confirmé ${i}`) };
  return { variants, context: {}, author: '', at: i + 1 };
}
