import { createPlan, type Item, type Plan } from '@phoihop/plan';
import { toRoman } from '@phoihop/vietnamese/numbers';

const SENTENCE =
  'Các cơ quan, đơn vị đã triển khai đồng bộ nhiều giải pháp tuyên truyền, vận động đồng bào các dân tộc thực hiện chủ trương của Đảng, chính sách, pháp luật của Nhà nước; kết quả đạt được bước đầu đáp ứng yêu cầu đề ra.';

/** A long report of our own writing: so many items in sections of a hundred, numbered regularly. */
export function longReport(count: number): Plan {
  const items: Item[] = [];
  const add = (level: number, label: string | null, text: string): void => {
    items.push({ id: `i${String(items.length)}`, level, label, text });
  };
  for (let section = 1; items.length < count; section++) {
    add(1, `${toRoman(section)}.`, `KẾT QUẢ CÔNG TÁC THỨ ${String(section)}`);
    for (let point = 1; point <= 9; point++) {
      add(2, `${String(point)}.`, `Lĩnh vực công tác thứ ${String(point)}`);
      for (let part = 1; part <= 5; part++) {
        add(3, `${String(point)}.${String(part)}.`, SENTENCE);
        add(4, '-', `${SENTENCE} Đã tổ chức ${String(part)} hội nghị.`);
      }
    }
  }
  items.length = count;
  add(1, null, 'Trên đây là Báo cáo kết quả công tác dân tộc năm 2026./.');
  return createPlan({
    id: 'bao-cao-dai',
    kind: 'report',
    issuers: [{ superior: ['ỦY BAN NHÂN DÂN TỈNH SÔNG LAM'], name: 'SỞ DÂN TỘC VÀ TÔN GIÁO' }],
    number: { value: 5, symbol: 'BC-SDTTG', raw: '05/BC-SDTTG' },
    place: 'Sông Lam',
    rawDate: 'ngày 10 tháng 12 năm 2026',
    date: '2026-12-10',
    title: 'BÁO CÁO',
    subject: 'Kết quả công tác dân tộc năm 2026',
    items,
    signatories: [{ authority: 'KT. GIÁM ĐỐC', position: 'PHÓ GIÁM ĐỐC', name: 'Kha Thị Phương' }],
    recipients: [
      { id: 'r1', text: 'UBND tỉnh (b/c)' },
      { id: 'r2', text: 'Lưu: VT, TH', purpose: 'archive' },
    ],
  });
}
