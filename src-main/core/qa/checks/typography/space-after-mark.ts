import type { LanguageCheck } from '../../check.ts';
import { findAll, isWithin, replacing } from '../../find.ts';

/**
 * No space after a comma, semicolon, question or exclamation mark, or after a full stop between two words
 * (design/domain-rules.md, F12, R2). Addresses, abbreviations (و.م.ع, J.-C.) and numbers have none.
 */
export const spaceAfterMark: LanguageCheck = {
  id: 'space-after-mark',
  severity: 'warning',
  scope: 'language',
  messages: ['after'],
  examples: [
    { from: 'fr', texts: { fr: 'Voir www.exemple.ma, p. 3,5 et l’O.N.U.' }, messages: [] },
    { from: 'en', texts: { en: 'In Rabat,the Council met.It decided.' }, messages: ['after', 'after'] },
    { from: 'ar', texts: { ar: 'في الرباط،انعقد المجلس' }, messages: ['after'] },
  ],
  run(version) {
    const { text } = version;
    const addresses = /[./@]/.test(text) ? version.addresses() : [];
    return findAll(version, PATTERN, ([mark], start, end) => {
      if (isWithin(addresses, start) || !isBetweenWords(text, start, mark)) return null;
      return replacing(version, { start, end }, `${mark} `, 'after', { mark });
    });
  },
};

const PATTERN = /(?<=[\p{L}\p{M})\]»”"%\d])[,;،؛؟!?.:](?=[\p{L}«“(])/gu;
const ARABIC = /\p{sc=Arabic}/u;

function isBetweenWords(text: string, at: number, mark: string): boolean {
  const before = text.slice(Math.max(0, at - 4), at);
  const after = text.slice(at + 1, at + 4);
  if (mark === '.') {
    // A stop between words is followed by a capital, or stands among Arabic letters; initials are neither.
    const latin = /(?:[\p{Ll}\d]{3}|[)»”"])$/u.test(before) && /^\p{Lu}\p{Ll}/u.test(after);
    const arabic = /\p{sc=Arabic}{3}$/u.test(before) && /^\p{sc=Arabic}{3}/u.test(after);
    return latin || arabic;
  }
  // Between two letters a colon may be part of a name (std::x, a:b): only Arabic has none of them.
  if (mark === ':') return ARABIC.test(before.slice(-1)) && ARABIC.test(after.slice(0, 1));
  // `A,B` and `a;b` are lists of codes.
  return !(/(?:^|[^\p{L}])\p{L}$/u.test(before) && /^\p{L}(?:[^\p{L}]|$)/u.test(after));
}
