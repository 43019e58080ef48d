import { useTranslation } from 'react-i18next';
import { DENSITIES, INTERFACE_LANGUAGES, THEMES } from '#contract/app.ts';
import { Segmented } from '../../ui/controls/Choice.tsx';
import { Select } from '../../ui/controls/Select.tsx';
import styles from './SettingsScreen.module.css';
import type { SettingsSectionProps } from './types.ts';

/** Language, theme and spacing. */
export function InterfaceSettings({ settings, onChange }: SettingsSectionProps) {
  const { t } = useTranslation();
  const languages = [
    { id: 'system' as const, label: t('settings.systemLanguage') },
    ...INTERFACE_LANGUAGES.map((id) => ({ id, label: t(`languages.own.${id}`) })),
  ];
  return (
    <section className={styles.section} aria-labelledby="settings-interface">
      <h2 id="settings-interface" className={styles.heading}>
        {t('settings.interface')}
      </h2>
      <div className={styles.fields}>
        <div className={styles.narrow}>
          <Select
            label={t('settings.interfaceLanguage')}
            options={languages}
            value={settings.interfaceLanguage ?? 'system'}
            onChange={(id) => onChange({ interfaceLanguage: id === 'system' ? null : id })}
          />
        </div>
        <Segmented
          label={t('settings.theme')}
          options={THEMES.map((id) => ({ id, label: t(`settings.themes.${id}`) }))}
          value={settings.theme}
          onChange={(theme) => onChange({ theme })}
        />
        <Segmented
          label={t('settings.density')}
          options={DENSITIES.map((id) => ({ id, label: t(`settings.densities.${id}`) }))}
          value={settings.density}
          onChange={(density) => onChange({ density })}
        />
      </div>
    </section>
  );
}
