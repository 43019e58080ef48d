import type { LanguageTag } from '#core/model/language.ts';
import type { PlainToken } from '#core/text/tokens.ts';
import { findValues } from '#core/text/values/find-values.ts';
import { valueKeys } from '#core/text/values/value.ts';

/** A part of a sentence between marks, with the offsets of its words. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly forms: readonly string[];
}

/** Marks that part clauses, folded: those of the three languages. */
const PARTING: ReadonlySet<string> = new Set([',', ';', ':', '.', '!', '?', '-', '(', ')', '"', '…', '/']);

/** The clauses of a text by its tokens. A hyphen inside a word parts nothing. */
export function clausesOf(tokens: readonly PlainToken[]): readonly Clause[] {
  const clauses: Clause[] = [];
  let open: PlainToken[] = [];
  const close = () => {
    const [first, last] = [open[0], open.at(-1)];
    if (first && last)
      clauses.push({ start: first.start, end: last.end, forms: open.map(({ form }) => form) });
    open = [];
  };
  for (const [at, token] of tokens.entries()) {
    if (parts(tokens, at)) close();
    else open.push(token);
  }
  close();
  return clauses;
}

function parts(tokens: readonly PlainToken[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'punctuation' || !PARTING.has(token.form)) return false;
  const joined = tokens[at - 1]?.end === token.start && tokens[at + 1]?.start === token.end;
  return !(joined && (token.form === '-' || token.form === '.' || token.form === '/'));
}

/** Lengths of a clause and its translation may differ by this factor, once the whole sentences' is taken out. */
const MOST_STRETCH = 1.8;

/**
 * The part of a translation that stands for a clause of its source: the clause in the same place, where both
 * sentences have as many, of like length and with the same values; null where that is not certain.
 */
export function translationOfClause(
  source: { readonly text: string; readonly language: LanguageTag },
  target: { readonly text: string; readonly language: LanguageTag },
  phrase: readonly string[],
  clauses: (text: string, language: LanguageTag) => readonly Clause[],
): string | null {
  const from = clauses(source.text, source.language);
  const isPhrase = ({ forms }: Clause) =>
    forms.length === phrase.length && forms.every((form, at) => form === phrase[at]);
  const places = from.flatMap((clause, at) => (isPhrase(clause) ? [at] : []));
  const [place] = places;
  if (place === undefined || places.length !== 1 || from.length < 2) return null;
  const to = clauses(target.text, target.language);
  if (from.length !== to.length) return null;
  const ratio = target.text.length / Math.max(1, source.text.length);
  const aligned = from.every((clause, at) => {
    const other = to[at];
    if (other === undefined) return false;
    const stretch = (other.end - other.start) / ((clause.end - clause.start) * ratio);
    const likely = stretch < MOST_STRETCH && stretch > 1 / MOST_STRETCH;
    return (likely || clause.end - clause.start < SHORT) && sameValues(source, clause, target, other);
  });
  const own = to[place];
  return aligned && own ? target.text.slice(own.start, own.end) : null;
}

/** Characters; the lengths of shorter clauses say nothing. */
const SHORT = 12;

function sameValues(
  source: { readonly text: string; readonly language: LanguageTag },
  clause: Clause,
  target: { readonly text: string; readonly language: LanguageTag },
  other: Clause,
): boolean {
  const values = figures(source.text.slice(clause.start, clause.end), source.language);
  const others = figures(target.text.slice(other.start, other.end), target.language);
  const keys = new Set(others.flatMap(valueKeys));
  return (
    values.length === others.length && values.every((value) => valueKeys(value).some((key) => keys.has(key)))
  );
}

/** Values but for numbers in words: Arabic says two by the noun alone. */
const figures = (text: string, language: LanguageTag) =>
  findValues(text, language).filter((value) => !('written' in value) || value.written === 'digits');
