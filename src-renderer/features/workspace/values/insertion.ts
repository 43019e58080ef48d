import type { LanguageTag } from '#core/model/language.ts';
import { findValues } from '#core/text/values/find-values.ts';
import { localise } from '#core/text/values/localise/localise.ts';
import { sameValue, type Value } from '#core/text/values/value.ts';
import type { WorkspaceState } from '../state/model.ts';
import { activeRow, contentOf } from '../state/selectors.ts';

/** A value of the source, as the target language writes it. */
export interface ValueInsertion {
  /** As it stands in the source. */
  readonly source: string;
  /** What a key or a press puts in. */
  readonly text: string;
  /** The target has it already. */
  readonly isThere: boolean;
}

/** Numbers in words up to this are words of the sentence, to be translated with it. */
const LAST_IN_WORDS = 12;

/** The values of a source text for a target, in reading order; values said twice are listed twice. */
export function valueInsertions(
  source: { readonly text: string; readonly language: LanguageTag },
  target: { readonly text: string; readonly language: LanguageTag },
): readonly ValueInsertion[] {
  const open = [...findValues(target.text, target.language)];
  return findValues(source.text, source.language)
    .filter((value) => !isPlainWord(value))
    .map((value) => {
      const at = open.findIndex((other) => sameValue(value, other));
      if (at >= 0) open.splice(at, 1);
      return { source: value.text, text: localise(value, target.language), isThere: at >= 0 };
    });
}

function isPlainWord(value: Value): boolean {
  return value.kind === 'number' && value.written === 'words' && Number(value.value) <= LAST_IN_WORDS;
}

/** The values of the segment at hand for the language that is worked on. */
export function valuesAtHand(state: WorkspaceState): readonly ValueInsertion[] {
  const row = activeRow(state);
  const { target } = state;
  if (row === undefined || target === null || target === row.segment.source) return [];
  const textOf = (language: LanguageTag) => ({
    text: contentOf(state, { segment: row.segment.id, language }).text,
    language,
  });
  return valueInsertions(textOf(row.segment.source), textOf(target));
}

/** The first value that the target lacks: what the one key for values puts in. */
export function nextValue(values: readonly ValueInsertion[]): ValueInsertion | undefined {
  return values.find(({ isThere }) => !isThere);
}
