import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checked } from '../../testing/round/round-answers.js';
import { nomination, person, roundFile, step } from '../../testing/round/round-builders.js';
import { prestigeRound } from '../examples/index.js';
import {
  erasePersonalData,
  roundModel,
  type NominationState,
  type RoundChange,
  type RoundFile,
} from '../index.js';
import {
  balanceOf,
  compareRosters,
  decideTogether,
  duplicatePairs,
  filterRows,
  knownNominations,
  listTable,
  mergeDuplicate,
  quotaUse,
  RosterRows,
  rosterRows,
  tellApart,
  type RosterRow,
} from './index.js';

const female = { sex: { kind: 'sex', sex: 'female' } } as const;
const thai = { kind: 'ethnic-group', name: 'Thái', code: '03', table: '121/1979' } as const;
const khoMu = { ...thai, name: 'Khơ-mú', code: '29' } as const;

function decidedOn(id: string, unit: string, parts: { replaces?: string } = {}) {
  return nomination(id, { unit, steps: [step('submitted'), step('decided', parts)] });
}

function village(): RoundFile {
  return roundFile(
    [
      nomination('a', { number: '2026-0005' }),
      nomination('b', { steps: [{ ...step('submitted'), at: '2026-10-09T00:00:00.000Z' }] }),
      decidedOn('c', 'na-ha'),
      nomination('d', { unit: 'na-ha', steps: [step('submitted'), step('refused')] }),
    ],
    {
      a: person('Vi Văn Thoong'),
      b: person('Vi Văn Thoỏng'),
      c: person('Cụt Thị Lan', { ...female, 'ethnic-group': khoMu }),
      d: person('H’Hen Niê', female),
    },
  );
}

function applied(file: RoundFile, change: RoundChange): RoundFile {
  const next = roundModel.apply(file, change);
  if (!next.ok) throw new Error(next.code);
  return next.value;
}

const ids = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);

/** What rows say: parts of a row are getters, so that rows are not compared as objects. */
const lines = (rows: readonly RosterRow[]) =>
  rows.map(({ id, number, unit, state, reason, name, birthYear, place, group, searched, person: key }) => ({
    ...{ id, number, unit, state, reason, name, birthYear, place, group, searched, key },
  }));

