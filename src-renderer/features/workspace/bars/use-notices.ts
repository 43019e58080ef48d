import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '#renderer/i18n/error-text.ts';
import { useInterfaceLocale } from '#renderer/i18n/provider.tsx';
import { useToasts } from '#renderer/ui/status/toasts.tsx';
import type { Notice, WorkspaceState } from '../state/model.ts';
import type { WorkspaceSession } from '../state/session.ts';
import { useCount } from '../words.ts';

/** Shows what happened as a passing message; failures stay until they are closed. */
export function useNotices(state: WorkspaceState, session: WorkspaceSession): void {
  const { t } = useTranslation('workspace');
  const { formats } = useInterfaceLocale();
  const count = useCount();
  const errorText = useErrorText();
  const { show } = useToasts();
  const { notice } = state;
  const word = (shown: Notice): string => {
    switch (shown.kind) {
      case 'filled':
        return [
          count('notice.filled', shown.counts.matches),
          ...(shown.counts.empty > 0 ? [count('notice.stillEmpty', shown.counts.empty)] : []),
        ].join(' ');
      case 'all-confirmed':
        return t('notice.allConfirmed', { language: formats.languageName(shown.language) });
      case 'respelled':
        return count('notice.respelled', shown.count);
      case 'propagated':
        return count('notice.propagated', shown.count);
      case 'mended':
        return t('notice.mended', { formatted: formats.integer(shown.count) });
      case 'nothing-to-confirm':
        return t('notice.nothingToConfirm');
      case 'unsaved-first':
        return t('notice.unsavedFirst');
      case 'failed':
        return errorText(shown.error);
    }
  };
  useEffect(() => {
    if (!notice) return;
    show({ message: word(notice), severity: notice.kind === 'failed' ? 'error' : 'info' });
    session.dismissNotice();
  });
}
