import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { protocol } from 'electron';
import type { FileTokens } from '../backend/file-tokens.ts';
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
export function serveRenderer(folder: string, tokens: FileTokens): void {
  const files = listStaticFiles(folder);
  protocol.handle(SCHEME, (request) => {
    const url = new URL(request.url);
    if (url.host === HOST && request.method === 'GET' && url.pathname.startsWith('/files/'))
      return download(url.pathname.slice('/files/'.length), tokens);
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

/** The file of a token, once, to be saved where the user says. */
function download(token: string, tokens: FileTokens): Response {
  const found = tokens.take(token);
  if (found === null) return new Response('Not found', { status: 404 });
  const stream = createReadStream(found.path);
  stream.on('close', () => found.release());
  return new Response(Readable.toWeb(stream) as ReadableStream, {
    headers: {
      'Content-Type': 'application/octet-stream',
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(found.name)}`,
      'X-Content-Type-Options': 'nosniff',
    },
  });
}
