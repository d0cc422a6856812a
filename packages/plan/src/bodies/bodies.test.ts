import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { applyChange, invertChange } from '../commands/apply.js';
import type { PlanChange } from '../commands/plan-change.js';
import { cellOf, matrixOf } from '../matrix/index.js';
import type { PlanFile } from '../model/plan-file.js';
import { arbitraryMatrixPlan } from '../testing/arbitrary-matrix-plan.js';
import { item, planFile } from '../testing/builders.js';
import { agency, taskItem } from '../testing/matrix-plan.js';
import { becomeToday, mergeAgencies, type BodyChosen } from './become.js';
import { bodiesToday, type FormerBody } from './bodies-today.js';
import { agencyNames } from './names-on-day.js';
import { whatBecame } from './what-became.js';

const DAY = '2026-03-02';

/** The change made and undone again: what is left is what was there. */
function after(file: PlanFile, change: PlanChange | null): PlanFile {
  if (!change) throw new RangeError('nothing would change');
  const next = applyChange(file, change);
  if (!next.ok) throw new RangeError(next.code);
  expect(applyChange(next.value, invertChange(file, change))).toEqual({ ok: true, value: file });
  return next.value;
}

function counter(): () => string {
  let count = 0;
  return () => `new${String(++count)}`;
}

function became(name: string, day = DAY, level?: 'district'): readonly string[] {
  return whatBecame({ name, ...(level ? { level } : {}) }, day)?.names ?? [];
}

describe('what became of a body', () => {
  it.each([
    ['Ban Dân tộc', ['Sở Dân tộc và Tôn giáo']],
    ['Ban Dân tộc tỉnh', ['Sở Dân tộc và Tôn giáo tỉnh']],
    ['Ban Dân tộc tỉnh Sơn La', ['Sở Dân tộc và Tôn giáo tỉnh Sơn La']],
    ['Ban Dân tộc tỉnh Trà Vinh', ['Sở Dân tộc và Tôn giáo tỉnh Vĩnh Long']],
    ['Hội Nông dân tỉnh Bến Tre', ['Hội Nông dân tỉnh Vĩnh Long']],
    ['Hội Nông dân tỉnh Sóc Trăng', ['Hội Nông dân thành phố Cần Thơ']],
    ['Sở Nông nghiệp và Phát triển nông thôn', ['Sở Nông nghiệp và Môi trường']],
    ['Sở NN&PTNT', ['Sở Nông nghiệp và Môi trường']],
    ['Sở Tài nguyên và Môi trường', ['Sở Nông nghiệp và Môi trường']],
    ['Sở Kế hoạch và Đầu tư', ['Sở Tài chính']],
    ['Sở GTVT', ['Sở Xây dựng']],
    ['Ủy ban Dân tộc', ['Bộ Dân tộc và Tôn giáo']],
    ['Uỷ ban Dân tộc', ['Bộ Dân tộc và Tôn giáo']],
  ])('%s', (name, names) => {
    expect(became(name)).toEqual(names);
    expect(whatBecame({ name }, DAY)?.isUnsure).toBe(false);
  });

  it.each([
    'Sở Nội vụ',
    'Ban Dân tộc Hội đồng nhân dân tỉnh',
    'Ban Dân tộc - Tôn giáo Ủy ban MTTQ Việt Nam tỉnh',
    'Hội Nông dân tỉnh Sơn La',
    'Hội Nông dân tỉnh',
    'Sở Nông nghiệp và Môi trường',
    'Ủy ban nhân dân xã Trà Vinh',
  ])('%s is what it was', (name) => {
    expect(became(name)).toEqual([]);
  });

  it('is told of the day: nothing had become of it before', () => {
    expect(became('Ban Dân tộc', '2025-02-28')).toEqual([]);
    expect(became('Ban Dân tộc tỉnh Trà Vinh', '2025-06-30')).toEqual([
      'Sở Dân tộc và Tôn giáo tỉnh Trà Vinh',
    ]);
  });

  it('is unsure where the work was parted, and for districts', () => {
    expect(whatBecame({ name: 'Sở LĐ-TB&XH' }, DAY)).toMatchObject({
      names: ['Sở Nội vụ', 'Sở Y tế', 'Sở Giáo dục và Đào tạo', 'Sở Nông nghiệp và Môi trường'],
      isUnsure: true,
    });
    expect(became('Hội LHPN cấp huyện', DAY, 'district')).toEqual(['Hội LHPN các xã, phường']);
    expect(became('UBND các huyện, thị xã, thành phố', DAY, 'district')).toEqual(['UBND các xã, phường']);
    expect(became('Phòng Dân tộc huyện Mường Lát', DAY, 'district')).toEqual([
      'Ủy ban nhân dân các xã, phường',
    ]);
    expect(whatBecame({ name: 'Phòng Dân tộc huyện', level: 'district' }, DAY)?.isUnsure).toBe(true);
  });
});

