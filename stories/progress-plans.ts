import {
  createPlan,
  createPlanFile,
  type Agency,
  type Item,
  type PlanFile,
  type ReportEntry,
} from '@phoihop/plan';

type Task = NonNullable<Item['task']>;
type Status = ReportEntry['status'];

const body = (id: string, name: string, shortName: string): Agency => ({
  id,
  name,
  shortName,
  aliases: [],
  kind: 'body',
  level: 'province',
});

const COMMUNES = [
  'Phường Đông Lam',
  'Xã Bản Lìm',
  'Xã Huồi Sắt',
  'Xã Khe Bùi',
  'Xã Na Hạ',
  'Xã Nậm Khoai',
  'Xã Pù Hiêng',
  'Xã Tà Lưn',
];

/** Bodies of an invented province, its communes part of one group. */
function agencies(communes: readonly string[]): Agency[] {
  return [
    body('mttq', 'Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh', 'UBMTTQ tỉnh'),
    body('sdttg', 'Sở Dân tộc và Tôn giáo', 'Sở DT&TG'),
    body('phu-nu', 'Hội Liên hiệp Phụ nữ tỉnh', 'Hội LHPN tỉnh'),
    body('nong-dan', 'Hội Nông dân tỉnh', 'Hội Nông dân tỉnh'),
    body(
      'giam-sat',
      'Ban Dân chủ, Giám sát và Phản biện xã hội Ủy ban MTTQ Việt Nam tỉnh',
      'Ban Dân chủ, Giám sát',
    ),
    { id: 'xa', name: 'Ủy ban MTTQ Việt Nam các xã, phường', aliases: [], kind: 'group', level: 'commune' },
    ...communes.map((name, index): Agency => ({
      id: `xa-${String(index)}`,
      name,
      aliases: [],
      kind: 'body',
      level: 'commune',
      partOf: 'xa',
    })),
  ];
}

/** A task with who leads it, its last day, and what is to be reached. */
function task(lead: string, due: string, target?: Task['targets'][number]): Task {
  return {
    assignments: [{ agency: lead, role: 'lead' }],
    targets: target ? [target] : [],
    times: [{ kind: 'day', raw: `trước ngày ${due.split('-').reverse().join('/')}`, date: due }],
  };
}

const target = (min: number, unit: string): Task['targets'][number] => ({
  min,
  max: min,
  unit,
  raw: `${String(min)} ${unit}`,
});

const SECTIONS: readonly (readonly [string, readonly (readonly [string, Task])[]])[] = [
  [
    'Tuyên truyền, vận động',
    [
      [
        'Tổ chức 04 hội nghị tuyên truyền Chương trình mục tiêu quốc gia tại các xã.',
        task('mttq', '2026-05-30', target(4, 'hội nghị')),
      ],
      [
        'Biên soạn 500 cuốn tài liệu hỏi - đáp về chính sách dân tộc bằng hai thứ tiếng.',
        task('sdttg', '2026-03-31', target(500, 'cuốn')),
      ],
      [
        'Xây dựng 10 tổ truyền thông cộng đồng tại thôn, bản đặc biệt khó khăn.',
        task('phu-nu', '2026-09-30', target(10, 'tổ')),
      ],
    ],
  ],
  [
    'Biểu dương, tôn vinh điển hình tiên tiến và người có uy tín',
    [
      [
        'Thăm hỏi, chúc mừng người có uy tín dịp Tết Nguyên đán.',
        task('mttq', '2026-02-20', target(60, 'người')),
      ],
      [
        'Rà soát, đề nghị công nhận người có uy tín năm 2026.',
        task('xa', '2026-10-15', target(120, 'người')),
      ],
      [
        'Tổ chức hội nghị biểu dương 60 người có uy tín tiêu biểu.',
        task('sdttg', '2026-12-15', target(60, 'người')),
      ],
    ],
  ],
  [
    'Giám sát, phản biện xã hội',
    [
      ['Giám sát việc thực hiện Dự án 1 tại 05 xã.', task('mttq', '2026-08-31', target(5, 'xã'))],
      [
        'Tập huấn kỹ năng giám sát cho thành viên Ban Thanh tra nhân dân ở cơ sở.',
        task('nong-dan', '2026-05-31', target(2, 'lớp')),
      ],
      [
        'Phản biện dự thảo quy định mức hỗ trợ hộ nghèo vùng đồng bào dân tộc thiểu số.',
        task('giam-sat', '2026-04-30'),
      ],
      [
        'Theo dõi việc giải quyết kiến nghị của cử tri là người dân tộc thiểu số.',
        task('giam-sat', '2026-11-30'),
      ],
    ],
  ],
  [
    'Nắm tình hình Nhân dân',
    [
      ['Tổng hợp tình hình Nhân dân vùng đồng bào dân tộc thiểu số quý I.', task('mttq', '2026-03-25')],
      ['Tổng hợp tình hình Nhân dân vùng đồng bào dân tộc thiểu số quý II.', task('mttq', '2026-06-10')],
      [
        'Đối thoại giữa lãnh đạo hai cơ quan với già làng, trưởng bản.',
        task('sdttg', '2026-07-31', target(1, 'cuộc')),
      ],
    ],
  ],
  [
    'Đào tạo, bồi dưỡng',
    [
      [
        'Bồi dưỡng kiến thức dân tộc cho cán bộ mặt trận cấp xã.',
        task('sdttg', '2026-04-15', target(80, 'người')),
      ],
      [
        'Mở lớp tiếng Thái cho cán bộ công tác tại các xã biên giới.',
        task('sdttg', '2026-05-15', target(1, 'lớp')),
      ],
    ],
  ],
];

