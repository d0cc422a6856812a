import { createPlan, createPlanFile, type Item, type PlanFile } from '@phoihop/plan';

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
