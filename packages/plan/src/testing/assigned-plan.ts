import type { Item, Task } from '../model/item.js';
import type { Plan } from '../model/plan.js';
import type { PlanFile } from '../model/plan-file.js';
import { samplePlanFile } from './builders.js';

const tasks: Readonly<Record<string, Task>> = {
  'hoi-nghi': {
    assignments: [
      { agency: 'mttq', role: 'lead' },
      { agency: 'sdttg', role: 'coordinate', raw: 'phối hợp với Sở Dân tộc và Tôn giáo' },
    ],
    targets: [{ min: 4, max: 4, unit: 'hội nghị', raw: '04 hội nghị' }],
    times: [{ kind: 'day', raw: 'trước ngày 30/6/2026', date: '2026-06-30' }],
  },
  'to-truyen-thong': {
    assignments: [{ agency: 'sdttg', role: 'lead' }],
    joint: false,
    weight: 2,
    targets: [],
    times: [],
  },
  'kinh-phi': { assignments: [], targets: [], times: [], funding: 'Dự toán hằng năm của mỗi cơ quan' },
  // Both are let in by the schema, though no widget writes them.
  'muc-dich-1': { assignments: [], targets: [], times: [] },
  'muc-dich-2': { assignments: [{ agency: 'da-giai-the', role: 'focal' }], targets: [], times: [] },
};

function withTask(item: Item): Item {
  const task = tasks[item.id];
  return task ? { ...item, task } : item;
}

/** The sample plan with its bodies and tasks, an empty task and a role of an unlisted body, an orphan among its entries,
 * a review under way, and one side that has agreed to it. */
export function assignedPlanFile(): PlanFile {
  const file = samplePlanFile();
  const at = '2026-03-02T02:00:00Z';
  const by = { id: 'u1', name: 'Lò Thị Hạnh' };
  const plan: Plan = {
    ...file.plan,
    agencies: [
      {
        id: 'mttq',
        name: 'Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh',
        aliases: ['MTTQ tỉnh'],
        kind: 'body',
      },
      {
        id: 'sdttg',
        name: 'Sở Dân tộc và Tôn giáo',
        shortName: 'Sở DTTG',
        aliases: [],
        kind: 'body',
        level: 'province',
      },
      { id: 'snv', name: 'Sở Nội vụ', aliases: [], kind: 'body' },
    ],
    items: file.plan.items.map(withTask),
  };
  return {
    ...file,
    plan,
    agreements: [{ id: 'ag1', version: 'ban-dau', side: 'mttq', by, at }],
    versions: [{ id: 'ban-dau', at, by, plan }],
    entries: [
      {
        id: 'e1',
        item: 'hoi-nghi',
        period: '2026-Q1',
        status: 'in-progress',
        figures: [{ value: 1, unit: 'hội nghị' }],
        note: 'Đã tổ chức tại xã Tà Lưn.',
        agency: 'mttq',
        by,
        at,
      },
      // An item and a body that are gone: both are kept.
      { id: 'e2', item: 'da-xoa', period: '2026-H1', status: 'nil', agency: 'da-giai-the', at },
    ],
    review: {
      comments: [
        { id: 'c1', item: 'hoi-nghi', text: 'Đề nghị ghi rõ thời gian.', by, at },
        { id: 'c2', item: 'to-chuc', text: 'Đã thống nhất.', at, resolved: { by, at } },
      ],
      suggestions: [
        {
          id: 's1',
          item: 'noi-dung',
          before: 'NỘI DUNG PHỐI HỢP',
          after: 'NỘI DUNG, GIẢI PHÁP PHỐI HỢP',
          by,
          at,
        },
        {
          id: 's2',
          item: 'bieu-duong',
          before: 'Biểu dương, tôn vinh điển hình tiên tiến và người có uy tín',
          after: 'Biểu dương điển hình tiên tiến và người có uy tín',
          at,
        },
      ],
      waivers: [{ id: 'w1', check: 'no-funding', reason: 'Kinh phí nằm trong dự toán chung.', by, at }],
    },
  };
}
