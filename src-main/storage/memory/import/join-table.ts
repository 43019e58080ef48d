import { IntList } from './growing.ts';

/** A text of a unit: its language as a number of this import, and 64 bits of hash. */
export interface TextKey {
  readonly language: number;
  readonly low: number;
  readonly high: number;
}

/** Of each text, so many units that have it are looked at: a file of one sentence only must not take forever. */
const MAX_CANDIDATES = 50;
/** Texts that happen to share a bucket with a very frequent one are looked for this far. */
const MAX_STEPS = 5000;
const NONE = -1;

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
  #buckets = new Int32Array(4096).fill(NONE);

  /** Texts of all entries together. */
  get texts(): number {
    return this.#low.length;
  }

  /** `context`: a number for the surroundings, 0 for none. Returns the entry. */
  add(texts: readonly TextKey[], context: number): number {
    const entry = this.#first.push(NONE);
    this.#context.push(context);
    this.extend(entry, texts);
    return entry;
  }

  /** Texts in languages that the entry has not yet. */
  extend(entry: number, texts: readonly TextKey[]): void {
    for (const { language, low, high } of texts) {
      if (this.#low.length >= this.#buckets.length) this.#grow();
      const record = this.#low.push(low);
      this.#high.push(high);
      this.#language.push(language);
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
  partner(
    texts: readonly TextKey[],
    rank: (entry: number, shared: number, own: number) => number,
  ): number | null {
    let best: number | null = null;
    let highest = 0;
    for (const text of texts) {
      for (const entry of this.#entriesWith(text)) {
        if (entry === best) continue;
        const { shared, own } = this.#agreement(entry, texts);
        const found = shared === 0 ? 0 : rank(entry, shared, own);
        if (found === 0 || found < highest || (found === highest && best !== null && entry > best)) continue;
        best = entry;
        highest = found;
      }
    }
    return best;
  }

  *#entriesWith(text: TextKey): Iterable<number> {
    let found = 0;
    let steps = 0;
    for (
      let at = this.#buckets[this.#bucketOf(text.low, text.high)] ?? NONE;
      at !== NONE && found < MAX_CANDIDATES && steps < MAX_STEPS;
      at = this.#nextInBucket.get(at)
    ) {
      steps += 1;
      if (!this.#is(at, text)) continue;
      found += 1;
      yield this.#entry.get(at);
    }
  }

  /** Every text of every entry. */
  *records(): Iterable<{ readonly entry: number; readonly low: number; readonly high: number }> {
    for (let at = 0; at < this.#low.length; at += 1)
      yield { entry: this.#entry.get(at), low: this.#low.get(at), high: this.#high.get(at) };
  }

  /** In how many languages both have the same text (0 where one differs), and how many texts the entry has. */
  #agreement(entry: number, texts: readonly TextKey[]): { readonly shared: number; readonly own: number } {
    let shared = 0;
    let own = 0;
    let contradicts = false;
    for (let at = this.#first.get(entry); at !== NONE; at = this.#nextInEntry.get(at)) {
      own += 1;
      const other = texts.find(({ language }) => language === this.#language.get(at));
      if (other === undefined) continue;
      if (this.#is(at, other)) shared += 1;
      else contradicts = true;
    }
    return { shared: contradicts ? 0 : shared, own };
  }

  #is(record: number, { language, low, high }: TextKey): boolean {
    return (
      this.#low.get(record) === low &&
      this.#high.get(record) === high &&
      this.#language.get(record) === language
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
