import { useTranslation } from 'react-i18next';
import type { PenaltyPoints } from '#core/model/penalties.ts';
import { NumberField } from '../../ui/controls/NumberField.tsx';
import styles from './SettingsScreen.module.css';
import type { SettingsSectionProps } from './types.ts';

const POINTS = ['pivot', 'region', 'unreviewed', 'age'] as const satisfies readonly (keyof PenaltyPoints)[];

/** Points off matches for what they are; those of a memory stand with the memory. */
export function PenaltySettings({ settings, onChange }: SettingsSectionProps) {
  const { t } = useTranslation();
  const { penalties } = settings;
  const set = (changed: Partial<PenaltyPoints>) => onChange({ penalties: { ...penalties, ...changed } });
  return (
    <section className={styles.section} aria-labelledby="settings-penalties">
      <h2 id="settings-penalties" className={styles.heading}>
        {t('settings.penalties.title')}
      </h2>
      <p className={styles.muted}>{t('settings.penalties.hint')}</p>
      <div className={styles.points}>
        {POINTS.map((kind) => (
          <NumberField
            key={kind}
            label={t(`settings.penalties.${kind}`)}
            value={penalties[kind]}
            minimum={0}
            maximum={50}
            onChange={(points) => set({ [kind]: points })}
          />
        ))}
        <NumberField
          label={t('settings.penalties.ageYears')}
          value={penalties.ageYears}
          minimum={1}
          maximum={50}
          onChange={(ageYears) => set({ ageYears })}
        />
      </div>
    </section>
  );
}
