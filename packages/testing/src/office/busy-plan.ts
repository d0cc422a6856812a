import { createPlan, type Agency, type Item, type Plan } from '@phoihop/plan';

const FIELDS = [
  'Nội vụ',
  'Tài chính',
  'Nông nghiệp và Môi trường',
  'Giáo dục và Đào tạo',
  'Văn hóa, Thể thao và Du lịch',
  'Dân tộc và Tôn giáo',
  'Y tế',
  'Tư pháp',
];

/** A plan with so many bodies of an invented province, and so many tasks that are shared out among them. */
export function busyPlan(bodies: number, tasks: number): Plan {
  const agencies = Array.from({ length: bodies }, (_, index): Agency => {
    const round = Math.floor(index / FIELDS.length);
    const name = `Sở ${FIELDS[index % FIELDS.length] ?? ''}${round > 0 ? ` ${String(round + 1)}` : ''}`;
    return { id: `co-quan-${String(index)}`, name, aliases: [], kind: 'body', level: 'province' };
  });
  const items = Array.from({ length: tasks }, (_, index): Item => {
    const lead = index % bodies;
    return {
      id: `viec-${String(index)}`,
      level: 2,
      label: `${String(index + 1)}.`,
      text: `Tổ chức hội nghị tuyên truyền chính sách dân tộc lần thứ ${String(index + 1)} tại các xã, phường; báo cáo kết quả với hai cơ quan chủ trì.`,
      task: {
        assignments: agencies.map(({ id }, place) => ({
          agency: id,
          role: place === lead ? 'lead' : 'coordinate',
        })),
        targets: [],
        times: [{ raw: 'Quý II', kind: 'event' }],
      },
    };
  });
  return createPlan({
    id: 'ke-hoach-lon',
    kind: 'plan',
    issuers: [{ superior: [], name: 'ỦY BAN NHÂN DÂN TỈNH SÔNG LAM' }],
    number: { value: 18, symbol: 'KH-UBND', raw: '18/KH-UBND' },
    place: 'Sông Lam',
    date: '2026-03-05',
    title: 'KẾ HOẠCH',
    subject: 'Thực hiện công tác dân tộc năm 2026',
    agencies,
    items: [{ id: 'nhiem-vu', level: 1, label: 'I.', text: 'NHIỆM VỤ' }, ...items],
    signatories: [{ authority: 'TM. ỦY BAN NHÂN DÂN', position: 'CHỦ TỊCH', name: 'Kha Thị Phương' }],
    recipients: [{ id: 'luu', text: 'Lưu: VT', purpose: 'archive' }],
  });
}
