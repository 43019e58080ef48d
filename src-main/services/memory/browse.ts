import { BalaghError } from '#contract/errors.ts';
import type { Parsed } from '#contract/index.ts';
import type { GroupPage, MemoryUnit, UnitFilter, UnitGroup, UnitPage } from '#contract/memories.ts';
import { needlePhrases } from '#core/matching/needle.ts';
import type { UnitSet } from '#core/matching/unit-set.ts';
import type { LanguageTag } from '#core/model/language.ts';
import { fold } from '#core/text/fold.ts';
import type { Context } from '../context.ts';
import type { JobControl, SharedText, StoredUnit, UnitConditions } from '../ports/index.ts';

/** Looking through the memories. Each slice takes some milliseconds; between two, other work has its turn. */

const UNITS = 500;
const TEXTS = 5000;

type Part = Pick<Context, 'memory' | 'knowledge'>;

export async function browse(
  context: Part,
  { filter, after = 0, limit }: Parsed<'memory.browse'>,
  control: JobControl,
): Promise<UnitPage> {
  const units: MemoryUnit[] = [];
  for await (const unit of fitting(context, { filter }, after, control)) {
    if (units.length === limit) return { units, next: units.at(-1)?.id ?? null };
    units.push(viewOf(context, unit));
  }
  return { units, next: null };
}

interface Narrowing {
  readonly filter: UnitFilter;
  /** More that every unit has in one of its texts, in its folded form. */
  readonly needle?: string | null;
}

/** Every unit that fits the filter, in the order stored. */
export async function* fitting(
  context: Part,
  { filter, needle = null }: Narrowing,
  after: number,
  control: JobControl,
): AsyncIterable<StoredUnit> {
  const fits = textTest(filter);
  const candidates = candidatesFor(context, [filter.text, needle]);
  const slices =
    candidates === null
      ? allSlices(context, conditionsOf(filter), after, control)
      : slicesOf(context, conditionsOf(filter), candidates, after, control);
  for await (const slice of slices) for (const unit of slice) if (fits(unit)) yield unit;
}

/** The units that may have all these texts, by the index; null where it does not narrow the memory down. */
function candidatesFor(
  { memory, knowledge }: Part,
  needles: readonly (string | null | undefined)[],
): UnitSet | null {
  let found: UnitSet | null = null;
  for (const needle of needles) {
    const phrases = needlePhrases(needle ?? '');
    const units = phrases && knowledge.candidates(phrases);
    if (units === null) continue;
    if (found === null) found = units;
    else found.intersect(units);
  }
  return found !== null && found.size * NARROW < memory.statistics().units ? found : null;
}

/** Rows by their ids cost more than rows in their order; so many times fewer are read all the same. */
const NARROW = 2;

async function* allSlices(
  { memory }: Part,
  conditions: UnitConditions,
  after: number,
  control: JobControl,
): AsyncIterable<readonly StoredUnit[]> {
  const total = memory.statistics().units;
  let looked = 0;
  for (let at: number | null = after; at !== null; ) {
    const slice: ReturnType<typeof memory.slice> = memory.slice(conditions, at, UNITS);
    yield slice.items;
    at = slice.after;
    looked += UNITS;
    control.report('reading', Math.min(looked, total), total);
    await control.turn();
  }
}

async function* slicesOf(
  { memory }: Part,
  conditions: UnitConditions,
  candidates: UnitSet,
  after: number,
  control: JobControl,
): AsyncIterable<readonly StoredUnit[]> {
  const total = candidates.size;
  let looked = 0;
  let ids = candidates.first(UNITS, after);
  while (ids.length > 0) {
    yield memory.sliceOf(conditions, ids);
    looked += ids.length;
    control.report('reading', looked, total);
    await control.turn();
    ids = candidates.first(UNITS, ids.at(-1));
  }
}

function conditionsOf({ memories, author, from, until, origin, ...rest }: UnitFilter): UnitConditions {
  return {
    ...(memories === undefined ? {} : { memories }),
    ...(author === undefined ? {} : { author }),
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
    ...(origin === undefined ? {} : { origin }),
    ...(rest.import === undefined ? {} : { import: rest.import }),
  };
}

