import type { LanguageTag } from '#core/model/language.ts';
import type { StoredUnit, UnitsPart } from '#services/ports/index.ts';
import { escapeMarkup } from '../../shared/escape.ts';

/**
 * A part of a memory as XLIFF 1.2; parts in order make the file. XLIFF has two languages a `file`, so that each part has one
 * for each pair of languages: from the source, or where a unit lacks it from its first language, to each of the others.
 * Texts alone: marks, neighbours and properties have no place in it that other programs would read.
 */
export function writeXliff({ units, columns, source, first, last }: UnitsPart): string {
  const pairs = new Map<string, string[]>();
  for (const unit of units) {
    for (const [from, to] of pairsOf(unit, columns, source)) {
      const key = JSON.stringify([from, to]);
      const elements = pairs.get(key) ?? [];
      pairs.set(key, elements);
      elements.push(unitElement(unit, from, to));
    }
  }
  const files = [...pairs].map(([key, elements]) => fileElement(JSON.parse(key), elements));
  return [first ? HEAD : '', ...files, last ? FOOTER : ''].join('');
}

const HEAD =
  '<?xml version="1.0" encoding="UTF-8"?>\n<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">\n';
const FOOTER = '</xliff>\n';

type Pair = readonly [from: LanguageTag, to: LanguageTag];

function pairsOf(
  { variants }: StoredUnit,
  columns: readonly LanguageTag[],
  source: LanguageTag | null,
): readonly Pair[] {
  const own = columns.filter((language) => variants[language] !== undefined);
  const from = own.find((language) => language === source) ?? own[0];
  return from === undefined ? [] : own.filter((to) => to !== from).map((to) => [from, to] as const);
}

function fileElement([from, to]: Pair, elements: readonly string[]): string {
  const languages = `source-language="${escapeMarkup(from)}" target-language="${escapeMarkup(to)}"`;
  return `<file original="memory" datatype="plaintext" ${languages}>\n<body>\n${elements.join('')}</body>\n</file>\n`;
}

function unitElement({ id, variants }: StoredUnit, from: LanguageTag, to: LanguageTag): string {
  const text = (language: LanguageTag) => escapeMarkup(variants[language]?.text ?? '');
  return `<trans-unit id="${id}" xml:space="preserve">\n<source>${text(from)}</source>\n<target state="translated">${text(to)}</target>\n</trans-unit>\n`;
}
