import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nomination, person, roundFile, step } from '../../testing/round/round-builders.js';
import { arbitraryTokenedRound } from '../../testing/round/round-tokens.js';
import { prestigeRound } from '../examples/index.js';
import { publicView, type RoundFile } from '../index.js';
import { balanceListTable, balanceTable } from './balance-table.js';
import { groupings, groupRows } from './group-rows.js';
import { publicListTable } from './list-table.js';
import { publicRows } from './public-rows.js';
import { rosterRows } from './row.js';

const female = { sex: { kind: 'sex', sex: 'female' } } as const;
const mong = {
  'ethnic-group': { kind: 'ethnic-group', name: 'Mông', code: '08', table: '121/1979' },
} as const;

/** Two units, two ethnic groups; the last was refused. */
function district(published = false): RoundFile {
  return roundFile(
    [
      nomination('a', { unit: 'na-ha', steps: [step('submitted'), step('decided')] }),
      nomination('b'),
      nomination('c', { unit: 'na-ha' }),
      nomination('d', { steps: [step('submitted'), step('refused')] }),
    ],
    {
      a: person('Hờ A Chứ', mong, published),
      b: person('Lương Thị Mai', female, published),
      c: person('Vi Văn Thoong', {}, published),
      d: person('Cụt Thị Lan', female, published),
    },
  );
}

describe('rows in groups', () => {
  it.each([
    ['unit', { 'ta-lun': ['b', 'd'], 'na-ha': ['a', 'c'] }],
    ['ethnic-group', { Mông: ['a'], Thái: ['b', 'c', 'd'] }],
    ['sex', { male: ['a', 'c'], female: ['b', 'd'] }],
    ['state', { submitted: ['b', 'c'], decided: ['a'], refused: ['d'] }],
    ['category', { prestige: ['a', 'b', 'c', 'd'] }],
  ] as const)('stand by %s', (grouping, expected) => {
    const groups = groupRows(prestigeRound, rosterRows(district()), grouping);
    expect(Object.fromEntries(groups.map(({ value, rows }) => [value, rows.map(({ id }) => id)]))).toEqual(
      expected,
    );
  });

  it('keep the order of the round, and leave nobody out', () => {
    const rows = rosterRows(district());
    const units = groupRows(prestigeRound, rows, 'unit').map(({ value }) => value);
    expect(units).toEqual(prestigeRound.units.map(({ id }) => id).filter((id) => units.includes(id)));
    for (const grouping of groupings)
      expect(
        groupRows(prestigeRound, rows, grouping)
          .flatMap((group) => group.rows)
          .sort((one, other) => one.id.localeCompare(other.id)),
      ).toEqual(rows);
  });
});

describe('the table of balance', () => {
  it('counts each unit by quota, sex and ethnic group, without those who were refused', () => {
    const { ethnicGroups, lines, total } = balanceTable(prestigeRound, rosterRows(district()));
    expect(ethnicGroups).toEqual(['Thái', 'Mông']);
    expect(lines.find(({ unit }) => unit === 'na-ha')).toMatchObject({
      count: 5,
      nominated: 2,
      decided: 1,
      left: 3,
      male: 2,
      female: 0,
      ethnicGroups: [1, 1],
    });
    expect(total).toMatchObject({ nominated: 3, decided: 1, male: 2, female: 1, ethnicGroups: [2, 1] });
    expect(total.count).toBe(prestigeRound.quotas.reduce((sum, { count }) => sum + count, 0));
  });

  it('does not set the free places of one unit against what another has above its quota', () => {
    const quotas = prestigeRound.quotas.map((quota) => ({ ...quota, count: quota.unit === 'na-ha' ? 1 : 5 }));
    const { lines, total } = balanceTable({ ...prestigeRound, quotas }, rosterRows(district()));
    expect(lines.find(({ unit }) => unit === 'na-ha')).toMatchObject({ count: 1, left: 0, over: 1 });
    const free = lines.reduce((sum, { left = 0 }) => sum + left, 0);
    expect(total).toMatchObject({ left: free, over: 1 });
    expect(free - 1).toBe((total.count ?? 0) - total.nominated);
  });

  it('says of no limit nothing, also not in its sum', () => {
    const free = { ...prestigeRound, quotas: [] };
    const { lines, total } = balanceTable(free, rosterRows(district()));
    expect([...lines, total].map(({ count, left, over }) => [count, left, over])).toEqual(
      Array.from({ length: 3 }, () => [undefined, undefined, undefined]),
    );
  });

  it('is a table of texts whose last row is the sum of the others', () => {
    const texts = {
      ...{ title: 'Cân đối', unit: 'Đơn vị', category: 'Nội dung', count: 'Chỉ tiêu' },
      ...{ nominated: 'Đề nghị', decided: 'Công nhận', left: 'Còn', over: 'Vượt', male: 'Nam', female: 'Nữ' },
      ...{ unknown: 'Chưa rõ', total: 'Cộng' },
    };
    const { columns, rows } = balanceListTable(prestigeRound, rosterRows(district()), texts);
    const sums = rows.at(-1)!;
    for (const [at, { numeric }] of columns.entries())
      if (numeric)
        expect(Number(sums[at])).toBe(rows.slice(0, -1).reduce((sum, row) => sum + Number(row[at]), 0));
    expect(sums[0]).toBe('Cộng');
  });
});

describe('the list that everybody may see', () => {
  it('names those who agreed, and has no column of which nothing is published', () => {
    const view = publicView(district(true));
    const table = publicListTable(view, publicRows(view));
    expect(table.rows.flat()).toContain('Hờ A Chứ');
    expect(table.rows).toHaveLength(1);
    for (const at of table.columns.keys()) expect(table.rows.some((row) => row[at] !== '')).toBe(true);
    expect(table.notes).not.toEqual([]);
    expect(publicRows(publicView(district(false)))).toEqual([]);
  });

  it('is called by the round, with its year once', () => {
    const view = publicView(district(true));
    expect(publicListTable({ ...view, title: 'Biểu dương', year: 2026 }, []).title).toBe('Biểu dương, 2026');
    const title = 'Biểu dương năm 2026';
    expect(publicListTable({ ...view, title, year: 2026 }, []).title).toBe(title);
  });

  it('names what was chosen in the words of the round', () => {
    const purposes = prestigeRound.notice.purposes.map((each) =>
      each.publishes === true ? { ...each, fields: [...each.fields, 'group'] } : each,
    );
    const file = district(true);
    const round = { ...file.round, notice: { ...file.round.notice, purposes } };
    expect(publicRows(publicView({ ...file, round }))[0]?.group).toBe('Già làng');
  });

  it('holds nothing, in rows or in the printed table, that was not consented to', () => {
    fc.assert(
      fc.property(arbitraryTokenedRound, ({ file, tokens }) => {
        const view = publicView(file);
        const rows = publicRows(view);
        const shown = JSON.stringify([rows, publicListTable(view, rows)]);
        for (const { text, published } of tokens) if (!published) expect(shown).not.toContain(text);
      }),
      { numRuns: 200 },
    );
  });
});
