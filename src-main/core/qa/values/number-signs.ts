import type { NumberToken } from '#core/text/values/read-values.ts';
import type { Compared, Comparison } from '../compare.ts';
import { agreedOn } from '../majority.ts';

/** Percent signs, currencies and units of numbers that are otherwise the same. */

export interface SignDifference {
  readonly sign: 'percent' | 'currency' | 'unit';
  /** The number to be mended, and the language of its version. */
  readonly odd: NumberToken;
  readonly language: string;
  /** An equal number whose sign is right, and the language of its version. */
  readonly right: NumberToken;
  readonly origin: string;
}

const hasSign = ({ percent, currency, unit }: NumberToken): boolean =>
  percent !== 'no' || currency !== undefined || unit !== undefined;

interface Holder {
  readonly language: string;
  readonly token: NumberToken;
}

/** The differing signs beside equal numbers; with three versions, the odd one out is to be mended. */
export function signDifferences(
  versions: readonly Compared<NumberToken>[],
  comparison: Comparison<NumberToken>,
): readonly SignDifference[] {
  // Texts of numbers alone have nothing to differ in.
  if (!versions.some(({ asserted, evidence }) => [asserted, evidence].some((tokens) => tokens.some(hasSign))))
    return [];
  const differences: SignDifference[] = [];
  for (const [own, { asserted }] of versions.entries()) {
    for (let place = 0; place < asserted.length; place++) {
      const holders = holdersOf(own, place, versions, comparison);
      if (holders.length > 1) differences.push(...differencesAmong(holders));
    }
  }
  return differences;
}

const NO_HOLDERS: readonly Holder[] = [];

/** A number with its equals in the other versions, in their order; none where an earlier version has it in digits. */
function holdersOf(
  own: number,
  place: number,
  versions: readonly Compared<NumberToken>[],
  comparison: Comparison<NumberToken>,
): readonly Holder[] {
  const holders: Holder[] = [];
  for (let other = 0; other < versions.length; other++) {
    const version = versions[other];
    const token = other === own ? version?.asserted[place] : comparison.equalAt(own, place, other);
    if (version === undefined || token === undefined) continue;
    if (other !== own && !countsAsHolder(token)) continue;
    // Each set of equal numbers is looked at once, from the first version that has it in digits.
    if (other < own && token.written === 'digits') return NO_HOLDERS;
    holders.push({ language: version.language, token });
  }
  return holders;
}

/** Digits outside dates; words only with a sign of their own ("one per cent", "five kilograms"). */
function countsAsHolder({ written, inDate, percent, currency, unit }: NumberToken): boolean {
  if (written === 'digits') return !inDate;
  return percent === 'yes' || currency !== undefined || unit !== undefined;
}

function differencesAmong(all: readonly Holder[]): readonly SignDifference[] {
  const [first] = all;
  if (first === undefined || all.every(({ token }) => hasSameSigns(token, first.token))) return [];
  return [
    // The other end of a range may do without the sign. Points may be called percentage points, but 4 points are no 4 %.
    ...oddOnes('percent', all, (token) => {
      if (token.percent !== 'maybe') return token.percent;
      return isInPoints(token) && all.some((other) => other.token.percent === 'yes') ? 'points' : undefined;
    }),
    // A text need not repeat the currency or unit beside every number.
    ...oddOnes('currency', all, ({ currency }) => currency),
    ...oddOnes(
      'unit',
      all.filter(({ token }) => !isConverted(token, all)),
      ({ unit }) => unit,
    ),
  ];
}

const isInPoints = ({ text }: NumberToken): boolean => /(?:points?|نقطة|نقط|نقاط)/iu.test(text);

/** The usual case, in a text of a million characters several hundred thousand times. */
function hasSameSigns(a: NumberToken, b: NumberToken): boolean {
  return a.percent === b.percent && a.currency === b.currency && a.unit === b.unit;
}

/** 1,75 tonne and 1 750 kg: other units, one measure. */
function isConverted(token: NumberToken, all: readonly Holder[]): boolean {
  const size = token.keys.find((key) => key.startsWith('q:'));
  return (
    size !== undefined &&
    all.some((other) => other.token.unit !== token.unit && other.token.keys.includes(size))
  );
}

/** The holders whose sign differs from the majority's; from the reference's where there is none. */
function oddOnes(
  sign: SignDifference['sign'],
  all: readonly Holder[],
  signOf: (token: NumberToken) => string | undefined,
): readonly SignDifference[] {
  const held = all.filter(({ token }) => signOf(token) !== undefined);
  const right = agreedOn(held, (one, other) => signOf(one.token) === signOf(other.token));
  if (right === undefined || held.length < 2) return [];
  return held
    .filter(({ token }) => signOf(token) !== signOf(right.token))
    .map(({ token, language }) => ({
      sign,
      odd: token,
      language,
      right: right.token,
      origin: right.language,
    }));
}
