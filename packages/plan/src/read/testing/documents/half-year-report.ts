import type { OurDocument } from './our-document.js';

/** A report that tells of what was done, cites a plan of a later day, and writes one number in two ways. */
export const halfYearReport: OurDocument = {
  name: 'half-year report',
  marked: `h|UBMTTQVN TỈNH SÔNG LAM
h|BAN THƯỜNG TRỰC
h|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
h|Độc lập - Tự do - Hạnh phúc
h|Số: 118/BC-MTTQ-BTT
h|Sông Lam, ngày 14 tháng 6 năm 2026

t|BÁO CÁO
t|Kết quả công tác phối hợp 6 tháng đầu năm 2026

b|Thực hiện Kế hoạch số 12/KHPH-MTTQ-SDTTG ngày 09/3/2026 giữa Ban Thường trực và Sở Dân tộc và Tôn giáo, Ban Thường trực báo cáo kết quả như sau:
1|I. KHÁI QUÁT TÌNH HÌNH
2|Tỉnh có 09 dân tộc cùng sinh sống; 62 xã vùng đồng bào dân tộc thiểu số.
1|II. KẾT QUẢ
2|1. Tuyên truyền: đã tổ chức 04 hội nghị với 320 lượt người dự.
3|+ Cấp tỉnh 01 hội nghị;
3|+ Cấp xã 03 hội nghị.
2|2. Giám sát: đã giám sát 05 xã.
3|- Đã tham mưu UBND tỉnh ban hành Kế hoạch số 104/KH-UBND ngày 20/12/2026 về hỗ trợ đồng bào (sau khi có Công văn số 79 – TB/VPTU).
3|- Đang dự thảo quy chế phối hợp theo Kế hoạch số 104/UBND –KH.
2|3. Tiếp công dân: không phát sinh đơn thư.
1|III. ĐÁNH GIÁ
2|1. Thuận lợi
3|Được cấp ủy quan tâm.
2|2. Tồn tại, hạn chế
3|Một số xã báo cáo chậm.
2|3. Nguyên nhân
3|Cán bộ kiêm nhiệm nhiều việc.
1|IV. PHƯƠNG HƯỚNG 6 THÁNG CUỐI NĂM 2026
2|1. Tiếp tục thực hiện 02 hội nghị còn lại.
1|Trên đây là báo cáo 6 tháng đầu năm 2026./.

r|Nơi nhận:
r|- Ban Dân chủ UBTW (b/c);
r|- Lưu: VT, Hoa.

s|TM. BAN THƯỜNG TRỰC
s|KT. CHỦ TỊCH
s|PHÓ CHỦ TỊCH
s|(Đã ký)
s|Vi Thị Hoa
`,
  header: {
    kind: 'report',
    number: '118/BC-MTTQ-BTT',
    date: '2026-06-14',
    place: 'Sông Lam',
    subject: 'Kết quả công tác phối hợp 6 tháng đầu năm 2026',
    issuers: ['UBMTTQVN TỈNH SÔNG LAM BAN THƯỜNG TRỰC'],
  },
  citations: ['12/KHPH-MTTQ-SDTTG 2026-03-09', '104/KH-UBND 2026-12-20', '79-TB/VPTU', '104/UBND-KH'],
  roles: [],
  recipients: ['Ban Dân chủ UBTW (b/c)', 'Lưu: VT, Hoa'],
  signers: ['Vi Thị Hoa'],
  notes: ['cites-later-date'],
};
