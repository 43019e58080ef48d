import type { ExtractedTerm } from '#contract/extraction.ts';
import type { LanguageTag } from '#core/model/language.ts';
import type { ConceptDraft } from '#renderer/ui/concept/draft.ts';

/** A candidate as it is looked through: `accepted` is the concept that it became. */
export interface Row {
  readonly id: number;
  readonly term: ExtractedTerm;
  readonly draft: ConceptDraft;
  readonly decision: 'open' | 'rejected' | 'accepted';
  readonly concept: number | null;
}

export interface ExtractionState {
  readonly rows: readonly Row[];
  readonly selected: number | null;
}

export type ExtractionAction =
  | { readonly type: 'found'; readonly terms: readonly ExtractedTerm[]; readonly from: LanguageTag }
  | { readonly type: 'selected'; readonly id: number }
  | { readonly type: 'edited'; readonly id: number; readonly draft: ConceptDraft }
  | { readonly type: 'accepted'; readonly id: number; readonly concept: number }
  | { readonly type: 'rejected'; readonly id: number }
  | { readonly type: 'reopened'; readonly id: number };

export const EMPTY: ExtractionState = { rows: [], selected: null };

export function reduce(state: ExtractionState, action: ExtractionAction): ExtractionState {
  switch (action.type) {
    case 'found': {
      const rows = action.terms.map((term, id) => rowOf(term, id, action.from));
      return { rows, selected: rows[0]?.id ?? null };
    }
    case 'selected':
      return { ...state, selected: action.id };
    case 'edited':
      return changed(state, action.id, { draft: action.draft });
    case 'accepted':
      return decided(state, action.id, { decision: 'accepted', concept: action.concept });
    case 'rejected':
      return decided(state, action.id, { decision: 'rejected' });
    case 'reopened':
      return { ...changed(state, action.id, { decision: 'open', concept: null }), selected: action.id };
  }
}

/** Candidates that nobody has decided on, in their order. */
export const openRows = ({ rows }: ExtractionState): readonly Row[] =>
  rows.filter(({ decision }) => decision === 'open');

export const selectedRow = ({ rows, selected }: ExtractionState): Row | undefined =>
  rows.find(({ id, decision }) => id === selected && decision === 'open');

function rowOf(term: ExtractedTerm, id: number, from: LanguageTag): Row {
  const texts = Object.fromEntries(
    Object.entries(term.translations).map(([language, list]) => [language, list[0]?.text ?? '']),
  );
  const draft = { kind: term.kind, texts: { [from]: term.text, ...texts } };
  return { id, term, draft, decision: 'open', concept: null };
}

/** A decision takes the row off the list and goes on to the next one, at the end to the one before. */
function decided(state: ExtractionState, id: number, change: Partial<Row>): ExtractionState {
  const open = openRows(state);
  const at = open.findIndex((row) => row.id === id);
  const next = open[at + 1] ?? open[at - 1];
  return { ...changed(state, id, change), selected: next?.id ?? null };
}

function changed(state: ExtractionState, id: number, change: Partial<Row>): ExtractionState {
  return { ...state, rows: state.rows.map((row) => (row.id === id ? { ...row, ...change } : row)) };
}
