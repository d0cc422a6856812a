import type { OurDocument } from './our-document.js';

/** A scanned plan: page numbers between lines, sentences cut by pages, decomposed marks, stamps, odd signature words. */
export const scannedProgramme: OurDocument = {
  name: 'scanned programme cut by pages',
  marked: `h|LIÊN ĐOÀN LAO ĐỘNG TỈNH SÔNG LAM
h|TỈNH ĐOÀN SÔNG LAM
h|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
h|Độc lập - Tự do - Hạnh phúc
h|Số 18 /CTrPH-LĐLĐ-TĐTN
h|Sông Lam, ngày 4 tháng 9 năm 2025
t|CHƯƠNG TRÌNH PHỐI HỢP
t|Chăm lo thanh niên công nhân người dân tộc thiểu số giai đoạn 2025 - 2028
b|Căn cứ Thông báo số 79 – TB/VPTU ngày 01.8.2025 của Văn phòng Tỉnh ủy và Chương trình số 06A/CTr-LĐLĐ, hai đơn vị xây dựng Chương trình phối hợp với những nội dung sau
1|I. MỤC ĐÍCH
2|Chăm lo đời sống vật chất, tinh thần
n|1
.|cho thanh niên công nhân người dân tộc thiểu số trong các khu công nghiệp của tỉnh.
1|II. CHỈ TIÊU
2|1. 100% công đoàn cơ sở có đông thanh niên người dân tộc thiểu số tổ chức tuyên truyền pháp luật.
2|2. Mỗi năm thăm, tặng quà từ 200 - 300 thanh niên công nhân có hoàn cảnh khó khăn.
2|3. Tổ chức ít nhất 02 ngày hội văn hóa/năm.
1|III. PHÂN CÔNG THỰC HIỆN
2|1. Liên đoàn Lao động tỉnh
3|- Chủ trì xây dựng kế hoạch hằng năm; bố trí kinh phí.
3|- Phối hợp với Tỉnh đoàn kiểm tra, giám sát tại các
n|- 2 -
.|doanh nghiệp theo Hướng dẫn liên tịch số 03-HDLT/LĐLĐ-TĐ.
2|2. Tỉnh đoàn
3|- Chủ trì tổ chức ngày hội văn hóa.
3|- Chỉ đạo Đoàn thanh niên các xã tham gia.
2|3. Thời gian thực hiện
3|- Quý IV năm 2025: ký kết, triển khai.
3|- Tháng 12 hằng năm: đánh giá kết quả.
3|- Năm 2028: tổng kết.
1|Trên đây là Chương trình phối hợp giữa hai đơn vị. Chương trình này có hiệu lực kể từ ngày ký./.
s|TM. BAN THƯỜNG VỤ TỈNH ĐOÀN
s|BÍ THƯ
s|(Đã ký, đóng dấu)
s|Vàng Thị Mai
s|TM. BAN THƯỜNG VỤ LĐLĐ TỈNH
s|CHỦ TỊCH
s|(Đã ký, đóng dấu)
s|Ngô Quang Huy
r|Nơi nhận: - Tổng Liên đoàn, Trung ương Đoàn;
r|- Ban Thường vụ Tỉnh ủy;
r|- Các cấp công đoàn, Đoàn;
r|- Lưu VP LĐLĐ, VP Tỉnh đoàn.
`,
  header: {
    kind: 'programme',
    number: '18/CTrPH-LĐLĐ-TĐTN',
    date: '2025-09-04',
    place: 'Sông Lam',
    subject: 'Chăm lo thanh niên công nhân người dân tộc thiểu số giai đoạn 2025 - 2028',
    issuers: ['LIÊN ĐOÀN LAO ĐỘNG TỈNH SÔNG LAM', 'TỈNH ĐOÀN SÔNG LAM'],
  },
  citations: ['79-TB/VPTU 2025-08-01', '06A/CTr-LĐLĐ', '03-HDLT/LĐLĐ-TĐ'],
  roles: [
    '1. implement: Liên đoàn Lao động tỉnh',
    '- lead: Liên đoàn Lao động tỉnh',
    '- coordinate: Tỉnh đoàn',
    '2. implement: Tỉnh đoàn',
    '- lead: Tỉnh đoàn',
  ],
  targets: ['100%', 'từ 200 - 300 thanh niên', 'ít nhất 02 ngày hội'],
  times: ['Quý IV năm 2025', 'Tháng 12 hằng năm', 'Năm 2028'],
  recipients: [
    'Tổng Liên đoàn, Trung ương Đoàn',
    'Ban Thường vụ Tỉnh ủy',
    'Các cấp công đoàn, Đoàn',
    'Lưu VP LĐLĐ, VP Tỉnh đoàn',
  ],
  signers: ['Vàng Thị Mai', 'Ngô Quang Huy'],
  damage: (text) => text.normalize('NFD'),
};
