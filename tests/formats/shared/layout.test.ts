import { describe, expect, it } from 'vitest';
import type { ExportBlock } from '#core/model/document.ts';
import { layoutOf } from '#formats/shared/layout.ts';
import { block } from '../support.ts';

const cell = (table: number, row: number, column: number, text: string): ExportBlock => ({
  ...block('table-cell', text),
  table: { table, row, column },
});

describe('layoutOf', () => {
  it('makes one paragraph of a run-in block and the next, marks moved along', () => {
    const dateline = { ...block('dateline', 'Rabat –', [{ kind: 'bold', start: 0, end: 7 }]), runIn: true };
    const lead = block('lead', 'Le ministre', [{ kind: 'italic', start: 3, end: 11 }]);
    expect(layoutOf([dateline, lead])).toEqual([
      {
        type: 'paragraph',
        kind: 'lead',
        content: {
          text: 'Rabat – Le ministre',
          marks: [
            { kind: 'bold', start: 0, end: 7 },
            { kind: 'italic', start: 11, end: 19 },
          ],
        },
      },
    ]);
  });

  it('keeps two lists apart when a paragraph stands between them', () => {
    const nodes = layoutOf([
      block('list-item', 'a'),
      block('list-item', 'b'),
      block('paragraph', 'c'),
      block('list-item', 'd'),
    ]);
    expect(nodes.map((node) => node.type)).toEqual(['list', 'paragraph', 'list']);
  });

  it('fills the holes of a table, closes empty rows and keeps tables apart', () => {
    const nodes = layoutOf([cell(0, 0, 0, 'a'), cell(0, 4, 2, 'b'), cell(0, 4, 2, 'c'), cell(1, 0, 0, 'd')]);
    const grids = nodes.map((node) =>
      node.type === 'table' ? node.rows.map((row) => row.map((inner) => inner.map(({ text }) => text))) : [],
    );
    expect(grids).toEqual([
      [
        [['a'], []],
        [[], ['b', 'c']],
      ],
      [[['d']]],
    ]);
  });
});
