import type { DetailedConcept } from '#core/model/termbase.ts';

/** Rows of the table by the number of their window. */
export type Windows = ReadonlyMap<number, readonly DetailedConcept[]>;

/** Rows fetched at once: those in view and a few beyond. */
export const WINDOW = 50;
/** Windows kept: whoever scrolls through everything does not end up with all of it in memory. */
const MOST_KEPT = 60;

export interface View {
  readonly first: number;
  readonly last: number;
}

/** Milliseconds from a request to its rows on the screen; a view that was not moved for longer stands still. */
const ANSWER = 40;

/** Where a view that is being dragged will be once an answer is there. */
export function viewAhead(view: View, before: View, elapsed: number): View {
  if (elapsed > ANSWER) return view;
  const step = Math.round(((view.first - before.first) / Math.max(1, elapsed)) * ANSWER);
  return { first: Math.max(0, view.first + step), last: Math.max(0, view.last + step) };
}

/** The windows to be asked for, the most wanted first: what is in view, then what is next to it. */
export function missingWindows(
  { first, last }: View,
  known: { readonly under: ReadonlySet<number>; readonly done: ReadonlySet<number>; readonly total: number },
): readonly number[] {
  const [from, to] = [Math.floor(first / WINDOW), Math.floor(last / WINDOW)];
  const inView = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  const missing = (number: number) => !known.under.has(number) && !known.done.has(number);
  const wanted = inView.filter(missing);
  if (wanted.length > 0 || inView.some((number) => known.under.has(number))) return wanted;
  return [to + 1, from - 1].filter(
    (number) => number >= 0 && number * WINDOW < known.total && missing(number),
  );
}

/** Those of the windows that are one too many: the furthest from the view. */
export function surplus(numbers: Iterable<number>, { first }: View): readonly number[] {
  const middle = first / WINDOW;
  return [...numbers].sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle)).slice(MOST_KEPT);
}

/** With another window, and without those that are to go. */
export function withWindow(
  windows: Windows,
  number: number,
  concepts: readonly DetailedConcept[],
  gone: readonly number[],
): Windows {
  const next = new Map(windows).set(number, concepts);
  for (const surplus of gone) next.delete(surplus);
  return next;
}

/** With a concept in the place of the one of the same id. */
export function withConcept(windows: Windows, concept: DetailedConcept): Windows {
  return new Map(
    [...windows].map(([number, concepts]) => [
      number,
      concepts.some(({ id }) => id === concept.id)
        ? concepts.map((known) => (known.id === concept.id ? concept : known))
        : concepts,
    ]),
  );
}
