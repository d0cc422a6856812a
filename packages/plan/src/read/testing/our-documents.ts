/** Documents of our own writing, with invented places and people, that hold the hard cases of real ones. */
export const ourDocuments: { name: string; text: string; says: object }[] = [
  {
    name: 'a joint plan of two issuers',
    text: `ỦY BAN MTTQ VIỆT NAM TỈNH SÔNG LAM
BAN THƯỜNG TRỰC - SỞ DÂN TỘC VÀ TÔN GIÁO
-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Số: 07/KHPH-MTTQ-SDTTG
Sông Lam, ngày 02 tháng 3 năm 2026

KẾ HOẠCH
Phối hợp công tác dân tộc năm 2026

Căn cứ Chương trình phối hợp số 06/CTrPH-MTTQ-SDTTG ngày 15/01/2026, hai cơ quan thống nhất kế hoạch như sau:
I. MỤC ĐÍCH
1. Xác định rõ trách nhiệm của từng cơ quan;
2. Không bỏ sót nhiệm vụ.
II. NỘI DUNG
1. Công tác tuyên truyền
1.1. Tổ chức 04 hội nghị tại các xã biên giới.
1.2. Xây dựng ít nhất 10 tổ truyền thông trước ngày 30/9/2026.
2. Công tác biểu dương
a) Lập danh sách;
b) Thẩm định;
c) Công khai;
d) Quyết định;
đ) Trao tặng.
III. TỔ CHỨC THỰC HIỆN
- Ban Thường trực chủ trì, phối hợp với Sở Dân tộc và Tôn giáo.
- Các xã báo cáo 6 tháng, năm.
Trên đây là Kế hoạch phối hợp năm 2026, đề nghị các đơn vị thực hiện./.

Nơi nhận:
- Ban TT UBTW MTTQVN (b/c);
- UBND tỉnh (b/c);
- Các xã, phường;
- Lưu: VT, DT.

GIÁM ĐỐC SỞ DÂN TỘC VÀ TÔN GIÁO
Kha Thị Phương

TM. BAN THƯỜNG TRỰC
CHỦ TỊCH
Nguyễn Hữu Đạt
`,
    says: {
      kind: 'coordination-plan',
      number: '07/KHPH-MTTQ-SDTTG',
      date: '2026-03-02',
      issuers: 2,
      sections: 3,
      points: 4,
      subpoints: 2,
      letters: 5,
      dashes: 2,
      recipients: ['Ban TT UBTW MTTQVN (b/c)', 'UBND tỉnh (b/c)', 'Các xã, phường', 'Lưu: VT, DT'],
      signers: ['Kha Thị Phương', 'Nguyễn Hữu Đạt'],
      appendices: 0,
    },
  },
  {
    name: 'a commune plan with a blank number, page numbers and an appended form',
    text: `ỦY BAN NHÂN DÂN
XÃ PÙ HIÊNG
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số:        /KH-UBND
Pù Hiêng, ngày      tháng 4 năm 2026

KẾ HOẠCH
Tuyên truyền chính sách dân tộc năm 2026

Thực hiện Kế hoạch số 12/KH-UBND ngày 01/02/2026 của UBND tỉnh, UBND xã ban hành kế hoạch như sau:
I. MỤC TIÊU
1. Tuyên truyền đến 100% thôn, bản.
2
2. Vận động đồng bào giữ gìn bản sắc.
II. THỰC HIỆN
1. Công chức văn hóa tham mưu, theo dõi.
- Báo cáo trước ngày 15/12/2026.
Trên đây là Kế hoạch của UBND xã./.

Nơi nhận:
- UBND tỉnh;
- Các thôn;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Lò Văn Mạnh

PHỤ LỤC
Mẫu báo cáo
1. Tên thôn: ..........
2. Số người tham dự: ..........
`,
    says: {
      kind: 'plan',
      number: '/KH-UBND',
      date: null,
      issuers: 1,
      sections: 2,
      points: 3,
      subpoints: 0,
      letters: 0,
      dashes: 1,
      recipients: ['UBND tỉnh', 'Các thôn', 'Lưu: VT'],
      signers: ['Lò Văn Mạnh'],
      appendices: 1,
    },
  },
];
