import type { Finding, Version, VersionsCheck } from '../../check.ts';
import { type LooseMark, looseMarks } from './pairs.ts';

/**
 * Brackets and quotation marks without their partner, and brackets the wrong way round (design/domain-rules.md, G4,
 * R14). A quotation may go on over several segments: a quotation mark is a warning where another version of the segment
 * is balanced, information where no other version leaves the same side open or there is none.
 */
export const unpairedMarks: VersionsCheck = {
  id: 'unpaired-marks',
  severity: 'warning',
  scope: 'all',
  messages: ['unpaired', 'reversed'],
  examples: [
    {
      from: 'fr',
      texts: { fr: 'a) le Conseil (MAP)\u00a0; «\u00a0l’essor\u00a0»', en: 'a) the (MAP) “rise”' },
      messages: [],
    },
    { from: 'fr', texts: { fr: '«\u00a0Nous avançons.', en: '“We advance.' }, messages: [] },
    {
      from: 'fr',
      texts: { fr: 'Nous avançons\u00a0», dit-il.', en: '“We advance, he said.' },
      messages: ['unpaired', 'unpaired'],
    },
    { from: 'fr', texts: { fr: 'le Conseil (MAP', en: 'the Council (MAP)' }, messages: ['unpaired'] },
    {
      from: 'fr',
      texts: { fr: '«\u00a0Oui\u00a0», a-t-il dit', en: '“Yes, he said' },
      messages: ['unpaired'],
    },
    { from: 'ar', texts: { ar: 'المجلس )الرباط(' }, messages: ['reversed', 'reversed'] },
  ],
  run({ versions }) {
    const loose = versions.map((version) => ({ version, marks: looseMarks(version.text) }));
    return loose.flatMap(({ version, marks }, own) => {
      const others = loose.filter((_, at) => at !== own);
      return marks.flatMap((mark) => findingOf(mark, version, others));
    });
  },
};

interface Loose {
  readonly version: Version;
  readonly marks: readonly LooseMark[];
}

function findingOf(mark: LooseMark, version: Version, others: readonly Loose[]): readonly Finding[] {
  const { start, end, reversed } = mark;
  const sign = version.text.slice(start, end);
  const common = { language: version.language, start, end, parameters: { mark: sign } };
  if (reversed !== undefined)
    return [{ ...common, message: 'reversed', fix: { start, end, text: reversed } }];
  // A list has its marks in every version.
  if (mark.list && (others.length === 0 || others.some(({ marks }) => marks.some(({ list }) => list))))
    return [];
  if (!mark.quote) {
    // The same bracket is missing everywhere: a list, or a passage that goes on.
    const shared = others.length > 0 && others.every(({ marks }) => marks.some((other) => !other.quote));
    return [{ ...common, message: 'unpaired', ...(shared ? { severity: 'info' as const } : {}) }];
  }
  const balanced = others.some(({ marks }) => !marks.some((other) => other.quote));
  if (balanced) return [{ ...common, message: 'unpaired' }];
  const goesOn = others.some((other) =>
    other.marks.some((one) => one.quote && isSameSide(sign, other.version.text.charAt(one.start))),
  );
  return goesOn ? [] : [{ ...common, message: 'unpaired', severity: 'info' }];
}

/** Whether both marks open or both close; a straight mark does either. */
function isSameSide(one: string, other: string): boolean {
  if (one === '"' || other === '"') return true;
  return /[«“„]/.test(one) === /[«“„]/.test(other);
}
