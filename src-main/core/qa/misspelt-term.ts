import type { TermHit } from '#core/model/glossary.ts';
import { fold } from '#core/text/fold.ts';
import { type Lexeme, withoutClitics } from '#core/text/values/lexemes.ts';
import type { CheckContext, Finding, Version } from './check.ts';
import { hitsOver, replacing } from './find.ts';
import { isOneEdit } from './names/one-edit.ts';

/** Shorter words have too many neighbours. */
const SHORTEST = 4;
/** Words of one segment that are looked at. */
const MOST_WORDS = 400;

/** The word of a version that is a name of the glossary with one letter otherwise, where the name itself is missing. */
export function misspelt(
  hits: readonly TermHit[],
  version: Version,
  context: CheckContext,
): Finding | undefined {
  if (context.speller?.knows('a', version.language) === undefined) return undefined;
  const wanted = hits
    .filter(({ kind }) => kind === 'place' || kind === 'person')
    .flatMap(({ targets }) => targets[version.language] ?? [])
    .flatMap((term) => term.split(/[\s-]+/).map((text) => ({ text, key: fold(text) })))
    .filter(({ text }) => text.length >= SHORTEST && /^\p{Lu}|^\p{sc=Arabic}/u.test(text));
  if (wanted.length === 0) return undefined;
  for (const word of version.lexemes().slice(0, MOST_WORDS)) {
    if (word.kind !== 'word' || word.text.length < SHORTEST - 1) continue;
    for (const { text, key } of wanted) {
      const start = slipStart(word, key, version);
      if (start === undefined || !isNoWord(word, version, context)) continue;
      const place = { start, end: word.end };
      const name = version.text.slice(start, word.end);
      return {
        ...replacing(version, place, text, 'misspelt', { name, preferred: text }),
        severity: 'warning',
      };
    }
  }
  return undefined;
}

/** Where a word with a slip begins, its proclitics aside. */
function slipStart(word: Lexeme, key: string, { primary }: Version): number | undefined {
  if (primary !== 'ar') return /^\p{Lu}/u.test(word.text) && isSlip(word.key, key) ? word.start : undefined;
  const stems = [word.key, ...withoutClitics(word.key).map(({ stem }) => stem)];
  const stem = stems.find((one) => one.length >= SHORTEST - 1 && isSlip(one, key));
  return stem === undefined ? undefined : word.end - Math.min(stem.length, word.end - word.start);
}

/** Not by an ending, which may inflect. */
const isSlip = (a: string, b: string): boolean =>
  isOneEdit(a, b) && a.charAt(0) === b.charAt(0) && baseOf(a) !== baseOf(b);
const baseOf = (word: string): string => word.replace(/(?:[es]|es|[اةهيى])$/u, '');

/** No other term, and no word of the language; with a capital in the middle of a sentence no everyday one. */
function isNoWord({ text, start, end }: Lexeme, version: Version, context: CheckContext): boolean {
  if (hitsOver(context.recognise(version, context.targets), start, end).length > 0) return false;
  const { speller } = context;
  return [text, text.toLowerCase()].every((word) => speller?.knows(word, version.language) !== true);
}
