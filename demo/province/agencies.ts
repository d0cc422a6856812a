import type { Agency, Plan } from '@phoihop/plan';

/** The agencies of the province: their ids are those under which their people sign in. */
export const agencies = {
  front: { id: 'mat-tran-tinh', name: 'Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh', shortName: 'UBMTTQ tỉnh' },
  department: { id: 'so-dan-toc-ton-giao', name: 'Sở Dân tộc và Tôn giáo', shortName: 'Sở DT&TG' },
} as const;

/** Of every body that the plans name: the id and the short name under which the demo knows it. */
const known: Readonly<Record<string, { id: string; shortName: string }>> = {
  [agencies.front.name]: agencies.front,
  [agencies.department.name]: agencies.department,
  'Hội Liên hiệp Phụ nữ tỉnh': { id: 'hoi-phu-nu', shortName: 'Hội LHPN tỉnh' },
  'Tỉnh đoàn': { id: 'tinh-doan', shortName: 'Tỉnh đoàn' },
  'Hội Nông dân tỉnh': { id: 'hoi-nong-dan', shortName: 'Hội ND tỉnh' },
  'Ủy ban nhân dân các xã, phường': { id: 'ubnd-xa', shortName: 'UBND cấp xã' },
  'Ủy ban MTTQ Việt Nam các xã, phường': { id: 'mttq-xa', shortName: 'MTTQ cấp xã' },
  'Sở Nông nghiệp và Môi trường': { id: 'so-nong-nghiep', shortName: 'Sở NN&MT' },
  'Sở Văn hóa, Thể thao và Du lịch': { id: 'so-van-hoa', shortName: 'Sở VHTT&DL' },
  'Công an tỉnh': { id: 'cong-an', shortName: 'Công an tỉnh' },
  'Hội Cựu chiến binh tỉnh': { id: 'hoi-cuu-chien-binh', shortName: 'Hội CCB tỉnh' },
};

function knownAs(agency: Agency): Agency {
  const found = known[agency.name];
  return found ? { ...agency, id: found.id, shortName: found.shortName } : agency;
}

/** The plan with its bodies under the ids of the province, wherever they are named. */
export function withKnownAgencies(plan: Plan): Plan {
  const ids = new Map(plan.agencies.map((agency) => [agency.id, knownAs(agency).id]));
  const renamed = <Each extends { agency?: string }>(each: Each): Each =>
    each.agency === undefined ? each : { ...each, agency: ids.get(each.agency) ?? each.agency };
  return {
    ...plan,
    agencies: plan.agencies.map(knownAs),
    issuers: plan.issuers.map(renamed),
    signatories: plan.signatories.map(renamed),
    recipients: plan.recipients.map(renamed),
    items: plan.items.map((item) =>
      item.task ? { ...item, task: { ...item.task, assignments: item.task.assignments.map(renamed) } } : item,
    ),
  };
}
