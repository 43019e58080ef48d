import type { LanguageTag } from '#core/model/language.ts';
import { endsSentence } from './boundary.ts';
import {
  isBullet,
  isCloser,
  isDash,
  isDigit,
  isInvisible,
  isLineBreak,
  isLower,
  isSpace,
  isTerminator,
  isUpper,
} from './characters.ts';
import { InlineList } from './inline-list.ts';
import { rulesFor } from './rules/registry.ts';
import type { SentenceRules } from './rules/rules.ts';
import type { Stop } from './stop.ts';

/** UTF-16 offsets of one sentence, `end` exclusive; the white space after a sentence belongs to it. */
export interface SentenceRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts a text into sentences: consecutive ranges that cover the whole text, none of them white space alone
 * (unless the text is). Own rules rather than Intl.Segmenter, so that a release is cut alike whatever ICU the
 * host carries. One pass; the look back from a stop is bounded, so the time is linear in the text.
 */
export function splitSentences(text: string, language: LanguageTag): readonly SentenceRange[] {
  if (text === '') return [];
  return new Splitter(text, rulesFor(language)).run();
}

class Splitter {
  readonly #text: string;
  readonly #rules: SentenceRules;
  readonly #ranges: SentenceRange[] = [];
  readonly #list: InlineList;
  /** Where the current range starts, and its first character that is not white space. */
  #start = 0;
  #first = 0;
  /** Words so far in the current sentence; whether a straight quotation mark is open. */
  #words = 0;
  #quoteOpen = false;

  constructor(text: string, rules: SentenceRules) {
    this.#text = text;
    this.#rules = rules;
    this.#list = new InlineList(text);
  }

