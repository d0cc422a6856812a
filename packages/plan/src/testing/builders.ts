import { createPlan, createPlanFile } from '../model/create.js';
import type { Item } from '../model/item.js';
import type { Plan, Recipient } from '../model/plan.js';
import type { PlanFile } from '../model/plan-file.js';

/** An item for a test: `item('a', 2, '1.', 'Tuyên truyền')`. */
export function item(id: string, level: number, label: string | null, text = `Nội dung ${id}`): Item {
  return { id, level, label, text };
}

/** A recipient for a test. */
export function recipient(id: string, text: string): Recipient {
  return { id, text };
}

/** A plan file for a test, around the given items or parts of a plan. */
export function planFile(parts: Item[] | Partial<Plan>): PlanFile {
  return createPlanFile(createPlan({ id: 'plan', ...(Array.isArray(parts) ? { items: parts } : parts) }));
}

/**
 * A short joint plan of an invented province, whole enough for every widget: head, basis, three sections,
 * a misnumbered point, recipients with an archive line, two signatories.
 */
export function samplePlanFile(): PlanFile {
  return planFile({
    id: 'song-lam-2026',
    kind: 'coordination-plan',
    issuers: [
      { superior: ['ỦY BAN MTTQ VIỆT NAM', 'TỈNH SÔNG LAM'], name: 'BAN THƯỜNG TRỰC' },
      { superior: ['ỦY BAN NHÂN DÂN', 'TỈNH SÔNG LAM'], name: 'SỞ DÂN TỘC VÀ TÔN GIÁO' },
    ],
    number: { symbol: 'KHPH-MTTQ-SDTTG', raw: '/KHPH-MTTQ-SDTTG' },
    place: 'Sông Lam',
    rawDate: 'ngày     tháng 3 năm 2026',
    title: 'KẾ HOẠCH PHỐI HỢP',
    subject: 'Công tác dân tộc và phát huy vai trò người có uy tín trong đồng bào dân tộc thiểu số năm 2026',
    period: { from: '2026-01-01', to: '2026-12-31' },
    items: [
      item(
        'mo-dau',
        1,
        null,
        'Thực hiện Chương trình phối hợp số 06/CTrPH-MTTQ-SDTTG, hai cơ quan thống nhất như sau:',
      ),
      item('muc-dich', 1, 'I.', 'MỤC ĐÍCH, YÊU CẦU'),
      item('muc-dich-1', 2, '1.', 'Xác định rõ nội dung, thời gian và trách nhiệm của từng cơ quan.'),
      item('muc-dich-2', 2, '2.', 'Không trùng lặp, không bỏ sót nhiệm vụ.'),
      item('noi-dung', 1, 'II.', 'NỘI DUNG PHỐI HỢP'),
      item('tuyen-truyen', 2, '1.', 'Công tác tuyên truyền, vận động'),
      item(
        'hoi-nghi',
        3,
        '1.1.',
        'Tổ chức 04 hội nghị tuyên truyền tại các xã Pù Hiêng, Tà Lưn, Nậm Khoai và Huồi Sắt.',
      ),
      item(
        'to-truyen-thong',
        3,
        '1.2.',
        'Xây dựng ít nhất 10 tổ truyền thông cộng đồng tại thôn, bản đặc biệt khó khăn.',
      ),
      item('bieu-duong', 2, '2.', 'Biểu dương, tôn vinh điển hình tiên tiến và người có uy tín'),
      item('hoi-nghi-bieu-duong', 3, '-', 'Tổ chức hội nghị biểu dương 60 người có uy tín trong quý IV.'),
      item('to-chuc', 1, 'III.', 'TỔ CHỨC THỰC HIỆN'),
      item('kinh-phi', 2, '1.', 'Kinh phí thực hiện được bố trí trong dự toán hằng năm của mỗi cơ quan.'),
    ],
    signatories: [
      { position: 'GIÁM ĐỐC', name: 'Kha Thị Phương' },
      { authority: 'TM. BAN THƯỜNG TRỰC', position: 'CHỦ TỊCH', name: 'Nguyễn Hữu Đạt' },
    ],
    recipients: [
      recipient('ubtw', 'Ban TT UBTW MTTQVN (b/c)'),
      recipient('ubnd-tinh', 'UBND tỉnh (b/c)'),
      recipient('ubnd-xa', 'UBND các xã, phường'),
      { id: 'luu', text: 'Lưu: VT (MTTQ), VT (SDTTG)', purpose: 'archive' },
    ],
  });
}
