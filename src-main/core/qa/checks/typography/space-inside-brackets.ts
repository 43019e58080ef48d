import type { LanguageCheck } from '../../check.ts';
import { findAll, replacing } from '../../find.ts';

/**
 * A space inside brackets, and in Arabic and English inside quotation marks as well (design/domain-rules.md, R2, F12);
 * French quotation marks have one, which is another check's. In Arabic quotation marks a remark: French usage is common.
 */
export const spaceInsideBrackets: LanguageCheck = {
  id: 'space-inside-brackets',
  severity: 'warning',
  scope: 'language',
  messages: ['inside'],
  examples: [
    { from: 'fr', texts: { fr: 'le Conseil (MAP) et «\u00a0l’essor\u00a0»' }, messages: [] },
    { from: 'en', texts: { en: 'the Council ( MAP) met' }, messages: ['inside'] },
    { from: 'ar', texts: { ar: 'منتدى « المدن »' }, messages: ['inside', 'inside'] },
  ],
  run(version) {
    const french = version.primary === 'fr';
    return findAll(version, PATTERN, (found, start, end) => {
      const [, opening = '', closing = ''] = found;
      const mark = opening || closing;
      const quote = /[«»“”]/.test(mark);
      if (quote && french) return null;
      const finding = replacing(version, { start, end }, mark, 'inside', { mark });
      return quote ? { ...finding, severity: 'info' } : finding;
    });
  },
};

/** ` )` is the business of spaces before marks. */
const PATTERN = /([([«“])[ \u00a0\u202f]{1,8}(?=\S)|(?<=[^\s])[ \u00a0\u202f]{1,8}([»”])/g;
