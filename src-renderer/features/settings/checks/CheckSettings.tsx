import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CheckUsage } from '#contract/checking.ts';
import { PROFILE_IDS } from '#core/model/profile.ts';
import { fold } from '#core/text/fold.ts';
import { useQuery } from '../../../client/use-operation.ts';
import { useErrorText } from '../../../i18n/error-text.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { SearchBox } from '../../../ui/controls/SearchBox.tsx';
import { Select } from '../../../ui/controls/Select.tsx';
import { Alert } from '../../../ui/status/Alert.tsx';
import screen from '../SettingsScreen.module.css';
import type { SettingsSectionProps } from '../types.ts';
import { CheckSubject } from './CheckSubject.tsx';
import styles from './checks.module.css';
import { SilencedChecks } from './SilencedChecks.tsx';

/** The usual house style, what each check says in every release, and what is silenced for good. */
export function CheckSettings({ settings, onChange }: SettingsSectionProps) {
  const { t } = useTranslation('checks');
  const errorText = useErrorText();
  const [words, setWords] = useState('');
  const { data, error } = useQuery('checks.list', { profile: settings.profile });
  const fits = useFits(words);
  const found = Map.groupBy(data?.checks.filter(fits) ?? [], ({ subject }) => subject);
  const setChecks = (checks: typeof settings.checks) => onChange({ checks });
  return (
    <section className={screen.section} aria-labelledby="settings-checks">
      <h2 id="settings-checks" className={screen.heading}>
        {t('title')}
      </h2>
      <p className={screen.muted}>{t('hint')}</p>
      <div className={screen.narrow}>
        <Select
          label={t('profile')}
          value={settings.profile}
          options={PROFILE_IDS.map((id) => ({ id, label: t(`profiles.${id}`) }))}
          onChange={(profile) => onChange({ profile })}
        />
      </div>
      {error ? <Alert severity="error">{errorText(error)}</Alert> : null}
      <div className={styles.bar}>
        <SearchBox label={t('filter')} value={words} onChange={setWords} />
        <Button
          kind="quiet"
          isDisabled={Object.keys(settings.checks).length === 0}
          onPress={() => setChecks({})}
        >
          {t('reset')}
        </Button>
      </div>
      <div>
        {data !== null && found.size === 0 ? <p role="status">{t('noneFits')}</p> : null}
        {[...found].map(([subject, checks]) => (
          <CheckSubject
            key={subject}
            subject={subject}
            checks={checks}
            chosen={settings.checks}
            searching={words.trim() !== ''}
            onChange={setChecks}
          />
        ))}
      </div>
      <SilencedChecks chosen={settings.checks} onChange={setChecks} />
    </section>
  );
}

/** Whether a check's name, summary or subject has every word, whatever its accents and letter forms. */
function useFits(words: string): (check: CheckUsage) => boolean {
  const { t } = useTranslation('issues');
  const subject: (key: string) => string = t as never;
  const wanted = fold(words).split(/\s+/).filter(Boolean);
  return (check) => {
    const names = [t(`check.${check.id}.name`), t(`check.${check.id}.summary`)];
    const text = fold([...names, subject(`subject.${check.subject}`), check.id].join(' '));
    return wanted.every((word) => text.includes(word));
  };
}
