import type { Item } from '../../model/item.js';
import { item, recipient } from '../builders.js';
import {
  agencies,
  body,
  day,
  heading,
  issuer,
  led,
  line,
  role,
  signed,
  target,
  task,
  type Fixture,
} from './fixture.js';

const manyBodies = ['a', 'b', 'c', 'd'].map((id) => body(id, `Sở ${id}`));

function tasksFor(count: number, agency: string): Item[] {
  return Array.from({ length: count }, (_, at) => ({
    ...item(`${agency}${String(at)}`, 2, '-'),
    task: task({ assignments: [role(agency, 'lead')] }),
  }));
}

/** Of checks of head, tasks, times, agencies, signatures and recipients. */
export const planFixtures: Record<string, Fixture> = {
  'number-form': {
    plan: { number: { value: 5, symbol: 'KH - UBND', raw: '5/KH - UBND' } },
    finds: { params: { printed: '5/KH - UBND', proposed: '05/KH-UBND' } },
    well: { number: { symbol: 'KH-UBND', raw: '/KH-UBND' } },
  },
  'number-type': {
    plan: { title: 'KẾ HOẠCH', number: { value: 12, raw: '12/BC-UBND' } },
    finds: { params: { title: 'KẾ HOẠCH', symbol: 'BC' } },
    well: { title: 'KẾ HOẠCH', number: { value: 12, raw: '12/KHPH-MTTQ-SDTTG' } },
  },
  'date-form': {
    plan: { rawDate: 'ngày 2 tháng 1 năm 2026', date: '2026-01-02' },
    finds: { params: { printed: 'ngày 2 tháng 1 năm 2026', proposed: 'ngày 02 tháng 01 năm 2026' } },
    well: { rawDate: 'ngày      tháng 3 năm 2026' },
  },
  'date-impossible': {
    plan: { rawDate: 'ngày 31 tháng 6 năm 2026' },
    finds: { params: { printed: 'ngày 31 tháng 6 năm 2026' } },
    well: { rawDate: 'ngày 30 tháng 6 năm 2026' },
  },
  'place-missing': {
    plan: { rawDate: 'ngày 30 tháng 6 năm 2026' },
    finds: { part: 'head' },
    well: { rawDate: 'ngày 30 tháng 6 năm 2026', place: 'Sông Lam' },
  },
  'task-no-lead': {
    plan: {
      issuers: [issuer('SỞ NỘI VỤ'), issuer('SỞ TÀI CHÍNH')],
      items: [heading, { ...item('a', 2, '1.'), task: task({ targets: [target] }) }],
    },
    finds: { item: 'a' },
    well: {
      issuers: [issuer('SỞ NỘI VỤ')],
      items: [heading, { ...item('a', 2, '1.'), task: task({ targets: [target] }) }],
    },
  },
  'tasks-no-lead': {
    plan: {
      issuers: [issuer('SỞ NỘI VỤ'), issuer('SỞ TÀI CHÍNH')],
      items: [
        heading,
        ...['a', 'b', 'c'].map((id) => ({ ...item(id, 2, '-'), task: task({ targets: [target] }) })),
      ],
    },
    finds: { part: 'body', params: { count: 3, total: 3 } },
    well: {
      issuers: [issuer('SỞ NỘI VỤ'), issuer('SỞ TÀI CHÍNH')],
      items: [
        { ...heading, task: led },
        ...['a', 'b', 'c'].map((id) => ({ ...item(id, 2, '-'), task: task({ targets: [target] }) })),
      ],
    },
  },
  'task-two-leads': {
    plan: {
      items: [
        { ...item('a', 1, '1.'), task: task({ assignments: [role('snv', 'lead'), role('stc', 'lead')] }) },
      ],
    },
    finds: { item: 'a', params: { count: 2 } },
    well: {
      items: [
        {
          ...item('a', 1, '1.'),
          task: task({ joint: true, assignments: [role('snv', 'lead'), role('stc', 'lead')] }),
        },
      ],
    },
  },
  'role-twice': {
    plan: {
      items: [
        { ...item('a', 1, '1.'), task: task({ assignments: [role('snv', 'lead'), role('snv', 'lead')] }) },
      ],
    },
    finds: { item: 'a', agencies: ['snv'], params: { role: 'lead' } },
    well: { items: [{ ...item('a', 1, '1.'), task: led }] },
  },
  'role-lead-and-partner': {
    plan: {
      items: [
        {
          ...item('a', 1, '1.'),
          task: task({ assignments: [role('snv', 'lead'), role('snv', 'coordinate')] }),
        },
      ],
    },
    finds: { item: 'a', agencies: ['snv'] },
    well: {
      items: [
        {
          ...item('a', 1, '1.'),
          task: task({ assignments: [role('snv', 'lead'), role('stc', 'coordinate')] }),
        },
      ],
    },
  },
  'agency-idle': {
    plan: { agencies, items: [heading, { ...item('a', 2, '1.'), task: led }] },
    finds: { part: 'body', agencies: ['stc'], params: { count: 1, names: 'Sở Tài chính' } },
    well: {
      // A body is busy by its unit, a former one by its successor.
      agencies: [
        ...agencies.slice(0, 1),
        { ...body('vp', 'Văn phòng'), partOf: 'snv' },
        { ...body('bdt', 'Ban Dân tộc'), validTo: '2025-02-28' },
      ],
      items: [heading, { ...item('a', 2, '1.'), task: task({ assignments: [role('vp', 'lead')] }) }],
    },
  },
  'agency-overloaded': {
    plan: {
      agencies: manyBodies,
      issuers: [{ ...issuer('SỞ D'), agency: 'd' }],
      items: [heading, ...tasksFor(6, 'a'), ...tasksFor(2, 'b'), ...tasksFor(2, 'c')],
    },
    finds: { part: 'body', agencies: ['a'], params: { name: 'Sở a', count: 6, usual: 2 } },
    well: {
      agencies: manyBodies,
      issuers: [{ ...issuer('SỞ D'), agency: 'd' }],
      items: [heading, ...tasksFor(6, 'a'), ...tasksFor(3, 'b'), ...tasksFor(2, 'c')],
    },
  },
  'task-partner-alone': {
    plan: {
      agencies,
      items: [heading, { ...item('a', 2, '1.'), task: task({ assignments: [role('stc', 'coordinate')] }) }],
    },
    finds: { item: 'a', params: { name: 'Sở Tài chính' } },
    well: {
      agencies,
      items: [
        heading,
        item('a', 2, '1.'),
        { ...item('a1', 3, '-', 'Đơn vị chủ trì: Sở Nội vụ'), task: led },
        {
          ...item('a2', 3, '-', 'Đơn vị phối hợp: Sở Tài chính'),
          task: task({ assignments: [role('stc', 'coordinate')] }),
        },
      ],
    },
  },
  'task-no-target': {
    plan: { items: [heading, { ...item('a', 2, '1.'), task: led }] },
    finds: { item: 'a' },
    well: {
      items: [
        heading,
        { ...item('a', 2, '1.'), task: led },
        { ...item('a1', 3, '-'), task: task({ targets: [target] }) },
      ],
    },
  },
  'tasks-no-target': {
    plan: { items: [heading, ...['a', 'b', 'c'].map((id) => ({ ...item(id, 2, '-'), task: led }))] },
    finds: { params: { count: 3, total: 3 } },
    well: {
      items: [
        item('III', 1, 'III.', 'TỔ CHỨC THỰC HIỆN'),
        ...['a', 'b', 'c'].map((id) => ({ ...item(id, 2, '-'), task: led })),
      ],
    },
  },
  'task-no-time': {
    plan: { items: [heading, { ...item('a', 2, '1.'), task: led }] },
    finds: { item: 'a' },
    well: {
      items: [
        { ...heading, task: task({ times: [day('2026-06-30', 'trước ngày 30/6/2026')] }) },
        { ...item('a', 2, '1.'), task: led },
      ],
    },
  },
  'tasks-no-time': {
    plan: { items: [heading, ...['a', 'b', 'c'].map((id) => ({ ...item(id, 2, '-'), task: led }))] },
    finds: { params: { count: 3, total: 3 } },
    well: {
      items: [
        item('I', 1, 'I.', 'MỤC TIÊU'),
        ...['a', 'b', 'c'].map((id) => ({ ...item(id, 2, '-'), task: led })),
      ],
    },
  },
  'plan-no-funding': {
    plan: line('Các đơn vị tổ chức thực hiện.'),
    finds: { part: 'body' },
    well: line('Kinh phí: từ nguồn được giao hằng năm.'),
  },
  'time-outside-period': {
    plan: {
      period: { from: '2026-01-01', to: '2026-12-31' },
      items: [
        {
          ...item('a', 1, '1.', 'Hoàn thành trước ngày 30/6/2025.'),
          task: task({ times: [day('2025-06-30', 'trước ngày 30/6/2025')] }),
        },
      ],
    },
    finds: {
      item: 'a',
      from: 11,
      params: { printed: 'trước ngày 30/6/2025', from: '2026-01-01', to: '2026-12-31' },
    },
    well: {
      period: { from: '2026-01-01', to: '2026-12-31' },
      items: [
        {
          ...item('a', 1, '1.', 'Báo cáo trước ngày 15/01/2027.'),
          task: task({ times: [day('2027-01-15', 'trước ngày 15/01/2027')] }),
        },
      ],
    },
  },
  'date-after-period': {
    plan: { date: '2026-01-05', period: { from: '2025-01-01', to: '2025-12-31' } },
    finds: { params: { date: '2026-01-05', to: '2025-12-31' } },
    well: { kind: 'report', date: '2026-01-05', period: { from: '2025-01-01', to: '2025-12-31' } },
  },
  'agency-ended': {
    plan: {
      date: '2026-03-02',
      agencies: [{ ...body('bdt', 'Ban Dân tộc'), validTo: '2025-02-28', successor: 'snv' }, ...agencies],
      items: [{ ...item('a', 1, '1.'), task: task({ assignments: [role('bdt', 'lead')] }) }],
    },
    finds: { item: 'a', params: { name: 'Ban Dân tộc', limit: '2025-02-28', successor: 'Sở Nội vụ' } },
    well: {
      date: '2024-03-02',
      agencies: [{ ...body('bdt', 'Ban Dân tộc'), validTo: '2025-02-28' }],
      items: [{ ...item('a', 1, '1.'), task: task({ assignments: [role('bdt', 'lead')] }) }],
    },
  },
  'agency-not-yet': {
    plan: {
      date: '2024-03-02',
      agencies: [{ ...body('s', 'Sở Dân tộc và Tôn giáo'), validFrom: '2025-03-01' }],
      recipients: [{ ...recipient('r', 'Sở Dân tộc và Tôn giáo'), agency: 's' }],
    },
    finds: {
      part: 'recipients',
      params: { name: 'Sở Dân tộc và Tôn giáo', limit: '2025-03-01', successor: '' },
    },
    well: {
      date: '2026-03-02',
      agencies: [{ ...body('s', 'Sở Dân tộc và Tôn giáo'), validFrom: '2025-03-01' }],
      recipients: [{ ...recipient('r', 'Sở Dân tộc và Tôn giáo'), agency: 's' }],
    },
  },
  'signatures-none': { plan: {}, finds: { part: 'signatures' }, well: { signatories: [signed] } },
  'signatures-fewer': {
    plan: { issuers: [issuer('SỞ NỘI VỤ'), issuer('SỞ TÀI CHÍNH')], signatories: [signed] },
    finds: { params: { count: 1, issuers: 2 } },
    well: { issuers: [issuer('SỞ NỘI VỤ')], signatories: [signed] },
  },
  'signature-no-name': {
    plan: { signatories: [{ position: 'CHỦ TỊCH' }] },
    finds: { params: { position: 'CHỦ TỊCH' } },
    well: { signatories: [signed] },
  },
  'signature-no-position': {
    plan: { signatories: [{ name: 'Kha Thị Phương' }] },
    finds: { params: { name: 'Kha Thị Phương' } },
    well: { signatories: [signed] },
  },
  'signature-title': {
    plan: { signatories: [{ ...signed, name: 'ThS. Kha Thị Phương' }] },
    finds: { params: { name: 'ThS. Kha Thị Phương' } },
    well: { signatories: [{ ...signed, name: 'Đại tá Lê Văn Quyết' }] },
  },
  'recipients-none': {
    plan: {},
    finds: { part: 'recipients' },
    well: { recipients: [recipient('r', 'Lưu: VT')] },
  },
  'recipients-no-archive': {
    plan: { recipients: [recipient('r', 'UBND tỉnh')] },
    finds: { part: 'recipients' },
    well: { recipients: [recipient('r', 'Lưu Văn phòng Sở')] },
  },
  'recipients-repeated': {
    plan: { recipients: [recipient('r', 'UBND tỉnh (b/c)'), recipient('s', 'UBND tỉnh')] },
    finds: { params: { name: 'UBND tỉnh' } },
    well: { recipients: [recipient('r', 'UBND tỉnh (b/c)'), recipient('s', 'UBND các xã')] },
  },
  'recipients-missing': {
    plan: {
      agencies,
      items: [{ ...item('a', 1, '1.'), task: led }],
      recipients: [recipient('r', 'UBND tỉnh')],
    },
    finds: { part: 'recipients', params: { name: 'Sở Nội vụ' } },
    well: {
      agencies,
      items: [{ ...item('a', 1, '1.'), task: led }],
      recipients: [recipient('r', 'Các sở, ban, ngành tỉnh')],
    },
  },
};