const ORGANISATION: readonly (readonly [string, Task])[] = [
  ['Ban hành quy chế phối hợp giữa hai cơ quan.', task('mttq', '2026-02-15')],
  ['Thành lập tổ giúp việc chung.', task('giam-sat', '2026-03-15')],
  ['Sơ kết sáu tháng thực hiện Kế hoạch.', task('mttq', '2026-07-10')],
  ['Kiểm tra việc thực hiện Kế hoạch tại 04 xã.', task('giam-sat', '2026-09-30', target(4, 'xã'))],
  ['Tổng kết năm, đề xuất nội dung phối hợp năm sau.', task('mttq', '2026-12-10')],
  ['Đề nghị khen thưởng tập thể, cá nhân có thành tích.', task('sdttg', '2026-12-20')],
];

function items(): Item[] {
  const sections = SECTIONS.flatMap(([name, tasks], section): Item[] => [
    { id: `p${String(section)}`, level: 2, label: `${String(section + 1)}.`, text: name },
    ...tasks.map(([text, own], index): Item => ({
      id: `p${String(section)}.${String(index)}`,
      level: 3,
      label: `${String(section + 1)}.${String(index + 1)}.`,
      text,
      task: own,
    })),
  ]);
  return [
    {
      id: 'mo-dau',
      level: 1,
      label: null,
      text: 'Hai cơ quan thống nhất nội dung phối hợp năm 2026 như sau:',
    },
    { id: 'noi-dung', level: 1, label: 'I.', text: 'NỘI DUNG PHỐI HỢP' },
    ...sections,
    { id: 'to-chuc', level: 1, label: 'II.', text: 'TỔ CHỨC THỰC HIỆN' },
    ...ORGANISATION.map(([text, own], index): Item => ({
      id: `t${String(index)}`,
      level: 2,
      label: `${String(index + 1)}.`,
      text,
      task: own,
    })),
    { id: 'ket', level: 1, label: null, text: 'Trên đây là Kế hoạch phối hợp năm 2026./.' },
  ];
}

type Note = readonly [
  item: string,
  agency: string,
  period: string,
  day: string,
  status: Status,
  more?: Partial<ReportEntry>,
];

