import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Issue } from '#core/model/issue.ts';
import { useInterfaceLocale } from '#renderer/i18n/provider.tsx';
import { type Command, useCommands } from '#renderer/ui/commands/index.ts';
import type { CommandScreen } from './command-screen.ts';
import { useEditCommands } from './edit-commands.ts';
import { GIVEN_STATUSES } from './grid/CellStatusMenu.tsx';
import type { WorkspaceParts } from './session-context.ts';
import { MATCH_KEYS, matchShortcut, SHORTCUTS, TERM_KEYS, termShortcut } from './shortcuts.ts';
import type { PanelTab, WorkspaceState } from './state/model.ts';
import { activeRow, issueBeside, matchesFor } from './state/selectors.ts';
import { switchPane } from './switch-pane.ts';
import { insertionsOf, insertTerm } from './terms/insertion.ts';
import { useValueCommands } from './values/commands.ts';

/** Offers everything the workspace can do to the palette and the keyboard. */
export const WorkspaceCommands = memo(function WorkspaceCommands(screen: CommandScreen) {
  const { t } = useTranslation(['workspace', 'app']);
  const cell = useCellCommands(screen);
  const edit = useEditCommands(screen);
  const inserts = useInsertCommands(screen);
  const values = useValueCommands(screen);
  const view = useViewCommands(screen);
  const group = t('workspace:commands.group');
  const all = [...cell, ...edit, ...inserts, ...values, ...view];
  useCommands(screen.state.release ? all.map((command) => ({ group, ...command })) : []);
  return null;
});

function useCellCommands({ state, hasText, parts: { session } }: CommandScreen): readonly Command[] {
  const { t } = useTranslation(['workspace', 'app']);
  const { active } = state;
  const isTarget = active !== null && active.language !== state.release?.source;
  return [
    {
      id: 'cell.confirm',
      label: t('workspace:commands.confirm'),
      shortcut: SHORTCUTS.confirm,
      run: () => void session.confirm(),
    },
    ...GIVEN_STATUSES.map((status) => ({
      id: `cell.status.${status}`,
      label: t('workspace:commands.setStatus', { status: t(`app:status.${status}`) }),
      enabled: isTarget && hasText,
      run: () => active && void session.setStatus(active, status),
    })),
    {
      id: 'cell.next',
      label: t('workspace:commands.nextSegment'),
      shortcut: SHORTCUTS.nextSegment,
      run: () => session.move(1, 0),
    },
    {
      id: 'cell.previous',
      label: t('workspace:commands.previousSegment'),
      shortcut: SHORTCUTS.previousSegment,
      run: () => session.move(-1, 0),
    },
    {
      id: 'cell.nextToWork',
      label: t('workspace:commands.nextToWork'),
      shortcut: SHORTCUTS.nextToWork,
      run: () => session.toWork(1),
    },
    {
      id: 'cell.previousToWork',
      label: t('workspace:commands.previousToWork'),
      shortcut: SHORTCUTS.previousToWork,
      run: () => session.toWork(-1),
    },
    {
      id: 'cell.edit',
      label: t('workspace:commands.edit'),
      shortcut: SHORTCUTS.edit,
      enabled: active !== null && !state.editing,
      run: () => active && session.activate(active, true),
    },
  ];
}

function useInsertCommands({ state, parts, addTerm }: CommandScreen): readonly Command[] {
  const { t } = useTranslation(['workspace', 'terms']);
  const { formats } = useInterfaceLocale();
  const { session } = parts;
  const segment = activeRow(state)?.segment.id ?? 0;
  const matches = matchesFor(state.views.get(segment)?.matches ?? [], state.target).slice(0, MATCH_KEYS);
  const terms = insertionsOf(state.terms.get(segment) ?? [], state.target).slice(0, TERM_KEYS);
  const fixable = (state.issues.get(segment) ?? []).find((issue) => issue.fix);
  return [
    ...matches.map((match, position) => ({
      id: `match.insert.${position + 1}`,
      label: t('workspace:commands.insertMatch', {
        number: formats.integer(position + 1),
        score: formats.percent(Math.round(match.score)),
      }),
      shortcut: matchShortcut(position),
      run: () => session.insertMatch(match),
    })),
    ...terms.map((term, position) => ({
      id: `term.insert.${position + 1}`,
      label: t('workspace:commands.insertTerm', { term: term.text }),
      shortcut: termShortcut(position),
      run: () => state.target !== null && insertTerm(parts, state.target, term.text),
    })),
    {
      id: 'term.add',
      label: t('terms:quickAdd.command'),
      shortcut: SHORTCUTS.addTerm,
      enabled: state.active !== null,
      run: addTerm,
    },
    {
      id: 'cell.copySource',
      label: t('workspace:commands.copySource'),
      shortcut: SHORTCUTS.copySource,
      enabled: state.target !== null,
      run: () => session.copySource(),
    },
    {
      id: 'issue.fix',
      label: t('workspace:commands.applyFix'),
      shortcut: SHORTCUTS.applyFix,
      enabled: fixable !== undefined,
      run: () => fixable && void session.applyFix({ ...fixable, segment }),
    },
  ];
}

