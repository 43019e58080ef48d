import { type LanguageTag, primaryLanguage } from '#core/model/language.ts';
import type { Unit } from '#core/model/memory.ts';
import type { RichText } from '#core/model/rich-text.ts';

/**
 * What a record by language holds for a language: under the tag itself, else under the bare language, else under
 * the first tag of the same language.
 */
export function variantOf<Value>(
  record: Readonly<Record<LanguageTag, Value>>,
  tag: LanguageTag,
): readonly [LanguageTag, Value] | null {
  const own = ownValue(record, tag);
  if (own !== undefined) return [tag, own];
  const primary = primaryLanguage(tag);
  const bare = ownValue(record, primary);
  if (bare !== undefined) return [primary, bare];
  for (const other of Object.keys(record)) {
    const value = primaryLanguage(other) === primary ? record[other] : undefined;
    if (value !== undefined) return [other, value];
  }
  return null;
}

const ownValue = <Value>(
  record: Readonly<Record<LanguageTag, Value>>,
  tag: LanguageTag,
): Value | undefined => (Object.hasOwn(record, tag) ? record[tag] : undefined);

/** A unit's texts in the wanted languages, by requested tag; empty texts are none. */
export function targetsOf(
  unit: Unit,
  wanted: readonly LanguageTag[],
): Readonly<Record<LanguageTag, RichText>> {
  const has: Record<LanguageTag, RichText> = {};
  for (const target of wanted) {
    const variant = variantOf(unit.variants, target);
    if (variant !== null && variant[1].text.trim() !== '') has[target] = variant[1];
  }
  return has;
}