  run(): readonly SentenceRange[] {
    let at = this.#open(0);
    while (at < this.#text.length) {
      const unit = this.#text[at] ?? '';
      if (isTerminator(unit)) at = this.#stop(at);
      else if (isLineBreak(unit)) at = this.#lineBreak(at);
      else if (isSpace(unit)) at = this.#space(at);
      else {
        if (unit === '"') this.#quoteOpen = !this.#quoteOpen;
        at++;
      }
    }
    if (this.#start < this.#text.length) this.#ranges.push({ start: this.#start, end: this.#text.length });
    return this.#ranges;
  }

  /** Begins a sentence at `start`; returns where reading goes on. */
  #open(start: number): number {
    const first = skipSpace(this.#text, start);
    this.#start = start;
    this.#first = first;
    this.#words = 0;
    // A sentence that opens with its own mark has that mark's pair ahead, whatever went wrong before it.
    this.#quoteOpen = false;
    if (isBullet(this.#text[first] ?? '')) this.#first = skipSpace(this.#text, first + 1);
    return this.#list.begin(this.#first);
  }

  /** Ends the sentence before `next`, where nothing but white space lies between; returns where to go on. */
  #cut(next: number): number {
    if (next >= this.#text.length || next <= this.#first) return Math.max(next, this.#first);
    this.#ranges.push({ start: this.#start, end: next });
    return this.#open(next);
  }

  #stop(at: number): number {
    const runEnd = this.#endOfRun(at);
    const closedEnd = this.#endOfClosers(runEnd);
    const next = skipSpace(this.#text, closedEnd);
    if (next >= this.#text.length) return next;
    const stop: Stop = { at, runEnd, closedEnd, next, first: this.#first, words: this.#words };
    if (endsSentence(this.#text, stop, this.#rules)) return this.#cut(next);
    return Math.max(closedEnd, at + 1);
  }

  /** The end of a row of stops, spaced ones included: `...`, `?!`, `. . .`, `. .` */
  #endOfRun(at: number): number {
    let end = at + 1;
    for (let probe = end; probe < this.#text.length; probe++) {
      const unit = this.#text[probe] ?? '';
      if (isTerminator(unit)) {
        // ` .5` and ` .jpeg` are no stops: a stop of the row has no word stuck to its right.
        if (probe > end && isStuck(this.#text[probe + 1] ?? '')) break;
        end = probe + 1;
      } else if (!isInvisible(unit) && (!isSpace(unit) || isLineBreak(unit))) break;
    }
    return end;
  }

  /** Past closing quotes, brackets and note references after a stop; a spaced guillemet counts as closing. */
  #endOfClosers(from: number): number {
    const text = this.#text;
    let end = from;
    for (;;) {
      const unit = text[end] ?? '';
      const spaced = skipBlank(text, end);
      if (isCloser(unit) || (isInvisible(unit) && unit !== '')) end++;
      else if (end === from && isDigit(unit)) {
        const notes = noteNumbersEnd(text, end);
        if (notes === end) return end;
        end = notes;
      } else if (noteEnd(text, end) > 0) end = noteEnd(text, end);
      else if (spaced > end && isSpacedCloser(text, spaced, this.#quoteOpen)) end = spaced + 1;
      else return end;
      if (text[end - 1] === '"') this.#quoteOpen = !this.#quoteOpen;
    }
  }

  #lineBreak(at: number): number {
    const next = skipSpace(this.#text, at);
    return this.#isWrap(at, next) ? next : this.#cut(next);
  }

  /**
   * A line broken in the middle of a sentence: it began with a capital and goes on with a small letter; without
   * capitals, some words were said, no mark closes the line, and the next begins with a word that opens none.
   */
  #isWrap(at: number, next: number): boolean {
    const gap = this.#text.slice(at, next).replace(/\r\n/g, '\n');
    const breaks = [...gap].filter(isLineBreak).length;
    if (breaks !== 1) return false;
    if (this.#rules.cased) return isUpper(this.#text[this.#first] ?? '') && isLower(this.#text[next] ?? '');
    const last = this.#text.slice(this.#first, at).trimEnd().at(-1) ?? '';
    const [word = ''] = /^\p{L}{2,12}(?=\s)/u.exec(this.#text.slice(next, next + 14)) ?? [];
    return this.#words >= WRAPPED_WORDS && /[\p{L}\p{M}\d]/u.test(last) && this.#rules.continuing.has(word);
  }

  #space(at: number): number {
    this.#words++;
    const next = skipBlank(this.#text, at);
    const unit = this.#text[next] ?? '';
    if (isBullet(unit) && unit !== '·') return this.#cut(next);
    const after = this.#list.continues(next);
    if (after > 0) {
      const resume = this.#cut(next);
      return Math.max(resume, after);
    }
    return next;
  }
}

/** A shorter line is a heading or the name of an office. */
const WRAPPED_WORDS = 4;

function isStuck(unit: string): boolean {
  return unit !== '' && !isSpace(unit) && !isTerminator(unit) && !isCloser(unit) && !isInvisible(unit);
}

/** A closing mark that typography sets apart: always `»`, a straight mark only while one is open. */
function isSpacedCloser(text: string, at: number, quoteOpen: boolean): boolean {
  const unit = text[at] ?? '';
  if (unit === '»' || unit === '›' || unit === '”' || unit === ')') return true;
  const after = text[at + 1] ?? '';
  return unit === '"' && quoteOpen && (after === '' || isSpace(after) || isDash(after));
}

/** The end of a note reference such as `[12]` or `(1)` at `at`, or 0. */
function noteEnd(text: string, at: number): number {
  const close = text[at] === '[' ? ']' : ')';
  if (text[at] !== '[' && text[at] !== '(') return 0;
  let end = at + 1;
  while (end < at + 5 && isDigit(text[end] ?? '')) end++;
  return end > at + 1 && text[end] === close ? end + 1 : 0;
}

/**
 * The end of raised note numbers that lost their raising, `consultation.11 12 Take`, or `from`. A stop between
 * a word and digits is no decimal sign; the capital after the digits tells that a sentence begins.
 */
function noteNumbersEnd(text: string, from: number): number {
  const before = text[from - 2] ?? '';
  if (!isLower(before) && !isCloser(before)) return from;
  let end = from;
  for (let notes = 0; notes < 4; notes++) {
    let at = notes === 0 ? end : skipBlank(text, end);
    const head = at;
    while (at < head + 3 && isDigit(text[at] ?? '')) at++;
    if (at === head) break;
    end = at;
  }
  const next = skipBlank(text, end);
  return next > end && isUpper(text[next] ?? '') ? end : from;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text[at] ?? '')) at++;
  return at;
}

/** White space within a line. */
function skipBlank(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text[at] ?? '') && !isLineBreak(text[at] ?? '')) at++;
  return at;
}