/** A plan of 2023 in which the bodies of that time have tasks. */
function formerPlan(): PlanFile {
  return planFile({
    date: '2023-02-10',
    issuers: [
      { superior: [], name: 'BAN THƯỜNG TRỰC', agency: 'mttq' },
      { superior: [], name: 'BAN DÂN TỘC', agency: 'bdt' },
    ],
    agencies: [
      agency('mttq', 'Ủy ban MTTQ Việt Nam tỉnh', { level: 'province' }),
      agency('bdt', 'Ban Dân tộc', { level: 'province' }),
      agency('phong', 'Phòng Chính sách', { partOf: 'bdt', kind: 'unit' }),
      agency('nn', 'Sở Nông nghiệp và Phát triển nông thôn'),
      agency('tn', 'Sở Tài nguyên và Môi trường'),
      agency('ld', 'Sở LĐTBXH'),
      agency('snv', 'Sở Nội vụ'),
    ],
    items: [
      item('nd', 1, 'I.', 'NỘI DUNG'),
      taskItem('a', 2, '1.', 'bdt:lead nn:coordinate tn:coordinate mttq:coordinate'),
      taskItem('b', 2, '2.', 'ld:lead snv:lead phong:focal nn:lead'),
    ],
  });
}

function sure(former: readonly FormerBody[]): BodyChosen[] {
  return former.flatMap((each) => (each.sure ? [{ former: each, body: each.sure }] : []));
}

describe('the bodies of today', () => {
  const file = formerPlan();
  const former = bodiesToday(file.plan, DAY);

  it('are offered for each former body with tasks, and chosen by themselves only where there is no doubt', () => {
    expect(
      former.map(({ agency: { id }, until, sure: one, offers }) => [id, until, one?.name, offers.length]),
    ).toEqual([
      ['bdt', '2025-02-28', 'Sở Dân tộc và Tôn giáo', 1],
      ['nn', '2025-02-28', 'Sở Nông nghiệp và Môi trường', 1],
      ['tn', '2025-02-28', 'Sở Nông nghiệp và Môi trường', 1],
      ['ld', '2025-02-28', undefined, 4],
    ]);
    expect(former[3]?.offers[0]).toEqual({ name: 'Sở Nội vụ', agency: 'snv' });
    expect(bodiesToday(file.plan, '2024-01-01')).toEqual([]);
  });

  it('get the tasks of the former ones in one step, each role once', () => {
    const parted = former.find(({ agency: { id } }) => id === 'ld');
    const offer = parted?.offers[0];
    const chosen = [...sure(former), ...(parted && offer ? [{ former: parted, body: offer }] : [])];
    const next = after(file, becomeToday(file, chosen, counter()));
    const names = new Map(next.plan.agencies.map(({ id, name }) => [id, name]));
    const told = next.plan.items.map(({ task }) =>
      task?.assignments.map((each) => `${names.get(each.agency) ?? ''}: ${each.role}`),
    );
    expect(told.slice(1)).toEqual([
      [
        'Sở Dân tộc và Tôn giáo: lead',
        'Sở Nông nghiệp và Môi trường: coordinate',
        'Ủy ban MTTQ Việt Nam tỉnh: coordinate',
      ],
      ['Sở Nội vụ: lead', 'Phòng Chính sách: focal', 'Sở Nông nghiệp và Môi trường: lead'],
    ]);
    expect(bodiesToday(next.plan, DAY)).toEqual([]);
  });

  it('stand beside the former ones, which header and reports still name', () => {
    const { plan } = after(file, becomeToday(file, sure(former), counter()));
    const of = (id: string) => plan.agencies.find((each) => each.id === id);
    expect(of('bdt')).toMatchObject({ name: 'Ban Dân tộc', validTo: '2025-02-28', successor: 'new1' });
    expect(of('new1')).toMatchObject({
      name: 'Sở Dân tộc và Tôn giáo',
      validFrom: '2025-03-01',
      level: 'province',
    });
    expect(of('phong')?.partOf).toBe('new1');
    expect(plan.issuers).toEqual(file.plan.issuers);
  });

  it('have the columns of the matrix, on the side of the issuer that they were', () => {
    const { plan } = after(file, becomeToday(file, sure(former), counter()));
    const { columns } = matrixOf(plan);
    expect(columns.map(({ agency: { name }, side }) => [name, side])).toEqual([
      ['Ủy ban MTTQ Việt Nam tỉnh', 'mttq'],
      ['Sở Dân tộc và Tôn giáo', 'bdt'],
      ['Phòng Chính sách', 'bdt'],
      ['Sở Nông nghiệp và Môi trường', 'bdt'],
      ['Sở LĐTBXH', 'bdt'],
      ['Sở Nội vụ', 'bdt'],
    ]);
  });

  it('are those that the plan itself tells, before all that is known', () => {
    const told = planFile({
      agencies: [
        agency('cu', 'Ban Dân tộc', { validTo: '2024-12-31', successor: 'moi' }),
        agency('moi', 'Sở Nội vụ'),
      ],
      items: [taskItem('a', 2, '1.', 'cu:lead')],
    });
    expect(bodiesToday(told.plan, DAY)).toMatchObject([
      { until: '2024-12-31', sources: [], sure: { agency: 'moi' } },
    ]);
  });

  it('are known by both names', () => {
    const [, bdt] = file.plan.agencies;
    expect(bdt && agencyNames(file.plan, bdt, DAY)).toEqual({
      name: 'Ban Dân tộc',
      now: 'Sở Dân tộc và Tôn giáo',
      former: [],
    });
    const { plan } = after(file, becomeToday(file, sure(former), counter()));
    const now = plan.agencies.find(({ id }) => id === 'new2');
    expect(now && agencyNames(plan, now, DAY).former).toEqual([
      'Sở Nông nghiệp và Phát triển nông thôn',
      'Sở Tài nguyên và Môi trường',
    ]);
  });
});

