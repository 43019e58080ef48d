/** What can be chosen, as plain values: the renderer takes these without the schemas and the library behind them. */

export const INTERFACE_LANGUAGES = ['en', 'fr', 'ar'] as const;
export const THEMES = ['system', 'light', 'dark', 'contrast'] as const;
export const DENSITIES = ['comfortable', 'compact'] as const;

export const EXPORT_FORMATS = ['docx', 'odt', 'html', 'txt', 'md'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Largest input file, bytes. */
export const MAX_FILE_BYTES = 32 * 1024 * 1024;

/** Largest file of segmentation rules, bytes: the largest known has a quarter of a megabyte. */
export const MAX_RULES_BYTES = 4 * 1024 * 1024;

/** Longest term and longest text about one, UTF-16 units. */
export const MAX_TERM_LENGTH = 2000;

/** How a unit came into its memory. */
export const UNIT_ORIGINS = ['confirmed', 'imported'] as const;
export type UnitOrigin = (typeof UNIT_ORIGINS)[number];
