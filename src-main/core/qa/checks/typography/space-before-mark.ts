import type { LanguageCheck } from '../../check.ts';
import { findAll, replacing } from '../../find.ts';

/**
 * A space before a mark that takes none: , . ) ] … in every language, ; : ! ? too in English, ، ؛ : ؟ ! in Arabic
 * (design/domain-rules.md, F12, R2, E2). A mark that begins a word (.ma, .5) or an ellipsis is left alone.
 */
export const spaceBeforeMark: LanguageCheck = {
  id: 'space-before-mark',
  severity: 'warning',
  scope: 'language',
  messages: ['before'],
  examples: [
    { from: 'fr', texts: { fr: 'Le Conseil\u00a0: oui, le domaine .ma […]' }, messages: [] },
    { from: 'en', texts: { en: 'The Council , which met ; it decided.' }, messages: ['before', 'before'] },
    { from: 'ar', texts: { ar: 'انعقد المجلس ، وقرر ما يلي .' }, messages: ['before', 'before'] },
  ],
  run: (version) =>
    findAll(version, PATTERNS[version.primary] ?? PATTERNS.fr, ([, mark = ''], start, end) => {
      const { text } = version;
      const before = text[start - 1];
      const next = text[end] ?? ' ';
      // At the edge, after another mark that has its own check, or a mark that belongs to what follows.
      if (before === undefined || /[\s,;:.!?،؛؟]/.test(before)) return null;
      if (/[.,:;]/.test(mark) && /[\p{L}\p{N}.\-)(/\\]/u.test(next)) return null;
      return replacing(version, { start, end }, mark, 'before', { mark });
    }),
};

const PATTERNS = {
  ar: /(?<!\s)[ \u00a0\u202f]{1,8}([،؛؟,;:.!?)\]…])/g,
  en: /(?<!\s)[ \u00a0\u202f]{1,8}([,;:.!?)\]])/g,
  fr: /(?<!\s)[ \u00a0\u202f]{1,8}([,.)\]])/g,
} as Readonly<Record<string, RegExp>> & { readonly fr: RegExp };
