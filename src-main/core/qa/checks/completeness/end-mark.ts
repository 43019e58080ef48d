import { endOf, type PairCheck, type Version } from '../../check.ts';

/**
 * The end mark of a communiqué, lost in the translation (design/domain-rules.md, A4). Every house has its own: ###,
 * ENDS, -30-, FIN and انتهى stand for one another.
 */
export const endMark: PairCheck = {
  id: 'end-mark',
  severity: 'warning',
  scope: 'pair',
  messages: ['missing'],
  examples: [
    { from: 'en', texts: { en: 'The Council met.\n###', ar: 'انعقد المجلس.\n-انتهى-' }, messages: [] },
    {
      from: 'en',
      texts: { en: 'The Council met.\nENDS', fr: 'Le Conseil s’est réuni.' },
      messages: ['missing'],
    },
  ],
  run(source, target, { kind }) {
    const mark = endMarkOf(source);
    if (mark === undefined || (kind !== undefined && kind !== 'end-mark' && !source.text.includes('\n')))
      return [];
    if (endMarkOf(target) !== undefined || target.text.trim() === mark.trim()) return [];
    const text = MARKS[target.primary] ?? '###';
    const place = endOf(target);
    return [
      {
        language: target.language,
        ...place,
        message: 'missing',
        parameters: { mark: mark.trim(), text },
        fix: { ...place, text: `\n${text}` },
      },
    ];
  },
};

const MARKS: Readonly<Record<string, string>> = { ar: '-انتهى-', fr: '– FIN –', en: 'ENDS' };
const END_MARK =
  /(?:^|\n)[ \t]*(?:#{3,4}|[-–—]\s?30\s?[-–—]|[-–—]?\s*(?:ENDS?|FIN|XXX)\s*[-–—]?|[-–—]?\s*انتهى\s*[-–—]?)\s*$/u;

function endMarkOf({ text }: Version): string | undefined {
  return END_MARK.exec(text.slice(-60))?.[0];
}
