import { IntList } from './growing.ts';
import type { TextList } from './text-list.ts';

/** Of each text, so many units that have it are looked at: a file of one sentence only must not take forever. */
const MAX_CANDIDATES = 50;
/** Texts that happen to share a bucket with a very frequent one are looked for this far. */
const MAX_STEPS = 5000;
const NONE = -1;

type Rank = (entry: number, shared: number, own: number) => number;

/** What is kept of a text, side by side: whoever looks for one looks at all of it. */
const LOW = 0;
const HIGH = 1;
const LANGUAGE = 2;
const ENTRY = 3;
const NEXT_IN_BUCKET = 4;
const NEXT_IN_ENTRY = 5;
const RECORD = 6;

/**
 * The units that an import may join with, by their texts: numbers only, 32 bytes a text or some more, so that millions are
 * held. A unit is an entry; its texts are records in two chains, of its bucket and of its entry.
 */
export class JoinTable {
  #records = new Int32Array(1024 * RECORD);
  /** Numbers in use: where the next record begins. */
  #end = 0;
  readonly #first = new IntList();
  readonly #context = new IntList();
  /** Two for each text at least. */
  #buckets = new Int32Array(8192).fill(NONE);
  /** The best entry so far, and its rank. */
  #best = NONE;
  #highest = 0;
  /** What #compare found. */
  #shared = 0;
  #own = 0;

  /** Texts of all entries together. */
  get texts(): number {
    return this.#end / RECORD;
  }

  /** `context`: a number for the surroundings, 0 for none. Returns the entry. */
  add(texts: TextList, context: number): number {
    const entry = this.#first.push(NONE);
    this.#context.push(context);
    this.extend(entry, texts);
    return entry;
  }

  /** Texts in languages that the entry has not yet. */
  extend(entry: number, texts: TextList): void {
    for (let place = 0; place < texts.length; place += 1) {
      this.#room();
      const records = this.#records;
      const [low, high] = [texts.lows[place] ?? 0, texts.highs[place] ?? 0];
      const bucket = this.#bucketOf(low, high);
      const record = this.#end;
      records[record + LOW] = low;
      records[record + HIGH] = high;
      records[record + LANGUAGE] = texts.languages[place] ?? 0;
      records[record + ENTRY] = entry;
      records[record + NEXT_IN_BUCKET] = this.#buckets[bucket] ?? NONE;
      records[record + NEXT_IN_ENTRY] = this.#first.get(entry);
      this.#first.set(entry, record);
      this.#buckets[bucket] = record;
      this.#end += RECORD;
    }
  }

  contextOf(entry: number): number {
    return this.#context.get(entry);
  }

  setContext(entry: number, context: number): void {
    this.#context.set(entry, context);
  }

  hasLanguage(entry: number, language: number): boolean {
    const records = this.#records;
    for (let at = this.#first.get(entry); at !== NONE; at = records[at + NEXT_IN_ENTRY] ?? NONE)
      if (records[at + LANGUAGE] === language) return true;
    return false;
  }

  /**
   * The entry that agrees with the texts in some language, contradicts them in none and has the highest rank; the
   * oldest of several. `rank` is asked with the entry, the number of texts they share, and of texts it has; 0: never.
   */
  partner(texts: TextList, rank: Rank): number | null {
    const records = this.#records;
    this.#best = NONE;
    this.#highest = 0;
    for (let place = 0; place < texts.length; place += 1) {
      let [found, steps] = [0, 0];
      let at = this.#buckets[this.#bucketOf(texts.lows[place] ?? 0, texts.highs[place] ?? 0)] ?? NONE;
      for (
        ;
        at !== NONE && found < MAX_CANDIDATES && steps < MAX_STEPS;
        at = records[at + NEXT_IN_BUCKET] ?? NONE
      ) {
        steps += 1;
        if (!this.#is(at, texts, place)) continue;
        found += 1;
        this.#consider(records[at + ENTRY] ?? 0, texts, rank);
      }
    }
    return this.#best === NONE ? null : this.#best;
  }

  #consider(entry: number, texts: TextList, rank: Rank): void {
    if (entry === this.#best) return;
    this.#compare(entry, texts);
    const reached = this.#shared === 0 ? 0 : rank(entry, this.#shared, this.#own);
    if (reached === 0 || reached < this.#highest) return;
    if (reached === this.#highest && this.#best !== NONE && entry > this.#best) return;
    this.#best = entry;
    this.#highest = reached;
  }

  /** Tells of every text of every entry. */
  forEach(tell: (entry: number, low: number, high: number) => void): void {
    const records = this.#records;
    for (let at = 0; at < this.#end; at += RECORD)
      tell(records[at + ENTRY] ?? 0, records[at + LOW] ?? 0, records[at + HIGH] ?? 0);
  }

  /** Finds in how many languages both have the same text (0 where one differs), and how many texts the entry has. */
  #compare(entry: number, texts: TextList): void {
    const records = this.#records;
    let shared = 0;
    let own = 0;
    let contradicts = false;
    for (let at = this.#first.get(entry); at !== NONE; at = records[at + NEXT_IN_ENTRY] ?? NONE) {
      own += 1;
      const place = texts.placeOf(records[at + LANGUAGE] ?? 0);
      if (place < 0) continue;
      if (this.#is(at, texts, place)) shared += 1;
      else contradicts = true;
    }
    this.#shared = contradicts ? 0 : shared;
    this.#own = own;
  }

  #is(record: number, { languages, lows, highs }: TextList, place: number): boolean {
    const records = this.#records;
    return (
      records[record + LOW] === lows[place] &&
      records[record + HIGH] === highs[place] &&
      records[record + LANGUAGE] === languages[place]
    );
  }

  #bucketOf(low: number, high: number): number {
    return (low ^ (high >>> 7)) & (this.#buckets.length - 1);
  }

  /** For one record more. */
  #room(): void {
    if (this.#end === this.#records.length) {
      const larger = new Int32Array(this.#records.length * 2);
      larger.set(this.#records);
      this.#records = larger;
    }
    if (this.texts * 2 >= this.#buckets.length) this.#grow();
  }

  #grow(): void {
    const records = this.#records;
    this.#buckets = new Int32Array(this.#buckets.length * 2).fill(NONE);
    for (let at = 0; at < this.#end; at += RECORD) {
      const bucket = this.#bucketOf(records[at + LOW] ?? 0, records[at + HIGH] ?? 0);
      records[at + NEXT_IN_BUCKET] = this.#buckets[bucket] ?? NONE;
      this.#buckets[bucket] = at;
    }
  }
}
