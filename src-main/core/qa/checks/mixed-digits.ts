import { primaryLanguage } from '#core/model/language.ts';
import { westernDigits } from '#core/text/values/lexemes.ts';
import type { Finding, Version } from '../check.ts';

/** The Maghreb writes 0-9 in Arabic (W3C alreq; CLDR 48 ar-MA, ar-DZ, ar-TN: numbering system latn). */
const WESTERN_REGION = /^ar-(?:MA|DZ|TN|LY|MR|EH)\b/i;
const EASTERN = /[\u0660-\u0669\u06f0-\u06f9]/u;
const WESTERN = /[0-9]/;

/** One digit system an Arabic text (domain-rules.md R3): what is in the other one is named, and can be rewritten. */
export function mixedDigits(version: Version): readonly Finding[] {
  const { language, text } = version;
  if (primaryLanguage(language) !== 'ar' || !EASTERN.test(text)) return [];
  const western = WESTERN_REGION.test(language);
  if (!western && !WESTERN.test(text)) return [];
  const tokens = version
    .values()
    .numbers.filter((token) => token.written === 'digits' && token.kind !== 'code' && token.kind !== 'phone');
  const eastern = tokens.filter((token) => EASTERN.test(token.text));
  const others = tokens.filter((token) => !EASTERN.test(token.text));
  // Without a region, the system most numbers have is the document's.
  const toWestern = western || others.length >= eastern.length;
  const odd = toWestern ? eastern : others;
  if (!western && (eastern.length === 0 || others.length === 0)) return [];
  return odd.map((token) => {
    const written = text.slice(token.digitsStart, token.digitsEnd);
    const rewritten = toWestern ? toWesternNumber(written) : toEasternNumber(written);
    return {
      language,
      start: token.digitsStart,
      end: token.digitsEnd,
      message: 'mixed-digits',
      parameters: { number: written, other: rewritten },
      fix: { start: token.digitsStart, end: token.digitsEnd, text: rewritten },
    };
  });
}

function toWesternNumber(written: string): string {
  return westernDigits(written).replaceAll('٫', ',').replaceAll('٬', '.').replaceAll('٪', '%');
}

function toEasternNumber(written: string): string {
  return written.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
}
