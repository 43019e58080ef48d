import { fold } from '#core/text/fold.ts';
import type { PairCheck, Version } from '../../check.ts';
import { endOf } from '../../check.ts';

/**
 * Codes and acronyms of the source that the translation lost (design/domain-rules.md, D6). A code of letters and digits
 * (F-16, COP30, A/RES/78/1) is copied exactly: a warning between French and English; an acronym has often another form
 * (ONU, UN), so a remark, and only where the translation has fewer of them. Into Arabic both are mostly written out.
 */
export const acronyms: PairCheck = {
  id: 'acronyms',
  severity: 'info',
  scope: 'pair',
  messages: ['code', 'acronym'],
  examples: [
    {
      from: 'fr',
      texts: { fr: 'L’ONU et la COP30 à Rabat', en: 'The UN and COP 30 in Rabat' },
      messages: [],
    },
    {
      from: 'en',
      texts: { en: 'RABAT, 22 April – HRH left LONDON.', fr: 'Rabat, le 22 avril – Départ de London.' },
      messages: [],
    },
    { from: 'fr', texts: { fr: 'L’avion F-16 atterrit', en: 'The plane lands' }, messages: ['code'] },
    { from: 'fr', texts: { fr: 'La CGEM et la FIFA', en: 'FIFA' }, messages: ['acronym'] },
  ],
  run(source, target) {
    // A text in capitals (FOR IMMEDIATE RELEASE) has no acronyms.
    if (source.primary === 'ar' || target.primary === 'ar' || !/\p{Ll}{2}/u.test(source.text)) return [];
    const all = matchesOf(source, CODE);
    const parts = new Set(all.flatMap((code) => code.split(/[/-]/)));
    const plain = all.length === 0 ? '' : plainOf(target.text.toUpperCase());
    const codes = all.filter((code) => !plain.includes(plainOf(code)));
    const own = matchesOf(target, ACRONYM);
    const words = target.words();
    const city = DATELINE.exec(source.text)?.[1] ?? '';
    const lost = matchesOf(source, ACRONYM).filter(
      (acronym) => !words.has(fold(acronym)) && !parts.has(acronym) && !city.includes(acronym),
    );
    const spare = own.filter((acronym) => !source.text.includes(acronym)).length;
    return [
      ...codes.map((code) => ({
        language: target.language,
        ...endOf(target),
        message: 'code',
        severity: 'warning' as const,
        parameters: { code },
      })),
      ...lost.slice(spare).map((acronym) => ({
        language: target.language,
        ...endOf(target),
        message: 'acronym',
        parameters: { acronym },
      })),
    ];
  },
};

const plainOf = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');

// What a match begins with comes first: an engine looks at it before it looks back.
const CODE =
  /(?=\p{Lu})(?<![\p{L}\p{M}\p{N}./-])(?=[\p{Lu}\d/-]{0,12}\d)\p{Lu}{1,6}(?:-?\d{1,6}|(?:\/[\p{Lu}\d]{1,6}){1,6})(?![\p{L}\p{M}\p{N}/])/gu;
/** The city that opens a text, in capitals as agencies write it. */
const DATELINE = /^\s*((?:\p{Lu}{2,}[ -]?){1,4}) ?[,/(–—]/u;
const ACRONYM = /(?=\p{Lu}{2})(?<![\p{L}\p{M}\p{N}.-])\p{Lu}{2,8}(?![\p{L}\p{M}\p{N}])/gu;
/** Years of Roman numerals and titles that translation changes. */
const NONE = /^(?:[IVXLC]+|MM|SM|SAR|HM|HRH|LL|AA|RR|TV|AM|PM|[A-Z]{1,2}\d{1,2})$/;

function matchesOf({ text }: Version, pattern: RegExp): readonly string[] {
  const found = new Set<string>();
  for (const [match] of text.matchAll(pattern)) if (!NONE.test(match) && found.size < 200) found.add(match);
  return [...found];
}
