import type { Item, Role, Task } from '../../model/item.js';
import type { PlanFile, ReportEntry } from '../../model/plan-file.js';
import { item, planFile } from '../builders.js';

function task(parts: Partial<Task> & { roles?: readonly (readonly [string, Role])[] }): Task {
  const { roles = [], ...rest } = parts;
  return {
    assignments: roles.map(([agency, role]) => ({ agency, role })),
    targets: [],
    times: [],
    ...rest,
  };
}

function withTask(base: Item, parts: Parameters<typeof task>[0]): Item {
  return { ...base, task: task(parts) };
}

/** An entry for a test; what is left out is that of a work under way in the first half-year. */
export function entry(id: string, parts: Partial<ReportEntry> & Pick<ReportEntry, 'item'>): ReportEntry {
  return { id, period: '2026-H1', status: 'in-progress', at: '2026-06-10T02:00:00Z', ...parts };
}

/**
 * A plan for progress: two sections of work, one of them with communes that report, times of each kind, targets,
 * weights. No entries.
 */
export function progressPlanFile(entries: ReportEntry[] = []): PlanFile {
  const file = planFile({
    id: 'tien-do-2026',
    kind: 'coordination-plan',
    number: { value: 12, symbol: 'KHPH-MTTQ-SDTTG', raw: '12/KHPH-MTTQ-SDTTG' },
    date: '2026-03-09',
    title: 'KẾ HOẠCH PHỐI HỢP',
    subject: 'Công tác dân tộc năm 2026',
    period: { from: '2026-01-01', to: '2026-12-31' },
    agencies: [
      {
        id: 'mttq',
        name: 'Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh',
        aliases: [],
        kind: 'body',
        level: 'province',
      },
      { id: 'sdttg', name: 'Sở Dân tộc và Tôn giáo', aliases: [], kind: 'body', level: 'province' },
      { id: 'xa', name: 'Ủy ban nhân dân các xã, phường', aliases: [], kind: 'group', level: 'commune' },
      { id: 'ta-lun', name: 'Xã Tà Lưn', aliases: [], kind: 'body', level: 'commune', partOf: 'xa' },
      { id: 'na-ha', name: 'Xã Na Hạ', aliases: [], kind: 'body', level: 'commune', partOf: 'xa' },
    ],
    items: [
      item('mo-dau', 1, null, 'Thực hiện Chương trình phối hợp, hai cơ quan thống nhất như sau:'),
      item('noi-dung', 1, 'I.', 'NỘI DUNG PHỐI HỢP'),
      item('tuyen-truyen', 2, '1.', 'Công tác tuyên truyền, vận động'),
      withTask(item('hoi-nghi', 3, '1.1.', 'Tổ chức 04 hội nghị tuyên truyền tại các xã Tà Lưn và Na Hạ.'), {
        roles: [
          ['mttq', 'lead'],
          ['sdttg', 'coordinate'],
        ],
        targets: [{ min: 4, max: 4, unit: 'hội nghị', raw: '04 hội nghị' }],
        times: [{ kind: 'day', raw: 'trước ngày 30/6/2026', date: '2026-06-30' }],
      }),
      withTask(item('to-truyen-thong', 3, '1.2.', 'Xây dựng ít nhất 10 tổ truyền thông cộng đồng.'), {
        roles: [['xa', 'lead']],
        weight: 2,
        targets: [{ min: 10, max: null, unit: 'tổ', raw: 'ít nhất 10 tổ' }],
        times: [{ kind: 'period', raw: 'trong quý IV', from: '2026-10-01', to: '2026-12-31' }],
      }),
      item('giam-sat', 2, '2.', 'Giám sát, nắm tình hình'),
      withTask(item('bao-cao', 3, '2.1.', 'Tổng hợp, gửi báo cáo tình hình Nhân dân định kỳ quý.'), {
        roles: [['mttq', 'lead']],
        times: [{ kind: 'recurring', raw: 'định kỳ quý', every: 'quarter' }],
      }),
      withTask(item('giam-sat-du-an', 3, '2.2.', 'Giám sát việc thực hiện Dự án 1 tại 05 xã.'), {
        roles: [
          ['sdttg', 'lead'],
          ['mttq', 'coordinate'],
        ],
        targets: [{ min: 5, max: 5, unit: 'xã', raw: '05 xã' }],
      }),
      item('ket', 1, null, 'Trên đây là Kế hoạch phối hợp công tác dân tộc năm 2026./.'),
    ],
  });
  return { ...file, entries };
}
