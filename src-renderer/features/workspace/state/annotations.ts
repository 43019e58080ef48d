import type { TermHit } from '#core/model/glossary.ts';
import type { Issue, Severity } from '#core/model/issue.ts';
import type { LanguageTag } from '#core/model/language.ts';
import { fold, foldWithMap } from '#core/text/fold.ts';
import { tokenise } from '#core/text/tokens.ts';

/** Something to be seen about a range of a cell's text (UTF-16 offsets). */
export type Annotation =
  | { readonly kind: 'term'; readonly start: number; readonly end: number; readonly concept: number }
  | { readonly kind: 'issue'; readonly start: number; readonly end: number; readonly severity: Severity }
  /** Of a proposal: put in from the segment, to be looked at, not translated. */
  | { readonly kind: ProposalMark; readonly start: number; readonly end: number };

export type ProposalMark = 'adapted' | 'check' | 'untranslated';

const fits = (range: { readonly start: number; readonly end: number }, length: number): boolean =>
  range.start >= 0 && range.end <= length && range.start < range.end;

/** The terms recognised in the source, where the text still reads as it did when they were found. */
export function sourceTerms(hits: readonly TermHit[], text: string): readonly Annotation[] {
  return hits
    .filter((hit) => fits(hit, text.length) && text.slice(hit.start, hit.end) === hit.text)
    .map(({ start, end, concept }) => ({ kind: 'term', start, end, concept }));
}

/**
 * Where a target text contains a term that a source term calls for, in any form of its words: whatever its case,
 * diacritics, spelling of alef or hamza, number and gender; as written before inflected, the longest first.
 */
export function targetTerms(
  hits: readonly TermHit[],
  text: string,
  language: LanguageTag,
): readonly Annotation[] {
  if (hits.length === 0 || text === '') return [];
  const found: { readonly kind: 'term'; start: number; end: number; concept: number }[] = [];
  const terms = hits
    .flatMap(({ concept, targets }) => (targets[language] ?? []).map((term) => ({ concept, term })))
    .sort((one, other) => other.term.length - one.term.length);
  const places = [placesAsWritten(text), placesInflected(text, language)];
  for (const placesOf of places) {
    for (const { concept, term } of terms) {
      for (const { start, end } of placesOf(term)) {
        const taken = found.some((one) => one.start < end && start < one.end);
        if (!taken) found.push({ kind: 'term', start, end, concept });
      }
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Where a term stands letter by letter, its spelling aside; as whole words, which in Arabic may follow a clitic. */
function placesAsWritten(text: string): (term: string) => readonly Place[] {
  const { folded, map } = foldWithMap(text);
  return (term) => {
    const wanted = fold(term).trim();
    const places: Place[] = [];
    if (wanted === '') return places;
    for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length)) {
      const whole = !/\p{L}/u.test(folded[at + wanted.length] ?? '') && !/[a-z]/.test(folded[at - 1] ?? '');
      if (whole) places.push({ start: map[at] ?? 0, end: map[at + wanted.length] ?? text.length });
    }
    return places;
  };
}

/** Where the words of a term stand in other forms, by their stems. */
function placesInflected(text: string, language: LanguageTag): (term: string) => readonly Place[] {
  const words = tokenise(text, language);
  return (term) => {
    const wanted = tokenise(term, language);
    if (wanted.length === 0 || wanted.every(({ kind }) => kind === 'punctuation')) return [];
    return words.flatMap((first, at) => {
      const last = words[at + wanted.length - 1];
      const all = wanted.every(({ stem }, i) => words[at + i]?.stem === stem);
      return all && last !== undefined ? [{ start: first.start, end: last.end }] : [];
    });
  };
}

/** Terms that the glossary forbids stay marked in every row: they are seen while one reads. */
export const forbiddenTerms = (issues: readonly Issue[]): readonly Issue[] =>
  issues.filter(({ check }) => check === 'forbidden-term');

/** The ranges of a cell that its issues speak of. An issue without a range (a missing number) has none. */
export function issueRanges(
  issues: readonly Issue[],
  language: LanguageTag,
  length: number,
): readonly Annotation[] {
  return issues
    .filter((issue) => issue.language === language && fits(issue, length))
    .map(({ start, end, severity }) => ({ kind: 'issue', start, end, severity }));
}
