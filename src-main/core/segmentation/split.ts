import type { LanguageTag } from '#core/model/language.ts';
import type { SrxDocument } from '#core/model/segmentation.ts';
import { InlineLists } from './inline-list.ts';
import { Matcher } from './pattern/run.ts';
import { breaksOf } from './srx/breaks.ts';
import { type CompiledRules, rulesForLanguage } from './srx/compile.ts';
import { visibleText } from './visible.ts';

/** UTF-16 offsets of one sentence, `end` exclusive; the white space after a sentence belongs to it. */
export interface SentenceRange {
  readonly start: number;
  readonly end: number;
}

/** Cuts texts into sentences, by language. */
export interface SentenceSplitter {
  /**
   * Consecutive ranges that cover the whole text, none of them white space alone (unless the text is). Linear in the
   * text. Never throws.
   */
  split(text: string, language: LanguageTag): readonly SentenceRange[];
}

/**
 * A splitter by rules in SRX. Two steps are not SRX's: the white space at a break goes to the sentence before it, and
 * where the rules are our own (`ignoreInvisible`) the numbers of lists that lost their line breaks are counted, which
 * no pattern can. A language of which `rules` say nothing is cut by `fallback`.
 */
export function createSplitter(rules: SrxDocument, fallback?: SentenceSplitter): SentenceSplitter {
  const compiled = new Map<LanguageTag, CompiledRules>();
  const matcher = new Matcher();
  return {
    split(text, language) {
      if (text === '') return [];
      let own = compiled.get(language);
      if (own === undefined) {
        own = rulesForLanguage(rules, language);
        compiled.set(language, own);
      }
      if (!own.mapped && fallback !== undefined) return fallback.split(text, language);
      const seen = rules.ignoreInvisible ? visibleText(text) : undefined;
      const breaks = breaksOf(seen?.text ?? text, own.rules, matcher);
      const offsets = seen === undefined ? breaks : breaks.map((at) => seen.offsetOf(at));
      const ends = afterSpace(text, offsets);
      return rangesOf(text, rules.ignoreInvisible ? withLists(text, ends) : ends);
    },
  };
}

/** Breaks moved behind the white space that follows them; those at the text's ends left out. */
function afterSpace(text: string, breaks: readonly number[]): readonly number[] {
  const ends: number[] = [];
  const first = text.length - text.trimStart().length;
  let last = first;
  for (const at of breaks) {
    let end = Math.max(at, last);
    while (end < text.length && SPACE.test(text.charAt(end))) end++;
    if (end > last && end < text.length) ends.push(end);
    last = Math.max(last, end);
  }
  return ends;
}

const SPACE = /\s/;

/** With the breaks that the numbers of lists make, without those that they rule out. */
function withLists(text: string, breaks: readonly number[]): readonly number[] {
  const lists = new InlineLists(text);
  const ends: number[] = [];
  let head = lists.open(0);
  let next = 0;
  const cut = (end: number) => {
    ends.push(end);
    head = lists.open(end);
  };
  for (const item of lists.candidates()) {
    for (; (breaks[next] ?? Number.POSITIVE_INFINITY) < item; next++) {
      const end = breaks[next] ?? 0;
      if (end > head) cut(end);
    }
    if (item > head && lists.continues(item)) cut(item);
  }
  for (; next < breaks.length; next++) {
    const end = breaks[next] ?? 0;
    if (end > head) cut(end);
  }
  return ends;
}

function rangesOf(text: string, ends: readonly number[]): readonly SentenceRange[] {
  const starts = [0, ...ends];
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? text.length }));
}
