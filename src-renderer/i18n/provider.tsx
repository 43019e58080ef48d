import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useLayoutEffect,
  useMemo,
  useState,
} from 'react';
import { I18nProvider } from 'react-aria-components';
import { I18nextProvider } from 'react-i18next';
import { directionOf } from '#core/model/language.ts';
import { useSettings } from '../client/settings.tsx';
import { createFormats, type Formats } from './formats.ts';
import { type InterfaceLanguage, interfaceLanguage, LOCALES } from './locale.ts';
import { createTexts } from './setup.ts';

interface InterfaceLocale {
  readonly language: InterfaceLanguage;
  readonly locale: string;
  readonly direction: 'rtl' | 'ltr';
  readonly formats: Formats;
  /** Stores the choice and switches at once. */
  choose(language: InterfaceLanguage): Promise<void>;
}

const LocaleContext = createContext<InterfaceLocale | null>(null);

function usePreferredLanguages(): readonly string[] {
  const [preferred, setPreferred] = useState<readonly string[]>(navigator.languages);
  useEffect(() => {
    const change = () => setPreferred(navigator.languages);
    window.addEventListener('languagechange', change);
    return () => window.removeEventListener('languagechange', change);
  }, []);
  return preferred;
}

/** Texts, direction and formats of the interface, from the settings or else the system. */
export function LocaleProvider({ children }: { children: ReactNode }) {
  const { settings, update } = useSettings();
  const language = interfaceLanguage(settings.interfaceLanguage, usePreferredLanguages());
  const [texts] = useState(() => createTexts(language));
  if (texts.language !== language) void texts.changeLanguage(language);

  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = directionOf(language);
    document.title = texts.t('app:name');
  }, [language, texts]);

  const value = useMemo<InterfaceLocale>(() => {
    const locale = LOCALES[language];
    return {
      language,
      locale,
      direction: directionOf(language),
      formats: createFormats(locale),
      choose: (chosen) => update({ interfaceLanguage: chosen }),
    };
  }, [language, update]);

  return (
    <LocaleContext value={value}>
      <I18nextProvider i18n={texts}>
        <I18nProvider locale={value.locale}>{children}</I18nProvider>
      </I18nextProvider>
    </LocaleContext>
  );
}

/** The interface's language, direction and formats. */
export function useInterfaceLocale(): InterfaceLocale {
  const value = useContext(LocaleContext);
  if (!value) throw new Error('useInterfaceLocale outside LocaleProvider');
  return value;
}
