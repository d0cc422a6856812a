import type { OurDocument } from './our-document.js';

/** Chapters, articles, clauses and points; two columns by bars; two numbers; three signatures. */
export const jointResolution: OurDocument = {
  name: 'joint resolution with chapters and articles',
  marked: `h|ỦY BAN NHÂN DÂN - ỦY BAN MTTQ VIỆT NAM TỈNH SÔNG LAM | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
h| | Độc lập - Tự do - Hạnh phúc
h|Số: 03/2026/NQLT-UBND-UBMTTQ | Sông Lam, ngày 18 tháng 5 năm 2026

t|NGHỊ QUYẾT LIÊN TỊCH
t|Ban hành Quy chế phối hợp công tác giữa Ủy ban nhân dân
t|và Ủy ban MTTQ Việt Nam tỉnh

b|Căn cứ Luật Tổ chức chính quyền địa phương ngày 16/6/2025;
b|Căn cứ Nghị quyết liên tịch số 88/NQLT-CP-ĐCTUBTWMTTQVN ngày 07/10/2016 của Chính phủ và Đoàn Chủ tịch Ủy ban Trung ương MTTQ Việt Nam;
1|Ủy ban nhân dân và Ủy ban MTTQ Việt Nam tỉnh thống nhất ban hành Nghị quyết liên tịch:

1|Chương I
.|QUY ĐỊNH CHUNG
2|Điều 1. Phạm vi điều chỉnh
3|Nghị quyết này quy định quan hệ phối hợp giữa hai bên.
2|Điều 2. Nguyên tắc phối hợp
3|1. Chủ động, thường xuyên, kịp thời.
3|2. Việc cung cấp thông tin thực hiện theo Điều 5 của Quy chế này.
1|Chương II
.|NỘI DUNG PHỐI HỢP
2|Mục 1
.|TUYÊN TRUYỀN, VẬN ĐỘNG
3|Điều 3. Công tác tuyên truyền
4|1. Ủy ban nhân dân tỉnh có trách nhiệm:
5|a) Cung cấp thông tin định kỳ hằng quý cho Ủy ban MTTQ Việt Nam tỉnh;
5|b) Bố trí kinh phí.
4|2. Ủy ban MTTQ Việt Nam tỉnh có trách nhiệm vận động Nhân dân chấp hành.
2|Mục 2
.|GIÁM SÁT, PHẢN BIỆN XÃ HỘI
3|Điều 4. Giám sát
4|1. Ủy ban MTTQ Việt Nam tỉnh chủ trì, phối hợp với các tổ chức chính trị - xã hội giám sát.
4|2. Sở Nội vụ tham mưu Ủy ban nhân dân tỉnh trả lời kiến nghị trong thời hạn 15 ngày làm việc.
1|Chương III
.|ĐIỀU KHOẢN THI HÀNH
2|Điều 5. Hiệu lực thi hành
3|Nghị quyết liên tịch này có hiệu lực từ ngày ký và thay thế Nghị quyết liên tịch số 01/2019/NQLT-UBND-UBMTTQ ngày 02/01/2019./.

s|TM. ỦY BAN NHÂN DÂN\tTM. BAN THƯỜNG TRỰC
s|CHỦ TỊCH\tCHỦ TỊCH
s|(Đã ký)\t(Đã ký)
s|Trần Văn Sơn\tNguyễn Hữu Đạt

r|Nơi nhận:
r|- Như Điều 5;
r|- Thường trực HĐND tỉnh;
r|- Lưu: VT UBND, VT MTTQ.
`,
  header: {
    kind: 'resolution',
    number: '03/2026/NQLT-UBND-UBMTTQ',
    date: '2026-05-18',
    place: 'Sông Lam',
    subject: 'Ban hành Quy chế phối hợp công tác giữa Ủy ban nhân dân và Ủy ban MTTQ Việt Nam tỉnh',
    issuers: ['ỦY BAN NHÂN DÂN', 'ỦY BAN MTTQ VIỆT NAM TỈNH SÔNG LAM'],
  },
  citations: ['88/NQLT-CP-ĐCTUBTWMTTQVN 2016-10-07', '01/2019/NQLT-UBND-UBMTTQ 2019-01-02'],
  roles: [
    '1. implement: Ủy ban nhân dân tỉnh',
    '2. implement: Ủy ban MTTQ Việt Nam tỉnh',
    '1. lead: Ủy ban MTTQ Việt Nam tỉnh',
    '1. coordinate: các tổ chức chính trị - xã hội',
    '2. advise: Sở Nội vụ',
  ],
  targets: [],
  times: ['định kỳ hằng quý', 'trong thời hạn 15 ngày làm việc'],
  recipients: ['Như Điều 5', 'Thường trực HĐND tỉnh', 'Lưu: VT UBND, VT MTTQ'],
  signers: ['Trần Văn Sơn', 'Nguyễn Hữu Đạt'],
};
