import { NUMBER, PUNCTUATION } from '#core/text/token-scanner.ts';
import { FormRows } from './form-rows.ts';
import type { LanguageBuilder } from './language-builder.ts';

/** The forms of an index by their ids. */
export interface NumberedForms {
  readonly count: number;
  readonly firstWord: number;
  readonly firstNumber: number;
  /** The id of a form of the builder, and the other way round. */
  readonly idOf: Uint32Array;
  readonly oldOf: Uint32Array;
  /** Where in the builder's memory it is kept how many tokens each of its forms has. */
  readonly counts: number;
  /** Per id, how many tokens the forms up to it have. */
  readonly listEnds: Uint32Array;
}

/** Marks, then words, then numbers, each the most frequent first: what is read most lies close together. */
export function numberForms(builder: LanguageBuilder): NumberedForms {
  const { memory } = builder;
  const counts = memory.kernel.rank();
  const count = memory.kernel.formCount.value;
  const frequencies = memory.words(counts, count).slice();
  const byCount = memory.orderOf(frequencies.map((frequency) => ~frequency));
  const rows = new FormRows(memory);
  const kindOf = (form: number) => {
    const kind = rows.kind(form);
    return kind === PUNCTUATION || kind === NUMBER ? kind : 0;
  };
  const group = (kind: number) => byCount.filter((form) => kindOf(form) === kind);
  const [marks, words, numbers] = [group(PUNCTUATION), group(0), group(NUMBER)];
  const [firstWord, firstNumber] = [marks.length, marks.length + words.length];
  const oldOf = new Uint32Array(count);
  oldOf.set(marks);
  oldOf.set(words, firstWord);
  oldOf.set(numbers, firstNumber);
  const [idOf, listEnds] = [new Uint32Array(count), new Uint32Array(count)];
  let tokens = 0;
  for (const [id, form] of oldOf.entries()) {
    idOf[form] = id;
    tokens += frequencies[form] ?? 0;
    listEnds[id] = tokens;
  }
  return { count, firstWord, firstNumber, idOf, oldOf, counts, listEnds };
}
