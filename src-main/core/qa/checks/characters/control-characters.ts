import type { LanguageCheck } from '../../check.ts';
import { findAll, replacing } from '../../find.ts';

/**
 * Characters that no text holds on purpose (design/domain-rules.md, G5): control characters, which can be taken out,
 * and the marks of a lost one (U+FFFD, halves of a surrogate pair, private use), whose letter only a person knows.
 */
export const controlCharacters: LanguageCheck = {
  id: 'control-characters',
  severity: 'error',
  scope: 'language',
  messages: ['control', 'lost'],
  examples: [
    { from: 'fr', texts: { fr: 'Le Conseil\u00a0: une\nligne' }, messages: [] },
    { from: 'fr', texts: { fr: 'Le Con\u0007seil' }, messages: ['control'] },
    { from: 'fr', texts: { fr: 'Le pr\ufffdsident' }, messages: ['lost'] },
  ],
  run: (version) =>
    findAll(version, PATTERN, ([found], start, end) => {
      const parameters = { code: codesOf(found) };
      if (/^\p{Cc}/u.test(found)) return replacing(version, { start, end }, '', 'control', parameters);
      return { language: version.language, start, end, message: 'lost', parameters };
    }),
};

/** Tab, line ends, form feed and U+0085 are white space. */
const PATTERN = /(?:(?![\t\n\f\r\u0085])\p{Cc})+|[\p{Cs}\p{Co}\ufffd\ufffe\uffff]+/gu;

/** `U+0007`, at most three of them. */
function codesOf(text: string): string {
  const codes = [...text.slice(0, 6)].map((character) => {
    const code = character.codePointAt(0) ?? 0;
    return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  });
  return [...new Set(codes)].slice(0, 3).join(' ');
}
