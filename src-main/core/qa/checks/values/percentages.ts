import type { VersionsCheck } from '../../check.ts';
import { changeFindings, signFindings } from '../../values/number-findings.ts';

/** The same percentages in every version, with their sign or its name (design/domain-rules.md, D5). Percentage points may
 * be called points. */
export const percentages: VersionsCheck = {
  id: 'percentages',
  severity: 'error',
  scope: 'all',
  messages: ['missing', 'extra', 'changed', 'sign-missing', 'sign-extra'],
  examples: [
    {
      from: 'fr',
      texts: { fr: 'en hausse de 6,8 %', en: 'up 6.8 per cent', ar: 'بزيادة 6,8 في المائة' },
      messages: [],
    },
    { from: 'fr', texts: { fr: 'en hausse de 6,8 %', en: 'up 8.6%' }, messages: ['changed'] },
    { from: 'fr', texts: { fr: 'Le taux est de 12 %.', en: 'The rate is 12.' }, messages: ['sign-missing'] },
  ],
  run(context) {
    return [
      ...changeFindings(context, ['percent']),
      ...signFindings(context, 'percent', ({ odd }) =>
        odd.percent === 'yes' ? 'sign-extra' : 'sign-missing',
      ),
    ];
  },
};
