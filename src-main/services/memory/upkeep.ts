import { BalaghError } from '#contract/errors.ts';
import type { Output, Parsed } from '#contract/index.ts';
import type { LanguageTag } from '#core/model/language.ts';
import type { RichText } from '#core/model/rich-text.ts';
import { contentFrom } from '../content.ts';
import type { Context } from '../context.ts';
import type { JobControl, Stamp, StoredUnit, UnitChange } from '../ports/index.ts';
import { duplicatesAmong, requireUnit, viewOf } from './browse.ts';
import { requireWritable } from './memories.ts';

/** Changing units by hand: every change can be taken back. */

const TEXTS = 5000;

const stampOf = ({ clock, settings }: Context): Stamp => ({
  author: settings.get().author,
  at: clock.now(),
});

export function editUnit(
  context: Context,
  { unit: id, variants }: Parsed<'memory.edit'>,
): Output<'memory.edit'> {
  const unit = requireUnit(context, id);
  requireWritable(context, unit.memory);
  const changed: Record<LanguageTag, RichText> = { ...unit.variants };
  for (const [language, content] of Object.entries(variants)) {
    if (content === null || content.text.trim() === '') delete changed[language];
    else changed[language] = contentFrom(content);
  }
  if (Object.keys(changed).length < 2) throw new BalaghError('too-few-texts');
  const edit = context.memory.change('edit', [{ unit: id, variants: changed }], stampOf(context));
  if (edit !== null) context.announce('memory');
  return { edit, units: edit === null ? 0 : 1, unit: viewOf(context, requireUnit(context, id)) };
}

/** Ids that are not there (any more) are passed over. */
export function deleteUnits(context: Context, { units }: Parsed<'memory.delete'>): Output<'memory.delete'> {
  const found = [...new Set(units)].flatMap((id) => context.memory.unit(id) ?? []);
  for (const memory of new Set(found.map((unit) => unit.memory))) requireWritable(context, memory);
  const changes = found.map(({ id }) => ({ unit: id, variants: null }));
  const edit = context.memory.change('delete', changes, stampOf(context));
  if (edit !== null) context.announce('memory');
  return { edit, units: edit === null ? 0 : found.length };
}

export function mergeUnits(
  context: Context,
  { units, keep }: Parsed<'memory.mergeUnits'>,
): Output<'memory.mergeUnits'> {
  const kept = requireUnit(context, keep);
  const others = [...new Set(units)].filter((id) => id !== keep).map((id) => requireUnit(context, id));
  for (const { memory } of [kept, ...others]) requireWritable(context, memory);
  const changes = mergeChanges(kept, others);
  const edit = context.memory.change('merge', changes, stampOf(context));
  if (edit !== null) context.announce('memory');
  return { edit, units: changes.length, unit: viewOf(context, requireUnit(context, keep)) };
}

function mergeChanges(kept: StoredUnit, others: readonly StoredUnit[]): readonly UnitChange[] {
  const variants: Record<LanguageTag, RichText> = { ...kept.variants };
  for (const other of others) {
    for (const [language, content] of Object.entries(other.variants)) {
      const known = variants[language];
      if (known !== undefined && known.text !== content.text)
        throw new BalaghError('units-contradict', { language });
      variants[language] = known ?? content;
    }
  }
  const joins = others.map(({ id }) => id);
  return [{ unit: kept.id, variants, joins }, ...joins.map((unit) => ({ unit, variants: null }))];
}

/** All duplicates within each memory that may be changed, in one edit. */
export async function mergeDuplicates(
  context: Context,
  { memories }: Parsed<'memory.mergeDuplicates'>,
  control: JobControl,
): Promise<Output<'memory.mergeDuplicates'>> {
  const writable = context.memory
    .memories()
    .filter(({ id, writable: may }) => may && (memories === undefined || memories.includes(id)))
    .map(({ id }) => id);
  const changes: UnitChange[] = [];
  const taken = new Set<number>();
  for (let at: number | null = -1; at !== null; ) {
    const slice: ReturnType<typeof context.memory.sharedTexts> = context.memory.sharedTexts(
      writable,
      at,
      TEXTS,
    );
    for (const group of slice.items.flatMap((shared) => duplicatesAmong(shared))) {
      const [kept, ...others] = compatible(group.units.filter(({ id }) => !taken.has(id)));
      if (kept === undefined || others.length === 0) continue;
      for (const { id } of [kept, ...others]) taken.add(id);
      changes.push(...mergeChanges(kept, others));
    }
    at = slice.after;
    control.report('reading', changes.length, null);
    await control.turn();
  }
  const edit = context.memory.change('merge', changes, stampOf(context));
  if (edit !== null) context.announce('memory');
  return { edit, units: taken.size };
}

/** The units, oldest first, that contradict none before them. */
function compatible(units: readonly StoredUnit[]): readonly StoredUnit[] {
  const texts: Record<LanguageTag, string> = {};
  return units
    .toSorted((a, b) => a.id - b.id)
    .filter(({ variants }) => {
      const entries = Object.entries(variants);
      if (entries.some(([language, { text }]) => (texts[language] ?? text) !== text)) return false;
      for (const [language, { text }] of entries) texts[language] = text;
      return true;
    });
}

export function undoEdit(context: Context, { edit }: Parsed<'memory.undo'>): Output<'memory.undo'> {
  const units = context.memory.undo(edit);
  if (units === null) throw new BalaghError('nothing-to-undo');
  context.announce('memory');
  return { units };
}
