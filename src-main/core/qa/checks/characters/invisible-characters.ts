import type { LanguageCheck } from '../../check.ts';
import { findAll, replacing } from '../../find.ts';

/**
 * Zero-width characters and soft hyphens: they part equal words and make a text look like another one. Joiners stay
 * where they are needed: in emoji, and after the heh of a Hijri year. Direction marks are no business of this check.
 */
export const invisibleCharacters: LanguageCheck = {
  id: 'invisible-characters',
  severity: 'warning',
  scope: 'language',
  messages: ['hidden'],
  examples: [
    { from: 'ar', texts: { ar: 'سنة 1445 ه\u200d' }, messages: [] },
    { from: 'en', texts: { en: 'a family 👨\u200d👩\u200d👧 and a mark\u200e' }, messages: [] },
    { from: 'en', texts: { en: 'the co\u200bmmittee' }, messages: ['hidden'] },
  ],
  run: (version) =>
    findAll(version, PATTERN, ([found], start, end) => {
      const { text } = version;
      const before = text.slice(Math.max(0, start - 3), start);
      const joins = found === '\u200d' && /(?:ه|\p{Extended_Pictographic}\ufe0f?)$/u.test(before);
      const code = `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
      return joins ? null : replacing(version, { start, end }, '', 'hidden', { code });
    }),
};

/** As escapes and not as themselves: nobody could read them. */
const PATTERN = new RegExp(
  `[${['ad', '34f', '115f', '1160', '17b4', '17b5', '180e', '200b', '200c', '200d', '2060', '2061', '2062', '2063', '2064', '3164', 'feff', 'ffa0'].map((code) => String.fromCharCode(Number.parseInt(code, 16))).join('')}]+`,
  'gu',
);
