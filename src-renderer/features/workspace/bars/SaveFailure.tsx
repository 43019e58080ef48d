import { useTranslation } from 'react-i18next';
import { useErrorText } from '#renderer/i18n/error-text.ts';
import { Button } from '#renderer/ui/controls/Button.tsx';
import { Alert } from '#renderer/ui/status/Alert.tsx';
import { useWorkspace } from '../session-context.ts';
import type { SavingState } from '../state/model.ts';
import styles from './bars.module.css';

/** What could not be saved stays on the screen and is tried again; this says why, until it has worked. */
export function SaveFailure({ saving }: { saving: SavingState }) {
  const { t } = useTranslation(['workspace', 'app']);
  const { session } = useWorkspace();
  const errorText = useErrorText();
  if (!saving.failure) return null;
  return (
    <div className={styles.bar}>
      <Alert
        severity="error"
        action={
          <Button small onPress={() => session.retry()}>
            {t('app:actions.retry')}
          </Button>
        }
      >
        {t('workspace:saving.failed')} {errorText(saving.failure)}
      </Alert>
    </div>
  );
}
