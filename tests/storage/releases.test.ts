import { describe, expect, it } from 'vitest';
import { action, newRelease, state, stored, typed } from './releases-fixture.ts';
import { temporary } from './temporary.ts';

const { library } = temporary();

describe('the releases', () => {
  it('are read as they were created, every target empty', () => {
    const { releases } = library();
    const release = releases.open(releases.create(newRelease()));
    expect(release).toMatchObject({
      title: 'Health campaign',
      source: 'en',
      targets: ['ar', 'fr'],
      segments: 4,
      canUndo: false,
      canRedo: false,
      removed: newRelease().removed,
      progress: { ar: { empty: 4, draft: 0 }, fr: { empty: 4, draft: 0 } },
    });
    expect(release?.blocks.map(({ kind, segments }) => [kind, segments.length])).toEqual([
      ['headline', 1],
      ['paragraph', 3],
    ]);
    expect(release?.blocks[0]?.segments[0]?.cells.en).toEqual({
      language: 'en',
      content: { text: 'Health campaign', marks: [] },
      status: 'approved',
      origin: { kind: 'source' },
      revision: 1,
      basedOn: 0,
    });
  });

  it('hold any language without another schema', () => {
    const { releases } = library();
    const id = releases.create({ ...newRelease(), source: 'es', targets: ['zgh', 'ar-MA'] });
    const cells = releases.open(id)?.blocks[0]?.segments[0]?.cells ?? {};
    expect(Object.keys(cells).sort()).toEqual(['ar-MA', 'es', 'zgh']);
  });

  it('are hidden when removed and whole again when restored', () => {
    const { releases } = library();
    const { release } = stored(releases);
    const before = releases.open(release);
    expect([releases.setRemoved(release, 5), releases.open(release), releases.list()]).toEqual([
      true,
      null,
      [],
    ]);
    releases.setRemoved(release, null);
    expect([releases.open(release), releases.setRemoved(404, 5)]).toEqual([before, false]);
  });

  it('find the segments that repeat one, marks included', () => {
    const { releases } = library();
    const { release, segments } = stored(releases);
    const [, first = 0, , third = 0] = segments;
    const segment = releases.segment(release, first);
    const found = () => (segment ? releases.repetitions(release, segment).map(({ id }) => id) : []);
    expect(found()).toEqual([third]);
    const bold = {
      text: segment?.cells.en?.content.text ?? '',
      marks: [{ kind: 'bold', start: 0, end: 3 } as const],
    };
    releases.apply(action(release), [typed(third, 'en', { ...state(''), content: bold, basedOn: 0 })]);
    expect(found()).toEqual([]);
  });

  it('raise the revision with the content only, never with the status', () => {
    const { releases } = library();
    const { release, segments } = stored(releases);
    const [segment = 0] = segments;
    const revisions = [state('Campagne'), state('Campagne', 'translated'), state('Campagne nationale')].map(
      (after) => {
        releases.apply(action(release), [typed(segment, 'fr', after)]);
        return releases.segment(release, segment)?.cells.fr?.revision;
      },
    );
    expect(revisions).toEqual([1, 1, 2]);
  });

  it('keep a confirmed text based on its source through undo and redo of the source', () => {
    const { releases } = library();
    const { release, segments } = stored(releases);
    const [segment = 0] = segments;
    releases.apply(action(release), [typed(segment, 'fr', state('Campagne', 'translated'))]);
    releases.apply(action(release), [
      typed(segment, 'en', { ...state('Health drive', 'approved'), basedOn: 0 }),
      typed(segment, 'fr', state('Campagne', 'stale')),
    ]);
    const cells = () => releases.segment(release, segment)?.cells;
    const basis = () => [cells()?.fr?.status, cells()?.fr?.basedOn === cells()?.en?.revision];
    const seen = (['undo', 'redo', 'undo'] as const).map((direction) => {
      releases.revert(direction, { release, author: '', at: 3 });
      return basis();
    });
    expect(seen).toEqual([
      ['translated', true],
      ['stale', false],
      ['translated', true],
    ]);
  });

  it('place a segment between its neighbours, across blocks', () => {
    const { releases } = library();
    const { release, segments } = stored(releases);
    const [headline = 0, first = 0, second = 0] = segments;
    const place = releases.segmentInPlace(release, first);
    expect([place?.part, place?.previous?.id, place?.next?.id]).toEqual(['paragraph', headline, second]);
    expect(releases.segmentInPlace(release, headline)?.previous).toBeNull();
  });

  it('take neighbours from the same release only, in the order of reading', () => {
    const { releases } = library();
    const [, { release }] = [stored(releases), stored(releases), stored(releases)];
    const order =
      releases.open(release)?.blocks.flatMap(({ segments }) => segments.map(({ id }) => id)) ?? [];
    const places = order.map((id) => releases.segmentInPlace(release, id));
    expect(places.map((place) => place?.previous?.id)).toEqual([undefined, ...order.slice(0, -1)]);
    expect(places.map((place) => place?.next?.id)).toEqual([...order.slice(1), undefined]);
  });
});
