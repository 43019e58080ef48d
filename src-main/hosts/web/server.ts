import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Backend } from '../backend.ts';
import { type Reply, settle } from '../reply.ts';
import { listStaticFiles, type StaticFile } from '../static-files.ts';
import { readJson } from './body.ts';
import { deliverFile, receiveFile } from './files.ts';
import { refusal, SECURITY_HEADERS } from './guard.ts';
import { createSession, type Session } from './session.ts';

export interface WebHost {
  /** The address to open, with its one-time token. */
  readonly address: string;
  close(): Promise<void>;
}

export interface WebHostOptions {
  readonly backend: Backend;
  /** The built renderer. */
  readonly renderer: string;
  /** 0 for any free port. */
  readonly port: number;
  readonly report: (error: unknown) => void;
}

/** Keeps proxies and sleepy laptops from closing the event stream. */
const HEARTBEAT_MS = 20_000;

/**
 * Serves the renderer and the contract to one browser of this machine. Loopback only; every request is checked
 * for Host and Origin (guard.ts) and, but for the exchange of the token, for the session's cookie.
 */
export async function startWebHost(options: WebHostOptions): Promise<WebHost> {
  // Loaded here: naming node:http in an import loads its web client too, which every other command would pay for.
  const { createServer } = await import('node:http');
  const server = createServer({ maxHeaderSize: 16 * 1024, requestTimeout: 120_000 });
  await listen(server, options.port);
  const { port } = server.address() as AddressInfo;
  const session = createSession(port);
  const files = listStaticFiles(options.renderer);
  server.on('request', (request, response) => {
    handle(request, response, { ...options, port, session, files }).catch((error) => {
      options.report(error);
      if (!response.headersSent) send(response, 500, 'Internal error');
      else response.destroy();
    });
  });
  return {
    address: `http://127.0.0.1:${port}/open?token=${session.token}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve());
  });
}

interface Context extends WebHostOptions {
  readonly session: Session;
  readonly files: (path: string) => StaticFile | null;
}

async function handle(request: IncomingMessage, response: ServerResponse, context: Context): Promise<void> {
  const url = new URL(request.url ?? '/', `http://127.0.0.1:${context.port}`);
  const refused = refusal(request, context.port);
  if (refused !== null) send(response, 403, `Refused: ${refused}`);
  else if (request.method === 'GET' && url.pathname === '/open') open(url, request, response, context);
  else if (!context.session.isOpen(request.headers.cookie)) send(response, 403, closedPage());
  else if (request.method === 'POST' && url.pathname === '/files')
    await upload(url, request, response, context);
  else if (request.method === 'POST') await call(url, request, response, context);
  else if (request.method !== 'GET') send(response, 405, 'Method not allowed', { Allow: 'GET, POST' });
  else if (url.pathname === '/events') streamEvents(request, response, context);
  else if (url.pathname.startsWith('/files/')) await download(url, response, context);
  else sendFile(context.files(url.pathname), response);
}

function sendFile(file: StaticFile | null, response: ServerResponse): void {
  if (file === null) {
    send(response, 404, 'Not found');
    return;
  }
  response.writeHead(200, {
    ...SECURITY_HEADERS,
    'Content-Type': file.type,
    'Content-Length': file.bytes.length,
    'Cache-Control': file.immutable ? 'private, max-age=31536000, immutable' : 'no-store',
  });
  response.end(file.bytes);
}

/** Exchanges the token of the printed address for the session's cookie, once. */
function open(url: URL, request: IncomingMessage, response: ServerResponse, context: Context): void {
  const secret = context.session.exchange(url.searchParams.get('token') ?? '');
  if (secret === null && !context.session.isOpen(request.headers.cookie)) {
    send(response, 403, closedPage());
    return;
  }
  const cookie =
    secret === null
      ? {}
      : { 'Set-Cookie': `${context.session.cookieName}=${secret}; HttpOnly; SameSite=Strict; Path=/` };
  // An answer and not a redirect: a Strict cookie would not travel with a redirect that another site began.
  response.writeHead(200, {
    ...SECURITY_HEADERS,
    ...cookie,
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
    Refresh: '0; url=/',
  });
  response.end('<!doctype html><meta charset="utf-8"><title>Balagh</title>');
}

async function call(
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
  context: Context,
): Promise<void> {
  if (request.headers['content-type'] !== 'application/json') {
    send(response, 415, 'JSON is expected');
    return;
  }
  const name = url.pathname.replace(/^\/api\//, '');
  sendReply(
    response,
    await settle(
      readJson(request).then((input) => context.backend.dispatch(name, input)),
      context.report,
    ),
  );
}

/** A file that the user chose, of any size: answered with the token by which operations name it. */
async function upload(
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
  context: Context,
): Promise<void> {
  // A type that no form of another site can send.
  if (request.headers['content-type'] !== 'application/octet-stream') {
    send(response, 415, 'Bytes are expected');
    return;
  }
  const name = url.searchParams.get('name') ?? '';
  sendReply(response, await settle(receiveFile(request, name, context.backend.files), context.report));
}

async function download(url: URL, response: ServerResponse, context: Context): Promise<void> {
  const token = url.pathname.slice('/files/'.length);
  if (!(await deliverFile(token, response, context.backend.files))) send(response, 404, 'Not found');
}

function sendReply(response: ServerResponse, reply: Reply): void {
  const body = Buffer.from(JSON.stringify(reply.ok ? { ok: true, value: reply.value ?? null } : reply));
  response.writeHead(200, {
    ...SECURITY_HEADERS,
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': body.length,
    'Cache-Control': 'no-store',
  });
  response.end(body);
}

/** Server-sent events: one line of JSON a change, until the browser goes. */
function streamEvents(request: IncomingMessage, response: ServerResponse, context: Context): void {
  response.writeHead(200, {
    ...SECURITY_HEADERS,
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-store',
  });
  response.write(':open\n\n');
  context.backend.warmUp();
  const stop = context.backend.subscribe((event) => {
    response.write(`event: ${event.name}\ndata: ${JSON.stringify(event.payload)}\n\n`);
  });
  const heartbeat = setInterval(() => response.write(':\n\n'), HEARTBEAT_MS);
  request.on('close', () => {
    clearInterval(heartbeat);
    stop();
  });
}

/** What a browser without the session sees: no address, no token, only where to find them. */
function closedPage(): string {
  return [
    'Open Balagh with the address that "balagh web" printed; each address works once.',
    'Ouvrez Balagh à l’adresse affichée par « balagh web » ; chaque adresse ne sert qu’une fois.',
    'افتح «بلاغ» بالعنوان الذي أظهره الأمر balagh web؛ كل عنوان يصلح مرة واحدة.',
  ].join('\n');
}

function send(
  response: ServerResponse,
  status: number,
  text: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, {
    ...SECURITY_HEADERS,
    ...headers,
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
  });
  response.end(text);
}
