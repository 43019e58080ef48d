import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { InterfaceLanguage } from './locale.ts';
import { NAMESPACES, resources } from './resources.ts';

/** The interface's texts in one language; `changeLanguage` switches. React escapes, so i18next does not. */
export function createTexts(language: InterfaceLanguage): i18n {
  const instance = createInstance();
  void instance.use(initReactI18next).init({
    resources,
    lng: language,
    fallbackLng: 'en',
    ns: [...NAMESPACES],
    defaultNS: 'app',
    interpolation: { escapeValue: false },
    returnNull: false,
    initAsync: false,
  });
  return instance;
}
