import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { action, state, stored, typed } from './releases-fixture.ts';
import { temporary } from './temporary.ts';

const { folder, connect, library } = temporary();

describe('the journal', () => {
  it('can be neither changed nor shortened, even by SQL', () => {
    const path = folder();
    const { releases } = library(path);
    const { release, segments } = stored(releases);
    releases.apply(action(release), [typed(segments[1] ?? 0, 'fr', state('Une campagne'))]);
    const db = connect(join(path, 'releases.db'));
    expect(() => db.run("UPDATE journal SET author = 'someone else'")).toThrow(/append-only/);
    expect(() => db.run('DELETE FROM journal')).toThrow(/append-only/);
    expect(db.get('SELECT count(*) AS n FROM journal')).toEqual({ n: 1 });
  });

  it('keeps text, marks, status, origin and basis before and after', () => {
    const path = folder();
    const { releases } = library(path);
    const { release, segments } = stored(releases);
    const segment = segments[1] ?? 0;
    const marks = [{ kind: 'bold', start: 0, end: 3 }] as const;
    const after = {
      ...state('Une campagne'),
      content: { text: 'Une campagne', marks },
      origin: { kind: 'fuzzy', unit: 4, score: 82 },
    } as const;
    releases.apply(action(release), [typed(segment, 'fr', after)]);
    const db = connect(join(path, 'releases.db'));
    const row = db.get<{ before: string; after: string }>('SELECT before, after FROM journal');
    expect([JSON.parse(row?.before ?? ''), JSON.parse(row?.after ?? '')]).toEqual([
      {
        content: { text: '', marks: [] },
        status: 'empty',
        origin: { kind: 'typed' },
        basedOn: 1,
        current: true,
        revision: 0,
      },
      { ...after, current: true, revision: 1 },
    ]);
  });

  it('has no row where a change failed, and the cell is as it was', () => {
    const { releases } = library();
    const { release, segments } = stored(releases);
    const [first = 0] = segments;
    const changes = [typed(first, 'fr', state('Campagne')), typed(999_999, 'fr', state('nowhere'))];
    expect(() => releases.apply(action(release), changes)).toThrow(/No cell/);
    expect([releases.history(release, 10), releases.segment(release, first)?.cells.fr?.content.text]).toEqual(
      [[], ''],
    );
  });

  it('reads as texts, and as statuses where only the status changed', () => {
    const { releases } = library();
    const { release, segments } = stored(releases);
    const [first = 0] = segments;
    releases.apply(action(release), [typed(first, 'fr', state('Campagne'))]);
    releases.apply({ ...action(release), kind: 'status' }, [
      {
        subject: 'cell',
        kind: 'status',
        segment: first,
        language: 'fr',
        after: state('Campagne', 'translated'),
      },
    ]);
    releases.revert('undo', { release, author: 'Salma Berrada', at: 3 });
    expect(releases.history(release, 10).map(({ kind, before, after }) => [kind, before, after])).toEqual([
      ['undo', 'translated', 'draft'],
      ['status', 'draft', 'translated'],
      ['edit', '', 'Campagne'],
    ]);
  });
});
