import { MOST_FINDINGS } from '../../most-findings.ts';

/** A bracket or quotation mark that has no partner. `reversed`: what it should be, where a pair is the wrong way round. */
export interface LooseMark {
  readonly start: number;
  readonly end: number;
  readonly quote: boolean;
  /** Looks like the mark of a list: `a)`, `1)`, `iii)`. */
  readonly list?: boolean;
  readonly reversed?: string;
}

const CLOSERS: Readonly<Record<string, string>> = {
  ')': '(',
  ']': '[',
  '}': '{',
  '»': '«',
  '”': '“',
  '﴾': '﴿',
};
const OPENERS: ReadonlySet<string> = new Set(Object.values(CLOSERS));
const MARK = /[()[\]{}«»“”„﴾﴿"]/g;
/** Brackets deeper than this are no text. */
const DEEPEST = 1000;

interface Open {
  readonly sign: string;
  readonly at: number;
}

/** The marks of a text without partner, in order. Linear. */
export function looseMarks(text: string): readonly LooseMark[] {
  const reading = new Reading(text);
  for (const { 0: sign, index: at } of text.matchAll(MARK)) {
    if (sign === '"') reading.straight(at);
    else if (OPENERS.has(sign) || sign === '„') reading.open(sign, at);
    else reading.close(sign, at);
  }
  return withReversed(withoutTurned(reading.loose(), text), text);
}

class Reading {
  readonly #text: string;
  readonly #loose: LooseMark[] = [];
  readonly #open: Open[] = [];
  /** How many of each sign are open: what is not there need not be looked for. */
  readonly #waiting = new Map<string, number>();
  #straight: number | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  straight(at: number): void {
    const opened = this.#straight;
    // Inches and seconds: 5'10".
    if (opened === undefined && /\d$/.test(this.#text.slice(at - 1, at))) return;
    this.#straight = opened === undefined ? at : undefined;
  }

  open(sign: string, at: number): void {
    // German and Polish quotations close with the English opening mark.
    const low = sign === '“' ? this.#last('„') : -1;
    if (low >= 0) this.#take(low, 1);
    else if (this.#open.length < DEEPEST) {
      this.#open.push({ sign, at });
      this.#waiting.set(sign, (this.#waiting.get(sign) ?? 0) + 1);
    }
  }

  close(sign: string, at: number): void {
    const partner = this.#last(CLOSERS[sign] ?? '', ...(sign === '”' ? ['„'] : []));
    if (partner < 0) this.#note({ sign, at });
    else for (const inner of this.#take(partner).slice(1)) this.#note(inner);
  }

  /** Index of the last open mark that is one of these; -1 where there is none. */
  #last(...signs: readonly string[]): number {
    if (!signs.some((sign) => (this.#waiting.get(sign) ?? 0) > 0)) return -1;
    return this.#open.findLastIndex(({ sign }) => signs.includes(sign));
  }

  #take(from: number, count = this.#open.length - from): readonly Open[] {
    const taken = this.#open.splice(from, count);
    for (const { sign } of taken) this.#waiting.set(sign, (this.#waiting.get(sign) ?? 0) - 1);
    return taken;
  }

  loose(): readonly LooseMark[] {
    for (const one of this.#open) this.#note(one);
    if (this.#straight !== undefined) this.#note({ sign: '"', at: this.#straight });
    return this.#loose.toSorted((a, b) => a.start - b.start);
  }

  #note({ sign, at }: Open): void {
    if (this.#loose.length > MOST_FINDINGS) return;
    const list = sign === ')' && isListMark(this.#text, at);
    const quote = /[«»“”„"]/.test(sign);
    this.#loose.push({ start: at, end: at + 1, quote, ...(list ? { list } : {}) });
  }
}

/** A letter, a number or a Roman number before the bracket, at the beginning of a word. */
function isListMark(text: string, at: number): boolean {
  return /(?:^|[\s;,.:])(?:\p{L}|\d{1,2}|[ivx]{1,4})$/u.test(text.slice(Math.max(0, at - 5), at));
}

/** ”…“, as Arabic texts have it that were typed by sight, and Swedish ones: a pair all the same. */
function withoutTurned(loose: readonly LooseMark[], text: string): readonly LooseMark[] {
  const turned = new Set<LooseMark>();
  let first: LooseMark | undefined;
  for (const mark of loose) {
    const sign = text.charAt(mark.start);
    if (sign === '”') first = mark;
    else if (sign === '“' && first !== undefined) {
      turned.add(first).add(mark);
      first = undefined;
    }
  }
  return turned.size === 0 ? loose : loose.filter((mark) => !turned.has(mark));
}

/** A closing bracket before an opening one of its kind, both loose: typed the wrong way round. */
function withReversed(loose: readonly LooseMark[], text: string): readonly LooseMark[] {
  const result = [...loose];
  for (let at = 0; at + 1 < result.length; at++) {
    const [first, second] = [result[at], result[at + 1]];
    if (first === undefined || second === undefined || first.list) continue;
    const [closer, opener] = [text.charAt(first.start), text.charAt(second.start)];
    if (first.quote || CLOSERS[closer] !== opener || second.start - first.start < 2) continue;
    result[at] = { ...first, reversed: opener };
    result[at + 1] = { ...second, reversed: closer };
    at++;
  }
  return result;
}
