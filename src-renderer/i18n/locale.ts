import { INTERFACE_LANGUAGES, type Settings } from '#contract/app.ts';
import { primaryLanguage } from '#core/model/language.ts';

export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

/** Locale of numbers, dates and sorting. Morocco: Western digits and its own month names in Arabic. */
export const LOCALES: Readonly<Record<InterfaceLanguage, string>> = { en: 'en-GB', fr: 'fr-FR', ar: 'ar-MA' };

function isInterfaceLanguage(tag: string): tag is InterfaceLanguage {
  return INTERFACE_LANGUAGES.some((language) => language === tag);
}

/** The chosen language, else the first of the system's that the interface has, else English. */
export function interfaceLanguage(
  chosen: Settings['interfaceLanguage'],
  preferred: readonly string[],
): InterfaceLanguage {
  if (chosen) return chosen;
  return preferred.map(primaryLanguage).find(isInterfaceLanguage) ?? 'en';
}
