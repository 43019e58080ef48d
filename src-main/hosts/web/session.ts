import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** The one browser session of a web host: a token that works once, and the cookie it is exchanged for. */
export interface Session {
  /** 256 random bits, base64url; for the address printed at start. */
  readonly token: string;
  /** The cookie's name; carries the port, since cookies do not tell ports of one host apart (RFC 6265, 8.5). */
  readonly cookieName: string;
  /** The cookie's value for the right token, the first time; null ever after and for any other token. */
  exchange(token: string): string | null;
  /** Whether a `Cookie` header carries this session. */
  isOpen(cookieHeader: string | undefined): boolean;
}

/** Compares without telling by its timing how much of the secret was right. */
function same(left: string, right: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(left), digest(right));
}

export function createSession(port: number): Session {
  const token = randomBytes(32).toString('base64url');
  const secret = randomBytes(32).toString('base64url');
  const cookieName = `balagh-${port}`;
  let used = false;
  return {
    token,
    cookieName,
    exchange(candidate) {
      if (used || !same(candidate, token)) return null;
      used = true;
      return secret;
    },
    isOpen(cookieHeader) {
      const prefix = `${cookieName}=`;
      const found = (cookieHeader ?? '').split(/;\s*/).find((part) => part.startsWith(prefix));
      return found !== undefined && same(found.slice(prefix.length), secret);
    },
  };
}