describe('making two bodies one', () => {
  it('keeps all roles, each once, and the names', () => {
    const file = planFile({
      agencies: [
        agency('mt', 'Mặt trận', { aliases: ['MT'] }),
        agency('mttq', 'Ủy ban MTTQ Việt Nam tỉnh', { aliases: ['MTTQ'] }),
        agency('ban', 'Ban Phong trào', { partOf: 'mt' }),
      ],
      items: [
        taskItem('a', 2, '1.', 'mt:lead mttq:lead mt:monitor'),
        taskItem('b', 2, '2.', 'mt:coordinate ban:focal'),
      ],
    });
    const { plan } = after(file, mergeAgencies(file, 'mt', 'mttq'));
    expect(plan.agencies).toEqual([
      agency('mttq', 'Ủy ban MTTQ Việt Nam tỉnh', { aliases: ['MTTQ', 'Mặt trận', 'MT'] }),
      agency('ban', 'Ban Phong trào', { partOf: 'mttq' }),
    ]);
    expect(
      plan.items.map(({ task }) => task?.assignments.map((each) => `${each.agency}:${each.role}`)),
    ).toEqual([
      ['mttq:lead', 'mttq:monitor'],
      ['mttq:coordinate', 'ban:focal'],
    ]);
  });

  it('keeps one that header or recipients name, with the other as its successor', () => {
    const file = formerPlan();
    const { plan } = after(file, mergeAgencies(file, 'bdt', 'snv'));
    expect(plan.agencies.find(({ id }) => id === 'bdt')).toMatchObject({ successor: 'snv' });
    expect(mergeAgencies(file, 'bdt', 'bdt')).toBeNull();
    expect(mergeAgencies(file, 'gone', 'snv')).toBeNull();
  });

  it('loses no role of any plan', () => {
    fc.assert(
      fc.property(arbitraryMatrixPlan, (file) => {
        const { plan } = after(file, mergeAgencies(file, 'a', 'b'));
        const rows = new Map(matrixOf(plan).rows.map((row) => [row.item.id, row]));
        for (const row of matrixOf(file.plan).rows) {
          const now = rows.get(row.item.id);
          const before = new Set(
            [...cellOf(row, 'a').roles, ...cellOf(row, 'b').roles].map(({ role }) => role),
          );
          expect(now && new Set(cellOf(now, 'b').roles.map(({ role }) => role))).toEqual(before);
          expect(now && cellOf(now, 'a').roles).toEqual([]);
        }
      }),
    );
  });
});
