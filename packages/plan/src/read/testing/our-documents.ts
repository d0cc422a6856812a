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
  {
    name: 'a half-year report',
    text: `UBMTTQVN TỈNH SÔNG LAM
BAN THƯỜNG TRỰC
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 118/BC-MTTQ-BTT
Sông Lam, ngày 14 tháng 6 năm 2026

BÁO CÁO
Kết quả công tác phối hợp 6 tháng đầu năm 2026

Thực hiện Kế hoạch số 12/KHPH-MTTQ-SDTTG ngày 09/3/2026, Ban Thường trực báo cáo kết quả như sau:
I. KẾT QUẢ
1. Tuyên truyền: đã tổ chức 04 hội nghị với 320 lượt người dự.
+ Cấp tỉnh 01 hội nghị;
+ Cấp xã 03 hội nghị.
2. Giám sát: đã giám sát 05 xã.
II. KHÓ KHĂN
Một số xã báo cáo chậm.
Trên đây là báo cáo 6 tháng đầu năm 2026./.

Nơi nhận:
- Ban Dân chủ UBTW (b/c);
- Lưu: VT.

TM. BAN THƯỜNG TRỰC
PHÓ CHỦ TỊCH
Vi Thị Hoa
`,
    says: {
      kind: 'report',
      number: '118/BC-MTTQ-BTT',
      date: '2026-06-14',
      issuers: 1,
      sections: 2,
      points: 2,
      subpoints: 0,
      letters: 0,
      dashes: 0,
      recipients: ['Ban Dân chủ UBTW (b/c)', 'Lưu: VT'],
      signers: ['Vi Thị Hoa'],
      appendices: 0,
    },
  },
  {
    name: 'a news article about a plan',
    text: `Trang chủ
Sông Lam: Hai cơ quan ký kế hoạch phối hợp công tác dân tộc năm 2026
Thứ ba, 10/3/2026 - 08:15
Sáng 09/3, Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh và Sở Dân tộc và Tôn giáo tỉnh Sông Lam ký Kế hoạch phối hợp số 12/KHPH-MTTQ-SDTTG về công tác dân tộc năm 2026.
Theo kế hoạch, hai cơ quan tổ chức 04 hội nghị tuyên truyền tại các xã biên giới, biểu dương 60 người có uy tín và giám sát việc thực hiện chính sách tại 05 xã.
Phát biểu tại lễ ký, lãnh đạo hai cơ quan đề nghị các xã, phường báo cáo kết quả đúng hạn.
`,
    says: {
      kind: 'news',
      number: null,
      date: null,
      issuers: 0,
      sections: 0,
      points: 0,
      subpoints: 0,
      letters: 0,
      dashes: 0,
      recipients: [],
      signers: [],
      appendices: 0,
    },
  },
];
