import { CircleAlert, Info, TriangleAlert, WandSparkles } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Issue } from '#core/model/issue.ts';
import { useInterfaceLocale } from '#renderer/i18n/provider.tsx';
import { Shortcut } from '#renderer/ui/commands/Shortcut.tsx';
import { Button } from '#renderer/ui/controls/Button.tsx';
import { Segmented } from '#renderer/ui/controls/Choice.tsx';
import { useWorkspace } from '../session-context.ts';
import { SHORTCUTS } from '../shortcuts.ts';
import type { Row } from '../state/cells.ts';
import type { WorkspaceState } from '../state/model.ts';
import { issuesInOrder } from '../state/selectors.ts';
import { useIssueText } from './issue-text.ts';
import { PanelNote } from './PanelNote.tsx';
import styles from './panel.module.css';

const ICONS = { info: Info, warning: TriangleAlert, error: CircleAlert } as const;

/** The issues of the segment at hand, or of the whole release; a press goes to the place. */
export function Issues({ state }: { state: WorkspaceState }) {
  const { t } = useTranslation('workspace');
  const { scope } = state.panel;
  const listed = issuesInOrder(state).filter(
    ({ row }) => scope === 'release' || row.segment.id === state.active?.segment,
  );
  const fixable = listed.find(({ issue, row }) => issue.fix && row.segment.id === state.active?.segment);
  return (
    <div className={styles.tab}>
      <ScopeSwitch scope={scope} />
      {listed.length === 0 ? (
        <PanelNote>{t(scope === 'release' ? 'issues.noneInRelease' : 'issues.none')}</PanelNote>
      ) : (
        <ol className={styles.list} aria-label={t('issues.label')}>
          {listed.map(({ row, issue, position }) => (
            <IssueItem
              key={`${row.segment.id}-${position}`}
              row={row}
              issue={issue}
              showsRow={scope === 'release'}
              hasKey={issue === fixable?.issue}
            />
          ))}
        </ol>
      )}
    </div>
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

function IssueItem(props: {
  readonly row: Row;
  readonly issue: Issue;
  readonly showsRow: boolean;
  readonly hasKey: boolean;
}) {
  const { row, issue, showsRow, hasKey } = props;
  const { t } = useTranslation('workspace');
  const { formats } = useInterfaceLocale();
  const { session } = useWorkspace();
  const word = useIssueText();
  const Icon = ICONS[issue.severity];
  const place = [
    ...(showsRow ? [t('grid.segment', { number: formats.integer(row.number) })] : []),
    formats.languageName(issue.language),
  ];
  const cell = { segment: row.segment.id, language: issue.language };
  return (
    <li className={styles.issue} data-severity={issue.severity}>
      <AriaButton
        className={styles.issueText ?? ''}
        onPress={() => session.jump(cell, issue.start, issue.end)}
      >
        <Icon aria-hidden />
        <span>
          <span className={styles.issueHead}>
            <b>{t(`severity.${issue.severity}`)}</b> {place.join(' · ')}
          </span>
          <span dir="auto">{word(issue)}</span>
        </span>
      </AriaButton>
      {issue.fix ? <FixButton issue={issue} segment={row.segment.id} hasKey={hasKey} /> : null}
    </li>
  );
}

function FixButton({ issue, segment, hasKey }: { issue: Issue; segment: number; hasKey: boolean }) {
  const { t } = useTranslation('workspace');
  const { session } = useWorkspace();
  const text = issue.fix?.text ?? '';
  return (
    <div className={styles.fix}>
      <Button small icon={<WandSparkles />} onPress={() => void session.applyFix({ ...issue, segment })}>
        {text.trim() === '' ? t('issues.fixRemove') : t('issues.fixReplace', { text })}
      </Button>
      {hasKey ? <Shortcut keys={SHORTCUTS.applyFix} /> : null}
    </div>
  );
}