const NOTES: readonly Note[] = [
  [
    'p0.0',
    'mttq',
    '2026-Q1',
    '2026-03-20',
    'in-progress',
    {
      figures: [{ value: 2, unit: 'hội nghị' }],
      note: 'Đã tổ chức tại xã Tà Lưn và xã Na Hạ, 180 lượt người dự.',
    },
  ],
  [
    'p0.0',
    'mttq',
    '2026-H1',
    '2026-05-28',
    'done',
    {
      figures: [{ value: 4, unit: 'hội nghị' }],
      evidence: ['https://songlam.example/tin/hoi-nghi-tuyen-truyen'],
      by: { id: 'u1', name: 'Lò Thị Hạnh' },
    },
  ],
  ['p0.1', 'sdttg', '2026-Q1', '2026-03-28', 'done', { figures: [{ value: 500, unit: 'cuốn' }] }],
  [
    'p0.2',
    'phu-nu',
    '2026-H1',
    '2026-06-09',
    'in-progress',
    { percent: 60, figures: [{ value: 6, unit: 'tổ' }] },
  ],
  ['p1.0', 'mttq', '2026-Q1', '2026-02-22', 'done', { figures: [{ value: 60, unit: 'người' }] }],
  ['p1.1', 'xa-0', '2026-H1', '2026-06-10', 'in-progress', { figures: [{ value: 4, unit: 'người' }] }],
  ['p1.1', 'xa-1', '2026-H1', '2026-06-11', 'in-progress', { figures: [{ value: 9, unit: 'người' }] }],
  ['p1.1', 'xa-7', '2026-H1', '2026-06-12', 'in-progress', { figures: [{ value: 12, unit: 'người' }] }],
  [
    'p2.0',
    'mttq',
    '2026-H1',
    '2026-06-08',
    'in-progress',
    { percent: 40, figures: [{ value: 2, unit: 'xã' }] },
  ],
  [
    'p2.1',
    'nong-dan',
    '2026-H1',
    '2026-06-05',
    'in-progress',
    { percent: 50, note: 'Lớp thứ hai hoãn vì mưa lũ tại xã Huồi Sắt.' },
  ],
  ['p2.2', 'giam-sat', '2026-H1', '2026-04-29', 'issued', { instruments: ['Công văn số 41/MTTQ-BTT'] }],
  ['p2.3', 'giam-sat', '2026-H1', '2026-06-10', 'in-progress', { percent: 30 }],
  ['p3.0', 'mttq', '2026-Q1', '2026-03-24', 'done'],
  ['p3.1', 'mttq', '2026-H1', '2026-06-10', 'done'],
  ['p3.2', 'sdttg', '2026-H1', '2026-06-11', 'drafting', { note: 'Đang dự thảo kế hoạch đối thoại.' }],
  ['p4.0', 'sdttg', '2026-H1', '2026-04-14', 'done', { figures: [{ value: 82, unit: 'người' }] }],
  ['t0', 'mttq', '2026-Q1', '2026-02-14', 'issued', { instruments: ['Quy chế số 02/QC-MTTQ-SDTTG'] }],
  ['t1', 'giam-sat', '2026-Q1', '2026-03-12', 'done'],
  ['t2', 'mttq', '2026-H1', '2026-06-12', 'in-progress', { percent: 20 }],
  [
    't3',
    'giam-sat',
    '2026-H1',
    '2026-06-12',
    'in-progress',
    { percent: 25, figures: [{ value: 1, unit: 'xã' }] },
  ],
];

/** Reports of the communes for the quarter before. */
function quarterReports(): Note[] {
  return COMMUNES.slice(0, 6).map((_, index) => [
    'p1.1',
    `xa-${String(index)}`,
    '2026-Q1',
    index === 1 || index === 4 ? '2026-04-03' : '2026-03-13',
    'not-started',
  ]);
}

function entryOf([item, agency, period, day, status, more = {}]: Note, index: number): ReportEntry {
  return {
    id: `g${String(index)}`,
    item,
    agency,
    period,
    status,
    at: `${day}T02:30:00.000Z`,
    by: { id: 'u2', name: 'Vi Văn Thành' },
    ...more,
  };
}

/** A plan of 21 tasks in the middle of its year, with what was noted of them. */
export function planInProgress(): PlanFile {
  const plan = createPlan({
    id: 'tien-do',
    title: 'KẾ HOẠCH PHỐI HỢP',
    subject: 'Công tác dân tộc và phát huy vai trò người có uy tín năm 2026',
    period: { from: '2026-01-01', to: '2026-12-31' },
    agencies: agencies(COMMUNES),
    items: items(),
  });
  return { ...createPlanFile(plan), entries: [...NOTES, ...quarterReports()].map(entryOf) };
}

/** The same plan in a province of 300 communes, each with its report of the tasks that are given to all of them. */
export function planOfManyUnits(units = 300): PlanFile {
  const names = Array.from({ length: units }, (_, index) => `Xã số ${String(index + 1)}`);
  const statuses: Status[] = ['done', 'in-progress', 'not-started', 'nil'];
  const file = planInProgress();
  const reports = names.flatMap((_, index): Note[] =>
    ['p1.1', 'p0.2', 'p4.0'].map((item, place) => [
      item,
      `xa-${String(index)}`,
      '2026-H1',
      index % 5 === 0 ? '2026-07-06' : '2026-06-10',
      statuses[(index * 7 + place * 3) % statuses.length] ?? 'done',
    ]),
  );
  return {
    ...file,
    plan: { ...file.plan, agencies: agencies(names) },
    entries: [...NOTES, ...reports].map(entryOf),
  };
}

/** One task and one entry. */
export function planOfOneTask(): PlanFile {
  const file = planInProgress();
  const one = file.plan.items.filter(({ id }) => ['mo-dau', 'noi-dung', 'p0', 'p0.0'].includes(id));
  return { ...file, plan: { ...file.plan, items: one }, entries: file.entries.slice(1, 2) };
}

/** Entries for an item that was deleted and for a period that does not exist. */
export function planWithOrphans(): PlanFile {
  const file = planInProgress();
  const [first] = file.entries;
  if (!first) return file;
  return {
    ...file,
    entries: [
      ...file.entries,
      { ...first, id: 'mo-coi-1', item: 'da-xoa', note: 'Mục này đã được xóa sau khi ghi.' },
    ],
  };
}
