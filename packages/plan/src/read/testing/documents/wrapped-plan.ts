import type { OurDocument } from './our-document.js';

/** A PDF's text: every line broken at about eighty characters, page numbers, a page break between words. */
export const wrappedPlan: OurDocument = {
  name: 'hard-wrapped text of a PDF',
  marked: `h|ỦY BAN NHÂN DÂN
h|TỈNH HÒA AN
h|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
h|Độc lập - Tự do - Hạnh phúc
h|Số: 88/KH-UBND
h|Hòa An, ngày 12 tháng 02 năm 2026
t|KẾ HOẠCH
t|Thực hiện công tác người có uy tín trong đồng bào dân tộc thiểu số
t|trên địa bàn tỉnh năm 2026
b|Thực hiện Quyết định số 12/2018/QĐ-TTg ngày 06 tháng 3 năm 2018 của Thủ tướng
.|Chính phủ về tiêu chí lựa chọn, công nhận người có uy tín và chính sách đối với
.|người có uy tín trong đồng bào dân tộc thiểu số (được sửa đổi, bổ sung tại Quyết
.|định số 28/2023/QĐ-TTg ngày 23/11/2023), Ủy ban nhân dân tỉnh ban hành Kế hoạch
.|như sau:
1|I. MỤC ĐÍCH, YÊU CẦU
2|1. Phát huy vai trò của người có uy tín trong đồng bào dân tộc thiểu số; động
.|viên, biểu dương kịp thời những người có nhiều đóng góp cho sự nghiệp xây dựng
.|và bảo vệ Tổ quốc.
2|2. Các chế độ, chính sách phải được thực hiện đầy đủ, công khai, đúng đối tượng
.|theo quy định của Nhà nước và của
n|2
.|tỉnh.
1|II. NỘI DUNG
2|1. Tổ chức 02 lớp tập huấn, bồi dưỡng kiến thức cho 150 người có uy tín của các
.|xã biên giới.
3|a) Thời gian: trong quý II năm 2026; địa điểm do Sở Dân tộc và Tôn giáo bố trí
.|phù hợp với điều kiện của từng vùng.
3|b) Thành phần: người có uy tín, trưởng thôn, bí thư chi bộ.
2|2. Thăm hỏi, tặng quà người có uy tín nhân dịp Tết Nguyên đán, Tết Chôl Chnăm
.|Thmây; mức quà không quá 500.000 đồng cho một người.
1|III. TỔ CHỨC THỰC HIỆN
2|1. Sở Dân tộc và Tôn giáo chủ trì, phối hợp với Sở Tài chính và Ủy ban nhân dân
.|các xã, phường triển khai Kế hoạch; theo dõi, đôn đốc, tổng hợp kết quả báo cáo
.|Ủy ban nhân dân tỉnh trước ngày 10 tháng 12 năm 2026.
2|2. Sở Tài chính hướng dẫn việc quản lý, sử dụng kinh phí theo quy định của pháp
.|luật hiện hành.
2|3. Đề nghị Ủy ban MTTQ Việt Nam tỉnh giám sát việc thực hiện Kế hoạch này ở các
.|xã, phường.
1|Yêu cầu các sở, ngành và địa phương nghiêm túc thực hiện; có vướng mắc, báo cáo
.|Ủy ban nhân dân tỉnh xem xét, quyết định./.
r|Nơi nhận:
r|- Bộ Dân tộc và Tôn giáo;
r|- Thường trực Tỉnh ủy, HĐND tỉnh;
r|- Chủ tịch, các Phó Chủ tịch UBND tỉnh;
r|- Lưu: VT, KGVX.
s|TM. ỦY BAN NHÂN DÂN
s|KT. CHỦ TỊCH
s|PHÓ CHỦ TỊCH
s|Y Thu Hà
`,
  header: {
    kind: 'plan',
    number: '88/KH-UBND',
    date: '2026-02-12',
    place: 'Hòa An',
    subject: 'Thực hiện công tác người có uy tín trong đồng bào dân tộc thiểu số trên địa bàn tỉnh năm 2026',
    issuers: ['ỦY BAN NHÂN DÂN TỈNH HÒA AN'],
  },
  citations: ['12/2018/QĐ-TTg 2018-03-06', '28/2023/QĐ-TTg 2023-11-23'],
  roles: [
    '1. lead: Sở Dân tộc và Tôn giáo',
    '1. coordinate: Sở Tài chính',
    '1. coordinate: Ủy ban nhân dân các xã, phường',
    '1. monitor: Sở Dân tộc và Tôn giáo',
    '1. consolidate: Sở Dân tộc và Tôn giáo',
    '2. guide: Sở Tài chính',
    '2. implement: Sở Tài chính',
    '3. supervise: Ủy ban MTTQ Việt Nam tỉnh',
  ],
  targets: ['02 lớp', '150 người', '500.000 đồng'],
  times: ['trong quý II năm 2026', 'nhân dịp Tết Nguyên đán', 'trước ngày 10 tháng 12 năm 2026'],
  recipients: [
    'Bộ Dân tộc và Tôn giáo',
    'Thường trực Tỉnh ủy, HĐND tỉnh',
    'Chủ tịch, các Phó Chủ tịch UBND tỉnh',
    'Lưu: VT, KGVX',
  ],
  signers: ['Y Thu Hà'],
};
