import type { VersionsCheck } from '../../check.ts';
import { changeFindings, signFindings } from '../../values/number-findings.ts';

/** The same measurements in the same units. */
export const measurements: VersionsCheck = {
  id: 'measurements',
  severity: 'warning',
  scope: 'all',
  messages: ['missing', 'extra', 'changed', 'scale', 'unit'],
  examples: [
    {
      from: 'fr',
      texts: { fr: 'une route de 45 km', en: 'a 45-kilometre road', ar: 'طريق طولها 45 كيلومترا' },
      messages: [],
    },
    { from: 'fr', texts: { fr: 'une saisie de 350 kg', en: 'a seizure of 530 kg' }, messages: ['changed'] },
    { from: 'fr', texts: { fr: '12 000 hectares', en: '12,000 km²' }, messages: ['unit'] },
  ],
  run(context) {
    return [...changeFindings(context, ['measurement']), ...signFindings(context, 'unit', () => 'unit')];
  },
};
