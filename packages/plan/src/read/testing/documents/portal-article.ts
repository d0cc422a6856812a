import type { OurDocument } from './our-document.js';

/** An article on a portal: menus, share buttons, counters, caption, author, comments, further articles. */
export const portalArticle: OurDocument = {
  name: 'article of a portal',
  marked: `n|Skip to main content
n|Trang chủ
n|Tin tức - Sự kiện
n|Thứ hai, Ngày 09/03/2026 -
t|Hội Nông dân và Sở Dân tộc và Tôn giáo tỉnh Sông Lam ký kết chương trình phối hợp giai đoạn 2026 - 2030
n|Ngày đăng: 09/03/2026  21:53
n|Lượt xem: 193
n|Mặc định Cỡ chữ
n|A A
1|(SLO) - Chiều 06/3, Hội Nông dân tỉnh và Sở Dân tộc và Tôn giáo tổ chức lễ ký kết Chương trình phối hợp số 02/CTPH-HND-SDTTG về vận động nông dân vùng đồng bào dân tộc thiểu số phát triển kinh tế.
n|Ảnh: Quang cảnh lễ ký kết.
1|Dự buổi lễ có đồng chí Mùa A Sáng, Phó Chủ tịch Ủy ban nhân dân tỉnh; lãnh đạo các sở, ngành.
1|Theo chương trình, hai bên sẽ tập trung vào các nội dung:
1|- Tuyên truyền Nghị quyết số 46-NQ/TW ngày 20/12/2023 của Bộ Chính trị;
1|- Hỗ trợ xây dựng 15 mô hình kinh tế tập thể.
1|Phát biểu tại buổi lễ, đồng chí Mùa A Sáng đề nghị hai bên cụ thể hóa chương trình bằng kế hoạch hằng năm, bám sát Kế hoạch số 120/KH-UBND của Ủy ban nhân dân tỉnh./.
n|Tin, ảnh: Bảo Ngọc
n|Chia sẻ
n|Ý kiến bạn đọc
n|Tin cùng chuyên mục
n|Sông Lam đẩy mạnh xóa nhà tạm trong vùng đồng bào dân tộc thiểu số
n|Lên đầu trang
`,
  header: {
    kind: 'news',
    number: null,
    date: null,
    subject:
      'Hội Nông dân và Sở Dân tộc và Tôn giáo tỉnh Sông Lam ký kết chương trình phối hợp giai đoạn 2026 - 2030',
    issuers: [],
  },
  citations: ['02/CTPH-HND-SDTTG', '46-NQ/TW 2023-12-20', '120/KH-UBND'],
  roles: [],
  recipients: [],
  signers: [],
};
