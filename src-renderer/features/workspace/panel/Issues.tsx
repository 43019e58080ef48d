import { WandSparkles } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '#renderer/i18n/error-text.ts';
import { useInterfaceLocale } from '#renderer/i18n/provider.tsx';
import { Button } from '#renderer/ui/controls/Button.tsx';
import { Segmented } from '#renderer/ui/controls/Choice.tsx';
import { Alert } from '#renderer/ui/status/Alert.tsx';
import { useWorkspace } from '../session-context.ts';
import type { WorkspaceState } from '../state/model.ts';
import { issuesInOrder } from '../state/selectors.ts';
import { IssueFilters } from './IssueFilters.tsx';
import { IssueItem, SEVERITY_ICONS } from './IssueItem.tsx';
import { EVERYTHING, filtered, groupsOf, type IssueFilter, type IssueGroup } from './issue-groups.ts';
import { useCheckName } from './issue-text.ts';
import issueStyles from './issues.module.css';
import { PanelNote } from './PanelNote.tsx';
import styles from './panel.module.css';
import { Silenced } from './Silenced.tsx';

/** The issues of the segment at hand in reading order, or of the whole release by check. */
export function Issues({ state }: { state: WorkspaceState }) {
  const { t } = useTranslation('workspace');
  const errorText = useErrorText();
  const [filter, setFilter] = useState<IssueFilter>(EVERYTHING);
  const { scope } = state.panel;
  const all = issuesInOrder(state).filter(
    ({ row }) => scope === 'release' || row.segment.id === state.active?.segment,
  );
  const used = scope === 'release' ? filter : EVERYTHING;
  const listed = filtered(all, used);
  const fixable = listed.find(({ issue, row }) => issue.fix && row.segment.id === state.active?.segment);
  const empty = all.length > 0 ? 'noneFits' : scope === 'release' ? 'noneInRelease' : 'none';
  return (
    <div className={styles.tab}>
      <ScopeSwitch scope={scope} />
      {scope === 'release' && state.checking ? (
        <IssueFilters state={state} listed={all} filter={filter} onChange={setFilter} />
      ) : null}
      <CheckStatus state={state} />
      {state.checking?.unread.map((error) => (
        <PanelNote key={`${error.code} ${error.parameters.language}`}>{errorText(error)}</PanelNote>
      ))}
      {listed.length === 0 && state.checking !== null ? <PanelNote>{t(`issues.${empty}`)}</PanelNote> : null}
      {scope === 'release' ? (
        groupsOf(listed).map((group) => (
          <Group key={group.check} group={group} filter={used} hasKey={fixable?.issue} />
        ))
      ) : (
        <ol className={styles.list} aria-label={t('issues.label')}>
          {listed.map((one) => (
            <IssueItem
              key={`${one.row.segment.id}-${one.position}`}
              listed={one}
              showsRow={false}
              hasKey={one.issue === fixable?.issue}
            />
          ))}
        </ol>
      )}
      <Silenced state={state} />
    </div>
  );
}

/** That the first check is under way, or why it failed. */
function CheckStatus({ state }: { state: WorkspaceState }) {
  const { t } = useTranslation(['workspace', 'app']);
  const { session } = useWorkspace();
  const errorText = useErrorText();
  if (state.checkFailure)
    return (
      <div className={styles.notice}>
        <Alert
          severity="error"
          action={
            <Button small onPress={() => void session.check()}>
              {t('app:actions.retry')}
            </Button>
          }
        >
          {t('issues.failed')} {errorText(state.checkFailure)}
        </Alert>
      </div>
    );
  return (
    <div role="status">{state.checking === null ? <PanelNote>{t('issues.checking')}</PanelNote> : null}</div>
  );
}

/** Longer groups are cut: thousands of equal remarks are read by their number and mended together. */
const MOST_SHOWN = 100;

function Group(props: {
  readonly group: IssueGroup;
  readonly filter: IssueFilter;
  readonly hasKey: unknown;
}) {
  const { group, filter, hasKey } = props;
  const { check, issues, fixable, severity } = group;
  const { t } = useTranslation('workspace');
  const { formats } = useInterfaceLocale();
  const { session } = useWorkspace();
  const name = useCheckName()(check);
  const Icon = SEVERITY_ICONS[severity];
  const { language } = filter;
  return (
    <section className={issueStyles.group} aria-label={name}>
      <header>
        <span className={issueStyles.groupIcon} data-severity={severity}>
          <Icon size={16} aria-hidden />
        </span>
        <h2>{name}</h2>
        <span data-numeric>{formats.integer(issues.length)}</span>
        {fixable > 1 ? (
          <Button
            small
            icon={<WandSparkles />}
            onPress={() => void session.fixAll(check, language ?? undefined)}
          >
            {t('issues.fixAll', { number: formats.integer(fixable) })}
          </Button>
        ) : null}
      </header>
      <ol className={styles.list} aria-label={t('issues.label')}>
        {issues.slice(0, MOST_SHOWN).map((one) => (
          <IssueItem
            key={`${one.row.segment.id}-${one.position}`}
            listed={one}
            showsRow
            hasKey={one.issue === hasKey}
          />
        ))}
      </ol>
    </section>
  );
}

/** Chooses between the segment at hand and the release, for issues and history alike. */
export function ScopeSwitch({ scope }: { scope: 'segment' | 'release' }) {
  const { t } = useTranslation('workspace');
  const { session } = useWorkspace();
  return (
    <div className={styles.scope}>
      <Segmented
        label={t('panel.scope')}
        labelHidden
        small
        value={scope}
        options={[
          { id: 'segment', label: t('panel.thisSegment') },
          { id: 'release', label: t('panel.wholeRelease') },
        ]}
        onChange={(chosen) => session.showPanel({ scope: chosen })}
      />
    </div>
  );
}
