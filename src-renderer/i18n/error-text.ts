import { useTranslation } from 'react-i18next';
import type { ClientError } from '../client/client.ts';

/** Returns the function that words a failure in the interface's language: what happened, why, what next. */
export function useErrorText(): (error: ClientError) => string {
  const { t } = useTranslation(['errors', 'app']);
  return (error) =>
    error.code === 'connection-lost'
      ? t('app:connection.lost')
      : t(`errors:${error.code}`, { ...error.parameters });
}
