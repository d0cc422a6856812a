import type { OurDocument } from './our-document.js';

/** Two issuers stacked, sides by heading, dashes, letters, signatures in reverse order. */
export const jointPlan: OurDocument = {
  name: 'joint plan of two issuers',
  marked: `h|ỦY BAN MTTQ VIỆT NAM TỈNH SÔNG LAM
h|BAN THƯỜNG TRỰC - SỞ DÂN TỘC VÀ TÔN GIÁO
~|-------
h|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
h|Độc lập - Tự do - Hạnh phúc
~|---------------
h|Số: 07/KHPH-MTTQ-SDTTG
h|Sông Lam, ngày 02 tháng 3 năm 2026

t|KẾ HOẠCH
t|Phối hợp công tác dân tộc năm 2026

b|Căn cứ Chương trình phối hợp số 06/CTrPH-MTTQ-SDTTG ngày 15/01/2026 giữa Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh và Sở Dân tộc và Tôn giáo về công tác dân tộc giai đoạn 2026 - 2030, hai cơ quan thống nhất kế hoạch như sau:
1|I. MỤC ĐÍCH
2|1. Xác định rõ trách nhiệm của từng cơ quan;
2|2. Không bỏ sót nhiệm vụ.
1|II. NỘI DUNG
2|1. Công tác tuyên truyền
3|1.1. Tổ chức 04 hội nghị tại các xã biên giới.
3|1.2. Xây dựng ít nhất 10 tổ truyền thông trước ngày 30/9/2026.
2|2. Công tác biểu dương
3|a) Lập danh sách;
3|b) Thẩm định;
3|c) Công khai;
3|d) Quyết định;
3|đ) Trao tặng.
2|3. Công tác giám sát
3|3.1. Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh chủ trì, phối hợp với Sở Dân tộc và Tôn giáo giám sát 02 cuộc tại các xã vùng cao.
3|3.2 Sở Dân tộc và Tôn giáo cung cấp thông tin, tài liệu cho Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh.
1|III. TỔ CHỨC THỰC HIỆN
2|1. Trách nhiệm của Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh
3|- Giao Ban Dân chủ - Pháp luật làm đầu mối tham mưu thực hiện Kế hoạch này.
3|- Chỉ đạo Ủy ban MTTQ Việt Nam các xã, phường phối hợp thực hiện.
2|2. Trách nhiệm của Sở Dân tộc và Tôn giáo
3|- Giao Phòng Chính sách tham mưu, theo dõi việc thực hiện.
2|3. Hai cơ quan cùng chủ trì sơ kết 6 tháng, tổng kết năm.
2|4. Kinh phí thực hiện: từ nguồn kinh phí được giao hằng năm của mỗi cơ quan.
1|Trên đây là Kế hoạch phối hợp năm 2026, đề nghị các đơn vị thực hiện./.

r|Nơi nhận:
r|- Ban TT UBTW MTTQVN (b/c);
r|- UBND tỉnh (b/c);
r|- Các xã, phường;
r|- Lưu: VT, DT.

s|GIÁM ĐỐC SỞ DÂN TỘC VÀ TÔN GIÁO
s|Kha Thị Phương

s|TM. BAN THƯỜNG TRỰC
s|CHỦ TỊCH
s|Nguyễn Hữu Đạt
`,
  header: {
    kind: 'coordination-plan',
    number: '07/KHPH-MTTQ-SDTTG',
    date: '2026-03-02',
    place: 'Sông Lam',
    subject: 'Phối hợp công tác dân tộc năm 2026',
    issuers: ['ỦY BAN MTTQ VIỆT NAM TỈNH SÔNG LAM BAN THƯỜNG TRỰC', 'SỞ DÂN TỘC VÀ TÔN GIÁO'],
  },
  citations: ['06/CTrPH-MTTQ-SDTTG 2026-01-15'],
  roles: [
    '3.1. lead: Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh',
    '3.1. coordinate: Sở Dân tộc và Tôn giáo',
    '3.2 inform: Sở Dân tộc và Tôn giáo',
    '1. implement: Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh',
    '- focal: Ban Dân chủ - Pháp luật',
    '- implement: Ủy ban MTTQ Việt Nam các xã, phường',
    '2. implement: Sở Dân tộc và Tôn giáo',
    '- advise: Phòng Chính sách',
    '- monitor: Phòng Chính sách',
    '3. lead: Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh',
    '3. lead: Sở Dân tộc và Tôn giáo',
  ],
  targets: ['04 hội nghị', 'ít nhất 10 tổ', '02 cuộc'],
  times: ['trước ngày 30/9/2026'],
  recipients: ['Ban TT UBTW MTTQVN (b/c)', 'UBND tỉnh (b/c)', 'Các xã, phường', 'Lưu: VT, DT'],
  signers: ['Kha Thị Phương', 'Nguyễn Hữu Đạt'],
};
