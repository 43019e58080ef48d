import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClientError } from '../client/client.ts';
import { useErrorText } from './error-text.ts';
import type { Formats } from './formats.ts';
import { useInterfaceLocale } from './provider.tsx';
import { NAMESPACES } from './resources.ts';

/** What texts are worded with, in the language that the interface has now. */
export interface Words {
  readonly t: TFunction<typeof NAMESPACES>;
  readonly formats: Formats;
  errorText(error: Pick<ClientError, 'code' | 'parameters'>): string;
  /** Parameters of a text that counts something. */
  counted(count: number): { readonly count: number; readonly formatted: string };
}

/** A text that may still stand when the language is switched: it is worded where it is shown, each time. */
export type Wording = (words: Words) => string;

export function useWords(): Words {
  const { t } = useTranslation(NAMESPACES);
  const { formats } = useInterfaceLocale();
  const errorText = useErrorText();
  return useMemo(
    () => ({
      t,
      formats,
      errorText,
      counted: (count) => ({ count, formatted: formats.integer(count) }),
    }),
    [t, formats, errorText],
  );
}
