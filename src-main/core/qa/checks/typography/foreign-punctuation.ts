import type { LanguageCheck } from '../../check.ts';
import { countOf, findAll, replacing } from '../../find.ts';

/**
 * Latin comma, semicolon or question mark in Arabic words, and Arabic ones in Latin words (design/domain-rules.md, R1).
 * Between digits a comma is part of the number. Whole documents are written with Latin commas (651 in 1,000 sentences
 * of UD-PUD): there it is a habit and a remark.
 */
export const foreignPunctuation: LanguageCheck = {
  id: 'foreign-punctuation',
  severity: 'warning',
  scope: 'language',
  messages: ['latin', 'arabic'],
  examples: [
    { from: 'ar', texts: { ar: 'في الرباط، يوم 3 ماي؛ بنسبة 3,5 في المائة' }, messages: [] },
    { from: 'ar', texts: { ar: 'في الرباط, عاصمة المملكة' }, messages: ['latin'] },
    { from: 'fr', texts: { fr: 'À Rabat، capitale du Royaume' }, messages: ['arabic'] },
  ],
  run(version) {
    const { text } = version;
    if (version.primary !== 'ar') {
      return findAll(version, /[،؛؟]/g, ([mark], start, end) => {
        // A quotation in Arabic letters keeps its own marks.
        if (ARABIC_BEFORE.test(text.slice(Math.max(0, start - 4), start))) return null;
        const latin = LATIN[mark] ?? mark;
        return replacing(version, { start, end }, latin, 'arabic', { mark, text: latin });
      });
    }
    return findAll(version, /[,;?]/g, ([mark], start, end) => {
      const before = text.slice(Math.max(0, start - 4), start);
      const after = text.slice(end, end + 4);
      const amongDigits = /[\d\u0660-\u0669]$/.test(before) && /^[\d\u0660-\u0669]/.test(after);
      if (amongDigits || !(ARABIC_BEFORE.test(before) || ARABIC_AFTER.test(after))) return null;
      const arabic = ARABIC[mark] ?? mark;
      return replacing(version, { start, end }, arabic, 'latin', { mark, text: arabic });
    });
  },
  kept: ({ primary, text }) => (primary === 'ar' ? { latin: countOf(text, /[،؛؟]/g) } : {}),
};

const ARABIC: Readonly<Record<string, string>> = { ',': '،', ';': '؛', '?': '؟' };
const LATIN: Readonly<Record<string, string>> = { '،': ',', '؛': ';', '؟': '?' };
/** An Arabic letter, seen through what may stand between it and the mark. */
const ARABIC_BEFORE = /(?=\p{sc=Arabic})[\p{L}\p{M}\u0640][\s»”"')\]!?،؛\p{M}]{0,3}$/u;
const ARABIC_AFTER = /^[\s«“"'([]{0,3}(?=\p{sc=Arabic})\p{L}/u;
