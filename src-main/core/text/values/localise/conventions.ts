import { type LanguageTag, primaryLanguage } from '#core/model/language.ts';

/**
 * How a language of a region writes values (CLDR 48 where the press agrees with it, else the press; domain-rules.md
 * A10, A11, F4, F5, R3-R5). A tag without a region is that of the product's own communiqués: Morocco for Arabic and
 * French, British forms for English.
 */
export interface Conventions {
  readonly language: 'ar' | 'fr' | 'en';
  /** Which of the sets of Arabic month names (months.ts). */
  readonly monthSet: number;
  readonly digits: 'western' | 'eastern';
  readonly group: string;
  readonly decimal: string;
  readonly percent: 'sign' | 'words';
  /** April 22, 2024 rather than 22 April 2024. */
  readonly monthFirst: boolean;
  readonly euro: string;
}

const NO_BREAK = '\u00a0';

const MAGHREB: Conventions = {
  language: 'ar',
  monthSet: 0,
  digits: 'western',
  group: '.',
  decimal: ',',
  percent: 'words',
  monthFirst: false,
  euro: 'أورو',
};
const MASHREQ: Conventions = {
  ...MAGHREB,
  monthSet: 2,
  group: ',',
  decimal: '.',
  percent: 'sign',
  euro: 'يورو',
};
const EASTERN: Conventions = { ...MASHREQ, digits: 'eastern', group: '٬', decimal: '٫' };
const FRENCH: Conventions = {
  ...MAGHREB,
  language: 'fr',
  group: NO_BREAK,
  decimal: ',',
  percent: 'sign',
  euro: '€',
};
const ENGLISH: Conventions = { ...FRENCH, language: 'en', group: ',', decimal: '.' };

const BY_REGION: Readonly<Record<string, Conventions>> = {
  ...same('ar-DZ ar-TN', { ...MAGHREB, monthSet: 1 }),
  ...same('ar-LY ar-AE ar-001', MASHREQ),
  ...same('ar-MR', { ...MAGHREB, monthSet: 2 }),
  ...same('ar-EG ar-SA ar-KW ar-QA ar-BH ar-OM ar-YE ar-SD', EASTERN),
  ...same('ar-LB ar-SY ar-IQ ar-JO ar-PS', { ...EASTERN, monthSet: 3 }),
  ...same('en-US', { ...ENGLISH, monthFirst: true }),
};

function same(tags: string, conventions: Conventions): Record<string, Conventions> {
  return Object.fromEntries(tags.split(' ').map((tag) => [tag, conventions]));
}

const BY_LANGUAGE: Readonly<Record<string, Conventions>> = { ar: MAGHREB, fr: FRENCH, en: ENGLISH };

/** The conventions of a tag; undefined for a language that is not known here. */
export function conventionsOf(tag: LanguageTag): Conventions | undefined {
  const primary = primaryLanguage(tag);
  const region = /[-_]([a-z]{2}|\d{3})\b/i.exec(tag)?.[1]?.toUpperCase();
  return (region === undefined ? undefined : BY_REGION[`${primary}-${region}`]) ?? BY_LANGUAGE[primary];
}
