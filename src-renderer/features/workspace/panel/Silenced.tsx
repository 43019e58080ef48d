import { Bell } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { SilencedEntry } from '#contract/checking.ts';
import { useInterfaceLocale } from '#renderer/i18n/provider.tsx';
import { Button } from '#renderer/ui/controls/Button.tsx';
import { useWorkspace } from '../session-context.ts';
import type { WorkspaceState } from '../state/model.ts';
import { rowOf } from '../state/selectors.ts';
import { Facts } from './Facts.tsx';
import { useCheckName } from './issue-text.ts';
import styles from './issues.module.css';

/** What was silenced, once, in this release or for good, each with a way back. */
export function Silenced({ state }: { state: WorkspaceState }) {
  const { t } = useTranslation('workspace');
  const { formats } = useInterfaceLocale();
  const entries = state.checking?.silenced ?? [];
  if (entries.length === 0) return null;
  return (
    <details className={styles.silenced}>
      <summary>{t('issues.silenced', { number: formats.integer(entries.length) })}</summary>
      <ul>
        {entries.map((entry) => (
          <Entry key={`${entry.scope} ${entry.check} ${entry.index ?? ''}`} entry={entry} state={state} />
        ))}
      </ul>
    </details>
  );
}

function Entry({ entry, state }: { entry: SilencedEntry; state: WorkspaceState }) {
  const { t } = useTranslation('workspace');
  const { formats } = useInterfaceLocale();
  const { session } = useWorkspace();
  const name = useCheckName()(entry.check);
  const row = rowOf(state, entry.segment);
  const facts = [
    t(`issues.scope.${entry.scope}`),
    ...(row ? [t('grid.segment', { number: formats.integer(row.number) })] : []),
    ...(entry.language ? [formats.languageName(entry.language)] : []),
  ];
  return (
    <li>
      <div>
        <b>{name}</b> {entry.text ? <bdi>{entry.text}</bdi> : null}
        <Facts items={facts} />
      </div>
      <Button small kind="quiet" icon={<Bell />} onPress={() => void session.restore(entry)}>
        {t('issues.restore')}
      </Button>
    </li>
  );
}
