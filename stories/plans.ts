import {
  createPlan,
  createPlanFile,
  type Agency,
  type Item,
  type PlanFile,
  type Recipient,
} from '@phoihop/plan';

/** A long plan: sections of ten points. */
export function manyItems(count: number): PlanFile {
  const items = Array.from({ length: count }, (_, index): Item => {
    const section = Math.floor(index / 10) + 1;
    const point = index % 10;
    return point === 0
      ? {
          id: `m${String(index)}`,
          level: 1,
          label: `Phần ${String(section)}.`,
          text: `NHÓM NHIỆM VỤ THỨ ${String(section)}`,
        }
      : {
          id: `m${String(index)}`,
          level: 2,
          label: `${String(point)}.`,
          text: `Tổ chức hội nghị tuyên truyền thứ ${String(index)} tại các xã, phường trên địa bàn tỉnh; báo cáo kết quả về hai cơ quan trước ngày 14/6/2026.`,
        };
  });
  return createPlanFile(createPlan({ id: 'dai', title: 'KẾ HOẠCH', subject: 'Một kế hoạch dài', items }));
}

/** A long list of recipients, the archive line last. */
export function manyRecipients(count: number): PlanFile {
  const recipients = Array.from({ length: count }, (_, index) => ({
    id: `n${String(index)}`,
    text: `Ủy ban nhân dân xã số ${String(index + 1)}`,
  }));
  return createPlanFile(
    createPlan({
      id: 'nhieu',
      recipients: [...recipients, { id: 'luu', text: 'Lưu: VT, TH (03)', purpose: 'archive' }],
    }),
  );
}

/** A plan with so many tasks in sections of ten, shared out among so many bodies. */
export function manyTasks(tasks: number, bodies: number): PlanFile {
  const agencies = Array.from({ length: bodies }, (_, index): Agency => ({
    id: `c${String(index)}`,
    name: `Sở công tác số ${String(index + 1)} tỉnh Sông Lam`,
    shortName: `Sở ${String(index + 1)}`,
    aliases: [],
    kind: 'body',
    level: 'province',
  }));
  const items = Array.from({ length: tasks }, (_, index): Item[] => {
    const section = Math.floor(index / 10) + 1;
    const task: Item = {
      id: `m${String(index)}`,
      level: 2,
      label: `${String(section)}.${String((index % 10) + 1)}`,
      text: `Tổ chức hội nghị tuyên truyền thứ ${String(index + 1)} tại xã`,
      task: {
        assignments: [
          { agency: `c${String(index % bodies)}`, role: 'lead' },
          ...[3, 7, 11].map((step) => ({
            agency: `c${String((index + step) % bodies)}`,
            role: 'coordinate' as const,
          })),
        ],
        targets: [],
        times: [],
      },
    };
    const heading: Item = {
      id: `p${String(section)}`,
      level: 1,
      label: `${String(section)}.`,
      text: `Nhóm nhiệm vụ ${String(section)}`,
    };
    return index % 10 === 0 ? [heading, task] : [task];
  }).flat();
  return createPlanFile(createPlan({ id: 'nhieu-viec', title: 'KẾ HOẠCH', agencies, items }));
}

/** The units of an invented province. */
export const songLamUnits: readonly string[] = [
  'phường Đông Lam',
  'xã Bản Lìm',
  'xã Chiềng Lam',
  'xã Huồi Sắt',
  'xã Nậm Khoai',
  'xã Pù Hiêng',
  'xã Tà Lưn',
];

const songLamRecipients: readonly Recipient[] = [
  { id: 'ubtw', text: 'Ban TT UBTW MTTQVN (b/c)', purpose: 'report', copies: 2 },
  { id: 'bo', text: 'Bộ Dân tộc và Tôn giáo (b/c)', purpose: 'report', copies: 2 },
  { id: 'tinh', text: 'TT Tỉnh ủy, HĐND, UBND tỉnh (b/c)', purpose: 'report' },
  { id: 'xa', text: 'UBND các xã, phường', purpose: 'act' },
  { id: 'so', text: 'Các sở: VHTTDL, GD&ĐT, NN&MT, Nội vụ', purpose: 'coordinate' },
  { id: 'phunu', text: 'Hội LHPN tỉnh', purpose: 'act' },
  { id: 'phunu2', text: 'Hội Liên hiệp Phụ nữ tỉnh' },
  { id: 'ct', text: 'CT, các PCT UBMTTQ tỉnh', purpose: 'know', copies: 5 },
  { id: 'luu', text: 'Lưu: VT (MTTQ), VT (SDTTG), CSDT (4)', purpose: 'archive' },
];

/** A joint plan that gives work to three bodies, of which one is not among the recipients. */
export function recipientsPlan(recipients: readonly Recipient[] = songLamRecipients): PlanFile {
  const agencies: Agency[] = [
    { id: 'bao', name: 'Báo và Phát thanh, truyền hình tỉnh', aliases: [], kind: 'body' },
    { id: 'phunu', name: 'Hội Liên hiệp Phụ nữ tỉnh', aliases: ['Hội LHPN tỉnh'], kind: 'body' },
    { id: 'congan', name: 'Công an tỉnh', aliases: [], kind: 'body' },
  ];
  const items = agencies.map(({ id, name }, index): Item => ({
    id: `viec-${id}`,
    level: 1,
    label: `${String(index + 1)}.`,
    text: `${name} chủ trì thực hiện nội dung thứ ${String(index + 1)}.`,
    task: { assignments: [{ agency: id, role: 'lead' }], targets: [], times: [] },
  }));
  return createPlanFile(
    createPlan({
      id: 'song-lam-noi-nhan',
      kind: 'coordination-plan',
      issuers: [{ superior: ['ỦY BAN MTTQ VIỆT NAM', 'TỈNH SÔNG LAM'], name: 'BAN THƯỜNG TRỰC' }],
      title: 'KẾ HOẠCH PHỐI HỢP',
      subject: 'Công tác dân tộc năm 2026',
      agencies,
      items,
      recipients: [...recipients],
    }),
  );
}