function textTest({ text, language, without }: UnitFilter): (unit: StoredUnit) => boolean {
  const needle = fold(text ?? '').trim();
  const isOf = (tag: LanguageTag, asked: LanguageTag) => tag === asked || tag.startsWith(`${asked}-`);
  return ({ variants }) => {
    const entries = Object.entries(variants);
    if (without !== undefined && entries.some(([tag]) => isOf(tag, without))) return false;
    const own = language === undefined ? entries : entries.filter(([tag]) => isOf(tag, language));
    if (needle === '') return own.length > 0;
    return own.some((entry) => fold(entry[1].text).includes(needle));
  };
}

export function viewOf({ memory }: Pick<Part, 'memory'>, { import: from, ...unit }: StoredUnit): MemoryUnit {
  return {
    ...unit,
    origin: from === 0 ? 'confirmed' : 'imported',
    file: from === 0 ? null : memory.fileOfImport(from),
  };
}

export function requireUnit({ memory }: Pick<Part, 'memory'>, id: number): StoredUnit {
  const unit = memory.unit(id);
  if (unit === null) throw new BalaghError('not-found-unit', { id });
  return unit;
}

/** Units that say the same wherever both say something, in two languages at least. */
export async function duplicates(
  context: Part,
  input: Parsed<'memory.duplicates'>,
  control: JobControl,
): Promise<GroupPage> {
  return groups(context, input, control, duplicatesAmong);
}

/** Units with one text in a language and several in another. */
export async function conflicts(
  context: Part,
  input: Parsed<'memory.conflicts'>,
  control: JobControl,
): Promise<GroupPage> {
  return groups(context, input, control, (shared) => conflictsAmong(shared, input.language, input.target));
}

/** A page ends at the end of a slice, since that is where the next one can go on. */
async function groups(
  context: Part,
  {
    memories,
    after = -1,
    limit,
  }: {
    readonly memories?: readonly number[] | undefined;
    readonly after?: number | undefined;
    readonly limit: number;
  },
  control: JobControl,
  among: (shared: SharedText) => readonly SharedText[],
): Promise<GroupPage> {
  const found: UnitGroup[] = [];
  for (let at: number | null = after; at !== null; ) {
    const slice: ReturnType<typeof context.memory.sharedTexts> = context.memory.sharedTexts(
      memories,
      at,
      TEXTS,
    );
    for (const shared of slice.items) {
      for (const group of among(shared))
        found.push({ ...group, units: group.units.map((unit) => viewOf(context, unit)) });
    }
    at = slice.after;
    if (found.length >= limit) return { groups: found, next: at };
    control.report('reading', found.length, null);
    await control.turn();
  }
  return { groups: found, next: null };
}

/** Each group once: under the first language that all of it shares. */
export function duplicatesAmong(shared: SharedText): readonly SharedText[] {
  const sets: StoredUnit[][] = [];
  for (const unit of shared.units) {
    const set = sets.find(([first]) => first?.memory === unit.memory && areEqual(first, unit));
    if (set === undefined) sets.push([unit]);
    else set.push(unit);
  }
  return sets
    .filter((set) => set.length > 1 && sharedLanguages(set)[0] === shared.language)
    .map((units) => ({ ...shared, units }));
}

function areEqual(one: StoredUnit, other: StoredUnit): boolean {
  const shared = sharedLanguages([one, other]);
  return (
    shared.length >= 2 &&
    shared.every((language) => one.variants[language]?.text === other.variants[language]?.text)
  );
}

function sharedLanguages([first, ...rest]: readonly StoredUnit[]): readonly LanguageTag[] {
  return Object.keys(first?.variants ?? {})
    .filter((language) => rest.every(({ variants }) => variants[language] !== undefined))
    .sort();
}

function conflictsAmong(
  shared: SharedText,
  language: LanguageTag,
  target: LanguageTag | undefined,
): readonly SharedText[] {
  if (shared.language !== language) return [];
  const others = new Set(shared.units.flatMap(({ variants }) => Object.keys(variants)));
  others.delete(language);
  const contradicts = (target === undefined ? [...others] : [target]).some(
    (other) => new Set(shared.units.flatMap(({ variants }) => variants[other]?.text ?? [])).size > 1,
  );
  return contradicts ? [shared] : [];
}
