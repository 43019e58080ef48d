/** Addresses, handles and hashtags: copied exactly into every version (domain-rules.md D6). */

export interface AddressToken {
  readonly kind: 'url' | 'email' | 'hashtag' | 'handle';
  /** UTF-16 offsets; no punctuation of the sentence at the end. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

// Bounded repetitions, so that no run of letters can make this more than linear.
const WEB = String.raw`(?:https?:\/\/|ftp:\/\/|www\.)[^\s<>"«»“”،؛؟]+`;
const MAIL = String.raw`(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}`;
/** Domains without a scheme, of the kinds a press release names: exemple.ma, portail.gov.ma/appel. */
const DOMAIN = String.raw`(?<![\p{L}\p{N}_.@/-])(?:[a-z0-9-]{1,63}\.){1,4}(?:ma|org|com|net|int|eu|fr|info|tv|africa|dz|tn|eg|gov|edu)(?![\p{L}\p{N}_@-]|\.\p{L})(?:\/[^\s<>"«»“”،؛؟]*)?`;
const HASHTAG = String.raw`(?<![\p{L}\p{N}_&/])#[\p{L}\p{N}_]*\p{L}[\p{L}\p{M}\p{N}_]*`;
const HANDLE = String.raw`(?<![\p{L}\p{N}_./@])@[A-Za-z0-9_]{2,30}(?![\p{L}\p{N}@.])`;

const ANY = new RegExp(`(${WEB})|(${MAIL})|(${DOMAIN})|(${HASHTAG})|(${HANDLE})`, 'giu');
const HINT = /[@#]|www\.|:\/\/|[a-z0-9]\.(?:ma|org|com|net|int|eu|fr|info|tv|africa|dz|tn|eg|gov|edu)\b/i;
const TAIL = /[.,;:!?'’…)\]}\u200e\u200f\u2066-\u2069]$/u;

/** Web and mail addresses, hashtags and handles of a text, in reading order. Linear. */
export function readAddresses(text: string): readonly AddressToken[] {
  if (!HINT.test(text)) return [];
  return [...text.matchAll(ANY)].map((found) => {
    const [all, web, mail, domain, hashtag] = found;
    const kind =
      web !== undefined || domain !== undefined
        ? 'url'
        : mail !== undefined
          ? 'email'
          : hashtag !== undefined
            ? 'hashtag'
            : 'handle';
    const kept = withoutTail(all);
    return { kind, start: found.index, end: found.index + kept.length, text: kept } as const;
  });
}

/** Without the punctuation of the sentence around it; a closing bracket stays where its opening one is inside. */
function withoutTail(address: string): string {
  let end = address.length;
  // What is taken off holds no opening bracket.
  const opened = countOf(address, '(');
  let closed = countOf(address, ')');
  while (end > 1) {
    const last = address[end - 1] ?? '';
    if (!TAIL.test(last)) break;
    if (last === ')' && opened > --closed) break;
    end--;
  }
  return address.slice(0, end);
}

function countOf(text: string, sign: string): number {
  let count = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) count++;
  return count;
}

/** Offsets of web and mail addresses, handles and hashtags, whose digits are no numbers of the text. */
export function addressRanges(
  addresses: readonly AddressToken[],
): readonly (readonly [start: number, end: number])[] {
  return addresses.map(({ start, end }) => [start, end] as const);
}
