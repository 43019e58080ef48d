/** References in XML text: the five predefined entities and characters by number; nothing else is ever declared. */

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);
/** `&`, then whatever ends a reference or shows that it is none. */
const REFERENCE = /&([^;&<\s]{0,64})(;?)/g;

/** The text with its references resolved; `flaw` hears of those that mean nothing, which stay as they are. */
export function resolveReferences(text: string, flaw: (what: string) => void): string {
  if (!text.includes('&')) return text;
  return text.replace(REFERENCE, (whole, name: string, end: string) => {
    const known = NAMED.get(name);
    if (known !== undefined && end === ';') return known;
    const character = end === ';' && name.startsWith('#') ? characterOf(name) : undefined;
    if (character === undefined) flaw(`reference ${whole}`);
    return character ?? whole;
  });
}

/** The character of `#233` or `#xE9`, where XML 1.0 allows it (2.2 Char). */
function characterOf(name: string): string | undefined {
  const isHex = name.startsWith('#x');
  const digits = name.slice(isHex ? 2 : 1);
  if (!(isHex ? /^[0-9a-f]{1,8}$/i : /^[0-9]{1,10}$/).test(digits)) return undefined;
  const code = Number.parseInt(digits, isHex ? 16 : 10);
  const allowed =
    code === 9 ||
    code === 10 ||
    code === 13 ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff);
  return allowed ? String.fromCodePoint(code) : undefined;
}
