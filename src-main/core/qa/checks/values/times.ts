import type { VersionsCheck } from '../../check.ts';
import { changeFindings } from '../../values/number-findings.ts';

/** The same times of day, on either clock and in words (design/domain-rules.md, D7). */
export const times: VersionsCheck = {
  id: 'times',
  severity: 'warning',
  scope: 'all',
  messages: ['missing', 'extra', 'changed'],
  examples: [
    {
      from: 'fr',
      texts: { fr: 'à 21 heures', en: 'at 9 p.m.', ar: 'على الساعة التاسعة مساء' },
      messages: [],
    },
    { from: 'fr', texts: { fr: 'à 18h30', en: 'at 8:30 p.m.' }, messages: ['changed'] },
  ],
  run(context) {
    return changeFindings(context, ['time']);
  },
};
