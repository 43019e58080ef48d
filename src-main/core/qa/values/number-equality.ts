import type { NumberToken } from '#core/text/values/read-values.ts';
import type { Compared } from '../compare.ts';
import type { Equality } from '../pairing.ts';
import type { Version } from '../version.ts';

/** When two numbers of two versions are the same (design/domain-rules.md, D1, D4-D7). */
export const NUMBER_EQUALITY: Equality<NumberToken> = {
  ranks: [
    (token) => keysWith(token, token.currency ?? token.unit ?? ''),
    (token) => keysWith(token, ''),
    (token) => token.keys,
  ],
  same: (a, b) => samePhone(a, b) && sameTime(a, b) && explainsPercent(a, b) && explainsPercent(b, a),
  // A percentage or an amount counts each time it is said.
  covers: (_found, value) => value.kind !== 'percent' && value.kind !== 'money',
};

/** Most numbers have no sign beside them, and their keys are taken as they are. */
const keysWith = ({ keys, percent }: NumberToken, sign: string): readonly string[] =>
  percent === 'no' && sign === '' ? keys : keys.map((key) => `${percent} ${sign} ${key}`);

/** Two numbers with a country code are the same in full; one without is the same from its national part on. */
function samePhone(a: NumberToken, b: NumberToken): boolean {
  if (a.kind !== 'phone' || b.kind !== 'phone') return true;
  const full = (token: NumberToken) => token.keys.find((key) => key.startsWith('p:+'));
  return full(a) === undefined || full(b) === undefined || full(a) === full(b);
}

/** Nine in the evening is not nine in the morning, though both are nine. */
function sameTime(a: NumberToken, b: NumberToken): boolean {
  if (a.kind !== 'time' || b.kind !== 'time') return true;
  const minutes = a.keys.filter((key) => key.startsWith('t:'));
  return minutes.length === 0 || minutes.some((key) => b.keys.includes(key));
}

/** "three years" is no 3 %; "half" is 50 %, having several values. */
function explainsPercent(asserted: NumberToken, other: NumberToken): boolean {
  const bareWord = other.written === 'words' && other.percent === 'no' && other.keys.length === 1;
  return asserted.percent !== 'yes' || (!bareWord && !other.inDate);
}

/**
 * What must be found elsewhere: digits outside dates, and words that say an exact amount (deux millions, cinq pour
 * cent). Small numbers in words and the numbers of dates only explain those of another version.
 */
export function numbersOf(version: Version): Compared<NumberToken> {
  const tokens = version.values().numbers;
  const asserted = tokens.filter(isAsserted);
  const evidence = tokens.filter((token) => !isAsserted(token));
  return { language: version.language, asserted, evidence };
}

/** From here on, a number in words is no turn of phrase. */
const LEAST_IN_WORDS = 1_000;

function isAsserted(token: NumberToken): boolean {
  if (token.loose === true) return false;
  if (token.written === 'digits') return !token.inDate;
  if (token.kind === 'time') return token.keys.filter((key) => key.startsWith('t:')).length === 1;
  const [value, ...others] = token.values;
  if (value === undefined || others.length > 0 || token.scaleOnly === true || token.ordinal === true)
    return false;
  return (
    Number(value) >= LEAST_IN_WORDS ||
    token.percent === 'yes' ||
    (token.currency !== undefined && Number(value) > 2)
  );
}
