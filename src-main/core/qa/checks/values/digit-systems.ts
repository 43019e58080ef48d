import { westernDigits } from '#core/text/values/lexemes.ts';
import type { NumberToken } from '#core/text/values/read-values.ts';
import type { CheckContext, Finding, LanguageCheck, Version } from '../../check.ts';

/**
 * One digit system an Arabic text, and the house's own where it has one (design/domain-rules.md, R3: the Maghreb writes
 * 0-9; W3C alreq, CLDR 48).
 */
export const digitSystems: LanguageCheck = {
  id: 'digit-systems',
  severity: 'warning',
  scope: 'language',
  messages: ['other', 'mixed'],
  examples: [
    { from: 'ar', texts: { ar: 'شارك 25 بلدا في الدورة 12.' }, messages: [] },
    { from: 'ar', texts: { ar: 'شارك ٢٥ بلدا.' }, messages: ['other'] },
    {
      from: 'ar',
      profile: 'mashreq',
      texts: { ar: 'شارك ٢٥ بلدا و٣٠ خبيرا في 12 يوما.' },
      messages: ['mixed'],
    },
    { from: 'ar', profile: 'mashreq', texts: { ar: 'شارك ٢٥ بلدا.' }, messages: [] },
  ],
  kept(version, context) {
    const house = context.profile.conventions.arabicDigits;
    if (version.primary !== 'ar' || house === 'either' || hasRegion(version)) return {};
    return { other: ownNumbers(version).filter((token) => systemOf(token) === house).length };
  },
  run(version, context) {
    if (version.primary !== 'ar' || !/\p{Nd}/u.test(version.text)) return [];
    const tokens = ownNumbers(version);
    const eastern = tokens.filter((token) => systemOf(token) === 'eastern');
    const western = tokens.filter((token) => systemOf(token) === 'western');
    const house = houseOf(context);
    const mixed = eastern.length > 0 && western.length > 0;
    if (house === undefined && !mixed) return [];
    // Where the tag names no region, the system of most numbers is the text's own.
    const own = mixed && !hasRegion(version) ? undefined : house;
    const usual = own ?? (western.length >= eastern.length ? 'western' : 'eastern');
    const message = mixed ? 'mixed' : 'other';
    return (usual === 'western' ? eastern : western).map((token) => findingOf(token, version, message));
  },
};

type System = 'western' | 'eastern';

function houseOf({ profile }: CheckContext): System | undefined {
  const house = profile.conventions.arabicDigits;
  return house === 'either' ? undefined : house;
}

/** The language tag itself says where the text is from: then its digits are no matter of habit. */
const hasRegion = ({ language }: Version): boolean => /[-_]/.test(language);

/** Numbers the writer typed; codes, telephone numbers and symbols are copied. */
function ownNumbers(version: Version): readonly NumberToken[] {
  return version
    .values()
    .numbers.filter(
      ({ written, kind }) => written === 'digits' && !['code', 'phone', 'document'].includes(kind),
    );
}

function systemOf({ text }: NumberToken): System {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code >= 0x660 && code <= 0x669) || (code >= 0x6f0 && code <= 0x6f9)) return 'eastern';
  }
  return 'western';
}

function findingOf(token: NumberToken, { language, text }: Version, message: string): Finding {
  const written = text.slice(token.digitsStart, token.digitsEnd);
  const rewritten = systemOf(token) === 'eastern' ? toWestern(written) : toEastern(written);
  const place = { start: token.digitsStart, end: token.digitsEnd };
  return {
    language,
    ...place,
    message,
    parameters: { number: written, other: rewritten },
    fix: { ...place, text: rewritten },
  };
}

function toWestern(written: string): string {
  return westernDigits(written).replaceAll('٫', ',').replaceAll('٬', '.').replaceAll('٪', '%');
}

function toEastern(written: string): string {
  return written.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
}
