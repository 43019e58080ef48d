import { protocol } from 'electron';
import { CONTENT_SECURITY_POLICY } from '../content-security-policy.ts';
import { listStaticFiles } from '../static-files.ts';
import { HOST, SCHEME } from './origin.ts';

/** Must run before the application is ready: `app://` becomes a standard, secure scheme with an origin of its own. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/**
 * Serves the built renderer. Electron security checklist, 18: "Avoid usage of the file:// protocol". Only files
 * listed at start are served (static-files.ts), each with the content security policy.
 */
export function serveRenderer(folder: string): void {
  const files = listStaticFiles(folder);
  protocol.handle(SCHEME, (request) => {
    const url = new URL(request.url);
    const file = url.host === HOST && request.method === 'GET' ? files(url.pathname) : null;
    if (file === null) return new Response('Not found', { status: 404 });
    return new Response(new Uint8Array(file.bytes), {
      headers: {
        'Content-Type': file.type,
        'Content-Security-Policy': CONTENT_SECURITY_POLICY,
        'X-Content-Type-Options': 'nosniff',
        'Cross-Origin-Opener-Policy': 'same-origin',
      },
    });
  });
}
