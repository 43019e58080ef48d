import { describe, expect, it } from 'vitest';
import { CHECK_IDS } from '#core/model/issue.ts';
import { temporaryBackends } from './backend.ts';

const backend = temporaryBackends();

describe('the checks for the settings', () => {
  it('are all there once, by subject', async () => {
    const { checks } = await backend().call('checks.list', { profile: 'morocco' });
    expect(checks.map(({ id }) => id).toSorted()).toEqual([...CHECK_IDS].toSorted());
    const subjects = checks.map(({ subject }) => subject);
    expect(subjects.filter((subject, at) => subject !== subjects[at - 1])).toEqual([...new Set(subjects)]);
  });

  it('stand as the house has them', async () => {
    const one = backend();
    const usual = async (profile: 'morocco' | 'un') => {
      const { checks } = await one.call('checks.list', { profile });
      return checks.filter(({ id }) => id === 'royal-register' || id === 'tatweel');
    };
    expect(await usual('un')).toEqual([
      { id: 'royal-register', subject: 'protocol', usual: 'off' },
      { id: 'tatweel', subject: 'characters', usual: 'info' },
    ]);
    expect((await usual('morocco')).map(({ usual }) => usual)).not.toContain('off');
  });
});
