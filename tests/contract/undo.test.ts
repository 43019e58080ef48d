import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Release } from '#core/model/release.ts';
import { created, segmentsOf, type TestBackend, temporaryBackends, type } from './backend.ts';

const backend = temporaryBackends();

type Step =
  | { readonly do: 'type'; readonly segment: number; readonly language: string; readonly text: string }
  | { readonly do: 'confirm'; readonly segment: number; readonly language: string }
  | { readonly do: 'approve'; readonly segment: number; readonly language: string }
  | { readonly do: 'undo' }
  | { readonly do: 'redo' }
  | { readonly do: 'restart' };

const at = { segment: fc.nat(3), language: fc.constantFrom('fr', 'ar') };
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('type' as const),
      ...at,
      text: fc.constantFrom('', 'Un', 'Deux'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('type' as const),
      segment: fc.nat(3),
      language: fc.constant('en'),
      text: fc.constantFrom('One.', 'Two.'),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('confirm' as const), ...at }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('approve' as const), ...at }) },
  { weight: 2, arbitrary: fc.constant({ do: 'undo' as const }) },
  { weight: 2, arbitrary: fc.constant({ do: 'redo' as const }) },
  { weight: 1, arbitrary: fc.constant({ do: 'restart' as const }) },
);

/** All that undo must bring back: revisions only rise and are left out. */
const shapeOf = (release: Release) =>
  segmentsOf(release).map(({ cells }) =>
    Object.values(cells).map(({ language, content, status, origin }) => ({
      language,
      content,
      status,
      origin,
    })),
  );

/** Does a step; refusals (nothing to undo, empty cells) change nothing and are part of the sequence. */
async function perform(
  one: TestBackend,
  release: number,
  segments: readonly number[],
  step: Step,
  burst: number,
) {
  if (step.do === 'restart') return one.restart();
  if (step.do === 'undo' || step.do === 'redo') {
    await one.call(`release.${step.do}`, { id: release }).catch(refused);
    return;
  }
  const segment = segments[step.segment] ?? 0;
  const { language } = step;
  if (step.do === 'type') await type(one, release, segment, language, step.text, burst);
  if (step.do === 'confirm') await one.call('segment.confirm', { release, segment, language }).catch(refused);
  if (step.do === 'approve') {
    await one.call('segment.setStatus', { release, segment, language, status: 'approved' }).catch(refused);
  }
}

function refused(thrown: { readonly code?: string }): void {
  expect(['nothing-to-undo', 'nothing-to-redo', 'nothing-to-confirm']).toContain(thrown.code);
}

it('any sequence of typing, confirming, undo, redo and restarts equals a model that keeps whole copies', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 16 }), async (steps) => {
      // A library of its own: what was confirmed in another run would fill this one's cells.
      const one = backend();
      const { id } = await created(one, 'One.\n\nTwo.\n\nOne.\n\nThree.');
      const open = () => one.call('release.open', { id });
      const segments = segmentsOf(await open()).map((segment) => segment.id);
      const states = [shapeOf(await open())];
      let now = 0;
      for (const [burst, step] of steps.entries()) {
        await perform(one, id, segments, step, burst);
        const release = await open();
        const shape = shapeOf(release);
        if (step.do === 'undo') now = Math.max(0, now - 1);
        else if (step.do === 'redo') now = Math.min(states.length - 1, now + 1);
        else if (JSON.stringify(shape) !== JSON.stringify(states[now]))
          states.splice(++now, states.length, shape);
        expect(shape).toEqual(states[now]);
        expect([release.canUndo, release.canRedo]).toEqual([now > 0, now < states.length - 1]);
        expectConfirmedAreCurrent(release);
      }
    }),
    { numRuns: 25 },
  );
});

function expectConfirmedAreCurrent(release: Release): void {
  for (const { cells, source } of segmentsOf(release)) {
    for (const cell of Object.values(cells)) {
      if (cell.language === source || !['translated', 'reviewed', 'approved'].includes(cell.status)) continue;
      expect(cell.basedOn).toBe(cells[source]?.revision);
    }
  }
}
