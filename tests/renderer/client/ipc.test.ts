import { describe, expect, it } from 'vitest';
import type { Bridge } from '#renderer/client/client.ts';
import { createIpcClient } from '#renderer/client/ipc.ts';

const bridge = (invoke: Bridge['invoke']): Bridge => ({
  invoke,
  subscribe: () => () => {},
  offerFile: async () => 'token',
  platform: 'linux',
});

describe('the IPC client', () => {
  it('gives back the value of a reply', async () => {
    const client = createIpcClient(bridge(async (name) => ({ ok: true, value: name })));
    expect(await client.invoke('app.info', {})).toBe('app.info');
  });

  it('rejects with a ClientError for an error reply and for a failed call alike', async () => {
    const error = { code: 'invalid-input' as const, parameters: { path: 'id', reason: 'missing' } };
    const refused = createIpcClient(bridge(async () => ({ ok: false, error })));
    await expect(refused.invoke('app.info', {})).rejects.toMatchObject(error);
    const broken = createIpcClient(bridge(() => Promise.reject(new Error('object could not be cloned'))));
    await expect(broken.invoke('app.info', {})).rejects.toMatchObject({
      code: 'internal',
      parameters: { detail: 'object could not be cloned' },
    });
  });
});
