import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NumberField } from '../../ui/controls/NumberField.tsx';
import { TextField } from '../../ui/controls/TextField.tsx';
import styles from './SettingsScreen.module.css';
import type { SettingsSectionProps } from './types.ts';

/** The translator's name and the lowest match worth showing. */
export function WorkSettings({ settings, onChange }: SettingsSectionProps) {
  const { t } = useTranslation();
  const [author, setAuthor] = useState(settings.author);
  // Another window may have changed it.
  useEffect(() => setAuthor(settings.author), [settings.author]);
  return (
    <section className={styles.section} aria-labelledby="settings-work">
      <h2 id="settings-work" className={styles.heading}>
        {t('settings.work')}
      </h2>
      <div className={styles.fields}>
        <div className={styles.narrow}>
          <TextField
            label={t('settings.author')}
            description={t('settings.authorHint')}
            value={author}
            maxLength={200}
            onChange={setAuthor}
            onBlur={() => {
              if (author !== settings.author) onChange({ author });
            }}
          />
        </div>
        <NumberField
          label={t('settings.minimumScore')}
          description={t('settings.minimumScoreHint')}
          value={settings.minimumScore}
          minimum={30}
          maximum={100}
          step={5}
          format={{ style: 'unit', unit: 'percent' }}
          onChange={(minimumScore) => onChange({ minimumScore })}
        />
      </div>
    </section>
  );
}
