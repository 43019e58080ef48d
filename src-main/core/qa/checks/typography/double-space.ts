import type { LanguageCheck } from '../../check.ts';
import { findAll, replacing } from '../../find.ts';

/** Two spaces or more, or a tab, between words (design/domain-rules.md, E1). A no-break space among them stays. */
export const doubleSpace: LanguageCheck = {
  id: 'double-space',
  severity: 'warning',
  scope: 'language',
  messages: ['double'],
  examples: [
    { from: 'en', texts: { en: 'Rabat and Salé' }, messages: [] },
    { from: 'en', texts: { en: 'Rabat  and Salé' }, messages: ['double'] },
    { from: 'fr', texts: { fr: 'Rabat \u00a0: le Conseil' }, messages: ['double'] },
  ],
  run: (version) =>
    findAll(version, RUN, ([found], start, end) => {
      // Spaces at the edges are another check's.
      if (start === 0 || end === version.text.length) return null;
      const kept = /[\u00a0\u202f]/.exec(found)?.[0] ?? ' ';
      return replacing(version, { start, end }, kept, 'double', { count: found.length });
    }),
};

const RUN = /[ \u00a0\u202f\u2009]{2,}|[ \u00a0\u202f]*\t[ \u00a0\u202f\t]*/g;
