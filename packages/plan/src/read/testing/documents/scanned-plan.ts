import type { OurDocument } from './our-document.js';

/** Every second line decomposed, as texts that went through two programs are. */
function decomposedInPart(text: string): string {
  return text
    .split('\n')
    .map((line, index) => (index % 2 === 0 ? line.normalize('NFD') : line))
    .join('\n');
}

/** OCR slips, Ð, NBSP, double blanks, en dashes in numbers, a bookmark, sentences broken by a page and a blank line. */
export const scannedPlan: OurDocument = {
  name: 'scanned plan with damaged text',
  damage: decomposedInPart,
  marked: `h|MẶT TRẬN TỔ QUỐC VIỆT NAM
h|ỦY BAN MTTQ VIỆT NAM TỈNH SÔNG LAM
h|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
h|Ðộc lập - Tự do - Hạnh phúc
h|Số: 45/KH-MTTQ –BTT
h|Sông Lam,\u00a0ngày\u00a005 tháng 01 năm 2026

t|KẾ HOẠCH
t|Giám sát  việc thực hiện chính sách dân tộc năm 2026

b|Thực hiện Thông báo số 79 – TB/VPTU ngày 30/12/2025 của Văn phòng Tỉnh ủy và Công văn số 06A/MTTQ-BTT;
1|Ban Thường trực Uỷ ban MTTQ Việt Nam tỉnh xây dựng kế hoạch như sau:
1|I. MỤC ÐÍCH, YÊU CẦU
2|[bookmark: _GoBack]1. Qua giám sát kịp thòi phát hiện, kiến nghị

.|những vấn đề bất cập trong vùng đồng bào dân tộc thiếu số.
2|2. Việc giám sát bảo đảm đúng quy định, không làm cản trở hoạt động của các cơ quan, đơn vị được giám sát,
n|- 2 -
.|phát huy vai trò của Mặt trận Tố quốc.
1|II. NỘI DUNG
2|1. Giám sát tại 03 xã:
3|- Xã Nậm Ban;
3|- Xã  Tà  Lèng;
3|- Xã Khao Mang.
2|2. Giám sát qua báo cáo của 10 đơn vị
n|3
2|3. Thời gian: Quý II năm 2026
1|III. TỔ CHỨC THỰC HIỆN
2|1. Ban Dân chủ - Pháp luật tham mưu, tổng hợp báo cáo truớc ngày 30/6/2026.
2|2. Đề nghị các xã được giám sát chuẩn bị báo cáo.
1|Trên đây là Kế hoạch giám sát năm 2026 của Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh./.

r|Nơi nhận:                                   TM. BAN THƯỜNG TRỰC
r|- Tỉnh ủy (b/c);                               KT. CHỦ TỊCH
r|- Sở Dân tộc và Tôn giáo;                     PHÓ CHỦ TỊCH
r|- Các xã được giám sát;
s|                                              Hoàng Văn Thái
r|- Lưu: VT, DCPL.
`,
  header: {
    kind: 'plan',
    number: '45/KH-MTTQ-BTT',
    date: '2026-01-05',
    place: 'Sông Lam',
    subject: 'Giám sát việc thực hiện chính sách dân tộc năm 2026',
    issuers: ['MẶT TRẬN TỔ QUỐC VIỆT NAM ỦY BAN MTTQ VIỆT NAM TỈNH SÔNG LAM'],
  },
  citations: ['79-TB/VPTU 2025-12-30', '06A/MTTQ-BTT'],
  roles: [
    '1. advise: Ban Dân chủ - Pháp luật',
    '1. consolidate: Ban Dân chủ - Pháp luật',
    '2. implement: các xã được giám sát',
  ],
  targets: ['03 xã', '10 đơn vị'],
  times: ['Quý II năm 2026'],
  recipients: ['Tỉnh ủy (b/c)', 'Sở Dân tộc và Tôn giáo', 'Các xã được giám sát', 'Lưu: VT, DCPL'],
  signers: ['Hoàng Văn Thái'],
  notes: ['noise-set-aside'],
};
