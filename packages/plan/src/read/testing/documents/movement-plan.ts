import type { OurDocument } from './our-document.js';

/** A movement plan of one issuer: two columns by tabs, `(1)` below `1.`, lines of their own for units, faulty numbers. */
export const movementPlan: OurDocument = {
  name: 'movement plan with lines for each unit',
  marked: `h|TỈNH ỦY SÔNG LAM\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
h|BAN CHỈ ĐẠO PHONG TRÀO THI ĐUA\tĐộc lập - Tự do - Hạnh phúc
h|Số: 15/KH-BCĐ\tSông Lam, ngày 20 tháng 01 năm 2026

t|KẾ HOẠCH
t|Tổ chức phong trào thi đua “Chung tay vì vùng đồng bào dân tộc thiểu số”
t|giai đoạn 2026 - 2030

b|Thực hiện Nghị quyết số 06-NQ/TU ngày 08/10/2025 của Tỉnh ủy (sau đây gọi tắt là Nghị quyết 06), Ban Chỉ đạo phong trào thi đua ban hành kế hoạch như sau:
1|I. MỤC ĐÍCH, YÊU CẦU
2|1. Mục đích
3|(1) Khơi dậy tinh thần đoàn kết, sáng tạo.
3|(2) Huy động nguồn lực xã hội.
2|2. Yêu cầu
3|Phong trào phải thiết thực, tránh hình thức.
1|II. NỘI DUNG THI ĐUA
2|1. Thi đua phát triển sản xuất
3|(1) Xây dựng từ 20 đến 30 mô hình sinh kế.
4|- Đơn vị chủ trì: Sở Nông nghiệp và Môi trường.
4|- Đơn vị phối hợp: Sở Dân tộc và Tôn giáo, Hội Nông dân tỉnh, UBND các xã.
4|- Thời gian hoàn thành: Quý IV/2027.
4|- Kết quả: Báo cáo của Sở Nông nghiệp và Môi trường.
3|(2) Hỗ trợ 1.500 hộ nghèo vay vốn.
4|- Đơn vị chủ trì: Ngân hàng Chính sách xã hội tỉnh.
4|- Thời gian thực hiện: Thường xuyên trong giai đoạn 2026 - 2030.
3|(2) Đào tạo nghề cho lao động nông thôn.
4|- Đơn vị chủ trì: Sở Nội vụ.
2|2. Thi đua giữ gìn bản sắc
3|(1) Mở ít nhất 05 lớp truyền dạy.
4|- Đơn vị chủ trì: Sở Văn hóa, Thể thao và Du lịch.
2|4. Thi đua bảo vệ an ninh biên giới
3|(1) Duy trì tổ tự quản.
4|- Đơn vị chủ trì: Bộ đội Biên phòng tỉnh.
1|III. TỔ CHỨC THỰC HIỆN
2|1. Ban Chỉ đạo phong trào thi đua hướng dẫn, đôn đốc, kiểm tra việc thực hiện.
2|2. Các sở, ban, ngành cụ thể hóa Nghị quyết 06; báo cáo kết quả trước ngày 15 tháng 11 hằng năm.
2|3. Sở Nội vụ tham mưu tổng kết phong trào vào năm 2030.
1|Yêu cầu các cơ quan, đơn vị triển khai thực hiện nghiêm túc./.

r|Nơi nhận:\t
r|- Thường trực Tỉnh ủy (để b/c);
r|- Các sở, ban, ngành;
r|- UBND các xã,
r|- Lưu: VT, BCĐ (80b).
s|TM. BAN CHỈ ĐẠO
s|TRƯỞNG BAN



s|Hà Minh Tuấn
s|PHÓ BÍ THƯ THƯỜNG TRỰC TỈNH ỦY
`,
  header: {
    kind: 'plan',
    number: '15/KH-BCĐ',
    date: '2026-01-20',
    place: 'Sông Lam',
    subject: 'Tổ chức phong trào thi đua “Chung tay vì vùng đồng bào dân tộc thiểu số” giai đoạn 2026 - 2030',
    issuers: ['TỈNH ỦY SÔNG LAM BAN CHỈ ĐẠO PHONG TRÀO THI ĐUA'],
  },
  citations: ['06-NQ/TU 2025-10-08', '06-NQ/TU'],
  roles: [
    '- lead: Sở Nông nghiệp và Môi trường',
    '- coordinate: Sở Dân tộc và Tôn giáo',
    '- coordinate: Hội Nông dân tỉnh',
    '- coordinate: UBND các xã',
    '- lead: Ngân hàng Chính sách xã hội tỉnh',
    '- lead: Sở Nội vụ',
    '- lead: Sở Văn hóa, Thể thao và Du lịch',
    '- lead: Bộ đội Biên phòng tỉnh',
    '1. guide: Ban Chỉ đạo phong trào thi đua',
    '1. monitor: Ban Chỉ đạo phong trào thi đua',
    '1. supervise: Ban Chỉ đạo phong trào thi đua',
    '2. implement: Các sở, ban, ngành',
    '3. advise: Sở Nội vụ',
  ],
  targets: ['từ 20 đến 30 mô hình', '1.500 hộ', 'ít nhất 05 lớp'],
  times: [
    'Quý IV/2027',
    'Thường xuyên trong giai đoạn 2026 - 2030',
    'trước ngày 15 tháng 11 hằng năm',
    'vào năm 2030',
  ],
  recipients: ['Thường trực Tỉnh ủy (để b/c)', 'Các sở, ban, ngành', 'UBND các xã', 'Lưu: VT, BCĐ (80b)'],
  signers: ['Hà Minh Tuấn'],
  notes: ['numbering-repeated', 'numbering-skipped'],
};
