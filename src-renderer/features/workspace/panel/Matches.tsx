import { Search } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useInterfaceLocale } from '#renderer/i18n/provider.tsx';
import { Shortcut } from '#renderer/ui/commands/Shortcut.tsx';
import { Button } from '#renderer/ui/controls/Button.tsx';
import { MemoryNotice } from '#renderer/ui/status/MemoryNotice.tsx';
import { useWorkspace } from '../session-context.ts';
import { SHORTCUTS } from '../shortcuts.ts';
import type { WorkspaceState } from '../state/model.ts';
import { activeRow, matchesFor } from '../state/selectors.ts';
import { Concordance } from './Concordance.tsx';
import { MatchCard } from './MatchCard.tsx';
import own from './matches.module.css';
import { PanelNote } from './PanelNote.tsx';
import styles from './panel.module.css';

/** What the memory knows of the segment at hand, best first; or of the words that are looked for in it. */
export function Matches({ state }: { state: WorkspaceState }) {
  const { t } = useTranslation('workspace');
  const { session } = useWorkspace();
  const { search } = state.panel;
  if (search) return <Concordance search={search} columns={state.columns} />;
  return (
    <div className={styles.tab}>
      <div className={own.searchLine}>
        <Button
          small
          kind="quiet"
          icon={<Search />}
          onPress={() => session.showPanel({ search: { text: '', asked: 1 } })}
        >
          {t('concordance.label')}
        </Button>
        <Shortcut keys={SHORTCUTS.searchMemory} />
      </div>
      <MemoryNotice />
      <MatchList state={state} />
    </div>
  );
}

function MatchList({ state }: { state: WorkspaceState }) {
  const { t } = useTranslation('workspace');
  const { formats } = useInterfaceLocale();
  const row = activeRow(state);
  const view = row && state.views.get(row.segment.id);
  if (!row || !state.target) return <PanelNote>{t('panel.noSegment')}</PanelNote>;
  const { target } = state;
  const language = formats.languageInText(target);
  if (!view) return <PanelNote>{t('panel.loading')}</PanelNote>;
  const matches = matchesFor(view.matches, target);
  if (matches.length === 0) return <PanelNote>{t('matches.none', { language })}</PanelNote>;
  return (
    <ol className={styles.list} aria-label={t('matches.label', { language })}>
      {matches.map((match, position) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two pivots may go through one unit
        <li key={`${match.unit}-${match.kind}-${position}`} className={own.match}>
          <MatchCard
            match={match}
            position={position}
            from={row.segment.source}
            to={target}
            among={matches}
          />
        </li>
      ))}
    </ol>
  );
}
