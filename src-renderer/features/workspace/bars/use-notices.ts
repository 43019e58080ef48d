import { useEffect } from 'react';
import type { Words } from '#renderer/i18n/words.ts';
import { useToasts } from '#renderer/ui/status/toasts.tsx';
import type { Notice, WorkspaceState } from '../state/model.ts';
import type { WorkspaceSession } from '../state/session.ts';

/** Shows what happened as a passing message; failures stay until they are closed. */
export function useNotices({ notice }: WorkspaceState, session: WorkspaceSession): void {
  const { show } = useToasts();
  useEffect(() => {
    if (!notice) return;
    show({
      message: (words) => worded(notice, words),
      severity: notice.kind === 'failed' ? 'error' : 'info',
    });
    session.dismissNotice();
  });
}

function worded(notice: Notice, { t, formats, counted, errorText }: Words): string {
  switch (notice.kind) {
    case 'filled': {
      const { matches, empty } = notice.counts;
      const filled = t('workspace:notice.filled', counted(matches));
      return empty > 0 ? `${filled} ${t('workspace:notice.stillEmpty', counted(empty))}` : filled;
    }
    case 'all-confirmed':
      return t('workspace:notice.allConfirmed', { language: formats.languageName(notice.language) });
    case 'respelled':
      return t('workspace:notice.respelled', counted(notice.count));
    case 'propagated':
      return t('workspace:notice.propagated', counted(notice.count));
    case 'mended':
      return t('workspace:notice.mended', counted(notice.count));
    case 'nothing-to-confirm':
      return t('workspace:notice.nothingToConfirm');
    case 'unsaved-first':
      return t('workspace:notice.unsavedFirst');
    case 'failed':
      return errorText(notice.error);
  }
}
