import type { LanguageCheck } from '../../check.ts';
import { findAll, replacing } from '../../find.ts';

/**
 * Ordinals: 2e, 1er, 1re in French, not 2ème (Imprimerie nationale; design/domain-rules.md, F6), a remark since official
 * texts have them; the suffix that belongs to the number in English (21st, 12th).
 */
export const ordinalForm: LanguageCheck = {
  id: 'ordinal-form',
  severity: 'info',
  scope: 'language',
  messages: ['french', 'english'],
  examples: [
    { from: 'fr', texts: { fr: 'la 24e édition, le 1er mai, la 1re session' }, messages: [] },
    { from: 'fr', texts: { fr: 'le 24ème anniversaire et la 1ère session' }, messages: ['french', 'french'] },
    { from: 'en', texts: { en: 'the 21th session' }, messages: ['english'] },
  ],
  run(version) {
    if (version.primary === 'fr') {
      return findAll(version, FRENCH, ([form, number = '', suffix = ''], start, end) => {
        const ending = number === '1' ? (/^(?:ère|ere)/i.test(suffix) ? 're' : 'er') : 'e';
        const plural = /s$/i.test(suffix) ? 's' : '';
        const text = `${number}${ending}${plural}`;
        return replacing(version, { start, end }, text, 'french', { form, text });
      });
    }
    if (version.primary !== 'en') return [];
    return findAll(version, ENGLISH, ([form, number = '', suffix = ''], start, end) => {
      const right = suffixOf(Number(number.slice(-2)));
      if (suffix.toLowerCase() === right) return null;
      const text = `${number}${right}`;
      return { ...replacing(version, { start, end }, text, 'english', { form, text }), severity: 'warning' };
    });
  },
};

const FRENCH = /(?<![\p{L}\p{N}.,])(\d{1,4})[ \u00a0]?((?:i?[èe]mes?|ères?|eres?|iers?))(?![\p{L}\p{M}])/giu;
const ENGLISH = /(?<![\p{L}\p{N}.,])(\d{1,4})(st|nd|rd|th)(?![\p{L}\p{M}])/giu;

function suffixOf(number: number): string {
  if (number >= 11 && number <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th';
}