describe('the rows of a roster', () => {
  it.each<[Parameters<typeof filterRows>[1], string[]]>([
    [{}, ['a', 'b', 'c', 'd']],
    [{ query: 'thoong' }, ['a', 'b']],
    [{ query: 'thoong vi' }, ['a', 'b']],
    [{ query: 'na sanh lan' }, ['c']],
    [{ query: '0005' }, ['a']],
    [{ query: 'không có' }, []],
    [{ unit: 'na-ha' }, ['c', 'd']],
    [{ states: ['decided', 'refused'] }, ['c', 'd']],
    [{ ethnicGroup: 'Khơ-mú' }, ['c']],
    [{ sex: 'female', unit: 'na-ha', query: 'nie' }, ['d']],
    [{ category: 'nothing' }, []],
  ])('are filtered by %j', (filter, expected) => {
    expect(ids(filterRows(rosterRows(village()), filter))).toEqual(expected);
  });

  it('are made anew only where something has changed', () => {
    const roster = new RosterRows();
    const file = village();
    const before = roster.rowsOf(file);
    expect(roster.rowsOf({ ...file })).toBe(before);
    const change: RoundChange = {
      type: 'nomination/step',
      part: 'round',
      nomination: 'a',
      from: 'submitted',
      step: step('decided'),
    };
    const after = roster.rowsOf(applied(file, change));
    expect(after.map((row, index) => row === before[index])).toEqual([false, true, true, true]);
    expect(after[0]?.state).toBe('decided');
  });

  it('are kept where their nominations stand elsewhere now', () => {
    const roster = new RosterRows();
    const file = village();
    const before = roster.rowsOf(file);
    const [first, ...rest] = file.nominations;
    if (!first) throw new RangeError('the village has nominations');
    expect(roster.rowsOf({ ...file, nominations: [...rest, first] })).toEqual([
      ...before.slice(1),
      before[0],
    ]);
    expect(roster.rowsOf({ ...file, nominations: rest })[0]).toBe(before[1]);
  });

  it('of people whose data were erased hold no name, but are still there', () => {
    const [row] = rosterRows(erasePersonalData(village(), 'a'));
    expect(row).toMatchObject({ id: 'a', name: '', known: false, person: '', state: 'submitted' });
  });

  it('are the same whether made at once or after many changes', () => {
    const roster = new RosterRows();
    const states: readonly NominationState[] = ['decided', 'refused', 'returned'];
    fc.assert(
      fc.property(
        fc.array(fc.record({ id: fc.constantFrom('a', 'b'), to: fc.constantFrom(...states) })),
        (steps) => {
          let file = village();
          for (const { id, to } of steps) {
            const from = rosterRows(file).find((row) => row.id === id)?.state ?? 'submitted';
            const next = roundModel.apply(file, {
              type: 'nomination/step',
              part: 'round',
              nomination: id,
              from,
              step: step(to),
            });
            if (next.ok) file = next.value;
            expect(lines(roster.rowsOf(file))).toEqual(lines(rosterRows(file)));
          }
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('quotas', () => {
  it('are left live: what was refused or removed takes no place', () => {
    const use = quotaUse(prestigeRound, rosterRows(village()));
    expect(use.find(({ unit }) => unit === 'ta-lun')).toEqual({
      unit: 'ta-lun',
      category: 'prestige',
      count: 5,
      decided: 0,
      pending: 2,
      left: 3,
    });
    expect(use.find(({ unit }) => unit === 'na-ha')).toMatchObject({ decided: 1, pending: 0, left: 4 });
    expect(use).toHaveLength(8);
  });

  it('that the round does not set are no limit', () => {
    const file = roundFile([nomination('a')], {}, { ...prestigeRound, quotas: [] });
    expect(quotaUse(file.round, rosterRows(file))).toEqual([
      { unit: 'ta-lun', category: 'prestige', count: undefined, decided: 0, pending: 1, left: undefined },
    ]);
  });
});

describe('the balance of a list', () => {
  it('counts by unit, ethnic group, sex, category and state, the largest first', () => {
    expect(balanceOf(rosterRows(village()))).toMatchObject({
      total: 4,
      units: [
        { value: 'na-ha', count: 2 },
        { value: 'ta-lun', count: 2 },
      ],
      ethnicGroups: [
        { value: 'Thái', count: 3 },
        { value: 'Khơ-mú', count: 1 },
      ],
      sexes: [
        { value: 'female', count: 2 },
        { value: 'male', count: 2 },
      ],
    });
  });
});

describe('duplicates', () => {
  it('are those of the same folded name, year of birth and commune', () => {
    const file = village();
    const pairs = duplicatePairs(rosterRows(file), file.distinct);
    expect(pairs.map(({ first, second }) => [first.id, second.id])).toEqual([['a', 'b']]);
  });

  it('are no more once they were told apart, or one was merged with the other; both can be undone', () => {
    const file = village();
    const [pair] = duplicatePairs(rosterRows(file), file.distinct);
    for (const change of [
      tellApart(pair!),
      mergeDuplicate(pair!, { at: '2026-10-10T00:00:00.000Z', reason: 'double' }),
    ]) {
      const after = applied(file, change);
      expect(duplicatePairs(rosterRows(after), after.distinct)).toEqual([]);
      expect(applied(after, roundModel.invert(file, change))).toEqual(file);
    }
  });

  it('differ in year or commune, or are not known, and are none', () => {
    const file = roundFile([nomination('a'), nomination('b'), nomination('c')], {
      a: person('Vi Văn Thoong'),
      b: person('Vi Văn Thoong', { birth: { kind: 'birth', year: 1959 } }),
      c: { values: { name: { kind: 'name', text: 'Vi Văn Thoong' } }, consents: [] },
    });
    expect(duplicatePairs(rosterRows(file), [])).toEqual([]);
  });

  it('and quotas used up are warned of when a nomination is checked', () => {
    const people = Object.fromEntries(
      ['a', 'b', 'c', 'd', 'e'].map((id) => [id, person(`Người ${id.toUpperCase()}`)]),
    );
    const place = {
      kind: 'place',
      province: { code: '00', name: 'Sông Lam' },
      commune: { code: '00008', name: 'Xã Tà Lưn' },
      since: '2025-07-01',
    } as const;
    const same = person('vi văn thoong', { place });
    const file = roundFile(
      Object.keys(people).map((id) => nomination(id)),
      { ...people, e: same },
    );
    const { errors, warnings } = checked({}, { known: knownNominations(file) });
    expect(errors).toEqual([]);
    expect(warnings.map(({ code }) => code)).toEqual(['quota-used-up', 'likely-duplicate']);
    expect(warnings[1]?.params).toMatchObject({ number: 'e' });
  });
});

describe('the list beside that of last year', () => {
  it('tells who is recognised, taken off, and in whose place', () => {
    const lastYear = roundFile([decidedOn('x', 'ta-lun'), decidedOn('y', 'na-ha'), decidedOn('z', 'na-ha')], {
      x: person('Vi Văn Thoong'),
      y: person('Lương Thị Mai'),
      z: person('Hờ A Chứ'),
    });
    const thisYear = roundFile(
      [
        decidedOn('a', 'ta-lun'),
        decidedOn('b', 'na-ha', { replaces: 'y' }),
        decidedOn('c', 'na-ha'),
        nomination('d'),
      ],
      {
        a: person('VI VĂN THOONG'),
        b: person('Moong Văn Nghĩa'),
        c: person('Cụt Thị Lan'),
        d: person('Hờ A Chứ'),
      },
    );
    const { recognised, removed, replaced, kept } = compareRosters(
      rosterRows(lastYear),
      rosterRows(thisYear),
    );
    expect(ids(recognised)).toEqual(['c']);
    expect(ids(removed)).toEqual(['z']);
    expect(replaced.map(({ before, after }) => [before.id, after.id])).toEqual([['y', 'b']]);
    expect(kept.map(({ before, after }) => [before.id, after.id])).toEqual([['x', 'a']]);
  });
});

describe('a decision on many', () => {
  it('takes those who can be decided, as one change, and tells of the rest', () => {
    const file = village();
    const rows = rosterRows(file);
    const decision = decideTogether(file.round, rows, new Set(['a', 'b', 'd']), step('decided'));
    expect([ids(decision.taken), ids(decision.left), decision.over]).toEqual([['a', 'b'], ['d'], []]);
    const after = applied(file, decision.change!);
    expect(rosterRows(after).map(({ state }) => state)).toEqual(['decided', 'decided', 'decided', 'refused']);
    expect(applied(after, roundModel.invert(file, decision.change!))).toEqual(file);
  });

  it('warns where a unit would have more than it may', () => {
    const many = Array.from({ length: 6 }, (_, index) => nomination(`n${String(index)}`));
    const rows = rosterRows(roundFile(many));
    const { over } = decideTogether(prestigeRound, rows, new Set(ids(rows)), step('decided'));
    expect(over).toMatchObject([{ unit: 'ta-lun', count: 5, decided: 6 }]);
  });

  it('on nobody who can take it is no change', () => {
    const rows = rosterRows(village());
    expect(decideTogether(prestigeRound, rows, new Set(['c']), step('returned')).change).toBeUndefined();
  });
});

describe('the printed list', () => {
  it('has the columns of the form, numbered through, and says that they were not compared with the annex', () => {
    const file = village();
    const table = listTable(file, filterRows(rosterRows(file), { states: ['decided'] }));
    expect(table.columns.map(({ heading }) => heading)).toEqual([
      'TT',
      'Họ và tên',
      'Năm sinh',
      'Nam/Nữ',
      'Dân tộc',
      'Nơi cư trú',
      'Trình độ',
      'Đảng viên',
      'Thành phần',
      'Ghi chú',
    ]);
    expect(table.rows).toEqual([
      ['1', 'Cụt Thị Lan', '1958', 'Nữ', 'Khơ-mú', 'Bản Na Sành, Xã Tà Lưn', '', '', 'Già làng', ''],
    ]);
    expect(table.notes.join(' ')).toContain('chưa được đối chiếu');
  });

  it('shows the round’s own fields in the words of the round', () => {
    const values = {
      education: { kind: 'text', text: '7/10' },
      'party-member': { kind: 'choice', choice: 'yes' },
    } as const;
    const file = roundFile([nomination('a')], { a: person('Vi Văn Thoong', values) });
    expect(listTable(file, rosterRows(file)).rows[0]?.slice(6, 8)).toEqual(['7/10', 'Là đảng viên']);
  });
});
