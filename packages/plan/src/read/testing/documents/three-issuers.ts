import type { OurDocument } from './our-document.js';

/** Three issuers stacked, headings that give a side once, `I.` used twice, recipients wrapped and joined by `+`. */
export const threeIssuers: OurDocument = {
  name: 'programme of three issuers with faulty numbers',
  marked: `h|HỘI LIÊN HIỆP PHỤ NỮ TỈNH HÒA AN
h|SỞ DÂN TỘC VÀ TÔN GIÁO TỈNH HÒA AN
h|CÔNG AN TỈNH HÒA AN
h|CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
h|Độc lập – Tự do – Hạnh phúc
h|Số: 21 /CTrPH- HLHPN-SDTTG-CA
h|Hòa An, ngày 8 tháng 3 năm 2026

t|CHƯƠNG TRÌNH PHỐI HỢP
t|Phòng, chống tảo hôn và mua bán người vùng đồng bào dân tộc thiểu số,
t|giai đoạn 2026 – 2030

b|Căn cứ Chỉ thị số 22-CT/TW, ngày 14/5/2026 của Ban Bí thư; Kế hoạch số 1541/KHPH- UBDT-HLHPN ngày 02 tháng 11 năm 2025;
b|Căn cứ tình hình thực tế của địa phương.
1|Hội Liên hiệp Phụ nữ tỉnh (sau đây viết tắt là Hội LHPN tỉnh), Sở Dân tộc và Tôn giáo và Công an tỉnh thống nhất:
1|I. MỤC TIÊU
2|1. Giảm 50% số vụ tảo hôn vào năm 2030.
2|2. 100% chi hội được truyền thông.
1|I. NỘI DUNG PHỐI HỢP
2|1. Hội Liên hiệp Phụ nữ tỉnh chủ trì, phối hợp với Sở Dân tộc và Tôn giáo, Công an tỉnh
3|1.1. Tổ chức 12 buổi truyền thông mỗi năm.
3|1.2. Thành lập câu lạc bộ tại các xã biên giới.
3|1.2. Biên soạn tài liệu tiếng dân tộc.
2|2. Công an tỉnh chủ trì
3|2.1 Nắm tình hình địa bàn.
3|2.2 Tiếp nhận tin báo.
2|3. Sở Dân tộc và Tôn giáo chủ trì, phối hợp với Hội LHPN tỉnh
3|- Lồng ghép nội dung vào các Chương trình mục tiêu quốc gia.
3|- Rà soát hộ gia đình có nguy cơ cao, trong tháng 6 hằng năm.
1|III. TỔ CHỨC THỰC HIỆN
2|1. Các cơ quan chỉ đạo đơn vị trực thuộc thực hiện.
2|2. Hội LHPN tỉnh là cơ quan đầu mối, tổng hợp, báo cáo định kỳ 6 tháng và năm.
1|Chương trình này có hiệu lực kể từ ngày ký./.

r|Nơi nhận:
r|- TW Hội LHPN Việt Nam + Bộ Dân tộc
r|và Tôn giáo (b/c),
r|- UBND các xã, phường (p/h);
r|- Ban Thường vụ Hội LHPN, lãnh đạo Sở,
r|Ban Giám đốc Công an tỉnh;
r|- Lưu: VT, TG-CS (5 bản).

s|CÔNG AN TỈNH
s|PHÓ GIÁM ĐỐC
s|Đại tá Lê Văn Quyết
s|SỞ DÂN TỘC VÀ TÔN GIÁO
s|GIÁM ĐỐC
s|Thào Seo Páo
s|TM. BAN THƯỜNG VỤ
s|CHỦ TỊCH
s|Ma Thị Nga
`,
  header: {
    kind: 'programme',
    number: '21/CTrPH-HLHPN-SDTTG-CA',
    date: '2026-03-08',
    place: 'Hòa An',
    subject: 'Phòng, chống tảo hôn và mua bán người vùng đồng bào dân tộc thiểu số, giai đoạn 2026 – 2030',
    issuers: [
      'HỘI LIÊN HIỆP PHỤ NỮ TỈNH HÒA AN',
      'SỞ DÂN TỘC VÀ TÔN GIÁO TỈNH HÒA AN',
      'CÔNG AN TỈNH HÒA AN',
    ],
  },
  citations: ['22-CT/TW 2026-05-14', '1541/KHPH-UBDT-HLHPN 2025-11-02'],
  roles: [
    '1. lead: Hội Liên hiệp Phụ nữ tỉnh',
    '1. coordinate: Sở Dân tộc và Tôn giáo',
    '1. coordinate: Công an tỉnh',
    '2. lead: Công an tỉnh',
    '3. lead: Sở Dân tộc và Tôn giáo',
    '3. coordinate: Hội LHPN tỉnh',
    '1. direct: Các cơ quan',
    '2. focal: Hội LHPN tỉnh',
    '2. consolidate: Hội LHPN tỉnh',
  ],
  targets: ['50%', '100%', '12 buổi'],
  times: ['vào năm 2030', 'trong tháng 6 hằng năm', 'định kỳ 6 tháng và năm'],
  recipients: [
    'TW Hội LHPN Việt Nam + Bộ Dân tộc và Tôn giáo (b/c)',
    'UBND các xã, phường (p/h)',
    'Ban Thường vụ Hội LHPN, lãnh đạo Sở, Ban Giám đốc Công an tỉnh',
    'Lưu: VT, TG-CS (5 bản)',
  ],
  signers: ['Đại tá Lê Văn Quyết', 'Thào Seo Páo', 'Ma Thị Nga'],
  notes: ['numbering-repeated', 'cites-later-date'],
};
