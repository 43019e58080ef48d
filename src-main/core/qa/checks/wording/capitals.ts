import type { Finding, PairCheck, Version } from '../../check.ts';
import { capitalised, findAll, replacing } from '../../find.ts';

/**
 * A translation that begins with a small letter where the source begins with a capital, and words typed in capitals
 * that the source does not shout (Xbench ALLUPPERCASE). Arabic has no capitals: from there only a whole sentence tells.
 */
export const capitals: PairCheck = {
  id: 'capitals',
  severity: 'info',
  scope: 'pair',
  messages: ['start', 'shouted'],
  examples: [
    {
      from: 'fr',
      texts: { fr: 'Le Conseil a adopté un décret.', en: 'The UNESCO council met.' },
      messages: [],
    },
    { from: 'fr', texts: { fr: 'Le Conseil se réunit.', en: 'the Council meets.' }, messages: ['start'] },
    {
      from: 'fr',
      texts: { fr: 'Le Conseil se réunit.', en: 'The GOVERNMENT COUNCIL meets.' },
      messages: ['shouted'],
    },
  ],
  run(source, target, { speller }) {
    if (target.primary === 'ar') return [];
    const opening = /^[«“"'‘(\s\u00a0\u202f]*(\p{Ll}+)(?![\p{L}\d@./-]*[\d@/\p{Lu}])/u.exec(
      target.text.slice(0, 60),
    );
    const begins =
      source.primary === 'ar'
        ? /[.؟!]["»”]?\s*$/.test(source.text)
        : /^[«“"'‘(\s\u00a0\u202f]*\p{Lu}/u.test(source.text);
    const findings = opening !== null && begins ? startOf(target, opening) : [];
    if (source.primary === 'ar' || /\p{Lu}{4}/u.test(source.text)) return findings;
    // One word may be a name (UNESCO): without a dictionary only several in a row are certain.
    const shouted = findAll(target, SHOUTED, ([words], start, end) => {
      const known = speller?.knows(words.toLowerCase(), target.language) === true;
      if ((!known && !/\s/.test(words)) || /^(?:FOR )?IMMEDIATE|^EMBARGO/.test(words)) return null;
      return { language: target.language, start, end, message: 'shouted', parameters: { word: words } };
    });
    return [...findings, ...shouted];
  },
};

function startOf(target: Version, opening: RegExpExecArray): Finding[] {
  const word = opening[1] ?? '';
  const [first = ''] = word;
  const capital = capitalised(first);
  // ĸ has no capital.
  if (capital === first) return [];
  const start = opening[0].length - word.length;
  return [replacing(target, { start, end: start + first.length }, capital, 'start', { word })];
}

const SHOUTED =
  /(?=\p{Lu}{4})(?<![\p{L}\p{M}\p{N}.@/_-])\p{Lu}{4,}(?: \p{Lu}{4,})*(?![\p{L}\p{M}\p{N}@/_-])/gu;
