import type { OurDocument } from './our-document.js';

/** A table of duties whose cells stand on lines of their own, as browsers and PDF readers copy it. */
export const cellsPlan: OurDocument = {
  name: 'table with a cell on each line',
  marked: `h|ỦY BAN NHÂN DÂN
h|TỈNH SÔNG LAM
h|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
h|Độc lập - Tự do - Hạnh phúc
h|Số: 88/KH-UBND
h|Sông Lam, ngày 20 tháng 4 năm 2026
t|KẾ HOẠCH
t|Truyền thông về Chương trình mục tiêu quốc gia vùng đồng bào dân tộc thiểu số và miền núi năm 2026
b|Căn cứ Quyết định số 1719/QĐ-TTg ngày 14/10/2021 của Thủ tướng Chính phủ, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:
1|I. MỤC TIÊU
2|1. 100% cán bộ làm công tác dân tộc được tập huấn.
2|2. Ít nhất 80% hộ được tiếp cận thông tin.
1|II. PHÂN CÔNG NHIỆM VỤ
2|TT
.|Nội dung công việc
.|Đơn vị chủ trì
.|Đơn vị phối hợp
.|Thời gian hoàn thành
2|1
.|Biên soạn tài liệu hỏi đáp
.|Sở Dân tộc và Tôn giáo
.|Sở Tư pháp, Sở Tài chính
.|Quý II/2026
2|2
.|Tổ chức 05 lớp tập huấn cho tuyên truyền viên
.|Sở Dân tộc và Tôn giáo
.|UBND các xã
.|Trước ngày 30/9/2026
2|3
.|Phát sóng chuyên mục “Vùng cao hôm nay”
.|Báo và Phát thanh, truyền hình tỉnh
.|Sở Văn hóa, Thể thao và Du lịch
.|Hằng tháng
1|III. TỔ CHỨC THỰC HIỆN
2|1. Sở Tài chính thẩm định dự toán, bố trí kinh phí.
2|2. Sở Dân tộc và Tôn giáo theo dõi, đôn đốc; tổng hợp kết quả báo cáo Ủy ban nhân dân tỉnh trước ngày 15/12/2026.
1|Yêu cầu các sở, ngành, địa phương nghiêm túc thực hiện./.
r|Nơi nhận:
r|- Ủy ban Dân tộc và Tôn giáo (b/c);
r|- Các sở: Tài chính, Tư pháp;
r|- UBND các xã, phường;
r|- Lưu: VT, KGVX.
s|TM. ỦY BAN NHÂN DÂN
s|KT. CHỦ TỊCH
s|PHÓ CHỦ TỊCH
s|(Đã ký)
s|Y Bình Niê
`,
  header: {
    kind: 'plan',
    number: '88/KH-UBND',
    date: '2026-04-20',
    place: 'Sông Lam',
    subject:
      'Truyền thông về Chương trình mục tiêu quốc gia vùng đồng bào dân tộc thiểu số và miền núi năm 2026',
    issuers: ['ỦY BAN NHÂN DÂN TỈNH SÔNG LAM'],
  },
  citations: ['1719/QĐ-TTg 2021-10-14'],
  roles: [
    '¶ lead: Sở Dân tộc và Tôn giáo',
    '¶ coordinate: Sở Tư pháp',
    '¶ coordinate: Sở Tài chính',
    '¶ lead: Sở Dân tộc và Tôn giáo',
    '¶ coordinate: UBND các xã',
    '¶ lead: Báo và Phát thanh, truyền hình tỉnh',
    '¶ coordinate: Sở Văn hóa, Thể thao và Du lịch',
    '1. implement: Sở Tài chính',
    '2. monitor: Sở Dân tộc và Tôn giáo',
    '2. consolidate: Sở Dân tộc và Tôn giáo',
  ],
  targets: ['100%', 'Ít nhất 80%', '05 lớp'],
  times: ['Quý II/2026', 'Trước ngày 30/9/2026', 'Hằng tháng', 'trước ngày 15/12/2026'],
  recipients: [
    'Ủy ban Dân tộc và Tôn giáo (b/c)',
    'Các sở: Tài chính, Tư pháp',
    'UBND các xã, phường',
    'Lưu: VT, KGVX',
  ],
  signers: ['Y Bình Niê'],
};
