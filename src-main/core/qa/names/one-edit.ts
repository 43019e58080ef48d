/** Whether one letter put in, left out, exchanged or turned with its neighbour makes one word of the other. */
export function isOneEdit(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 3) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  if (short.length < long.length) return long.slice(at + 1) === short.slice(at);
  const turned = short[at] === long[at + 1] && short[at + 1] === long[at];
  return long.slice(at + 1) === short.slice(at + 1) || (turned && long.slice(at + 2) === short.slice(at + 2));
}
