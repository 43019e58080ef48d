import type { PairCheck, Version } from '../../check.ts';
import { replacing } from '../../find.ts';

/**
 * The source ends with another kind of mark than the translation (design/domain-rules.md, G7): a remark, since good
 * translations agree in 92 to 94 % of their sentences only.
 */
export const endPunctuation: PairCheck = {
  id: 'end-punctuation',
  severity: 'info',
  scope: 'pair',
  messages: ['missing', 'extra', 'different'],
  examples: [
    { from: 'fr', texts: { fr: 'Est-ce vrai\u00a0?', ar: 'هل هذا صحيح؟' }, messages: [] },
    { from: 'fr', texts: { fr: 'Le Conseil a décidé.', en: 'The Council decided' }, messages: ['missing'] },
    { from: 'fr', texts: { fr: 'Conseil de gouvernement', en: 'Government Council.' }, messages: ['extra'] },
    { from: 'fr', texts: { fr: 'Est-ce vrai\u00a0?', en: 'Is this true.' }, messages: ['different'] },
  ],
  run(source, target, { kind }) {
    if (kind === 'end-mark' || kind === 'contact') return [];
    const [wanted, own] = [endOf(source), endOf(target)];
    if (wanted.kind === own.kind) return [];
    const mark = MARKS[target.primary === 'ar' ? 'ar' : 'latin'][wanted.kind] ?? '';
    const space = target.primary === 'fr' && /[?!:;]/.test(mark) && mark !== '' ? '\u00a0' : '';
    const parameters = { mark: wanted.kind === 'none' ? target.text.slice(own.start, own.end) : mark };
    const message = wanted.kind === 'none' ? 'extra' : own.kind === 'none' ? 'missing' : 'different';
    // An ellipsis is how one writes, not what one says.
    if (wanted.kind === 'ellipsis' || own.kind === 'ellipsis')
      return [{ language: target.language, start: own.start, end: own.end, message, parameters }];
    return [replacing(target, own, mark === '' ? '' : `${space}${mark}`, message, parameters)];
  },
};

type Kind = 'none' | 'stop' | 'question' | 'exclamation' | 'colon' | 'comma' | 'semicolon' | 'ellipsis';

const MARKS: Readonly<Record<'ar' | 'latin', Readonly<Partial<Record<Kind, string>>>>> = {
  ar: { stop: '.', question: '؟', exclamation: '!', colon: ':', comma: '،', semicolon: '؛', ellipsis: '…' },
  latin: {
    stop: '.',
    question: '?',
    exclamation: '!',
    colon: ':',
    comma: ',',
    semicolon: ';',
    ellipsis: '…',
  },
};
const KINDS: Readonly<Record<string, Kind>> = {
  '.': 'stop',
  '۔': 'stop',
  '?': 'question',
  '؟': 'question',
  '!': 'exclamation',
  ':': 'colon',
  ',': 'comma',
  '،': 'comma',
  ';': 'semicolon',
  '؛': 'semicolon',
};

/** The last mark, seen through closing brackets and quotation marks, and where it stands. */
function endOf({ text }: Version): { readonly kind: Kind; readonly start: number; readonly end: number } {
  let at = text.length;
  while (at > 0 && CLOSING.test(text.charAt(at - 1))) at--;
  const sign = text.charAt(at - 1);
  const inner = text.slice(Math.max(0, at - 3), at);
  if (sign === '…' || inner === '...') {
    return { kind: 'ellipsis', start: at - (sign === '…' ? 1 : 3), end: at };
  }
  const kind = KINDS[sign] ?? 'none';
  // English and Arabic set the stop inside the quotation marks or outside.
  if (kind === 'none') {
    const end = text.trimEnd().length;
    return { kind, start: end, end };
  }
  const space =
    /[\s\u00a0\u202f]$/.test(text.slice(0, at - 1)) && kind !== 'stop' && kind !== 'comma' ? 1 : 0;
  return { kind, start: at - 1 - space, end: at };
}

const CLOSING = /[\s\u00a0\u202f»”"’')\]\u200e\u200f\u2069\u202c]/;
