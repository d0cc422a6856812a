import type { OurDocument } from './our-document.js';

/** Parts above sections, `1.1.1`, plain paragraphs below items, a table of who does what, an appendix. */
export const fiveYearPlan: OurDocument = {
  name: 'five-year plan with parts and a table of duties',
  marked: `h|UBND TỈNH SÔNG LAM
h|SỞ DÂN TỘC VÀ TÔN GIÁO
h|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
h|Độc lập - Tự do - Hạnh phúc
h|Số: 210/KH-SDTTG
h|Sông Lam, ngày 25 tháng 3 năm 2026
h|KHẨN

t|KẾ HOẠCH
t|THỰC HIỆN CHƯƠNG TRÌNH BIỂU DƯƠNG ĐIỂN HÌNH TIÊN TIẾN VÀ NGƯỜI CÓ UY TÍN
t|GIAI ĐOẠN 2026 - 2030

b|Căn cứ Quyết định số 1719/QĐ-TTg ngày 14/10/2021 của Thủ tướng Chính phủ ban hành kèm theo Chương trình mục tiêu quốc gia;
b|Xét đề nghị của Phòng Chính sách, Sở Dân tộc và Tôn giáo ban hành kế hoạch:
1|Phần thứ nhất
.|ĐÁNH GIÁ TÌNH HÌNH
2|I. ĐẶC ĐIỂM
3|Toàn tỉnh có 1.240 người có uy tín.
2|II. KẾT QUẢ
3|1. Công tác biểu dương
4|1.1. Biểu dương cấp tỉnh
5|1.1.1. Số lượng
6|Đã biểu dương 120 người.
5|1.1.2. Hình thức
6|a) Bằng khen;
6|b) Giấy khen.
4|1.2. Biểu dương cấp xã
1|Phần thứ hai
.|NỘI DUNG THỰC HIỆN
2|I. CHỈ TIÊU
3|1. Mỗi năm biểu dương ít nhất 60 người có uy tín.
3|2. Có 1 - 2 công trình được gắn biển.
2|II. PHÂN CÔNG NHIỆM VỤ
3|| STT | Nội dung | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian |
3|| 1 | Hướng dẫn quy trình bình xét | Phòng Chính sách | Văn phòng Sở | Quý II/2026 |
3|| 2 | Tổ chức hội nghị biểu dương | Văn phòng Sở | Phòng Chính sách, Thanh tra Sở | Tháng 11 hằng năm |
3|| 3 | Cấp phát báo, tạp chí | Phòng Tuyên truyền | | Hằng tháng |
1|Phần thứ ba
.|TỔ CHỨC THỰC HIỆN
2|1. Trưởng các phòng chịu trách nhiệm trước Giám đốc Sở về kết quả thực hiện.
2|2. Thanh tra Sở kiểm tra việc thực hiện vào quý IV hằng năm.
1|Trên đây là Kế hoạch giai đoạn 2026 - 2030./.

s|GIÁM ĐỐC
s|Bàn Văn Dũng
r|Nơi nhận:
r|- Giám đốc, các Phó Giám đốc Sở;
r|- Các phòng thuộc Sở;
r|- Lưu: VT, VT, CS (12 bản).
a|Phụ lục I
a|DANH MỤC HOẠT ĐỘNG
a|1. Hội nghị biểu dương cấp tỉnh
a|2. Chuyến học tập kinh nghiệm
`,
  header: {
    kind: 'plan',
    number: '210/KH-SDTTG',
    date: '2026-03-25',
    place: 'Sông Lam',
    subject: 'THỰC HIỆN CHƯƠNG TRÌNH BIỂU DƯƠNG ĐIỂN HÌNH TIÊN TIẾN VÀ NGƯỜI CÓ UY TÍN GIAI ĐOẠN 2026 - 2030',
    issuers: ['UBND TỈNH SÔNG LAM SỞ DÂN TỘC VÀ TÔN GIÁO'],
  },
  citations: ['1719/QĐ-TTg 2021-10-14'],
  roles: [
    '¶ lead: Phòng Chính sách',
    '¶ coordinate: Văn phòng Sở',
    '¶ lead: Văn phòng Sở',
    '¶ coordinate: Phòng Chính sách',
    '¶ coordinate: Thanh tra Sở',
    '¶ lead: Phòng Tuyên truyền',
    '1. implement: Trưởng các phòng',
    '2. supervise: Thanh tra Sở',
  ],
  targets: ['1.240 người', '120 người', 'ít nhất 60 người', '1 - 2 công trình'],
  times: ['Quý II/2026', 'Tháng 11 hằng năm', 'Hằng tháng', 'vào quý IV hằng năm'],
  recipients: ['Giám đốc, các Phó Giám đốc Sở', 'Các phòng thuộc Sở', 'Lưu: VT, VT, CS (12 bản)'],
  signers: ['Bàn Văn Dũng'],
};
