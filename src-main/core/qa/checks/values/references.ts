import type { VersionsCheck } from '../../check.ts';
import { changeFindings } from '../../values/number-findings.ts';

/** The same numbers of laws and decrees, and the same document symbols (design/domain-rules.md, D6). */
export const references: VersionsCheck = {
  id: 'references',
  severity: 'error',
  scope: 'all',
  messages: ['missing', 'extra', 'changed'],
  examples: [
    {
      from: 'fr',
      texts: { fr: 'la loi n° 27-06', en: 'Law No. 27-06', ar: 'القانون رقم 27.06' },
      messages: [],
    },
    { from: 'fr', texts: { fr: 'la loi n° 27-06', en: 'Law No. 27-60' }, messages: ['changed'] },
    { from: 'en', texts: { en: 'see A/RES/70/1', fr: 'voir le document' }, messages: ['missing'] },
  ],
  run(context) {
    return changeFindings(context, ['law', 'document']);
  },
};
