import type { Finding, LanguageCheck } from '../../check.ts';
import { findAll, replacing } from '../../find.ts';
import { FORMULAS } from './formulas.ts';

/**
 * The register of royal activities (design/domain-rules.md, C1, F10): the formula word by word (may God glorify him)
 * or without its capitals (que Dieu l’assiste), the sovereign’s titles in small letters. Moroccan usage: off elsewhere.
 */
export const royalRegister: LanguageCheck = {
  id: 'royal-register',
  severity: 'warning',
  scope: 'language',
  messages: ['formula', 'title'],
  examples: [
    { from: 'fr', texts: { fr: 'Sa Majesté le Roi, que Dieu L’assiste' }, messages: [] },
    { from: 'fr', texts: { fr: 'Sa majesté le roi, que Dieu l’assiste' }, messages: ['title', 'formula'] },
    { from: 'en', texts: { en: 'His Majesty the King, may God glorify him' }, messages: ['formula'] },
  ],
  run(version) {
    const { primary } = version;
    const formulas = FORMULAS.flatMap(({ wrong, fixed }): readonly Finding[] => {
      const pattern = wrong[primary];
      const text = fixed[primary];
      if (pattern === undefined || text === undefined) return [];
      return findAll(version, pattern, ([found], start, end) =>
        plain(found) === plain(text)
          ? null
          : replacing(version, { start, end }, written(found, text), 'formula', { found, text }),
      );
    });
    const titles = (TITLES[primary] ?? []).flatMap(([pattern, text]) =>
      findAll(version, pattern, ([found], start, end) =>
        found === text ? null : replacing(version, { start, end }, text, 'title', { found, text }),
      ),
    );
    return [...titles, ...formulas].sort((a, b) => a.start - b.start);
  },
};

/** One apostrophe, and either case of the first letter. */
const plain = (text: string): string => text.slice(1).replaceAll("'", '’');
const written = (found: string, text: string): string => found.slice(0, 1) + text.slice(1);

const TITLES: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  fr: [
    [/(?<![\p{L}\p{M}])sa majesté le roi(?![\p{L}\p{M}])/giu, 'Sa Majesté le Roi'],
    [/(?<![\p{L}\p{M}])son altesse royale(?![\p{L}\p{M}])/giu, 'Son Altesse Royale'],
    [/(?<![\p{L}\p{M}])hautes instructions royales(?![\p{L}\p{M}])/giu, 'Hautes Instructions Royales'],
  ],
  en: [
    [/(?<![\p{L}\p{M}])his majesty the king(?![\p{L}\p{M}])/giu, 'His Majesty the King'],
    [/(?<![\p{L}\p{M}])his royal highness(?![\p{L}\p{M}])/giu, 'His Royal Highness'],
    [/(?<![\p{L}\p{M}])her royal highness(?![\p{L}\p{M}])/giu, 'Her Royal Highness'],
  ],
};
