import { useTranslation } from 'react-i18next';
import type { ErrorParameters } from '#contract/errors.ts';
import type { ClientError } from '../client/client.ts';
import { useInterfaceLocale } from './provider.tsx';

/** Returns the function that words a failure in the interface's language: what happened, why, what next. */
export function useErrorText(): (error: Pick<ClientError, 'code' | 'parameters'>) => string {
  const { t } = useTranslation(['errors', 'app']);
  const { formats } = useInterfaceLocale();
  const worded = ({ language, ...rest }: ErrorParameters): ErrorParameters =>
    language === undefined ? rest : { ...rest, language: formats.languageInText(String(language)) };
  return (error) =>
    error.code === 'connection-lost'
      ? t('app:connection.lost')
      : t(`errors:${error.code}`, { ...worded(error.parameters) });
}
