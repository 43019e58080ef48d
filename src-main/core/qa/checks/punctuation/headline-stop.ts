import type { LanguageCheck } from '../../check.ts';
import { replacing } from '../../find.ts';

/** A headline or subhead that ends with a full stop (design/domain-rules.md, A9, E8). An abbreviation keeps its own. */
export const headlineStop: LanguageCheck = {
  id: 'headline-stop',
  severity: 'warning',
  scope: 'language',
  messages: ['stop'],
  examples: [
    { from: 'en', kind: 'headline', texts: { en: 'King receives envoy of the U.S.' }, messages: [] },
    { from: 'en', kind: 'paragraph', texts: { en: 'The Council met.' }, messages: [] },
    { from: 'en', kind: 'headline', texts: { en: 'Council adopts two bills.' }, messages: ['stop'] },
  ],
  run(version, { kind }) {
    if (kind !== 'headline' && kind !== 'subhead') return [];
    const found = /([^\s.]*)(\.)["»”]?\s*$/u.exec(version.text.slice(-80));
    if (found === null) return [];
    const [all, word = ''] = found;
    // Initials, abbreviations, an ellipsis, or several sentences.
    if (word === '' || /^\p{Lu}?\p{L}?$/u.test(word) || /[.!?؟] /.test(version.text.slice(0, -all.length)))
      return [];
    const start = version.text.length - all.length + word.length;
    return [replacing(version, { start, end: start + 1 }, '', 'stop')];
  },
};
