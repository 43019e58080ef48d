/** The one that more than half of all agree with, themselves included; the first where there is none. */
export function agreedOn<T>(all: readonly T[], isSame: (one: T, other: T) => boolean): T | undefined {
  const votes = (one: T) => all.filter((other) => isSame(one, other)).length;
  return all.find((one) => votes(one) * 2 > all.length) ?? all[0];
}
