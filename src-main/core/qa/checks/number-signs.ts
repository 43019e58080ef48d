import type { NumberToken } from '#core/text/values/read-values.ts';
import type { Finding } from '../check.ts';
import type { Compared, Comparison } from '../compare.ts';

/** Percent signs and currencies of numbers that are otherwise the same. */

interface Held {
  readonly language: string;
  readonly token: NumberToken;
  /** What is compared: the percent sign, or the currency. */
  readonly sign: string;
}

/** Findings on the signs beside equal numbers; with three versions, the odd one out is named. */
export function unitFindings(
  versions: readonly Compared<NumberToken>[],
  comparison: Comparison<NumberToken>,
): readonly Finding[] {
  const holderIn = (token: NumberToken, { language }: Compared<NumberToken>) => {
    const equal = comparison.equals(token, language);
    return equal !== undefined && countsAsHolder(equal) ? [{ language, token: equal }] : [];
  };
  return versions.flatMap((version, own) => {
    const before = versions.slice(0, own);
    const after = versions.slice(own + 1);
    return version.asserted.flatMap((token) => {
      const earlier = before.flatMap((other) => holderIn(token, other));
      // Each set of equal numbers is looked at once, from the first version that has it in digits.
      if (earlier.some((holder) => holder.token.written === 'digits')) return [];
      const all = [
        ...earlier,
        { language: version.language, token },
        ...after.flatMap((other) => holderIn(token, other)),
      ];
      return [...percentFindings(all), ...currencyFindings(all)];
    });
  });
}

/** Digits outside dates; words only with a percent sign of their own ("one per cent"). */
function countsAsHolder(token: NumberToken): boolean {
  return token.written === 'digits' ? !token.inDate : token.percent === 'yes';
}

function percentFindings(all: readonly Omit<Held, 'sign'>[]): readonly Finding[] {
  // The other end of a range, or percentage points, may do without the sign.
  const known = all.filter(({ token }) => token.percent !== 'maybe');
  return oddOnes(known.map((held) => ({ ...held, sign: held.token.percent }))).map(({ odd, right }) => ({
    language: odd.language,
    start: odd.token.start,
    end: odd.token.end,
    message: odd.sign === 'yes' ? 'percent-extra' : 'percent-missing',
    severity: 'error',
    parameters: { source: right.token.text, target: odd.token.text },
  }));
}

function currencyFindings(all: readonly Omit<Held, 'sign'>[]): readonly Finding[] {
  const known = all.flatMap((held) =>
    held.token.currency === undefined ? [] : [{ ...held, sign: held.token.currency }],
  );
  return oddOnes(known).map(({ odd, right }) => ({
    language: odd.language,
    start: odd.token.start,
    end: odd.token.end,
    message: 'currency',
    severity: 'error',
    parameters: { source: `${right.token.text} (${right.sign})`, target: `${odd.token.text} (${odd.sign})` },
  }));
}

/** The holders whose sign differs from the majority's; from the reference's where there is none. */
function oddOnes(held: readonly Held[]): readonly { readonly odd: Held; readonly right: Held }[] {
  const [reference] = held;
  if (reference === undefined || held.length < 2) return [];
  const votes = (sign: string) => held.filter((other) => other.sign === sign).length;
  const right = held.find(({ sign }) => votes(sign) * 2 > held.length) ?? reference;
  return held.filter(({ sign }) => sign !== right.sign).map((odd) => ({ odd, right }));
}
