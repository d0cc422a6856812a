import type { OurDocument } from './our-document.js';

/** A page of a portal: menus, an instant, buttons; no numbered headings. */
export const newsArticle: OurDocument = {
  name: 'news article about a plan',
  marked: `n|Trang chủ
n|DetailController
t|Sông Lam: Hai cơ quan ký kế hoạch phối hợp công tác dân tộc năm 2026
n|Thứ ba, 10/3/2026 - 08:15
1|Sáng 09/3, Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh và Sở Dân tộc và Tôn giáo tỉnh Sông Lam ký Kế hoạch phối hợp số 12/KHPH-MTTQ-SDTTG về công tác dân tộc năm 2026.
n|[Ảnh: Quang cảnh lễ ký]
n|Chia sẻ
1|Theo kế hoạch, hai cơ quan tổ chức 04 hội nghị tuyên truyền tại các xã biên giới, biểu dương 60 người có uy tín và giám sát việc thực hiện chính sách tại 05 xã.

1|Phát biểu tại lễ ký, lãnh đạo hai cơ quan đề nghị các xã, phường báo cáo kết quả đúng hạn.
n|Tin, ảnh: Hoàng Lan
n|Lượt xem: 1.204
n|Các tin khác
n|Khai mạc ngày hội văn hóa các dân tộc
`,
  header: {
    kind: 'news',
    number: null,
    date: null,
    subject: 'Sông Lam: Hai cơ quan ký kế hoạch phối hợp công tác dân tộc năm 2026',
    issuers: [],
  },
  citations: ['12/KHPH-MTTQ-SDTTG'],
  roles: [],
  recipients: [],
  signers: [],
  notes: ['noise-set-aside'],
};
