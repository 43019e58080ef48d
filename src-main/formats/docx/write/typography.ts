import type { LanguageTag } from '#core/model/language.ts';
import { primaryLanguage } from '#core/model/language.ts';

/**
 * Fonts of the exported document (docs/adr/021-exported-documents.md). Cambria comes with Office on Windows and macOS, its
 * metric twin Caladea with LibreOffice, and its figures line up, as dates in a communiqué must. Noto Naskh Arabic comes
 * with LibreOffice; the font table tells Word to take Sakkal Majalla instead, which comes with Windows.
 */
export const LATIN_FONT = 'Cambria';
export const ARABIC_FONT = 'Noto Naskh Arabic';
export const ARABIC_FONT_IN_WORD = 'Sakkal Majalla';

/** Font sizes in half-points. Naskh letters are small for their size, so Arabic is a step larger. */
export interface Size {
  readonly latin: number;
  readonly arabic: number;
}

export const SIZES = {
  body: { latin: 23, arabic: 27 },
  title: { latin: 36, arabic: 40 },
  subtitle: { latin: 26, arabic: 30 },
  label: { latin: 20, arabic: 24 },
  small: { latin: 20, arabic: 23 },
  table: { latin: 19, arabic: 22 },
  note: { latin: 16, arabic: 18 },
} as const satisfies Record<string, Size>;

/** A4 in twips, and the margins of a letter. */
export const PAGE = { width: 11906, height: 16838, margin: 1417 } as const;

/** Regions to name to the spelling checker of Word, which knows `ar-MA` but not `ar`. */
const REGIONS: Readonly<Record<string, string>> = { ar: 'ar-MA', fr: 'fr-FR', en: 'en-GB', es: 'es-ES' };

export const languageForWord = (tag: LanguageTag): string =>
  tag.includes('-') ? tag : (REGIONS[primaryLanguage(tag)] ?? tag);
