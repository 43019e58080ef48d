import { describe, expect, it } from 'vitest';
import type { ExtractedTerm } from '#contract/extraction.ts';
import {
  EMPTY,
  type ExtractionAction,
  openRows,
  reduce,
  selectedRow,
} from '#renderer/features/extraction/state.ts';

const term = (text: string, fr: string): ExtractedTerm => ({
  text,
  kind: 'term',
  occurrences: 3,
  score: 1,
  translations: { fr: fr === '' ? [] : [{ text: fr, score: 0.9, units: 3 }] },
  examples: [],
});
const FOUND: ExtractionAction = {
  type: 'found',
  from: 'en',
  terms: [term('water security', 'sécurité hydrique'), term('dam', 'barrage'), term('plant', '')],
};
const stateAfter = (...actions: readonly ExtractionAction[]) => actions.reduce(reduce, EMPTY);

describe('extraction', () => {
  it('starts with the best candidate and its likely translations', () => {
    const row = selectedRow(stateAfter(FOUND));
    expect(row?.draft).toEqual({ kind: 'term', texts: { en: 'water security', fr: 'sécurité hydrique' } });
  });

  it('goes on to the next candidate after a decision, at the end to the one before', () => {
    const state = stateAfter(FOUND, { type: 'accepted', id: 0, concept: 7 }, { type: 'rejected', id: 1 });
    expect([openRows(state).map(({ id }) => id), state.selected]).toEqual([[2], 2]);
    const last = stateAfter(FOUND, { type: 'selected', id: 2 }, { type: 'rejected', id: 2 });
    expect(last.selected).toBe(1);
  });

  it('brings a candidate back in its place, as it was edited', () => {
    const draft = { kind: 'place' as const, texts: { en: 'dams', fr: 'barrages' } };
    const state = stateAfter(
      FOUND,
      { type: 'edited', id: 1, draft },
      { type: 'accepted', id: 1, concept: 9 },
      { type: 'reopened', id: 1 },
    );
    expect(openRows(state).map(({ id }) => id)).toEqual([0, 1, 2]);
    expect(selectedRow(state)).toMatchObject({ id: 1, draft, concept: null });
  });

  it('has nothing at hand once all are decided on', () => {
    const state = stateAfter(FOUND, ...[0, 1, 2].map((id): ExtractionAction => ({ type: 'rejected', id })));
    expect([openRows(state), selectedRow(state)]).toEqual([[], undefined]);
  });
});
