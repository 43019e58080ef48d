import type { UnitsPart } from '#services/ports/index.ts';

/**
 * A part of a memory as a tab-separated table, in UTF-8. It has no place for marks, neighbours, dates and properties,
 * and none for tabs and line breaks.
 */
export function writeTable({ units, columns, first }: UnitsPart): string {
  const header = first ? `${['part', ...columns].join('\t')}\n` : '';
  const lines = units.map(({ variants, context }) => {
    const texts = columns.map((language) => variants[language]?.text.replace(/[\t\r\n]+/g, ' ') ?? '');
    return `${[context.part ?? '', ...texts].join('\t')}\n`;
  });
  return header + lines.join('');
}
