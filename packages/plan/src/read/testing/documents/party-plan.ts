import type { OurDocument } from './our-document.js';

/** A party committee's plan: its own title and number, T/M, days to be filled in, persons, contradicting dates. */
export const partyPlan: OurDocument = {
  name: 'plan of a party committee',
  marked: `h|ĐẢNG BỘ TỈNH SÔNG LAM
h|ĐẢNG ỦY XÃ MƯỜNG HOA
~|*
h|ĐẢNG CỘNG SẢN VIỆT NAM
h|Số 72-KH/ĐU
h|Mường Hoa, ngày      tháng      năm 2026

t|KẾ HOẠCH
t|lãnh đạo công tác dân tộc, tôn giáo năm 2026
~|-----

b|Thực hiện Kết luận số 01-KL/TW ngày 04/4/2025 của Bộ Chính trị, Chương trình hành động số 72-KH-TU của Tỉnh ủy và Kế hoạch 15-KH/BDVTU ngày 06/02/2026 của Ban Dân vận Tỉnh ủy;
b|Thực hiện Kế hoạch số 15-KH/BDVTU ngày 16/02/2026, Ban Thường vụ Đảng ủy xã ban hành Kế hoạch như sau:
1|I- MỤC ĐÍCH, YÊU CẦU
2|1- Nâng cao vai trò lãnh đạo của cấp ủy.
2|2- Gắn với việc học tập và làm theo Bác.
1|II- NHIỆM VỤ
2|1- Lãnh đạo công tác tuyên truyền
3|- Ban Xây dựng Đảng chủ trì tham mưu; hoàn thành trước 30/3/2026.
3|- Duy trì sinh hoạt chi bộ: 90 phút mỗi kỳ.
2|2- Lãnh đạo công tác giám sát
3|- Ủy ban Kiểm tra Đảng ủy giám sát chuyên đề 01 cuộc vào giữa tháng 7.
3|- Mặt trận Tổ quốc và các đoàn thể xã phối hợp với Ban Xây dựng Đảng nắm tình hình Nhân dân.
1|III- TỔ CHỨC THỰC HIỆN
2|1- Phân công đồng chí Phó Bí thư Thường trực Đảng ủy trực tiếp chỉ đạo.
2|2- Văn phòng Đảng ủy theo dõi, đôn đốc việc thực hiện; định kỳ quý, 6 tháng, 1 năm báo cáo Ban Thường vụ.
2|3- Các chi bộ báo cáo đột xuất khi cơ quan chức năng có yêu cầu.

r|Nơi nhận:
r|- Tỉnh ủy (b/c),
r|- Các chi bộ trực thuộc,
r|- Các đồng chí Đảng ủy viên,
r|- Lưu Văn phòng Đảng ủy.

s|T/M BAN THƯỜNG VỤ
s|BÍ THƯ
s|Giàng A Chu
`,
  header: {
    kind: 'plan',
    number: '72-KH/ĐU',
    date: null,
    place: 'Mường Hoa',
    subject: 'lãnh đạo công tác dân tộc, tôn giáo năm 2026',
    issuers: ['ĐẢNG BỘ TỈNH SÔNG LAM ĐẢNG ỦY XÃ MƯỜNG HOA'],
  },
  citations: ['01-KL/TW 2025-04-04', '72-KH-TU', '15-KH/BDVTU 2026-02-06', '15-KH/BDVTU 2026-02-16'],
  roles: [
    '- lead: Ban Xây dựng Đảng',
    '- advise: Ban Xây dựng Đảng',
    '- supervise: Ủy ban Kiểm tra Đảng ủy',
    '- implement: Mặt trận Tổ quốc',
    '- implement: các đoàn thể xã',
    '- coordinate: Ban Xây dựng Đảng',
    '1- direct: đồng chí Phó Bí thư Thường trực Đảng ủy',
    '2- monitor: Văn phòng Đảng ủy',
    '3- implement: Các chi bộ',
  ],
  targets: ['90 phút', '01 cuộc'],
  times: [
    'trước 30/3/2026',
    'giữa tháng 7',
    'định kỳ quý, 6 tháng, 1 năm',
    'khi cơ quan chức năng có yêu cầu',
  ],
  recipients: [
    'Tỉnh ủy (b/c)',
    'Các chi bộ trực thuộc',
    'Các đồng chí Đảng ủy viên',
    'Lưu Văn phòng Đảng ủy',
  ],
  signers: ['Giàng A Chu'],
  notes: ['date-incomplete', 'cited-dates-differ'],
};
