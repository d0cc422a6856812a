import type { OurDocument } from './our-document.js';

/** A plan followed by blank forms, each with a national title, numbers and signature lines of its own. */
export const formsPlan: OurDocument = {
  name: 'plan followed by blank forms',
  marked: `h|SỞ NỘI VỤ TỈNH HÒA AN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
h|VĂN PHÒNG\tĐộc lập - Tự do - Hạnh phúc
h|Số: 05/KH-VP\tHòa An, ngày 09 tháng 01 năm 2026

t|KẾ HOẠCH
t|Lấy ý kiến góp ý về cải cách hành chính năm 2026

b|Theo Công văn số 310/SNV-CCHC ngày 05/01/2026 của Sở Nội vụ, Văn phòng xây dựng kế hoạch:
1|1. Mục đích
2|Tiếp thu ý kiến của người dân.
1|2. Nội dung
2|a) Phát 200 phiếu tại bộ phận một cửa;
2|b) Tổng hợp kết quả theo Mẫu số 01/PL.
1|3. Tổ chức thực hiện
2|a) Tổ Tổng hợp chủ trì; Tổ Hành chính phối hợp.
2|b) Thời hạn: chậm nhất là ngày 28 tháng 02 năm 2026.
1|Trên đây là Kế hoạch lấy ý kiến, các tổ thực hiện./.

r|Nơi nhận:\tCHÁNH VĂN PHÒNG
r|- Giám đốc Sở (b/c);
r|- Các tổ;
r|- Lưu: VP.\tĐinh Thị Lý

a|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
a|Độc lập - Tự do - Hạnh phúc
a|PHIẾU LẤY Ý KIẾN
a|I. Thông tin chung
a|1. Họ và tên: ............................
a|2. Nơi ở: ............................
a|II. Ý kiến
a|1. Sở Nội vụ chủ trì có tốt không?
a|.........................................
a|NGƯỜI GÓP Ý
a|(Ký, ghi rõ họ tên)
a|Mẫu số 01/PL
a|BẢNG TỔNG HỢP
a|Nơi nhận: ............
`,
  header: {
    kind: 'plan',
    number: '05/KH-VP',
    date: '2026-01-09',
    place: 'Hòa An',
    subject: 'Lấy ý kiến góp ý về cải cách hành chính năm 2026',
    issuers: ['SỞ NỘI VỤ TỈNH HÒA AN VĂN PHÒNG'],
  },
  citations: ['310/SNV-CCHC 2026-01-05'],
  roles: ['a) lead: Tổ Tổng hợp', 'a) coordinate: Tổ Hành chính'],
  targets: ['200 phiếu'],
  times: ['chậm nhất là ngày 28 tháng 02 năm 2026'],
  recipients: ['Giám đốc Sở (b/c)', 'Các tổ', 'Lưu: VP'],
  signers: ['Đinh Thị Lý'],
};
