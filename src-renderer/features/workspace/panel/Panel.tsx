import { BookA, GitCompareArrows, HistoryIcon, TriangleAlert, UsersRound } from 'lucide-react';
import {
  type CSSProperties,
  type KeyboardEvent,
  memo,
  type PointerEvent,
  type ReactNode,
  useState,
} from 'react';
import { useTranslation } from 'react-i18next';
import { useInterfaceLocale } from '#renderer/i18n/provider.tsx';
import { type TabItem, Tabs } from '#renderer/ui/controls/Tabs.tsx';
import { useWorkspace } from '../session-context.ts';
import type { PanelTab, WorkspaceState } from '../state/model.ts';
import { activeRow, countIssues, matchesFor } from '../state/selectors.ts';
import { History } from './History.tsx';
import { Issues } from './Issues.tsx';
import { Matches } from './Matches.tsx';
import { Names } from './Names.tsx';
import styles from './panel.module.css';
import { Terms } from './Terms.tsx';
import { clampWidth, PANEL_WIDTHS, storedWidth, storeWidth } from './width.ts';

/** The panel beside the grid: matches, terms, issues and history of the segment at hand. */
export const Panel = memo(function Panel({ state, lit }: { state: WorkspaceState; lit: number | null }) {
  const { t } = useTranslation('workspace');
  const { session } = useWorkspace();
  const [width, setWidth] = useState(storedWidth);
  const items = useTabs(state, lit);
  const resize = (next: number): void => setWidth(storeWidth(clampWidth(next)));
  return (
    <aside
      data-workspace-panel
      className={styles.panel}
      style={{ '--panel-width': `${width}px` } as CSSProperties}
      aria-label={t('panel.label')}
    >
      <Resizer width={width} onResize={resize} />
      <Tabs<PanelTab>
        label={t('panel.label')}
        items={items}
        selected={state.panel.tab}
        className={styles.tabs ?? ''}
        onSelect={(tab) => session.showPanel({ tab })}
      />
    </aside>
  );
});

const TAB_ICONS: Readonly<Record<PanelTab, ReactNode>> = {
  matches: <GitCompareArrows aria-hidden />,
  terms: <BookA aria-hidden />,
  names: <UsersRound aria-hidden />,
  issues: <TriangleAlert aria-hidden />,
  history: <HistoryIcon aria-hidden />,
};

function useTabs(state: WorkspaceState, lit: number | null): readonly TabItem<PanelTab>[] {
  const { t } = useTranslation(['workspace', 'names']);
  const { formats } = useInterfaceLocale();
  const segment = activeRow(state)?.segment.id ?? 0;
  const tab = (id: PanelTab, label: string, count: number, content: ReactNode): TabItem<PanelTab> => ({
    id,
    label,
    icon: TAB_ICONS[id],
    ...(count === 0 ? {} : { count: formats.integer(count) }),
    content,
  });
  const terms = new Set(state.terms.get(segment)?.map((hit) => hit.concept)).size;
  const matches = matchesFor(state.views.get(segment)?.matches ?? [], state.target).length;
  const issues =
    state.panel.scope === 'release' ? countIssues(state).total : (state.issues.get(segment)?.length ?? 0);
  return [
    tab('matches', t('panel.matches'), matches, <Matches state={state} />),
    tab('terms', t('panel.terms'), terms, <Terms state={state} lit={lit} />),
    tab('names', t('names:title'), 0, <Names state={state} />),
    tab('issues', t('panel.issues'), issues, <Issues state={state} />),
    tab('history', t('panel.history'), 0, <History state={state} />),
  ];
}

/** The edge between grid and panel: dragged, or moved by the arrow keys. */
function Resizer({ width, onResize }: { width: number; onResize: (width: number) => void }) {
  const { t } = useTranslation('workspace');
  const { direction } = useInterfaceLocale();
  // The panel stands at the end of the line: it grows towards the start.
  const towardsStart = direction === 'rtl' ? 1 : -1;
  const drag = (event: PointerEvent<HTMLElement>): void => {
    const from = event.clientX;
    const handle = event.currentTarget;
    handle.setPointerCapture(event.pointerId);
    const move = (moved: globalThis.PointerEvent) => onResize(width + towardsStart * (moved.clientX - from));
    handle.addEventListener('pointermove', move);
    const stop = () => handle.removeEventListener('pointermove', move);
    handle.addEventListener('pointerup', stop, { once: true });
    handle.addEventListener('pointercancel', stop, { once: true });
  };
  const press = (event: KeyboardEvent): void => {
    const steps: Record<string, number> = { ArrowLeft: -towardsStart * 16, ArrowRight: towardsStart * 16 };
    const step = steps[event.key];
    if (event.key === 'Home') onResize(PANEL_WIDTHS.least);
    else if (event.key === 'End') onResize(PANEL_WIDTHS.most);
    else if (step !== undefined) onResize(width + step);
    else return;
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a focusable separator is a window splitter, which hr is not
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={t('panel.resize')}
      aria-valuenow={width}
      aria-valuemin={PANEL_WIDTHS.least}
      aria-valuemax={PANEL_WIDTHS.most}
      tabIndex={0}
      className={styles.resizer}
      onPointerDown={drag}
      onKeyDown={press}
    />
  );
}
