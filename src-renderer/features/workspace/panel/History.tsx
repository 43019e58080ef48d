import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { HistoryEntry } from '#contract/release.ts';
import { directionOf } from '#core/model/language.ts';
import { useInterfaceLocale } from '#renderer/i18n/provider.tsx';
import { Button } from '#renderer/ui/controls/Button.tsx';
import { VisuallyHidden } from '#renderer/ui/status/VisuallyHidden.tsx';
import { useWorkspace } from '../session-context.ts';
import type { WorkspaceState } from '../state/model.ts';
import { rowOf } from '../state/selectors.ts';
import { changedPart } from './changed-part.ts';
import { Facts } from './Facts.tsx';
import { ScopeSwitch } from './Issues.tsx';
import { PanelNote } from './PanelNote.tsx';
import styles from './panel.module.css';

/** What happened to the segment at hand or to the release, newest first, with a way back. */
export function History({ state }: { state: WorkspaceState }) {
  const { t } = useTranslation('workspace');
  const { session } = useWorkspace();
  const { history, panel, active } = state;
  useEffect(() => {
    if (history === null) void session.loadHistory();
  }, [history, session]);
  const listed = (history ?? []).filter(
    (entry) => panel.scope === 'release' || entry.segment === active?.segment,
  );
  return (
    <div className={styles.tab}>
      <ScopeSwitch scope={panel.scope} />
      {history === null ? <PanelNote>{t('panel.loading')}</PanelNote> : null}
      {history !== null && listed.length === 0 ? <PanelNote>{t('history.none')}</PanelNote> : null}
      <ol className={styles.list} aria-label={t('history.label')}>
        {listed.map((entry) => (
          <HistoryItem key={entry.id} entry={entry} state={state} />
        ))}
      </ol>
    </div>
  );
}

function HistoryItem({ entry, state }: { entry: HistoryEntry; state: WorkspaceState }) {
  const { t } = useTranslation('workspace');
  const { formats } = useInterfaceLocale();
  const { session } = useWorkspace();
  const row = rowOf(state, entry.segment ?? undefined);
  const { language } = entry;
  const place = [
    ...(row ? [t('grid.segment', { number: formats.integer(row.number) })] : []),
    ...(language ? [formats.languageName(language)] : []),
    ...(entry.author === '' ? [] : [entry.author]),
  ];
  const isText =
    entry.kind === 'edit' || entry.kind === 'fill' || entry.kind === 'undo' || entry.kind === 'redo';
  const canTakeBack = isText && row && language && row.segment.cells[language]?.content.text !== entry.before;
  return (
    <li className={styles.entry}>
      <div className={styles.issueHead}>
        <b>{t(`history.kinds.${entry.kind}`)}</b> <time data-numeric>{formats.dateTime(entry.at)}</time>
      </div>
      <Facts items={place} />
      {isText && language ? (
        <div data-reading lang={language} dir={directionOf(language)} className={styles.entryText}>
          <Change entry={entry} />
        </div>
      ) : null}
      {canTakeBack && entry.before !== '' ? (
        <Button
          small
          kind="quiet"
          onPress={() => {
            const cell = { segment: row.segment.id, language };
            session.breakBurst();
            session.type(cell, { text: entry.before, marks: [] });
            session.activate(cell, true);
          }}
        >
          {t('history.takeBack')}
        </Button>
      ) : null}
    </li>
  );
}

/** What an entry took out and put in, between what stayed. */
function Change({ entry }: { entry: HistoryEntry }) {
  const { t } = useTranslation('workspace');
  const { before, deleted, inserted, after } = changedPart(entry.before, entry.after);
  return (
    <>
      {before}
      {deleted === '' ? null : (
        <del>
          <VisuallyHidden>{t('history.deleted')} </VisuallyHidden>
          {deleted}
        </del>
      )}
      {inserted === '' ? null : (
        <ins>
          <VisuallyHidden>{t('history.inserted')} </VisuallyHidden>
          {inserted}
        </ins>
      )}
      {after}
    </>
  );
}
