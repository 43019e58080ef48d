import type { VersionsCheck } from '../../check.ts';
import { changeFindings } from '../../values/number-findings.ts';

/** The same telephone numbers, digit by digit; spaces and the form of the country code may change (design/domain-rules.md,
 * D6). */
export const phones: VersionsCheck = {
  id: 'phones',
  severity: 'error',
  scope: 'all',
  messages: ['missing', 'extra', 'changed'],
  examples: [
    { from: 'fr', texts: { fr: 'Tél. : 05 37 00 00 00', en: 'Tel.: +212 5 37 00 00 00' }, messages: [] },
    { from: 'fr', texts: { fr: 'Tél. : 05 37 00 00 01', en: 'Tel.: 05 37 00 00 10' }, messages: ['changed'] },
  ],
  run(context) {
    return changeFindings(context, ['phone']);
  },
};
