import type { VersionsCheck } from '../../check.ts';
import { changeFindings, signFindings } from '../../values/number-findings.ts';

/** The same amounts in the same currencies, with the same scale word (design/domain-rules.md, D4): English billion is
 * French milliard. */
export const money: VersionsCheck = {
  id: 'money',
  severity: 'error',
  scope: 'all',
  messages: ['missing', 'extra', 'changed', 'scale', 'currency'],
  examples: [
    {
      from: 'fr',
      texts: {
        fr: 'Les recettes ont atteint 10,9 milliards de dirhams.',
        en: 'Receipts reached MAD 10.9 billion.',
        ar: 'بلغت المداخيل 10,9 مليار درهم.',
      },
      messages: [],
    },
    {
      from: 'fr',
      texts: {
        fr: 'Le budget s’élève à 10,9 milliards de dirhams.',
        en: 'The budget amounts to MAD 10.9 million.',
      },
      messages: ['scale'],
    },
    {
      from: 'fr',
      texts: { fr: 'un don de 500 000 euros', en: 'a donation of $500,000' },
      messages: ['currency'],
    },
  ],
  run(context) {
    return [...changeFindings(context, ['money']), ...signFindings(context, 'currency', () => 'currency')];
  },
};
