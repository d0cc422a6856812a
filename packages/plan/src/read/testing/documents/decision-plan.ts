import type { OurDocument } from './our-document.js';

/** A decision by which a plan is issued: the plan stands behind the signature, with a title of its own. */
export const decisionPlan: OurDocument = {
  name: 'decision with the plan behind it',
  marked: `~||
h|ỦY BAN NHÂN DÂN
h|TỈNH SÔNG LAM
~|-------
~||
h|CỘNG HÒA XÃ HỘI
h|CHỦ NGHĨA VIỆT NAM
h|Độc lập - Tự do - Hạnh phúc
~|---------------
~||
h|Số: 512/QĐ-UBND
~||
h|Sông Lam, ngày 08
h|tháng 5 năm 2026
~||

t|QUYẾT ĐỊNH
t|BAN HÀNH KẾ HOẠCH THỰC HIỆN ĐỀ ÁN BẢO TỒN TIẾNG NÓI, CHỮ VIẾT
t|CÁC DÂN TỘC THIỂU SỐ GIAI ĐOẠN 2026 - 2030

h|CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH SÔNG LAM

b|Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16 tháng 6 năm 2025;
b|Căn cứ Nghị định số 05/2011/NĐ-CP ngày 14 tháng 01 năm 2011 của Chính phủ về công tác dân tộc; Nghị định số 127/2024/NĐ-CP ngày 10 tháng 10
.|năm 2024 sửa đổi, bổ sung một số điều của Nghị định số 05/2011/NĐ-CP;
b|Xét đề nghị của Giám đốc Sở Dân tộc và Tôn giáo tại Tờ trình số 44/TTr-SDTTG ngày 25/4/2026.

1|QUYẾT ĐỊNH:
1|Điều 1. Ban hành kèm theo Quyết định này Kế hoạch thực hiện Đề án bảo tồn tiếng nói, chữ viết các dân tộc thiểu số giai đoạn 2026 - 2030.
1|Điều 2. Giao Sở Dân tộc và Tôn giáo chủ trì, phối hợp với các cơ quan, đơn vị liên quan tổ chức thực hiện Kế hoạch.
1|Điều 3. Quyết định này có hiệu lực kể từ ngày ký.
1|Điều 4. Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc các sở, Chủ tịch Ủy ban nhân dân các xã, phường chịu trách nhiệm thi hành Quyết định này./.

~||
r|Nơi nhận:
r|- Như Điều 4;
r|- Thường trực Tỉnh ủy;
r|- Lưu: VT, VX.
~||
s|KT. CHỦ TỊCH
s|PHÓ CHỦ TỊCH




s|Đinh Công Thành
~||

a|KẾ HOẠCH
a|THỰC HIỆN ĐỀ ÁN BẢO TỒN TIẾNG NÓI, CHỮ VIẾT CÁC DÂN TỘC THIỂU SỐ GIAI ĐOẠN 2026 - 2030
a|(Kèm theo Quyết định số 512/QĐ-UBND ngày 08/5/2026 của Chủ tịch Ủy ban nhân dân tỉnh)
a|I. MỤC TIÊU
a|1. Mở 20 lớp dạy chữ viết của các dân tộc.
a|II. NHIỆM VỤ
a|1. Sở Văn hóa, Thể thao và Du lịch sưu tầm tài liệu theo Kế hoạch số 30/KH-UBND ngày 12/01/2026.
`,
  header: {
    kind: 'resolution',
    number: '512/QĐ-UBND',
    date: '2026-05-08',
    place: 'Sông Lam',
    subject:
      'BAN HÀNH KẾ HOẠCH THỰC HIỆN ĐỀ ÁN BẢO TỒN TIẾNG NÓI, CHỮ VIẾT CÁC DÂN TỘC THIỂU SỐ GIAI ĐOẠN 2026 - 2030',
    issuers: ['ỦY BAN NHÂN DÂN TỈNH SÔNG LAM'],
  },
  citations: [
    '72/2025/QH15 2025-06-16',
    '05/2011/NĐ-CP 2011-01-14',
    '127/2024/NĐ-CP 2024-10-10',
    '05/2011/NĐ-CP',
    '44/TTr-SDTTG 2026-04-25',
    '30/KH-UBND 2026-01-12',
  ],
  roles: [
    'Điều 2. lead: Sở Dân tộc và Tôn giáo',
    'Điều 2. coordinate: các cơ quan, đơn vị liên quan',
    'Điều 4. implement: Chánh Văn phòng Ủy ban nhân dân tỉnh',
    'Điều 4. implement: Giám đốc các sở',
    'Điều 4. implement: Chủ tịch Ủy ban nhân dân các xã, phường',
  ],
  targets: [],
  recipients: ['Như Điều 4', 'Thường trực Tỉnh ủy', 'Lưu: VT, VX'],
  signers: ['Đinh Công Thành'],
};
