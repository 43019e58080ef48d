import { IntList } from './growing.ts';
import type { TextList } from './text-list.ts';

/** Of each text, so many units that have it are looked at: a file of one sentence only must not take forever. */
const MAX_CANDIDATES = 50;
/** Texts that happen to share a bucket with a very frequent one are looked for this far. */
const MAX_STEPS = 5000;
const NONE = -1;

type Rank = (entry: number, shared: number, own: number) => number;

/**
 * The units that an import may join with, by their texts: numbers only, 22 bytes a text, so that millions are held. A
 * unit is an entry; its texts are records in two chains, of its bucket and of its entry.
 */
export class JoinTable {
  readonly #low = new IntList();
  readonly #high = new IntList();
  readonly #language = new IntList();
  readonly #entry = new IntList();
  readonly #nextInBucket = new IntList();
  readonly #nextInEntry = new IntList();
  readonly #first = new IntList();
  readonly #context = new IntList();
  #buckets = new Int32Array(8192).fill(NONE);
  /** The best entry so far, and its rank. */
  #best = NONE;
  #highest = 0;
  /** What #compare found. */
  #shared = 0;
  #own = 0;

  /** Texts of all entries together. */
  get texts(): number {
    return this.#low.length;
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
      if (this.#low.length * 2 >= this.#buckets.length) this.#grow();
      const [low, high] = [texts.lows[place] ?? 0, texts.highs[place] ?? 0];
      const record = this.#low.push(low);
      this.#high.push(high);
      this.#language.push(texts.languages[place] ?? 0);
      this.#entry.push(entry);
      this.#nextInEntry.push(this.#first.get(entry));
      this.#first.set(entry, record);
      const bucket = this.#bucketOf(low, high);
      this.#nextInBucket.push(this.#buckets[bucket] ?? NONE);
      this.#buckets[bucket] = record;
    }
  }

  contextOf(entry: number): number {
    return this.#context.get(entry);
  }

  setContext(entry: number, context: number): void {
    this.#context.set(entry, context);
  }

  hasLanguage(entry: number, language: number): boolean {
    for (let at = this.#first.get(entry); at !== NONE; at = this.#nextInEntry.get(at)) {
      if (this.#language.get(at) === language) return true;
    }
    return false;
  }

  /**
   * The entry that agrees with the texts in some language, contradicts them in none and has the highest rank; the
   * oldest of several. `rank` is asked with the entry, the number of texts they share, and of texts it has; 0: never.
   */
  partner(texts: TextList, rank: Rank): number | null {
    this.#best = NONE;
    this.#highest = 0;
    for (let place = 0; place < texts.length; place += 1) {
      let [found, steps] = [0, 0];
      let at = this.#buckets[this.#bucketOf(texts.lows[place] ?? 0, texts.highs[place] ?? 0)] ?? NONE;
      for (; at !== NONE && found < MAX_CANDIDATES && steps < MAX_STEPS; at = this.#nextInBucket.get(at)) {
        steps += 1;
        if (!this.#is(at, texts, place)) continue;
        found += 1;
        this.#consider(this.#entry.get(at), texts, rank);
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
    for (let at = 0; at < this.#low.length; at += 1)
      tell(this.#entry.get(at), this.#low.get(at), this.#high.get(at));
  }

  /** Finds in how many languages both have the same text (0 where one differs), and how many texts the entry has. */
  #compare(entry: number, texts: TextList): void {
    let shared = 0;
    let own = 0;
    let contradicts = false;
    for (let at = this.#first.get(entry); at !== NONE; at = this.#nextInEntry.get(at)) {
      own += 1;
      const place = texts.placeOf(this.#language.get(at));
      if (place < 0) continue;
      if (this.#is(at, texts, place)) shared += 1;
      else contradicts = true;
    }
    this.#shared = contradicts ? 0 : shared;
    this.#own = own;
  }

  #is(record: number, { languages, lows, highs }: TextList, place: number): boolean {
    return (
      this.#low.get(record) === lows[place] &&
      this.#high.get(record) === highs[place] &&
      this.#language.get(record) === languages[place]
    );
  }

  #bucketOf(low: number, high: number): number {
    return (low ^ (high >>> 7)) & (this.#buckets.length - 1);
  }

  #grow(): void {
    this.#buckets = new Int32Array(this.#buckets.length * 2).fill(NONE);
    for (let at = 0; at < this.#low.length; at += 1) {
      const bucket = this.#bucketOf(this.#low.get(at), this.#high.get(at));
      this.#nextInBucket.set(at, this.#buckets[bucket] ?? NONE);
      this.#buckets[bucket] = at;
    }
  }
}
