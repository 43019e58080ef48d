import {
  ArrowLeft,
  CircleAlert,
  CircleCheck,
  History,
  Info,
  LoaderCircle,
  PanelRight,
  PanelRightClose,
  Sparkles,
  TriangleAlert,
} from 'lucide-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { SEVERITIES } from '#core/model/issue.ts';
import { Button } from '#renderer/ui/controls/Button.tsx';
import { IconButton } from '#renderer/ui/controls/IconButton.tsx';
import { ExportButton } from '#renderer/ui/export/ExportButton.tsx';
import { Tooltip } from '#renderer/ui/overlays/Tooltip.tsx';
import { TopBar } from '#renderer/ui/shell/TopBar.tsx';
import { useWorkspace } from '../session-context.ts';
import { SHORTCUTS } from '../shortcuts.ts';
import type { WorkspaceState } from '../state/model.ts';
import { countIssues } from '../state/selectors.ts';
import { useCount } from '../words.ts';
import styles from './header.module.css';
import { Progress } from './Progress.tsx';
import { ReleaseGlossaries } from './ReleaseGlossaries.tsx';
import { Title } from './Title.tsx';

const ISSUE_ICONS = { info: Info, warning: TriangleAlert, error: CircleAlert } as const;

export interface HeaderProps {
  readonly state: WorkspaceState;
  readonly renaming: boolean;
  onRenaming(renaming: boolean): void;
  onPretranslate(): void;
  onBack(): void;
}

/** Where one is, how far it is, and what can be done with the whole release. */
export const Header = memo(function Header({
  state,
  renaming,
  onRenaming,
  onPretranslate,
  onBack,
}: HeaderProps) {
  const { t } = useTranslation('workspace');
  const { session } = useWorkspace();
  const { release, panel } = state;
  return (
    <TopBar
      start={
        <IconButton label={t('header.back')} onPress={onBack} mirrored>
          <ArrowLeft />
        </IconButton>
      }
      title={
        release ? (
          <Title
            title={release.title}
            language={release.source}
            renaming={renaming}
            onRenaming={onRenaming}
            onRename={(title) => void session.rename(title)}
          />
        ) : null
      }
      middle={<Progress rows={state.rows} columns={state.columns} />}
      actions={
        <>
          <IssuesButton state={state} />
          <IconButton
            label={t('commands.pretranslate')}
            shortcut={SHORTCUTS.pretranslate}
            isDisabled={state.pretranslating}
            onPress={onPretranslate}
          >
            <Sparkles />
          </IconButton>
          <IconButton
            label={t('commands.releaseHistory')}
            onPress={() => session.showPanel({ open: true, tab: 'history', scope: 'release' })}
          >
            <History />
          </IconButton>
          {release ? <ReleaseGlossaries release={release.id} /> : null}
          {release ? <ExportButton release={release} /> : null}
          <IconButton
            label={t(panel.open ? 'commands.hidePanel' : 'commands.showPanel')}
            shortcut={SHORTCUTS.togglePanel}
            aria-pressed={panel.open}
            mirrored
            onPress={() => session.showPanel({ open: !panel.open })}
          >
            {panel.open ? <PanelRightClose /> : <PanelRight />}
          </IconButton>
        </>
      }
    />
  );
});

const STATE_ICONS = { noIssues: CircleCheck, notChecked: CircleAlert, checking: LoaderCircle };

function IssuesButton({ state }: { state: WorkspaceState }) {
  const { t } = useTranslation('workspace');
  const { session } = useWorkspace();
  const count = useCount();
  const { total, bySeverity } = countIssues(state);
  const worst = SEVERITIES.findLast((severity) => bySeverity[severity] > 0) ?? null;
  // Until the whole release was checked once, nobody knows that there is nothing.
  const unknown = state.checking ? null : state.checkFailure ? 'notChecked' : 'checking';
  const word = unknown ?? (worst ? null : 'noIssues');
  const Icon = word ? STATE_ICONS[word] : worst ? ISSUE_ICONS[worst] : CircleCheck;
  return (
    <Tooltip text={t('commands.showIssues')} shortcut={SHORTCUTS.showIssues}>
      <Button
        kind="quiet"
        icon={<Icon data-severity={word ? undefined : (worst ?? undefined)} />}
        className={styles.issues}
        onPress={() => session.showPanel({ open: true, tab: 'issues', scope: 'release' })}
      >
        {word ? t(`header.${word}`) : count('header.issues', total)}
      </Button>
    </Tooltip>
  );
}
