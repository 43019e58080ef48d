/** Exact decimal numbers as canonical strings: no leading or trailing zeros, a stop before the fraction. */

/** The canonical form of digits before and after the decimal sign. */
export function decimal(whole: string, fraction = ''): string {
  const head = whole.startsWith('0') ? whole.replace(/^0+(?=\d)/, '') : whole;
  if (fraction === '') return head || '0';
  let end = fraction.length;
  while (end > 0 && fraction[end - 1] === '0') end--;
  const tail = fraction.slice(0, end);
  return tail === '' ? head || '0' : `${head || '0'}.${tail}`;
}

/** A canonical number times ten to the `power` (0 or more). */
export function shift(value: string, power: number): string {
  if (power === 0) return value;
  const [whole = '0', fraction = ''] = value.split('.');
  const padded = fraction.padEnd(power, '0');
  return decimal(whole + padded.slice(0, power), padded.slice(power));
}

/** The sum of two canonical numbers; null beyond 15 digits, where it would not be exact. */
export function plus(a: string, b: string): string | null {
  if (a.length > 15 || b.length > 15) return null;
  const sum = Number(a) + Number(b);
  return String(Math.round(sum * 1e6) / 1e6);
}
