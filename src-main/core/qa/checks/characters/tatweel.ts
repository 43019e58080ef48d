import type { LanguageCheck } from '../../check.ts';
import { findAll, replacing } from '../../find.ts';

/**
 * Letters stretched with the tatweel (U+0640): decoration that no search sees through (design/domain-rules.md, R6).
 * It stays in هـ, the sign of the Hijri year, and after a preposition or the article before a digit, a foreign word or
 * a quotation mark (لـ 35, الـ«منتدى»). A remark: official texts are full of it (144 of 455 UN segments).
 */
export const tatweel: LanguageCheck = {
  id: 'tatweel',
  severity: 'info',
  scope: 'language',
  messages: ['stretched'],
  examples: [
    { from: 'ar', texts: { ar: 'سنة 1445 هـ، بمشاركة الـ35 بلدا وبـ«قصر المؤتمرات»' }, messages: [] },
    { from: 'ar', texts: { ar: 'المـــغرب' }, messages: ['stretched'] },
  ],
  run: (version) =>
    version.text.includes('\u0640')
      ? findAll(version, RUN, ([found], start, end) => {
          const before = version.text[start - 1] ?? ' ';
          const after = version.text.slice(end, end + 3);
          const endsWord = !/^[\p{sc=Arabic}\p{M}]/u.test(after);
          const isNeeded = endsWord && /[هلبكاف]/.test(before);
          const isAlone = !/[\p{sc=Arabic}\p{M}]/u.test(before) && endsWord;
          if (isNeeded || isAlone) return null;
          return replacing(version, { start, end }, '', 'stretched', { count: found.length });
        })
      : [],
};

const RUN = /\u0640+/g;
