import type { OurDocument } from './our-document.js';

/** A letter (công văn): no title line, `V/v` below the number, addressees, `Như trên`. */
export const officialLetter: OurDocument = {
  name: 'letter without a title line',
  marked: `h|UBND TỈNH SÔNG LAM
h|SỞ DÂN TỘC VÀ TÔN GIÁO
~|-------
h|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
h|Độc lập - Tự do - Hạnh phúc
~|---------------
h|Số: 215/SDTTG-CSDT
t|V/v phối hợp lập danh sách người có uy tín
t|năm 2026
h|Sông Lam, ngày 12 tháng 02 năm 2026

h|Kính gửi:
h|- Ủy ban nhân dân các xã, phường;
h|- Ban Thường trực Ủy ban MTTQ Việt Nam các xã, phường.

b|Thực hiện Quyết định số 28/2023/QĐ-TTg ngày 23 tháng 11 năm 2023 của Thủ tướng Chính phủ và Công văn số 902/UBND-KGVX ngày 05/02/2026 của Ủy ban nhân dân tỉnh, Sở Dân tộc và Tôn giáo đề nghị các địa phương thực hiện một số nội dung sau:
1|1. Rà soát danh sách người có uy tín đã được công nhận năm 2025; lập hồ sơ đề nghị đưa ra khỏi danh sách, thay thế, bổ sung (nếu có).
1|2. Hồ sơ gồm có:
2|- Văn bản đề nghị của Ủy ban nhân dân xã;
2|- Biên bản họp thôn.
1|3. Hồ sơ gửi về Sở Dân tộc và Tôn giáo trước ngày 15/3/2026 để tổng hợp, trình Ủy ban nhân dân tỉnh.
1|Trong quá trình thực hiện, nếu có vướng mắc, đề nghị phản ánh về Sở Dân tộc và Tôn giáo để được hướng dẫn./.

r|Nơi nhận:
r|- Như trên;
r|- Giám đốc Sở (b/c);
r|- Lưu: VT, CSDT (03b).
s|KT. GIÁM ĐỐC
s|PHÓ GIÁM ĐỐC


s|Lò Thị Hạnh
`,
  header: {
    kind: 'guidance',
    number: '215/SDTTG-CSDT',
    date: '2026-02-12',
    place: 'Sông Lam',
    subject: 'V/v phối hợp lập danh sách người có uy tín năm 2026',
    issuers: ['UBND TỈNH SÔNG LAM SỞ DÂN TỘC VÀ TÔN GIÁO'],
  },
  citations: ['28/2023/QĐ-TTg 2023-11-23', '902/UBND-KGVX 2026-02-05'],
  roles: [],
  targets: [],
  times: ['trước ngày 15/3/2026'],
  recipients: ['Như trên', 'Giám đốc Sở (b/c)', 'Lưu: VT, CSDT (03b)'],
  signers: ['Lò Thị Hạnh'],
};
