import { describe, expect, it } from 'vitest';
import { ClientError } from '#renderer/client/client.ts';
import { createHttpClient, type HttpEnvironment } from '#renderer/client/http.ts';

/** An event stream that the test drives. */
class Stream extends EventTarget {
  readyState = 0;
  onopen: (() => void) | null = null;
  onerror: (() => void) | null = null;
  send(name: string, payload: unknown) {
    this.dispatchEvent(Object.assign(new Event(name), { data: JSON.stringify(payload) }));
  }
}

function environment(answer: (path: string, body: unknown) => Response | Promise<Response>) {
  const streams: Stream[] = [];
  const later: (() => void)[] = [];
  const calls: { path: string; body: unknown }[] = [];
  const value: HttpEnvironment = {
    async fetch(path, init) {
      const body: unknown = JSON.parse(String(init.body));
      calls.push({ path, body });
      return answer(path, body);
    },
    openEvents() {
      const stream = new Stream();
      streams.push(stream);
      return stream as unknown as EventSource;
    },
    setTimeout: (run) => later.push(run),
  };
  return { value, streams, later, calls };
}

const value = (result: unknown) => Response.json({ ok: true, value: result });

describe('the HTTP client', () => {
  it('posts the input to the operation and gives back its value', async () => {
    const { value: browser, calls } = environment(() => value([]));
    const client = createHttpClient(browser);
    expect(await client.invoke('release.list', {})).toEqual([]);
    expect(calls).toEqual([{ path: '/api/release.list', body: {} }]);
  });

  it('rejects with the code and parameters of the backend', async () => {
    const error = { code: 'not-found-release', parameters: { id: 7 } };
    const { value: browser } = environment(() => Response.json({ ok: false, error }));
    const failure = createHttpClient(browser).invoke('release.open', { id: 7 });
    await expect(failure).rejects.toMatchObject(error);
    await expect(failure).rejects.toBeInstanceOf(ClientError);
  });

  it('stops handing a file over where its signal says so, and is still connected', async () => {
    const { value: browser } = environment(() => value({}));
    const abort = new AbortController();
    const fetch = (_path: string, { signal }: RequestInit) =>
      new Promise<Response>((_, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason));
      });
    const client = createHttpClient({ ...browser, fetch });
    const seen: boolean[] = [];
    client.onConnection((online) => seen.push(online));
    const failure = client.offerFile(new File(['<tmx/>'], 'large.tmx'), abort.signal);
    abort.abort();
    await expect(failure).rejects.toMatchObject({ code: 'cancelled' });
    expect(seen).toEqual([true]);
  });

  it.each([
    ['the server is gone', () => Promise.reject(new TypeError('fetch failed'))],
    ['the session is no longer known', () => new Response('Refused', { status: 403 })],
    ['the answer is no reply', () => Response.json(42)],
  ])('says that the connection is lost when %s', async (_why, answer) => {
    const { value: browser } = environment(answer);
    const client = createHttpClient(browser);
    const seen: boolean[] = [];
    client.onConnection((online) => seen.push(online));
    await expect(client.invoke('app.info', {})).rejects.toMatchObject({ code: 'connection-lost' });
    expect(seen).toEqual([true, false]);
  });

  it('passes events on until the listener leaves', () => {
    const { value: browser, streams } = environment(() => value(null));
    const client = createHttpClient(browser);
    const seen: unknown[] = [];
    const stop = client.subscribe('changed', (payload) => seen.push(payload));
    streams[0]?.send('changed', { area: 'memory', revision: 1 });
    stop();
    streams[0]?.send('changed', { area: 'memory', revision: 2 });
    expect(seen).toEqual([{ area: 'memory', revision: 1 }]);
  });

  it('opens a refused event stream again and tells when it is back', () => {
    const { value: browser, streams, later } = environment(() => value(null));
    const client = createHttpClient(browser);
    const seen: boolean[] = [];
    client.onConnection((online) => seen.push(online));
    const first = streams[0];
    if (!first) throw new Error('no stream was opened');
    first.readyState = 2;
    first.onerror?.();
    later[0]?.();
    streams[1]?.onopen?.();
    expect([seen, streams.length]).toEqual([[true, false, true], 2]);
  });

  it('leaves a stream that only broke to the browser, which tries again itself', () => {
    const { value: browser, streams, later } = environment(() => value(null));
    createHttpClient(browser).subscribe('changed', () => {});
    streams[0]?.onerror?.();
    expect([streams.length, later.length]).toEqual([1, 0]);
  });
});
