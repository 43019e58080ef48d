import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Settings } from '#contract/app.ts';
import type { CheckUsage } from '#contract/checking.ts';
import { useInterfaceLocale } from '../../../i18n/provider.tsx';
import { Select } from '../../../ui/controls/Select.tsx';
import styles from './checks.module.css';
import { without } from './without.ts';

type Chosen = Settings['checks'];
const SETTINGS = ['error', 'warning', 'info', 'off'] as const;

/** The checks of one subject; folded until they are asked for, since there are sixty in all. */
export function CheckSubject(props: {
  readonly subject: string;
  readonly checks: readonly CheckUsage[];
  readonly chosen: Chosen;
  /** While a filter narrows the checks, all that fit are in view. */
  readonly searching: boolean;
  onChange(chosen: Chosen): void;
}) {
  const { subject, checks, chosen, searching, onChange } = props;
  const { t } = useTranslation('checks');
  const { t: issues } = useTranslation('issues');
  const { formats } = useInterfaceLocale();
  const [unfolded, setUnfolded] = useState(false);
  const name: (key: string) => string = issues as never;
  const changed = checks.filter(({ id }) => chosen[id] !== undefined).length;
  const open = searching || unfolded;
  return (
    <details
      className={styles.subject}
      open={open}
      onToggle={(event) => {
        if (!searching) setUnfolded(event.currentTarget.open);
      }}
    >
      <summary>
        <h3>{name(`subject.${subject}`)}</h3>
        <span className={styles.count} data-numeric>
          {formats.integer(checks.length)}
        </span>
        {changed > 0 ? (
          <span className={styles.changed}>
            {t('changed', { count: changed, formatted: formats.integer(changed) })}
          </span>
        ) : null}
      </summary>
      {open ? (
        <ul className={styles.checks}>
          {checks.map((check) => (
            <CheckRow key={check.id} check={check} chosen={chosen} onChange={onChange} />
          ))}
        </ul>
      ) : null}
    </details>
  );
}

function CheckRow(props: {
  readonly check: CheckUsage;
  readonly chosen: Chosen;
  onChange(chosen: Chosen): void;
}) {
  const { check, chosen, onChange } = props;
  const { id, usual } = check;
  const { t } = useTranslation('checks');
  const { t: issues } = useTranslation('issues');
  const name = issues(`check.${id}.name`);
  return (
    <li className={styles.check}>
      <div>
        <span className={styles.name}>{name}</span>
        <p className={styles.summary}>{issues(`check.${id}.summary`)}</p>
      </div>
      <Select
        label={name}
        labelHidden
        value={chosen[id] ?? 'usual'}
        options={[
          { id: 'usual' as const, label: t('usual', { setting: t(`settings.${usual}`) }) },
          ...SETTINGS.map((setting) => ({ id: setting, label: t(`settings.${setting}`) })),
        ]}
        onChange={(setting) =>
          onChange(setting === 'usual' ? without(chosen, id) : { ...chosen, [id]: setting })
        }
      />
    </li>
  );
}
