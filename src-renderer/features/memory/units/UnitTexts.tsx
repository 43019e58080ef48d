import { Fragment } from 'react';
import type { MemoryUnit } from '#contract/memories.ts';
import { directionOf, type LanguageTag, primaryLanguage } from '#core/model/language.ts';
import { foldWithMap } from '#core/text/fold.ts';
import styles from './units.module.css';

/** The text of a unit in a language or one of its regions. */
export function variantIn(
  { variants }: Pick<MemoryUnit, 'variants'>,
  language: LanguageTag,
): { readonly tag: LanguageTag; readonly text: string } | null {
  const tag =
    variants[language] === undefined
      ? Object.keys(variants).find((one) => primaryLanguage(one) === primaryLanguage(language))
      : language;
  return tag === undefined ? null : { tag, text: variants[tag]?.text ?? '' };
}

/** One language of a unit, the words looked for marked whatever their accents, hamza or case. */
export function UnitText({
  unit,
  language,
  words,
}: {
  unit: MemoryUnit;
  language: LanguageTag;
  words: string;
}) {
  const found = variantIn(unit, language);
  if (found === null) return <span className={styles.text} />;
  return (
    <span className={styles.text} data-reading lang={found.tag} dir={directionOf(found.tag)}>
      {markedParts(found.text, words).map(({ text, marked, start }) =>
        marked ? <mark key={start}>{text}</mark> : <Fragment key={start}>{text}</Fragment>,
      )}
    </span>
  );
}

interface Part {
  readonly start: number;
  readonly text: string;
  readonly marked: boolean;
}

/** The text cut where the words begin and end. */
export function markedParts(text: string, words: string): readonly Part[] {
  const needle = foldWithMap(words.trim()).folded;
  if (needle === '') return [{ start: 0, text, marked: false }];
  const { folded, map } = foldWithMap(text);
  const parts: Part[] = [];
  let [from, at] = [0, folded.indexOf(needle)];
  while (at >= 0) {
    const [start, end] = [map[at] ?? 0, map[at + needle.length] ?? text.length];
    if (start > from) parts.push({ start: from, text: text.slice(from, start), marked: false });
    parts.push({ start, text: text.slice(start, end), marked: true });
    from = end;
    at = folded.indexOf(needle, at + needle.length);
  }
  if (from < text.length) parts.push({ start: from, text: text.slice(from), marked: false });
  return parts;
}
