import { type LanguageTag, primaryLanguage } from '#core/model/language.ts';
import { BLOCK_KINDS, CELL_STATUSES } from '#core/model/release.ts';
import arApp from '#resources/locales/ar/app.json' with { type: 'json' };
import arDocument from '#resources/locales/ar/document.json' with { type: 'json' };
import enApp from '#resources/locales/en/app.json' with { type: 'json' };
import enDocument from '#resources/locales/en/document.json' with { type: 'json' };
import frApp from '#resources/locales/fr/app.json' with { type: 'json' };
import frDocument from '#resources/locales/fr/document.json' with { type: 'json' };
import type { DocumentTexts } from '#services/ports/index.ts';

const ENGLISH = { document: enDocument, app: enApp };

/** Kinds and statuses are worded once, for the interface and for documents. */
const TEXTS: Readonly<
  Record<LanguageTag, { document: typeof enDocument; app: Pick<typeof enApp, 'kind' | 'status'> }>
> = {
  ar: { document: arDocument, app: arApp },
  en: ENGLISH,
  fr: { document: frDocument, app: frApp },
};

const textsFor = (language: LanguageTag) => TEXTS[primaryLanguage(language)] ?? ENGLISH;

/** Texts that documents carry, from resources/locales. */
export const documentTexts: DocumentTexts = {
  reviewLabels(interfaceLanguage, languages) {
    const { document, app } = textsFor(interfaceLanguage);
    return Object.fromEntries([
      ['number', document.review.number],
      ['part', document.review.part],
      ...CELL_STATUSES.map((status) => [`status.${status}`, app.status[status]]),
      ...BLOCK_KINDS.map((kind) => [`kind.${kind}`, app.kind[kind]]),
      ...languages.map((language) => [`language.${language}`, languageName(language, interfaceLanguage)]),
    ]);
  },
  frame(kind, language) {
    const [before = '', after = ''] = textsFor(language).document[kind].split('{{text}}');
    return { before, after };
  },
};

/** `French` in English, `Français` in French; the tag itself where the platform knows no name. */
function languageName(language: LanguageTag, interfaceLanguage: LanguageTag): string {
  const name =
    new Intl.DisplayNames([interfaceLanguage, 'en'], { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(interfaceLanguage) + name.slice(1);
}