/** The issue that was jumped to, else the first of the segment at hand. */
function issueAtHand(state: WorkspaceState): Issue | undefined {
  const segment = activeRow(state)?.segment.id ?? 0;
  const issues = state.issues.get(segment) ?? [];
  const found =
    issues.find(({ start, end }) => start === state.jump?.start && end === state.jump.end) ?? issues[0];
  return found && { ...found, segment };
}

function goToIssue(state: WorkspaceState, session: WorkspaceParts['session'], step: 1 | -1): void {
  const found = issueBeside(state, step);
  if (!found) return;
  const { issue, row } = found;
  session.jump({ segment: row.segment.id, language: issue.language }, issue.start, issue.end);
}

/** Opens the search of the memory with what is selected. */
function searchMemory(session: WorkspaceParts['session']): void {
  const selected = window.getSelection()?.toString().trim() ?? '';
  const asked = (session.store.get().panel.search?.asked ?? 0) + 1;
  const text = selected.length > LONGEST_SELECTION ? '' : selected;
  session.showPanel({ open: true, tab: 'matches', search: { text, asked } });
}

/** Longer selections are texts to translate, not words to look for. */
const LONGEST_SELECTION = 200;

function useViewCommands({
  state,
  parts: { session },
  rename,
  pretranslate,
}: CommandScreen): readonly Command[] {
  const { t } = useTranslation('workspace');
  const atHand = issueAtHand(state);
  const anyIssue = [...state.issues.values()].some((issues) => issues.length > 0);
  const show = (tab: PanelTab) => () => session.showPanel({ open: true, tab });
  return [
    {
      id: 'issue.next',
      label: t('commands.nextIssue'),
      shortcut: SHORTCUTS.nextIssue,
      enabled: anyIssue,
      run: () => goToIssue(state, session, 1),
    },
    {
      id: 'issue.previous',
      label: t('commands.previousIssue'),
      shortcut: SHORTCUTS.previousIssue,
      enabled: anyIssue,
      run: () => goToIssue(state, session, -1),
    },
    {
      id: 'issue.silence',
      label: t('commands.silenceIssue'),
      shortcut: SHORTCUTS.silenceIssue,
      enabled: atHand !== undefined,
      run: () => atHand && void session.silence(atHand, 'once'),
    },
    {
      id: 'panel.toggle',
      label: t(state.panel.open ? 'commands.hidePanel' : 'commands.showPanel'),
      shortcut: SHORTCUTS.togglePanel,
      run: () => session.showPanel({ open: !state.panel.open }),
    },
    {
      id: 'panel.matches',
      label: t('commands.showMatches'),
      shortcut: SHORTCUTS.showMatches,
      run: show('matches'),
    },
    {
      id: 'memory.search',
      label: t('commands.searchMemory'),
      shortcut: SHORTCUTS.searchMemory,
      run: () => searchMemory(session),
    },
    { id: 'panel.terms', label: t('commands.showTerms'), shortcut: SHORTCUTS.showTerms, run: show('terms') },
    { id: 'panel.names', label: t('commands.showNames'), shortcut: SHORTCUTS.showNames, run: show('names') },
    {
      id: 'panel.issues',
      label: t('commands.showIssues'),
      shortcut: SHORTCUTS.showIssues,
      run: show('issues'),
    },
    {
      id: 'panel.history',
      label: t('commands.showHistory'),
      shortcut: SHORTCUTS.showHistory,
      run: show('history'),
    },
    {
      id: 'panel.focus',
      label: t('commands.otherPane'),
      shortcut: SHORTCUTS.otherPane,
      enabled: state.panel.open,
      run: () => switchPane(session),
    },
    { id: 'release.rename', label: t('commands.rename'), run: rename },
    {
      id: 'release.pretranslate',
      label: t('commands.pretranslate'),
      shortcut: SHORTCUTS.pretranslate,
      enabled: !state.pretranslating,
      run: pretranslate,
    },
  ];
}
