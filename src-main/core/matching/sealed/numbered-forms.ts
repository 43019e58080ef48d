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

/** So many words stand in the order of their frequency. */
const FREQUENT_WORDS = 4096;

/**
 * Marks, then words, then numbers, each the most frequent first: what is read most lies close together. But for the most
 * frequent words, those of one stem stand in a row: a part of a word is in most words of the stems that it is in, and
 * their letters and lists are then read one after the other.
 */
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
  const [marks, numbers] = [group(PUNCTUATION), group(NUMBER)];
  const words = byStem(builder, group(0), frequencies);
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

/** Words in the order of their frequency, the rarer ones by the frequency of their stems. */
function byStem(
  { memory, stems, stemOfForm }: LanguageBuilder,
  words: Uint32Array,
  frequencies: Uint32Array,
): Uint32Array {
  const rare = words.subarray(FREQUENT_WORDS);
  const sums = new Uint32Array(stems.size);
  for (const form of rare) {
    const stem = stemOfForm.at(form);
    sums[stem] = (sums[stem] ?? 0) + (frequencies[form] ?? 0);
  }
  const places = new Uint32Array(stems.size);
  for (const [place, stem] of memory.orderOf(sums.map((sum) => ~sum)).entries()) places[stem] = place;
  const order = memory.orderOf(rare.map((form) => places[stemOfForm.at(form)] ?? 0));
  const ordered = words.slice();
  for (const [i, place] of order.entries()) ordered[FREQUENT_WORDS + i] = rare[place] ?? 0;
  return ordered;
}
