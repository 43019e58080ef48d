import type { VersionsCheck } from '../../check.ts';
import { changeFindings } from '../../values/number-findings.ts';

/** Every count of one version stands in the others, however it is written (design/domain-rules.md, D1). Numbers in words
 * explain digits, but nobody has to write a number in digits. What more is than a number (a percentage, an amount, a
 * date) has a check of its own. */
export const numbers: VersionsCheck = {
  id: 'numbers',
  severity: 'warning',
  scope: 'all',
  messages: ['missing', 'extra', 'changed', 'scale'],
  examples: [
    {
      from: 'fr',
      texts: {
        fr: 'Le centre compte douze lits et 1 500 consultations par an.',
        ar: 'يضم المركز 12 سريرا ويقدم 1.500 استشارة في السنة.',
      },
      messages: [],
    },
    {
      from: 'en',
      texts: { en: 'The centre serves 16 communes.', fr: 'Le centre dessert 61 communes.' },
      messages: ['changed'],
    },
    {
      from: 'en',
      texts: {
        en: 'The programme reached 2.5 million people.',
        fr: 'Le programme a touché 2,5 milliards de personnes.',
      },
      messages: ['scale'],
    },
  ],
  run(context) {
    return changeFindings(context, ['plain', 'code']);
  },
};
