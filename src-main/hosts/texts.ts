import i18next, { type i18n } from 'i18next';
import type { BalaghError } from '#contract/errors.ts';
import type { Issue } from '#core/model/issue.ts';
import { primaryLanguage } from '#core/model/language.ts';
import arCli from '#resources/locales/ar/cli.json' with { type: 'json' };
import arErrors from '#resources/locales/ar/errors.json' with { type: 'json' };
import arIssues from '#resources/locales/ar/issues.json' with { type: 'json' };
import arMenu from '#resources/locales/ar/menu.json' with { type: 'json' };
import arReasons from '#resources/locales/ar/reasons.json' with { type: 'json' };
import enCli from '#resources/locales/en/cli.json' with { type: 'json' };
import enErrors from '#resources/locales/en/errors.json' with { type: 'json' };
import enIssues from '#resources/locales/en/issues.json' with { type: 'json' };
import enMenu from '#resources/locales/en/menu.json' with { type: 'json' };
import enReasons from '#resources/locales/en/reasons.json' with { type: 'json' };
import frCli from '#resources/locales/fr/cli.json' with { type: 'json' };
import frErrors from '#resources/locales/fr/errors.json' with { type: 'json' };
import frIssues from '#resources/locales/fr/issues.json' with { type: 'json' };
import frMenu from '#resources/locales/fr/menu.json' with { type: 'json' };
import frReasons from '#resources/locales/fr/reasons.json' with { type: 'json' };

/** The texts that hosts show without a page: the command line's, the menu's, errors and issues. */
export interface Texts {
  readonly language: 'en' | 'fr' | 'ar';
  cli(key: string, parameters?: Readonly<Record<string, unknown>>): string;
  menu(key: string): string;
  error(error: BalaghError): string;
  issue(issue: Pick<Issue, 'message' | 'parameters'>): string;
}

/** Texts in the interface language nearest to `locale` (BCP 47, or POSIX such as fr_MA.UTF-8); English otherwise. */
export function createTexts(locale: string): Texts {
  const language = nearest(locale);
  const instance: i18n = i18next.createInstance();
  void instance.init({
    lng: language,
    fallbackLng: 'en',
    initAsync: false,
    interpolation: { escapeValue: false },
    resources: {
      en: { cli: enCli, errors: enErrors, issues: enIssues, menu: enMenu, reasons: enReasons },
      fr: { cli: frCli, errors: frErrors, issues: frIssues, menu: frMenu, reasons: frReasons },
      ar: { cli: arCli, errors: arErrors, issues: arIssues, menu: arMenu, reasons: arReasons },
    },
  });
  const names = new Intl.DisplayNames(language, { type: 'language' });
  /** What is no language's tag stays as it is: it may be what an error tells of. */
  const nameOf = (tag: string) =>
    /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(tag) ? (names.of(tag) ?? tag) : tag;
  const text = (key: string, parameters: Readonly<Record<string, unknown>> = {}) =>
    instance.t(key, { ...parameters });
  /** Why an input is refused is given by its key. */
  const worded = ({ reason, ...rest }: BalaghError['parameters']) => ({
    ...rest,
    ...(reason === undefined ? {} : { reason: text(`reasons:reason.${reason}`, rest) }),
    ...(typeof rest.language === 'string' ? { language: nameOf(rest.language) } : {}),
  });
  return {
    language,
    cli: (key, parameters) => text(`cli:${key}`, parameters),
    menu: (key) => text(`menu:${key}`),
    error: (error) => withoutIsolates(text(`errors:${error.code}`, worded(error.parameters))),
    issue: (issue) => withoutIsolates(text(`issues:${issue.message}`, issue.parameters)),
  };
}

/** Windows isolate quoted words by invisible marks; a terminal shows them as boxes, and scripts compare bytes. */
const withoutIsolates = (text: string): string => text.replace(/[\u2068\u2069]/g, '');

function nearest(locale: string): Texts['language'] {
  const primary = primaryLanguage(locale);
  return primary === 'fr' || primary === 'ar' ? primary : 'en';
}

/** The system's locale, from the environment as POSIX orders it, else as Intl tells. */
export function systemLocale(environment: NodeJS.ProcessEnv = process.env): string {
  const named = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG;
  return named && named !== 'C' && named !== 'POSIX' ? named : Intl.DateTimeFormat().resolvedOptions().locale;
}
