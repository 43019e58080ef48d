import type { LanguageCheck } from '../../check.ts';
import { findAll, replacing } from '../../find.ts';

/** What is left of French in an English text (design/domain-rules.md, E6): « », M. or Mme before a name, 1er, 3,5 %. */
export const frenchResidue: LanguageCheck = {
  id: 'french-residue',
  severity: 'warning',
  scope: 'language',
  messages: ['quotes', 'title', 'ordinal', 'percent'],
  examples: [
    { from: 'en', texts: { en: 'Mr. Laftit said “yes” on 1 May: 3.5%. M. Night Shyamalan' }, messages: [] },
    { from: 'en', texts: { en: 'He said « yes » to Mme Alaoui' }, messages: ['quotes', 'title'] },
    { from: 'en', texts: { en: 'on 1er May, up 3,5 %' }, messages: ['ordinal', 'percent'] },
  ],
  run: (version) =>
    version.primary === 'en'
      ? findAll(version, PATTERN, (found, start, end) => {
          const [text, quoted, title, ordinal, percent] = found;
          const place = { start, end };
          if (quoted !== undefined) return replacing(version, place, `“${quoted}”`, 'quotes', { text });
          if (title !== undefined) {
            const english = TITLES[title] ?? title;
            return replacing(version, place, english, 'title', { text: title, title: english });
          }
          if (ordinal !== undefined) return replacing(version, place, '1', 'ordinal', { text });
          const written = `${percent?.replace(',', '.') ?? ''}%`;
          return replacing(version, place, written, 'percent', { text, percent: written });
        })
      : [],
};

const PATTERN =
  /«[ \u00a0\u202f]?([^«»]{1,400}?)[ \u00a0\u202f]?»|(?<![\p{L}\p{M}.])(Mme|Mlle|MM\.|M\.(?= (?:le |la |l’|l')))(?= ?\p{L})|(?<![\p{N},.])(1er)(?![\p{L}\p{M}])|(?<![\p{N},.])(\d{1,3},\d{1,2})[ \u00a0\u202f]?%/gu;
const TITLES: Readonly<Record<string, string>> = { Mme: 'Ms.', Mlle: 'Ms.', 'MM.': 'Messrs.', 'M.': 'Mr.' };
