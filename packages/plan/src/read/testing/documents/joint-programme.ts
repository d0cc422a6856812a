import type { OurDocument } from './our-document.js';

/** A joint programme: issuers side by side by bars, A. B. above I., `1.1.1.`, `+` and `*`, signers in a table's cells. */
export const jointProgramme: OurDocument = {
  name: 'joint programme with cells by bars',
  marked: `h|ỦY BAN NHÂN DÂN TỈNH - HỘI NÔNG DÂN TỈNH SÔNG LAM | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
~|-------- | Độc lập - Tự do - Hạnh phúc
h|Số: 09/CTPH-UBND-HND | Sông Lam, ngày 15 tháng 3 năm 2026

t|CHƯƠNG TRÌNH PHỐI HỢP CÔNG TÁC
t|giữa Ủy ban nhân dân tỉnh và Hội Nông dân tỉnh,
t|giai đoạn 2026 - 2030

b|- Căn cứ Nghị quyết số 46-NQ/TW, ngày 20/12/2023 của Bộ Chính trị;
b|- Thực hiện Quyết định số 182/QĐ-TTg, ngày 20/02/2024 của Thủ tướng Chính phủ,
.|Ủy ban nhân dân tỉnh và Ban Thường vụ Hội Nông dân tỉnh (sau đây gọi tắt là hai bên) thống nhất ký kết Chương trình phối hợp với các nội dung sau:

1|A. MỤC ĐÍCH, YÊU CẦU
2|I. Mục đích
3|Tăng cường mối quan hệ công tác giữa hai bên.
2|II. Yêu cầu
3|Nội dung phối hợp phải cụ thể.
1|B. NỘI DUNG PHỐI HỢP
2|I. Hỗ trợ nông dân phát triển kinh tế
3|1. Vốn và kỹ thuật
4|1.1. Về vốn
5|1.1.1. Bổ sung Quỹ Hỗ trợ nông dân mỗi năm ít nhất 05 tỷ đồng.
5|1.1.2. Giải ngân kịp thời.
4|1.2. Về kỹ thuật
5|* Chuyển giao kỹ thuật:
6|+ Tập huấn cho 2.000 hội viên;
6|+ Xây dựng 10 - 15 mô hình.
5|* Quảng bá sản phẩm.
3|2. Chuyển đổi số
2|II. Giám sát, phản biện xã hội
3|1. Hội Nông dân tỉnh chủ trì giám sát 01 cuộc/năm.
1|C. TỔ CHỨC THỰC HIỆN
2|I. Trách nhiệm của Ủy ban nhân dân tỉnh
3|1. Giao Sở Nông nghiệp và Môi trường là đầu mối, tham mưu tổ chức thực hiện.
3|2. Chỉ đạo Ủy ban nhân dân các xã, phường ký kết chương trình phối hợp.
2|II. Trách nhiệm của Ban Thường vụ Hội Nông dân tỉnh
3|Chỉ đạo Hội Nông dân các xã, phường phối hợp thực hiện.
2|III. Chế độ thông tin, báo cáo
3|Định kỳ 6 tháng, 01 năm, hai bên trao đổi, đánh giá kết quả. Chương trình này thay thế Chương trình phối hợp số 15/CTPH-UBND-HND ngày 10/02/2021.

s|TM. BAN THƯỜNG VỤ HỘI NÔNG DÂN TỈNH | TM. ỦY BAN NHÂN DÂN TỈNH
s|CHỦ TỊCH | CHỦ TỊCH
s|(đã ký) | (đã ký)
s|Hồ Văn Ngọc | Trần Thế Vinh

r|Nơi nhận:
r|- Trung ương Hội Nông dân Việt Nam,
r|- Thường trực Tỉnh ủy, HĐND tỉnh,
r|- Văn phòng Tỉnh ủy + Văn phòng UBND tỉnh,
r|- Hội Nông dân các xã, phường,
r|- Lưu VT UBND tỉnh, VT Hội Nông dân tỉnh.
`,
  header: {
    kind: 'programme',
    number: '09/CTPH-UBND-HND',
    date: '2026-03-15',
    place: 'Sông Lam',
    subject: 'giữa Ủy ban nhân dân tỉnh và Hội Nông dân tỉnh, giai đoạn 2026 - 2030',
    issuers: ['ỦY BAN NHÂN DÂN TỈNH', 'HỘI NÔNG DÂN TỈNH SÔNG LAM'],
  },
  citations: ['46-NQ/TW 2023-12-20', '182/QĐ-TTg 2024-02-20', '15/CTPH-UBND-HND 2021-02-10'],
  roles: [
    '1. lead: Hội Nông dân tỉnh',
    'I. implement: Ủy ban nhân dân tỉnh',
    '1. focal: Sở Nông nghiệp và Môi trường',
    '1. advise: Sở Nông nghiệp và Môi trường',
    'II. implement: Ban Thường vụ Hội Nông dân tỉnh',
    '¶ implement: Hội Nông dân các xã, phường',
  ],
  targets: ['ít nhất 05 tỷ đồng', '2.000 hội viên', '10 - 15 mô hình', '01 cuộc'],
  times: ['Định kỳ 6 tháng, 01 năm'],
  recipients: [
    'Trung ương Hội Nông dân Việt Nam',
    'Thường trực Tỉnh ủy, HĐND tỉnh',
    'Văn phòng Tỉnh ủy + Văn phòng UBND tỉnh',
    'Hội Nông dân các xã, phường',
    'Lưu VT UBND tỉnh, VT Hội Nông dân tỉnh',
  ],
  signers: ['Hồ Văn Ngọc', 'Trần Thế Vinh'],
};
