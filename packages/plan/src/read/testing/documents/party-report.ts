import type { OurDocument } from './our-document.js';

/** A party committee's report, half broken by a converter: parts in words, `I-`, `1-`, letters, stars, `T/M`. */
export const partyReport: OurDocument = {
  name: 'report of a party committee',
  marked: `h|TỈNH ỦY SÔNG LAM
h|BAN TUYÊN GIÁO VÀ DÂN VẬN
h|*
h|Số 142-BC/BTGDVTU
h|ĐẢNG CỘNG SẢN VIỆT NAM
h|Sông Lam, ngày 30 tháng 11 năm 2026

t|BÁO CÁO
t|kết quả công tác dân vận vùng đồng bào dân tộc thiểu số năm 2026,
t|phương hướng, nhiệm vụ năm 2027
~|-----

b|Thực hiện Chương trình công tác số 05-CTr/TU, ngày 10/01/2026 của Ban Thường vụ Tỉnh ủy, Ban Tuyên giáo và Dân vận Tỉnh ủy báo cáo kết quả công tác năm 2026 như sau:

1|Phần thứ nhất
.|KẾT QUẢ CÔNG TÁC NĂM 2026
2|I- Đặc điểm tình hình
3|1- Thuận lợi
4|Được sự quan tâm của Tỉnh ủy; đời sống của đồng bào được nâng lên.
3|2- Khó khăn
4|Địa bàn rộng, giao thông cách trở.
2|II- Kết quả thực hiện
3|1- Công tác tham mưu
4|a) Đã tham mưu Ban Thường vụ Tỉnh ủy ban hành Kết luận số 12-KL/TU, ngày 15/5/2026; đang dự thảo Quy chế phối hợp.
4|b) Phối hợp với Ủy ban MTTQ Việt Nam tỉnh tổ chức 06 hội nghị, 1.250 lượt người tham dự.
3|2- Công tác kiểm tra
4|Trong năm đã kiểm tra 04 đảng ủy xã; không phát sinh điểm nóng.
2|III- Hạn chế, nguyên nhân
3|* Hạn chế: Công tác nắm tình hình có lúc chưa kịp thời.
3|* Nguyên nhân: Cán bộ kiêm nhiệm nhiều việc.
1|Phần thứ hai
.|PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2027
2|1- Tiếp tục thực hiện Nghị quyết 25-NQ/TW, Chỉ thị 45-CT/TW và Kết luận 65-KL/TW của Bộ Chính trị.
2|2- Sơ kết 5 năm thực hiện Quyết định 23-QĐ/TW trong quý III/2027.

r|Nơi nhận:
r|- Ban Tuyên giáo và Dân vận Trung ương,
r|- Thường trực Tỉnh ủy,
r|- Lãnh đạo Ban,
r|- Lưu Văn phòng.
s|K/T TRƯỞNG BAN
s|PHÓ TRƯỞNG BAN THƯỜNG TRỰC



s|H’Lan Mlô
`,
  header: {
    kind: 'report',
    number: '142-BC/BTGDVTU',
    date: '2026-11-30',
    place: 'Sông Lam',
    subject:
      'kết quả công tác dân vận vùng đồng bào dân tộc thiểu số năm 2026, phương hướng, nhiệm vụ năm 2027',
    issuers: ['TỈNH ỦY SÔNG LAM BAN TUYÊN GIÁO VÀ DÂN VẬN'],
  },
  citations: ['05-CTr/TU 2026-01-10', '12-KL/TU 2026-05-15', '25-NQ/TW', '45-CT/TW', '65-KL/TW', '23-QĐ/TW'],
  roles: [],
  targets: ['06 hội nghị', '1.250 lượt người', '04 đảng ủy'],
  times: ['trong quý III/2027'],
  recipients: [
    'Ban Tuyên giáo và Dân vận Trung ương',
    'Thường trực Tỉnh ủy',
    'Lãnh đạo Ban',
    'Lưu Văn phòng',
  ],
  signers: ['H’Lan Mlô'],
};
