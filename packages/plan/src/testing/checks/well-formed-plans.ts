/** Plans of our own writing, with invented places and people, in which an experienced clerk would mark nothing. */
export const wellFormedPlans: readonly { name: string; text: string }[] = [
  {
    name: 'a yearly plan of two issuers',
    text: `ỦY BAN MTTQ VIỆT NAM TỈNH SÔNG LAM
BAN THƯỜNG TRỰC - SỞ DÂN TỘC VÀ TÔN GIÁO
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 07/KHPH-MTTQ-SDTTG
Sông Lam, ngày 02 tháng 3 năm 2026

KẾ HOẠCH
Phối hợp công tác dân tộc năm 2026

Thực hiện Chương trình phối hợp số 06/CTrPH-MTTQ-SDTTG ngày 15/01/2026 giữa Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh và Sở Dân tộc và Tôn giáo, hai cơ quan thống nhất kế hoạch như sau:

I. MỤC ĐÍCH, YÊU CẦU
1. Phát huy vai trò của người có uy tín trong đồng bào dân tộc thiểu số (DTTS); tạo sự đồng thuận trong các tầng lớp Nhân dân.
2. Nội dung phối hợp thiết thực, đúng chức năng, nhiệm vụ; tuân thủ pháp luật của Nhà nước.

II. NỘI DUNG PHỐI HỢP
1. Công tác tuyên truyền
1.1. Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh chủ trì, phối hợp với Sở Dân tộc và Tôn giáo tổ chức 04 hội nghị tuyên truyền tại các xã vùng đồng bào DTTS, hoàn thành trước ngày 30/6/2026.
1.2. Sở Dân tộc và Tôn giáo chủ trì, phối hợp với Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh và Hội Nông dân tỉnh biên soạn 02 tài liệu song ngữ, hoàn thành trong quý III năm 2026.
2. Công tác biểu dương
2.1. Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh chủ trì, phối hợp với Sở Dân tộc và Tôn giáo, Sở Tài chính tổ chức hội nghị biểu dương 60 người có uy tín, hoàn thành trước ngày 20/11/2026.

III. KINH PHÍ
Kinh phí thực hiện do hai cơ quan bố trí trong dự toán ngân sách nhà nước được giao năm 2026.

IV. TỔ CHỨC THỰC HIỆN
1. Hai cơ quan chỉ đạo các đơn vị trực thuộc triển khai Kế hoạch này; báo cáo kết quả trước ngày 15/12/2026.
2. Đề nghị Ủy ban nhân dân các xã, phường tạo điều kiện để các hoạt động đạt kết quả.

Trên đây là Kế hoạch phối hợp công tác dân tộc năm 2026, đề nghị các đơn vị thực hiện./.

GIÁM ĐỐC SỞ DÂN TỘC VÀ TÔN GIÁO
Kha Thị Phương

TM. BAN THƯỜNG TRỰC
CHỦ TỊCH
Nguyễn Hữu Đạt

Nơi nhận:
- Ban Thường trực Ủy ban Trung ương MTTQ Việt Nam (b/c);
- UBND tỉnh (b/c);
- Sở Tài chính;
- Hội Nông dân tỉnh;
- UBND các xã, phường;
- Lưu: VT (MTTQ), VT (SDTTG).
`,
  },
  {
    name: 'a plan of a commune with lines for each task',
    text: `ỦY BAN NHÂN DÂN
XÃ TÀ LƯN
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số:       /KH-UBND
Tà Lưn, ngày      tháng 5 năm 2026

KẾ HOẠCH
Tuyên truyền, phổ biến pháp luật vùng đồng bào dân tộc thiểu số năm 2026

Thực hiện Kế hoạch số 12/KH-UBND ngày 01/02/2026 của Ủy ban nhân dân tỉnh về công tác dân tộc năm 2026, Ủy ban nhân dân xã ban hành kế hoạch như sau:

I. MỤC TIÊU
1. 100% thôn, bản được tuyên truyền ít nhất 02 lần trong năm.
2. Cán bộ, công chức nắm vững khoản 2 Điều 5 của Quy chế làm việc.

II. NHIỆM VỤ
1. Tuyên truyền trực tiếp tại thôn, bản
a) Tổ chức 10 buổi nói chuyện tại nhà văn hóa các thôn.
- Đơn vị chủ trì: Phòng Văn hóa - Xã hội.
- Đơn vị phối hợp: Công an xã, Hội Phụ nữ xã.
- Thời gian hoàn thành: Quý III/2026.
b) Phát 500 tờ rơi bằng hai thứ tiếng.
- Đơn vị chủ trì: Hội Phụ nữ xã.
- Thời gian hoàn thành: trước ngày 30/9/2026.
2. Tuyên truyền trên hệ thống truyền thanh

III. KINH PHÍ
Từ nguồn ngân sách xã năm 2026 và các nguồn hợp pháp khác.

IV. TỔ CHỨC THỰC HIỆN
1. Phòng Văn hóa - Xã hội theo dõi, đôn đốc; tổng hợp kết quả, báo cáo Ủy ban nhân dân xã trước ngày 15/01/2027.
2. Các thôn, bản bố trí địa điểm, vận động Nhân dân tham gia đông đủ.

Yêu cầu các đơn vị nghiêm túc thực hiện./.

Nơi nhận:
- UBND tỉnh (b/c);
- Công an xã, Hội Phụ nữ xã;
- Các thôn, bản;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Lò Văn Mạnh
`,
  },
  {
    name: 'a plan of a party committee, in the party’s form',
    text: `ĐẢNG BỘ TỈNH SÔNG LAM
ĐẢNG ỦY XÃ PÙ HIÊNG
ĐẢNG CỘNG SẢN VIỆT NAM
Số 15-KH/ĐU
Pù Hiêng, ngày 05 tháng 3 năm 2026

KẾ HOẠCH
Học tập, quán triệt Nghị quyết của Tỉnh ủy năm 2026

Thực hiện Nghị quyết số 06-NQ/TU ngày 08/10/2025 của Tỉnh ủy, Ban Thường vụ Đảng ủy xây dựng kế hoạch như sau:

I. MỤC ĐÍCH, YÊU CẦU
1. Tạo sự thống nhất trong cán bộ, đảng viên và Nhân dân.

II. NỘI DUNG
1. Ban Xây dựng Đảng chủ trì tổ chức 03 hội nghị quán triệt, hoàn thành trước ngày 30/4/2026.

III. TỔ CHỨC THỰC HIỆN
1. Các chi bộ báo cáo kết quả về Đảng ủy trước ngày 15/5/2026.

T/M BAN THƯỜNG VỤ
BÍ THƯ
Vi Thị Hoa

Nơi nhận:
- Tỉnh ủy (b/c),
- Các chi bộ trực thuộc,
- Lưu Văn phòng Đảng ủy.
`,
  },
];
