import { describe, expect, it } from 'vitest';
import { missingWindows, surplus, viewAhead, WINDOW } from '#renderer/features/glossary/windows.ts';

const known = (under: readonly number[], done: readonly number[], total = 100 * WINDOW) => ({
  under: new Set(under),
  done: new Set(done),
  total,
});
const row = (window: number) => window * WINDOW;

describe('windows of the table', () => {
  it('are asked for where they are in view', () => {
    expect(missingWindows({ first: row(3) + 40, last: row(4) + 10 }, known([], [3]))).toEqual([4]);
  });

  it('next to the view are asked for once nothing in view is missing', () => {
    const view = { first: row(3), last: row(3) + 20 };
    expect([
      missingWindows(view, known([3], [])),
      missingWindows(view, known([], [3])),
      missingWindows(view, known([4], [3])),
    ]).toEqual([[], [4, 2], [2]]);
  });

  it('beyond the ends are not asked for', () => {
    expect(missingWindows({ first: 0, last: 20 }, known([], [0], WINDOW))).toEqual([]);
  });

  it('furthest from the view are given up first', () => {
    const numbers = Array.from({ length: 62 }, (_, at) => at);
    expect(surplus(numbers, { first: row(50), last: row(50) + 20 })).toEqual([1, 0]);
    expect(surplus(numbers.slice(2), { first: 0, last: 20 })).toEqual([]);
  });

  it('are asked for where a view is being dragged to, not behind its beginning, and where it stands once it does', () => {
    const [before, view] = [
      { first: 500, last: 515 },
      { first: 520, last: 535 },
    ];
    expect(viewAhead(view, before, 16)).toEqual({ first: 570, last: 585 });
    expect(viewAhead(before, view, 16)).toEqual({ first: 450, last: 465 });
    expect(viewAhead({ first: 10, last: 25 }, view, 16)).toEqual({ first: 0, last: 0 });
    expect(viewAhead(view, before, 300)).toEqual(view);
  });
});
