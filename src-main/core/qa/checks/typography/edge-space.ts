import type { Finding, LanguageCheck } from '../../check.ts';
import { replacing } from '../../find.ts';

/** White space before the first or after the last character (design/domain-rules.md, G6). */
export const edgeSpace: LanguageCheck = {
  id: 'edge-space',
  severity: 'info',
  scope: 'language',
  messages: ['leading', 'trailing'],
  examples: [
    { from: 'en', texts: { en: 'Rabat' }, messages: [] },
    { from: 'en', texts: { en: ' Rabat\n' }, messages: ['leading', 'trailing'] },
  ],
  run(version): readonly Finding[] {
    const { text } = version;
    const leading = text.length - text.trimStart().length;
    const end = text.trimEnd().length;
    return [
      ...(leading > 0 ? [replacing(version, { start: 0, end: leading }, '', 'leading')] : []),
      ...(end < text.length && end > leading
        ? [replacing(version, { start: end, end: text.length }, '', 'trailing')]
        : []),
    ];
  },
};
