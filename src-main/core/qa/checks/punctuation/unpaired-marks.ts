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
    const loose = versions.map(looseIn);
    return loose.flatMap(({ version, marks }, own) => {
      const others = loose.filter((_, at) => at !== own);
      return marks.flatMap((mark) => findingOf(mark, version, others));
    });
  },
};

/** The loose marks of a version, and which kinds there are. */
interface Loose {
  readonly version: Version;
  readonly marks: readonly LooseMark[];
  readonly list: boolean;
  readonly brackets: boolean;
  readonly quotes: boolean;
  /** A loose quotation mark that may open, and one that may close. */
  readonly opening: boolean;
  readonly closing: boolean;
}

function looseIn(version: Version): Loose {
  const marks = looseMarks(version.text);
  const quotes = marks.filter(({ quote }) => quote).map(({ start }) => version.text.charAt(start));
  return {
    version,
    marks,
    list: marks.some(({ list }) => list),
    brackets: marks.some(({ quote }) => !quote),
    quotes: quotes.length > 0,
    opening: quotes.some(mayOpen),
    closing: quotes.some(mayClose),
  };
}

// A straight mark does either.
const mayOpen = (sign: string): boolean => /[«“„"]/.test(sign);
const mayClose = (sign: string): boolean => sign === '"' || !mayOpen(sign);

function findingOf(mark: LooseMark, version: Version, others: readonly Loose[]): readonly Finding[] {
  const { start, end, reversed } = mark;
  const sign = version.text.slice(start, end);
  const common = { language: version.language, start, end, parameters: { mark: sign } };
  if (reversed !== undefined)
    return [{ ...common, message: 'reversed', fix: { start, end, text: reversed } }];
  // A list has its marks in every version.
  if (mark.list && (others.length === 0 || others.some(({ list }) => list))) return [];
  if (!mark.quote) {
    // The same bracket is missing everywhere: a list, or a passage that goes on.
    const shared = others.length > 0 && others.every(({ brackets }) => brackets);
    return [{ ...common, message: 'unpaired', ...(shared ? { severity: 'info' as const } : {}) }];
  }
  const balanced = others.some(({ quotes }) => !quotes);
  if (balanced) return [{ ...common, message: 'unpaired' }];
  const goesOn = others.some(
    ({ opening, closing }) => (mayOpen(sign) && opening) || (mayClose(sign) && closing),
  );
  return goesOn ? [] : [{ ...common, message: 'unpaired', severity: 'info' }];
}
