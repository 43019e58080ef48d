import type { IncomingMessage } from 'node:http';
import { CONTENT_SECURITY_POLICY } from '../content-security-policy.ts';

/**
 * Refuses what a page of another site could send to this port: DNS rebinding (exact Host), cross-site requests
 * (exact Origin, Sec-Fetch-Site). Returns the reason of the refusal, or null. There is no CORS header anywhere.
 */
export function refusal(request: IncomingMessage, port: number): string | null {
  const { host, origin } = request.headers;
  const self = `127.0.0.1:${port}`;
  if (host !== self) return 'unexpected Host';
  if (origin !== undefined && origin !== `http://${self}`) return 'unexpected Origin';
  if (request.method === 'POST' && origin === undefined) return 'missing Origin';
  const site = request.headers['sec-fetch-site'];
  const opening = request.method === 'GET' && request.headers['sec-fetch-mode'] === 'navigate';
  if (site !== undefined && site !== 'same-origin' && site !== 'none' && !opening)
    return 'cross-site request';
  return null;
}

/** Sent with every answer of the web host. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy':
    'camera=(), geolocation=(), microphone=(), usb=(), serial=(), hid=(), display-capture=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};
