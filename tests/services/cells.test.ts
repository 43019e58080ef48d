import { describe, expect, it } from 'vitest';
import type { Cell, CellStatus, Segment } from '#core/model/release.ts';
import { confirmed, edited, filled, withoutBlank } from '#services/cells.ts';

const cell = (language: string, text: string, status: CellStatus, basedOn = 3): Cell => ({
  language,
  content: { text, marks: [] },
  status,
  origin: language === 'en' ? { kind: 'source' } : { kind: 'typed' },
  revision: language === 'en' ? 3 : 1,
  basedOn: language === 'en' ? 0 : basedOn,
});

const segment = (...targets: readonly Cell[]): Segment => ({
  id: 7,
  block: 1,
  source: 'en',
  separator: ' ',
  cells: Object.fromEntries(
    [cell('en', 'Working visit', 'approved'), ...targets].map((one) => [one.language, one]),
  ),
});

const rich = (text: string) => ({ text, marks: [] });
const typed = { kind: 'typed' } as const;

describe('editing', () => {
  it('a target makes it a draft of the present source, and an emptied one empty', () => {
    const edits = ['Visite', ''].map((text) =>
      edited(segment(cell('fr', 'x', 'approved')), 'fr', rich(text), typed),
    );
    expect(edits.map(([change]) => [change?.after.status, change?.after.basedOn])).toEqual([
      ['draft', 3],
      ['empty', 3],
    ]);
  });

  it('the source makes what was confirmed stale, and nothing else', () => {
    const changes = edited(
      segment(cell('fr', 'Visite', 'reviewed'), cell('ar', 'زيارة', 'draft'), cell('es', 'Visita', 'stale')),
      'en',
      rich('Official visit to Rabat'),
      typed,
    );
    expect(changes.map(({ language, after, words }) => [language, after.status, words])).toEqual([
      ['en', 'approved', 4],
      ['fr', 'stale', undefined],
    ]);
  });

  it('only the formatting of the source leaves translations confirmed', () => {
    const content = { text: 'Working visit', marks: [{ kind: 'bold', start: 0, end: 7 } as const] };
    expect(edited(segment(cell('fr', 'Visite', 'translated')), 'en', content, typed).length).toBe(1);
  });
});

describe('confirming', () => {
  it.each([
    ['draft', 3, 'translated'],
    ['stale', 2, 'translated'],
    ['reviewed', 2, 'reviewed'],
  ] as const)('a %s cell based on %i makes it %s', (status, basedOn, after) => {
    const target = cell('fr', 'Visite', status, basedOn);
    expect(confirmed(segment(target), target)?.after).toMatchObject({ status: after, basedOn: 3 });
  });

  it('changes nothing that is confirmed already, and never the source', () => {
    const target = cell('fr', 'Visite', 'approved');
    const whole = segment(target);
    expect([confirmed(whole, target), confirmed(whole, cell('en', 'Working visit', 'approved'))]).toEqual([
      null,
      null,
    ]);
  });
});

it('filling always makes a draft', () => {
  expect(filled(segment(), 'fr', rich('Visite'), { kind: 'exact', score: 100 }).after.status).toBe('draft');
});

it('white space alone is no text', () => {
  expect([withoutBlank(rich(' \u00a0\n')), withoutBlank(rich(' x'))]).toEqual([rich(''), rich(' x')]);
});
