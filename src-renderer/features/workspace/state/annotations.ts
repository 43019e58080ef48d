import type { TermHit } from '#core/model/glossary.ts';
import type { Issue, Severity } from '#core/model/issue.ts';
import type { LanguageTag } from '#core/model/language.ts';
import { fold, foldWithMap } from '#core/text/fold.ts';

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
 * Where a target text contains a term that a source term calls for, whatever its case, diacritics and spelling of
 * alef or hamza; the longest term wins where two overlap.
 */
export function targetTerms(
  hits: readonly TermHit[],
  text: string,
  language: LanguageTag,
): readonly Annotation[] {
  if (hits.length === 0 || text === '') return [];
  const { folded, map } = foldWithMap(text);
  const found: { readonly kind: 'term'; start: number; end: number; concept: number }[] = [];
  const terms = hits
    .flatMap(({ concept, targets }) =>
      (targets[language] ?? []).map((term) => ({ concept, wanted: fold(term).trim() })),
    )
    .filter(({ wanted }) => wanted !== '')
    .sort((one, other) => other.wanted.length - one.wanted.length);
  for (const { concept, wanted } of terms) {
    for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length)) {
      const start = map[at] ?? 0;
      const end = map[at + wanted.length] ?? text.length;
      const taken = found.some((one) => one.start < end && start < one.end);
      if (!taken) found.push({ kind: 'term', start, end, concept });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

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
