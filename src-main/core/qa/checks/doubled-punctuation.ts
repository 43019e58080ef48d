import type { Finding, LanguageCheck, Version } from '../check.ts';
import { MOST_FINDINGS } from '../most-findings.ts';

/**
 * Punctuation typed twice (design/domain-rules.md, G1): two stops, a stop after white space and a stop, a doubled
 * comma, semicolon, colon, question or exclamation mark, two different commas. Three dots or more are an ellipsis,
 * and ?! is a mark of its own.
 */
export const doubledPunctuation: LanguageCheck = {
  id: 'doubled-punctuation',
  severity: 'warning',
  scope: 'language',
  messages: ['doubled'],
  examples: [
    { from: 'en', texts: { en: 'The meeting was held in Rabat…' }, messages: [] },
    { from: 'en', texts: { en: 'Wait... what?!' }, messages: [] },
    { from: 'en', texts: { en: 'They discussed this issue. .' }, messages: ['doubled'] },
    { from: 'ar', texts: { ar: 'اختتمت أشغال الدورة،، اليوم بالرباط.' }, messages: ['doubled'] },
    { from: 'fr', texts: { fr: 'Est-ce possible ? ?' }, messages: ['doubled'] },
  ],
  run: doubledIn,
};

/** Runs of marks, with white space between them (French sets it before ? ! : ;). */
const RUN = /[.,;:!?،؛؟…](?:\s?[.,;:!?،؛؟…])+/gu;

function doubledIn(version: Version): readonly Finding[] {
  const findings: Finding[] = [];
  for (const found of version.text.matchAll(RUN)) {
    const mended = mend(found[0], version.text, found.index);
    if (mended === found[0]) continue;
    const start = found.index;
    const end = start + found[0].length;
    findings.push({
      language: version.language,
      start,
      end,
      message: 'doubled',
      parameters: { marks: found[0], mark: mended },
      fix: { start, end, text: mended },
    });
    if (findings.length > MOST_FINDINGS) break;
  }
  return findings;
}

/** What a run of marks should be; the run itself where it is sound. */
function mend(run: string, text: string, at: number): string {
  if (isPath(text, at, run)) return run;
  let mended = '';
  let last = '';
  // Three dots or more, spaced or not, are one mark.
  for (const [piece, mark = ''] of run.matchAll(/\s?((?:\.\s?){2,}\.|.)/gsu)) {
    // A comma, semicolon or colon never stands before another of them or before a stop.
    const wrongPair = /^[,،;؛:]$/u.test(last) && /^[,،;؛:.]$/u.test(mark);
    // Of an Arabic comma and a Latin one, the Arabic one was meant.
    if (wrongPair && /[،؛]/u.test(last) && /[,;]/.test(mark)) continue;
    if (mark === last || wrongPair) mended = mended.slice(0, -last.length) + mark;
    else mended += piece;
    last = mark;
  }
  return mended;
}

/** ../folder, std::vector */
function isPath(text: string, at: number, run: string): boolean {
  const before = text[at - 1] ?? ' ';
  const after = text[at + run.length] ?? ' ';
  if (run === '..' && /[\\/]/.test(before + after)) return true;
  return run === '::' && /\w/.test(before) && /\w/.test(after);
}
