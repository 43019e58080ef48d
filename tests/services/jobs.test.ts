import { describe, expect, it } from 'vitest';
import type { BalaghError } from '#contract/errors.ts';
import type { Progress } from '#contract/jobs.ts';
import { createJobs } from '#services/jobs.ts';

function jobsWithClock() {
  const sent: Progress[] = [];
  const time = { now: 0 };
  const jobs = createJobs({
    events: { emit: (_name, payload) => sent.push(payload as Progress) },
    clock: { now: () => time.now, elapsed: () => time.now },
    pause: async () => {},
  });
  return { jobs, sent, time };
}

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (thrown: BalaghError) => thrown.code,
  );

describe('a job', () => {
  it('tells of its progress no more often than ten times a second, of a new phase and of the end at once', async () => {
    const { jobs, sent, time } = jobsWithClock();
    const result = await jobs.run('one', ({ report }) => {
      for (let done = 0; done <= 50; done += 1) {
        report('reading', done, 50);
        time.now += 10;
      }
      report('writing', 0, null);
      return 'result';
    });
    expect(result).toBe('result');
    expect(sent.map(({ phase, done }) => `${phase} ${done}`)).toEqual([
      ...[0, 10, 20, 30, 40, 50].map((done) => `reading ${done}`),
      'writing 0',
    ]);
  });

  it('fails with cancelled at the next step once it is cancelled, and tells those who listen', async () => {
    const { jobs } = jobsWithClock();
    const heard: string[] = [];
    const work = jobs.run('one', async (control) => {
      control.onCancel(() => heard.push('first'));
      control.onCancel(() => heard.push('second'))();
      await Promise.resolve();
      control.check();
    });
    expect([jobs.cancel('one'), await codeOf(work), jobs.cancel('one'), heard]).toEqual([
      true,
      'cancelled',
      false,
      ['first'],
    ]);
  });

  it('may not take the name of one that is under way', async () => {
    const { jobs } = jobsWithClock();
    const open = Promise.withResolvers<void>();
    const first = jobs.run('one', () => open.promise);
    expect(await codeOf(jobs.run('one', () => {}))).toBe('invalid-input');
    open.resolve();
    expect([await codeOf(first), await codeOf(jobs.run('one', () => {}))]).toEqual(['done', 'done']);
  });

  it('without a name tells nobody', async () => {
    const { jobs, sent } = jobsWithClock();
    await jobs.run(undefined, ({ report }) => report('reading', 1, 1));
    expect(sent).toEqual([]);
  });
});
