import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useInterfaceLocale } from '#renderer/i18n/provider.tsx';
import { StatusItems } from '#renderer/ui/shell/StatusItems.tsx';
import { countEmpty } from '../state/cells.ts';
import type { WorkspaceState } from '../state/model.ts';
import { countIssues } from '../state/selectors.ts';
import { useCount } from '../words.ts';

/** The workspace's words in the status bar: saved, segments, words, issues. Not read out at each save. */
export const Footer = memo(function Footer({ state, isSaved }: { state: WorkspaceState; isSaved: boolean }) {
  const { t } = useTranslation('workspace');
  const { formats } = useInterfaceLocale();
  const count = useCount();
  const { saving, release } = state;
  const { bySeverity } = countIssues(state);
  const empty = countEmpty(state.rows, state.columns);
  if (!release) return null;
  const saved =
    saving.savedAt === null
      ? t('footer.allSaved')
      : t('footer.saved', { time: formats.time(saving.savedAt) });
  return (
    <StatusItems>
      <span data-saved={isSaved} data-numeric>
        {saving.failure ? count('footer.unsaved', saving.unsaved) : saved}
      </span>
      <span data-numeric>{count('footer.segments', state.rows.length)}</span>
      <span data-numeric>{count('header.words', release.words)}</span>
      {empty > 0 ? <span data-numeric>{count('footer.empty', empty)}</span> : null}
      {bySeverity.error > 0 ? <span data-numeric>{count('footer.errors', bySeverity.error)}</span> : null}
      {bySeverity.warning > 0 ? (
        <span data-numeric>{count('footer.warnings', bySeverity.warning)}</span>
      ) : null}
    </StatusItems>
  );
});
