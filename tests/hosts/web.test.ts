import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startWebHost, type WebHost } from '#hosts/web/server.ts';
import { openTestBackend, type TestBackend } from '../helpers/backend.ts';

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

describe('the web host', () => {
  let backend: TestBackend;
  let host: WebHost;
  let renderer: string;
  let port: number;
  let token: string;
  const problems: unknown[] = [];

  beforeEach(async () => {
    renderer = mkdtempSync(join(tmpdir(), 'balagh-renderer-'));
    mkdirSync(join(renderer, 'assets'));
    writeFileSync(join(renderer, 'index.html'), '<!doctype html><title>Balagh</title>');
    writeFileSync(join(renderer, 'assets', 'index-1.js'), 'export {};');
    backend = openTestBackend();
    host = await startWebHost({
      backend: backend.backend,
      renderer,
      port: 0,
      report: (error) => problems.push(error),
    });
    const address = new URL(host.address);
    port = Number(address.port);
    token = address.searchParams.get('token') ?? '';
  });

  afterEach(async () => {
    await host.close();
    backend.dispose();
    rmSync(renderer, { recursive: true, force: true });
    expect(problems.splice(0)).toEqual([]);
  });

  /** A request with exactly these headers: fetch() would refuse to set Host and Origin. */
  const send = (path: string, headers: Record<string, string> = {}, body?: string): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const call = request(
        {
          port,
          path,
          method: body === undefined ? 'GET' : 'POST',
          headers: { host: self(), ...headers },
          host: '127.0.0.1',
        },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk) => chunks.push(chunk));
          response.on('end', () =>
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              text: Buffer.concat(chunks).toString('utf8'),
            }),
          );
        },
      );
      call.on('error', reject);
      call.end(body);
    });
  const self = () => `127.0.0.1:${port}`;
  const open = async () => {
    const { headers } = await send(`/open?token=${token}`);
    return headers['set-cookie']?.[0]?.split(';')[0] ?? '';
  };
  const api = (cookie: string) => ({
    cookie,
    origin: `http://${self()}`,
    'content-type': 'application/json',
  });

  it('gives a 256-bit token that is exchanged once for an HttpOnly, SameSite=Strict cookie', async () => {
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    const first = await send(`/open?token=${token}`);
    expect(first.status).toBe(200);
    expect(first.headers['set-cookie']).toEqual([
      expect.stringMatching(/^balagh-\d+=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/),
    ]);
    const second = await send(`/open?token=${token}`);
    expect(second.status).toBe(403);
    expect(second.headers['set-cookie']).toBeUndefined();
  });

  it('takes files of any size for the session, and gives exports back once', async () => {
    const cookie = await open();
    const bytes = { ...api(cookie), 'content-type': 'application/octet-stream' };
    const table = 'fr\ten\nRabat, capitale\tRabat, the capital\n';
    const upload = JSON.parse((await send('/files?name=..%2Fm.tsv', bytes, table)).text);
    const call = async (name: string, input: unknown) =>
      JSON.parse((await send(`/api/${name}`, api(cookie), JSON.stringify(input))).text).value;
    expect(await call('memory.import', { file: upload.value })).toMatchObject({ added: 1, skipped: [] });
    const { download } = await call('memory.export', { format: 'tsv' });
    const first = await send(`/files/${download}`, { cookie });
    expect([first.text, first.headers['content-disposition']]).toEqual([
      'part\tfr\ten\n\tRabat, capitale\tRabat, the capital\n',
      "attachment; filename*=UTF-8''memory.tsv",
    ]);
    expect((await send(`/files/${download}`, { cookie })).status).toBe(404);
    expect((await send('/files?name=a', { ...bytes, cookie: '' }, table)).status).toBe(403);
    expect((await send('/files?name=a', api(cookie), table)).status).toBe(415);
  });

  it('refuses a wrong token and does not use up the right one', async () => {
    expect((await send('/open?token=guess')).status).toBe(403);
    expect(await open()).not.toBe('');
  });

  it('serves pages and operations to the session, and nothing to anybody else', async () => {
    const cookie = await open();
    expect((await send('/', { cookie })).text).toContain('<title>Balagh</title>');
    expect((await send('/assets/index-1.js', { cookie })).status).toBe(200);
    const reply = await send('/api/release.list', api(cookie), '{}');
    expect(JSON.parse(reply.text)).toEqual({ ok: true, value: [] });
    for (const wrong of ['', 'balagh=1', `${cookie}x`]) {
      expect((await send('/', { cookie: wrong })).status).toBe(403);
      expect((await send('/api/release.list', api(wrong), '{}')).status).toBe(403);
      expect((await send('/events', { cookie: wrong })).status).toBe(403);
    }
  });

  it('refuses another Host, so that a rebound name reaches nothing', async () => {
    const cookie = await open();
    for (const name of ['localhost', 'balagh.example', '127.0.0.1']) {
      expect(
        (await send('/', { cookie, host: `${name}:${name === '127.0.0.1' ? port + 1 : port}` })).status,
      ).toBe(403);
    }
  });

  it('refuses another Origin, and a POST without one', async () => {
    const cookie = await open();
    const call = (origin: Record<string, string>) =>
      send('/api/release.list', { cookie, 'content-type': 'application/json', ...origin }, '{}');
    expect((await call({ origin: `http://${self()}` })).status).toBe(200);
    expect((await call({})).status).toBe(403);
    for (const origin of ['null', 'http://localhost', `https://${self()}`, 'http://evil.example']) {
      expect((await call({ origin })).status).toBe(403);
    }
  });

  it('refuses what a cross-site page embeds', async () => {
    const cookie = await open();
    const embedded = { cookie, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' };
    expect((await send('/assets/index-1.js', embedded)).status).toBe(403);
  });

  it('sends no CORS header, and a strict policy with every answer', async () => {
    const cookie = await open();
    for (const answer of [
      await send('/', { cookie }),
      await send('/'),
      await send('/api/x', api(cookie), '{}'),
    ]) {
      expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
      expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
      expect(answer.headers['content-security-policy']).not.toContain('unsafe');
      expect(answer.headers['x-content-type-options']).toBe('nosniff');
    }
  });

  it('takes JSON only, and names what is wrong with it', async () => {
    const cookie = await open();
    expect(
      (await send('/api/release.list', { ...api(cookie), 'content-type': 'text/plain' }, '{}')).status,
    ).toBe(415);
    const broken = JSON.parse((await send('/api/release.list', api(cookie), '{')).text);
    expect(broken).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
    const unknown = JSON.parse((await send('/api/release.steal', api(cookie), '{}')).text);
    expect(unknown).toMatchObject({ ok: false, error: { code: 'unknown-operation' } });
    const prototype = JSON.parse((await send('/api/constructor', api(cookie), '{}')).text);
    expect(prototype).toMatchObject({ ok: false, error: { code: 'unknown-operation' } });
  });

  it('serves no file outside the renderer', async () => {
    const cookie = await open();
    for (const path of [
      '/../package.json',
      '/..%2fpackage.json',
      '/assets/../../x',
      '/assets/',
      '//etc/passwd',
    ]) {
      expect((await send(path, { cookie })).status).toBe(404);
    }
  });

  it('streams changes to the session', async () => {
    const cookie = await open();
    const received = new Promise<string>((resolve) => {
      const call = request(
        { port, host: '127.0.0.1', path: '/events', headers: { host: self(), cookie } },
        (response) => {
          let text = '';
          response.on('data', (chunk) => {
            text += chunk;
            if (text.includes('event: changed')) {
              call.destroy();
              resolve(text);
            } else if (text.includes(':open')) {
              void backend.call('settings.update', { author: 'Nadia' });
            }
          });
        },
      );
      call.on('error', () => {});
      call.end();
    });
    expect(await received).toMatch(/event: changed\ndata: \{.*"area":"settings".*\}/);
  });
});
