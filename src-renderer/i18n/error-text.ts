import type { i18n, TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ErrorParameters } from '#contract/errors.ts';
import type { InputReason } from '#contract/input-reasons.ts';
import type { ClientError } from '../client/client.ts';
import type { Formats } from './formats.ts';
import { useInterfaceLocale } from './provider.tsx';

type ErrorText = (error: Pick<ClientError, 'code' | 'parameters'>) => string;
type ErrorTexts = TFunction<['errors', 'app', 'reasons']>;

/** Returns the function that words a failure in the interface's language: what happened, why, what next. */
export function useErrorText(): ErrorText {
  const { t, i18n } = useTranslation(['errors', 'app', 'reasons']);
  const { formats } = useInterfaceLocale();
  return useMemo(() => createErrorText(t, i18n, formats), [t, i18n, formats]);
}

function createErrorText(t: ErrorTexts, texts: i18n, formats: Formats): ErrorText {
  /** A field of a form is called what the form calls it; what no form has keeps its own name. */
  const fieldName = (path: string): string => {
    const name = path.split('.').findLast((part) => !/^\d+$/.test(part)) ?? path;
    const key = `reasons:field.${name}`;
    return texts.exists(key) ? t(key as 'reasons:field.text') : path;
  };
  const invalidInput = ({ path, reason, limit, value }: ErrorParameters): string =>
    t('errors:invalid-input', {
      path: fieldName(String(path)),
      reason: t(`reasons:reason.${reason as InputReason}`, {
        limit: formats.integer(Number(limit ?? 0)),
        value: value ?? '',
      }),
    });
  const inText = ({ language, ...rest }: ErrorParameters): ErrorParameters =>
    language === undefined ? rest : { ...rest, language: formats.languageInText(String(language)) };
  return ({ code, parameters }) => {
    if (code === 'connection-lost') return t('app:connection.lost');
    if (code === 'invalid-input') return invalidInput(parameters);
    return t(`errors:${code}`, { ...inText(parameters) });
  };
}
