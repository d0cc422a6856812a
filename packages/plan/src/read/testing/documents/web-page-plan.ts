import type { OurDocument } from './our-document.js';

/** A plan copied from a portal: menus, an instant, Markdown marks over two lines, headings with a colon, footnotes. */
export const webPagePlan: OurDocument = {
  name: 'plan copied from a web page',
  marked: `n|Menu
n|Trang chủ » Văn bản » Chi tiết
n|Cập nhật: 14:05 | 03/02/2026
h|**ỦY BAN MTTQ VIỆT NAM**
h|**PHƯỜNG TÂN LẬP**
h|**BAN THƯỜNG TRỰC**
h|**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**
h|**Độc lập - Tự do - Hạnh phúc**
h|Số: 09/KH-MTTQ-BTT
h|*Tân Lập, ngày 02 tháng 02 năm 2026*

t|**KẾ HOẠCH**
t|**Tổ chức Ngày hội Đại đoàn kết toàn dân tộc
t|ở khu dân cư năm 2026**

b|(*Thực hiện Hướng dẫn số 27/HD-MTTQ-BTT ngày 15/01/2026 của Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh*)
1|Ban Thường trực Ủy ban MTTQ Việt Nam phường xây dựng kế hoạch như sau:
1|**A. MỤC ĐÍCH**
2|Củng cố khối đại đoàn kết toàn dân tộc.
1|**B. NỘI DUNG**
2|**1. Phần lễ:**
3|• Văn nghệ chào mừng;
3|• Chào cờ, hát Quốc ca;
3|• Khen thưởng:
4|+ Gia đình văn hóa: 10 hộ;
4|+ Cá nhân tiêu biểu: 03 người.
2|**2. Phần hội:**
3|Tổ chức bữa cơm đại đoàn kết, thi đấu thể thao.
2|**3. Khẩu hiệu tuyên truyền**
3|1. Nhiệt liệt chào mừng Ngày hội Đại đoàn kết toàn dân tộc năm 2026!
3|2. Đoàn kết, đoàn kết, đại đoàn kết! Thành công, thành công, đại thành công!
3|3. Toàn dân tích cực tham gia 02 cuộc vận động lớn!
1|**C. TỔ CHỨC THỰC HIỆN**
2|1. Đồng chí Nguyễn Thị Mai - Phó Chủ tịch Ủy ban MTTQ Việt Nam phường: phụ trách chung.
2|2. Đồng chí Trần Quốc Toàn - Ủy viên Thường trực: tham mưu chương trình, tổng hợp báo cáo trước ngày 20/11/2026.
2|3. Ban Công tác Mặt trận các khu dân cư
3|Xây dựng kế hoạch chi tiết; tổ chức ngày hội từ ngày 01/11 đến ngày 18/11/2026.
1|Trên đây là Kế hoạch tổ chức Ngày hội, đề nghị các khu dân cư thực hiện./.

r|***Nơi nhận:***
r|- Đảng ủy phường (b/c);
r|- Các khu dân cư (t/h);
r|- Lưu: VT.
s|**TM. BAN THƯỜNG TRỰC**
s|**CHỦ TỊCH**
s|(Đã ký)
s|**Phan Thanh Tâm**
a|[1] Theo Hướng dẫn số 27/HD-MTTQ-BTT.
n|Lượt xem: 45
n|Chia sẻ
`,
  header: {
    kind: 'plan',
    number: '09/KH-MTTQ-BTT',
    date: '2026-02-02',
    place: 'Tân Lập',
    subject: 'Tổ chức Ngày hội Đại đoàn kết toàn dân tộc ở khu dân cư năm 2026',
    issuers: ['ỦY BAN MTTQ VIỆT NAM PHƯỜNG TÂN LẬP BAN THƯỜNG TRỰC'],
  },
  citations: ['27/HD-MTTQ-BTT 2026-01-15', '27/HD-MTTQ-BTT'],
  roles: [
    '1. lead: Đồng chí Nguyễn Thị Mai - Phó Chủ tịch Ủy ban MTTQ Việt Nam phường',
    '2. advise: Đồng chí Trần Quốc Toàn - Ủy viên Thường trực',
    '2. consolidate: Đồng chí Trần Quốc Toàn - Ủy viên Thường trực',
    '3. implement: Ban Công tác Mặt trận các khu dân cư',
  ],
  targets: ['10 hộ', '03 người'],
  times: ['trước ngày 20/11/2026', 'từ ngày 01/11 đến ngày 18/11/2026'],
  recipients: ['Đảng ủy phường (b/c)', 'Các khu dân cư (t/h)', 'Lưu: VT'],
  signers: ['Phan Thanh Tâm'],
  notes: ['noise-set-aside'],
};
