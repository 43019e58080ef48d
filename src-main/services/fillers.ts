import type { TermHit } from '#core/model/glossary.ts';
import type { LanguageTag } from '#core/model/language.ts';

/** Fillers that need no memory. */

/**
 * The preferred translation where a term is the whole segment, but for a colon or stop after it; null otherwise.
 * A line of its own begins with a capital, unless the source's does not.
 */
export function wholeTerm(text: string, terms: readonly TermHit[], language: LanguageTag): string | null {
  const [, lead = '', rest = ''] = /^(\s*)(.*)$/su.exec(text) ?? [];
  const body = rest.trimEnd();
  const hit = terms.find(({ start, end }) => start === lead.length && end === lead.length + body.length);
  const target = hit?.targets[language]?.[0];
  if (target === undefined) return null;
  const first = body.charAt(0);
  const lowerCase = first.toLowerCase() === first && first.toUpperCase() !== first;
  return lowerCase ? target : capitalised(target);
}

function capitalised(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

/** An e-mail or web address, or a handle: nothing in it is translated. */
const ADDRESS = /^(?:https?:\/\/\S+|www\.\S+|[^\s@]+@[^\s@]+\.[^\s@]+|@\w+)$/u;
/** A number called: with its country's code, or the 0 before an area's. */
const PHONE = /^(?:\+|00?)[\d ().\u00a0\u202f-]{7,20}$/u;
const LETTER = /\p{L}/u;
const DIGIT = /\p{Nd}/u;
/** Numbers with separators or the Arabic percent are written differently in each language (domain-rules.md F5, R4). */
const LOCAL_NUMBER = /\p{Nd}[.,\u00a0\u202f\u066b\u066c ]\p{Nd}|[%\u066a]/u;

/** Whether a whole segment reads the same in every language, so that copying it translates it. */
export function isSameEverywhere(text: string): boolean {
  const trimmed = text.trim();
  if (ADDRESS.test(trimmed) || PHONE.test(trimmed)) return true;
  return DIGIT.test(trimmed) && !LETTER.test(trimmed) && !LOCAL_NUMBER.test(trimmed);
}
