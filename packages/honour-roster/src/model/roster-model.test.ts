import { generatedRoundFile } from '@phoihop/plan/round/examples';
import { filterRows, groupRows, rosterRows, sortRows } from '@phoihop/plan/round/roster';
import { expect } from 'chai';
import { assert, constantFrom, array, property } from 'fast-check';
import { wholeList, type ListView } from './filter.js';
import { ModelOfRoster } from './roster-model.js';

const file = generatedRoundFile({ count: 60, seed: 9 });
const all = rosterRows(file);
const arranging = { filterRows, groupRows, sortRows };

/** What somebody does to the search: a letter more, one less, or another filter beside it. */
const strokes = constantFrom('n', 'a', 'h', 'ê', ' ', '2', 'backspace', 'clear', 'unit', 'sort');

function viewAfter(view: ListView, stroke: string): ListView {
  switch (stroke) {
    case 'backspace':
      return { ...view, query: view.query.slice(0, -1) };
    case 'clear':
      return { ...view, query: '' };
    case 'unit':
      return { ...view, unit: view.unit === undefined ? 'na-ha' : undefined };
    case 'sort':
      return { ...view, sort: view.sort ? undefined : { by: 'name', descending: false } };
    default:
      return { ...view, query: view.query + stroke };
  }
}

const idsOf = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);

describe('the rows that a search leaves', () => {
  it('are the same whether it was typed letter by letter or stood there at once', () => {
    assert(
      property(array(strokes, { maxLength: 12 }), (typed) => {
        const model = new ModelOfRoster();
        let view = wholeList;
        for (const stroke of typed) {
          view = viewAfter(view, stroke);
          const source = { of: 'everybody', file } as const;
          const shown = model.update(source, view, new Set(), arranging, undefined)?.shown ?? [];
          const left = filterRows(all, {
            query: view.query,
            ...(view.unit !== undefined && { unit: view.unit }),
          });
          const sorted = view.sort ? sortRows(file.round, left, view.sort) : left;
          expect(idsOf(shown)).to.deep.equal(idsOf(sorted));
        }
      }),
    );
  });
});
