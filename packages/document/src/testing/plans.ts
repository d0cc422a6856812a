/** Whole documents of our own writing, with invented places and people. */
export const OUR_PLANS: readonly string[] = [
  `ỦY BAN NHÂN DÂN
TỈNH SÔNG LAM
Số: 18/KH-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Sông Lam, ngày 05 tháng 3 năm 2026
KẾ HOẠCH
Thực hiện công tác dân tộc năm 2026

Căn cứ Chương trình số 06/CTr-UBND ngày 12/01/2026, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:
I. MỤC ĐÍCH, YÊU CẦU
1. Nâng cao nhận thức của đồng bào các dân tộc.
2. Không trùng lặp, không bỏ sót nhiệm vụ.
II. NHIỆM VỤ
1. Tuyên truyền, vận động
1.1. Tổ chức 04 hội nghị tại các xã Nậm Khoai, Huồi Sắt.
a) Sở Dân tộc và Tôn giáo chủ trì, phối hợp với Sở Tài chính;
- Hoàn thành trước ngày 30/6/2026.
Trên đây là Kế hoạch thực hiện công tác dân tộc năm 2026.
Nơi nhận:
- Như trên;
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Kha Thị Phương`,
  `BÁO CÁO
Kết quả phối hợp 6 tháng đầu năm 2026

I. KẾT QUẢ
1. Đã ban hành Kế hoạch số 18/KH-UBND ngày 05/3/2026.
- Tổ chức 02/04 hội nghị.
+ Tại xã Nậm Khoai: 120 người.
II. PHƯƠNG HƯỚNG
1. Tiếp tục tuyên truyền.`,
];
