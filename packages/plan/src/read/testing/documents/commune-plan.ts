import type { OurDocument } from './our-document.js';

/** Number and day left to the pen, a page number between two points, a form behind the signature. */
export const communePlan: OurDocument = {
  name: 'commune plan with blanks and a form',
  marked: `h|ỦY BAN NHÂN DÂN
h|XÃ PÙ HIÊNG
h|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
h|Độc lập - Tự do - Hạnh phúc
h|Số:        /KH-UBND
h|Pù Hiêng, ngày      tháng 4 năm 2026

t|KẾ HOẠCH
t|Tuyên truyền chính sách dân tộc năm 2026

b|Thực hiện Kế hoạch số 12/KH-UBND ngày 01/02/2026 của UBND tỉnh, UBND xã ban hành kế hoạch như sau:
1|I. MỤC TIÊU
2|1. Tuyên truyền đến 100% thôn, bản.
n|2
2|2. Vận động đồng bào giữ gìn bản sắc.
1|II. THỰC HIỆN
2|1. Công chức văn hóa tham mưu, theo dõi.
3|- Báo cáo trước ngày 15/12/2026.
1|III. KINH PHÍ
2|Không có kinh phí phát sinh.
1|IV. TỔ CHỨC THỰC HIỆN
2|1. Phòng Văn hóa - Xã hội
3|- Chủ trì, phối hợp với các đoàn thể tổ chức các buổi tuyên truyền.
3|- Tổng hợp kết quả, báo cáo UBND xã.
2|2. Đề nghị Ủy ban MTTQ Việt Nam xã phối hợp vận động Nhân dân.
2|3. Các thôn, bản
3|- Bố trí địa điểm, thời gian.
1|Trên đây là Kế hoạch của UBND xã./.

r|Nơi nhận:
r|- UBND tỉnh;
r|- Các thôn;
r|- Lưu: VT.

s|TM. ỦY BAN NHÂN DÂN
s|CHỦ TỊCH
s|Lò Văn Mạnh

a|PHỤ LỤC
a|Mẫu báo cáo
a|1. Tên thôn: ..........
a|2. Số người tham dự: ..........
`,
  header: {
    kind: 'plan',
    number: '/KH-UBND',
    date: null,
    place: 'Pù Hiêng',
    subject: 'Tuyên truyền chính sách dân tộc năm 2026',
    issuers: ['ỦY BAN NHÂN DÂN XÃ PÙ HIÊNG'],
  },
  citations: ['12/KH-UBND 2026-02-01'],
  roles: [
    '1. advise: Công chức văn hóa',
    '1. monitor: Công chức văn hóa',
    '1. implement: Phòng Văn hóa - Xã hội',
    '- lead: Phòng Văn hóa - Xã hội',
    '- coordinate: các đoàn thể',
    '2. coordinate: Ủy ban MTTQ Việt Nam xã',
    '3. implement: Các thôn, bản',
  ],
  targets: ['100%'],
  times: ['trước ngày 15/12/2026'],
  recipients: ['UBND tỉnh', 'Các thôn', 'Lưu: VT'],
  signers: ['Lò Văn Mạnh'],
  notes: ['number-blank', 'date-incomplete'],
};
