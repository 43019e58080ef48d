import type { UnitFilter, UnitOrigin } from '#contract/memories.ts';
import type { LanguageTag } from '#core/model/language.ts';

/** What the table of units is narrowed to; null and empty where it is not. Dates as `yyyy-mm-dd`. */
export interface Filters {
  readonly text: string;
  readonly memory: number | null;
  readonly origin: UnitOrigin | null;
  readonly without: LanguageTag | null;
  readonly author: string;
  readonly from: string;
  readonly until: string;
}

export const NO_FILTERS: Filters = {
  text: '',
  memory: null,
  origin: null,
  without: null,
  author: '',
  from: '',
  until: '',
};

const DAY_MS = 24 * 60 * 60 * 1000;

/** The filters as the operations take them; days are whole days of this computer's time zone. */
export function toFilter(filters: Filters): UnitFilter {
  const { text, memory, origin, without, author, from, until } = filters;
  const [first, last] = [startOf(from), startOf(until)];
  return {
    ...(text.trim() === '' ? {} : { text: text.trim() }),
    ...(memory === null ? {} : { memories: [memory] }),
    ...(origin === null ? {} : { origin }),
    ...(without === null ? {} : { without }),
    ...(author.trim() === '' ? {} : { author: author.trim() }),
    ...(first === null ? {} : { from: first }),
    ...(last === null ? {} : { until: last + DAY_MS - 1 }),
  };
}

/** Whether anything is left out by them, the choice of a memory aside. */
export function narrows(filters: Filters): boolean {
  return Object.keys(toFilter({ ...filters, memory: null })).length > 0;
}

function startOf(day: string): number | null {
  const at = day === '' ? Number.NaN : new Date(`${day}T00:00:00`).getTime();
  return Number.isNaN(at) || at < 0 ? null : at;
}
