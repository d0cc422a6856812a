import type { OurDocument } from './our-document.js';

/** A plan whose title line was lost by a page, cells of the header by bars, lines broken at odd places. */
export const untitledPlan: OurDocument = {
  name: 'page that lost its title line',
  marked: `h|ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
h|TỈNH SÔNG LAM | Độc lập - Tự do - Hạnh phúc |
h|Số: 983/KH-UBND | Sông Lam, ngày 15 tháng 5 năm 2026 |
b|Thực hiện Quyết định số 471/QĐ-TTg ngày 26/4/2025 của Thủ tướng Chính phủ; Nghị quyết số
.|57-NQ/TW ngày 22/12/2024 của Bộ Chính trị; Luật Bảo vệ dữ liệu cá nhân (Luật số
.|91/2025/QH15).
1|Ủy ban nhân dân tỉnh ban hành Kế hoạch tăng cường ứng dụng công nghệ thông tin trong
.|phổ biến pháp luật cho đồng bào dân tộc thiểu số như sau:
1|I. MỤC ĐÍCH, YÊU CẦU
2|1. Mục đích
3|a) Nâng cao hiệu quả công tác phổ biến, giáo dục pháp luật.
3|b) Bảo đảm thiết thực.
2|2. Yêu cầu
3|Bám sát Nghị định số 28/2022/NĐ-CP và Nghị định số 38/2023/NĐ-CP; Thông tư liên tịch số 01/2014/TTLT-UBDT-BTC ngày 10 tháng 01 năm
.|2014.
1|II. NỘI DUNG
2|1. Xây dựng 03 chuyên mục trên Cổng thông tin điện tử.
3|a) Cơ quan chủ trì: Sở Tư pháp.
3|b) Cơ quan phối hợp: Sở Khoa học và Công nghệ; Sở Dân tộc và Tôn giáo.
3|c) Thời gian: Năm 2026 và các năm tiếp theo.
2|2. Tập huấn kỹ năng số cho 150 già làng, trưởng bản, người có uy tín.
3|a) Cơ quan chủ trì: Sở Dân tộc và Tôn giáo.
3|b) Thời gian hoàn thành: Quý III/2026.
1|III. KINH PHÍ
2|Kinh phí thực hiện Kế hoạch được bố trí từ ngân sách nhà nước theo phân cấp.
1|IV. TỔ CHỨC THỰC HIỆN
2|1. Sở Tư pháp
3|- Là cơ quan đầu mối, theo dõi, đôn đốc việc thực hiện Kế hoạch;
3|- Tham mưu sơ kết, tổng kết.
2|2. Sở Tài chính: Thẩm định, trình cấp có thẩm quyền bố trí kinh phí.
2|3. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức thành viên phối hợp thực hiện.
r|Nơi nhận:
r|- Bộ Tư pháp;
r|- TT Tỉnh ủy, TT HĐND tỉnh;
r|- Chủ tịch, các Phó Chủ tịch UBND tỉnh;
r|- Như Mục IV;
r|- Lưu: VT, NC. | TM. ỦY BAN NHÂN DÂN
s|CHỦ TỊCH
s|Phan Đình Lộc |
`,
  header: {
    kind: 'plan',
    number: '983/KH-UBND',
    date: '2026-05-15',
    place: 'Sông Lam',
    subject: '',
    issuers: ['ỦY BAN NHÂN DÂN TỈNH SÔNG LAM'],
  },
  citations: [
    '471/QĐ-TTg 2025-04-26',
    '57-NQ/TW 2024-12-22',
    '91/2025/QH15',
    '28/2022/NĐ-CP',
    '38/2023/NĐ-CP',
    '01/2014/TTLT-UBDT-BTC 2014-01-10',
  ],
  roles: [
    'a) lead: Sở Tư pháp',
    'b) coordinate: Sở Khoa học và Công nghệ',
    'b) coordinate: Sở Dân tộc và Tôn giáo',
    'a) lead: Sở Dân tộc và Tôn giáo',
    '1. implement: Sở Tư pháp',
    '- focal: Sở Tư pháp',
    '2. implement: Sở Tài chính',
    '3. coordinate: Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh',
    '3. coordinate: các tổ chức thành viên',
  ],
  targets: ['03 chuyên mục', '150 già làng'],
  times: ['Năm 2026', 'Quý III/2026'],
  recipients: [
    'Bộ Tư pháp',
    'TT Tỉnh ủy, TT HĐND tỉnh',
    'Chủ tịch, các Phó Chủ tịch UBND tỉnh',
    'Như Mục IV',
    'Lưu: VT, NC',
  ],
  signers: ['Phan Đình Lộc'],
};
