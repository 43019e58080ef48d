import { Bell } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Settings } from '#contract/app.ts';
import { CHECK_IDS } from '#core/model/issue.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import screen from '../SettingsScreen.module.css';
import styles from './checks.module.css';
import { without } from './without.ts';

/** What says nothing in any release, each with a way back. */
export function SilencedChecks(props: {
  readonly chosen: Settings['checks'];
  onChange(chosen: Settings['checks']): void;
}) {
  const { chosen, onChange } = props;
  const { t } = useTranslation('checks');
  const { t: issues } = useTranslation('issues');
  const silenced = CHECK_IDS.filter((id) => chosen[id] === 'off');
  return (
    <div className={styles.part}>
      <h3 id="settings-silenced">{t('silenced')}</h3>
      {silenced.length === 0 ? <p className={screen.muted}>{t('silencedNone')}</p> : null}
      {silenced.length === 0 ? null : (
        <ul className={styles.silenced} aria-labelledby="settings-silenced">
          {silenced.map((id) => (
            <li key={id}>
              <span>{issues(`check.${id}.name`)}</span>
              <Button
                small
                kind="quiet"
                icon={<Bell />}
                aria-label={t('restoreNamed', { check: issues(`check.${id}.name`) })}
                onPress={() => onChange(without(chosen, id))}
              >
                {t('restore')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
