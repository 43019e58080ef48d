import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Release } from '#core/model/release.ts';
import type { ReleaseStore } from '#services/ports/index.ts';
import { openLibrary } from '#storage/library.ts';
import { action, state, stored, typed } from './releases-fixture.ts';
import { RESOURCES, temporary } from './temporary.ts';

const { folder, library } = temporary();
const stamp = (release: number) => ({ release, author: '', at: 9 });
const text = (releases: ReleaseStore, release: number, segment: number, language: string) =>
  releases.segment(release, segment)?.cells[language]?.content.text;

describe('undo', () => {
  it('takes edits of one burst back together, and a new burst by itself', () => {
    const { releases } = library();
    const { release, segments } = stored(releases);
    const [segment = 0] = segments;
    const write = (words: string, burst: number) =>
      releases.apply(action(release, { segment, language: 'fr', burst }), [
        typed(segment, 'fr', state(words)),
      ]);
    write('C', 1);
    write('Cam', 1);
    write('Campagne', 1);
    write('Campagne nationale', 2);
    const seen = [1, 2].map(() => {
      releases.revert('undo', stamp(release));
      return text(releases, release, segment, 'fr');
    });
    expect([seen, releases.state(release).canUndo]).toEqual([['Campagne', ''], false]);
  });

  it('keeps bursts of one number apart when another cell was edited in between', () => {
    const { releases } = library();
    const { release, segments } = stored(releases);
    const [one = 0, two = 0] = segments;
    const write = (segment: number, words: string) =>
      releases.apply(action(release, { segment, language: 'fr', burst: 1 }), [
        typed(segment, 'fr', state(words)),
      ]);
    write(one, 'Campagne');
    write(two, 'Le ministère');
    write(one, 'Campagne de santé');
    releases.revert('undo', stamp(release));
    expect([text(releases, release, one, 'fr'), text(releases, release, two, 'fr')]).toEqual([
      'Campagne',
      'Le ministère',
    ]);
  });

  it('goes on where it was after a restart, and so does redo', () => {
    const path = folder();
    const open = () => openLibrary({ folder: path, resources: RESOURCES, empty: true, now: 0 });
    const before = open();
    const { release, segments } = stored(before.releases);
    const [segment = 0] = segments;
    for (const words of ['un', 'deux', 'trois']) {
      before.releases.apply(action(release), [typed(segment, 'fr', state(words))]);
    }
    before.releases.revert('undo', stamp(release));
    before.close();
    const after = open();
    after.releases.revert('undo', stamp(release));
    const undone = text(after.releases, release, segment, 'fr');
    after.releases.revert('redo', stamp(release));
    after.releases.revert('redo', stamp(release));
    expect([undone, text(after.releases, release, segment, 'fr')]).toEqual(['un', 'trois']);
    after.close();
  });

  it('says where the change was, and returns null at either end', () => {
    const { releases } = library();
    const { release, segments } = stored(releases);
    const [segment = 0] = segments;
    releases.apply(action(release, { segment, language: 'ar' }), [typed(segment, 'ar', state('حملة صحية'))]);
    expect([
      releases.revert('redo', stamp(release)),
      releases.revert('undo', stamp(release)),
      releases.revert('undo', stamp(release)),
    ]).toEqual([null, { segment, language: 'ar', touched: [segment] }, null]);
  });

  it('gives a line put back the same ids when it is done again', () => {
    const { releases } = library();
    const { release } = stored(releases);
    const [line = 0] = releases.removedLines(release);
    const block = {
      kind: 'paragraph',
      runIn: false,
      segments: [{ content: { text: 'Share this:', marks: [] }, separator: '', words: 2 }],
    } as const;
    const before = releases.open(release);
    releases.apply({ ...action(release), kind: 'structure' }, [
      { subject: 'put-back', removed: line, block },
    ]);
    const done = releases.open(release);
    releases.revert('undo', stamp(release));
    const undone = releases.open(release);
    releases.revert('redo', stamp(release));
    expect(undone?.blocks).toEqual(before?.blocks);
    expect(done?.blocks.map(({ segments }) => segments[0]?.cells.en?.content.text)).toEqual([
      'Health campaign',
      'Share this:',
      'The Ministry of Health launched a national campaign on Monday.',
    ]);
    expect(releases.open(release)?.blocks).toEqual(done?.blocks);
    expect([done?.removed.length, undone?.removed.length]).toEqual([1, 2]);
  });

  it('and redo equal a model that keeps whole copies, for any sequence of actions', () => {
    const { releases } = library();
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 25 }), (steps) => {
        const { release, segments } = stored(releases);
        const model = new Model(shapeOf(releases.open(release)));
        for (const one of steps) perform(releases, release, segments, model, one);
        return true;
      }),
      { numRuns: 60 },
    );
  });
});

type Step =
  | { do: 'edit'; segment: number; language: string; words: string }
  | { do: 'both'; segment: number; words: string }
  | { do: 'title'; words: string }
  | { do: 'undo' }
  | { do: 'redo' };

const words = fc.constantFrom('', 'Campagne', 'حملة', 'Health', 'Le ministère');
const segmentIndex = fc.nat({ max: 3 });
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constant('edit' as const),
    segment: segmentIndex,
    language: fc.constantFrom('en', 'fr', 'ar'),
    words,
  }),
  fc.record({ do: fc.constant('both' as const), segment: segmentIndex, words }),
  fc.record({ do: fc.constant('title' as const), words }),
  fc.constant({ do: 'undo' as const }),
  fc.constant({ do: 'redo' as const }),
);

/** Everything undo must bring back: not revisions, which only rise. */
function shapeOf(release: Release | null): unknown {
  return {
    title: release?.title,
    cells: release?.blocks.flatMap((block) =>
      block.segments.flatMap((segment) =>
        Object.values(segment.cells).map(({ language, content, status, origin }) => ({
          segment: segment.id,
          language,
          content,
          status,
          origin,
        })),
      ),
    ),
  };
}

class Model {
  readonly #past: unknown[] = [];
  #now: unknown;
  #future: unknown[] = [];
  constructor(now: unknown) {
    this.#now = now;
  }
  done(now: unknown): void {
    this.#past.push(this.#now);
    this.#now = now;
    this.#future = [];
  }
  /** What must be there after undo or redo. */
  moved(direction: 'undo' | 'redo'): unknown {
    const [from, to] = direction === 'undo' ? [this.#past, this.#future] : [this.#future, this.#past];
    if (from.length === 0) return this.#now;
    to.push(this.#now);
    this.#now = from.pop();
    return this.#now;
  }
}

function perform(
  releases: ReleaseStore,
  release: number,
  segments: readonly number[],
  model: Model,
  one: Step,
): void {
  if (one.do === 'undo' || one.do === 'redo') {
    releases.revert(one.do, stamp(release));
    expect(shapeOf(releases.open(release))).toEqual(model.moved(one.do));
    return;
  }
  if (one.do === 'title') releases.apply(action(release), [{ subject: 'title', after: one.words }]);
  else {
    const segment = segments[one.segment] ?? 0;
    const languages = one.do === 'both' ? ['fr', 'ar'] : [one.language];
    releases.apply(
      action(release),
      languages.map((language) => typed(segment, language, state(one.words))),
    );
  }
  model.done(shapeOf(releases.open(release)));
}
