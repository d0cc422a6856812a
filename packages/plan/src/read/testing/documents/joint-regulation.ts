import type { OurDocument } from './our-document.js';

/** A regulation of two sides by chapters and articles, wrapped at a page's width, points below clauses. */
export const jointRegulation: OurDocument = {
  name: 'joint regulation wrapped at 70',
  marked: `h|HỘI ĐỒNG NHÂN DÂN - ỦY BAN NHÂN DÂN - BAN THƯỜNG TRỰC
h|ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM
h|TỈNH SÔNG LAM
h|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
h|Độc lập - Tự do - Hạnh phúc
h|Số: 01/QCPH-HĐND-UBND-MTTQ
h|Sông Lam, ngày 10 tháng 7 năm 2026

t|QUY CHẾ
t|Phối hợp công tác giữa Hội đồng nhân dân, Ủy ban nhân dân và Ban
t|Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh

b|Căn cứ Luật Mặt trận Tổ quốc Việt Nam số 75/2015/QH13 ngày 09 tháng 6
.|năm 2015;
b|Căn cứ Nghị quyết liên tịch số 403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN
.|ngày 15 tháng 6 năm 2017 quy định chi tiết các hình thức giám sát, phản
.|biện xã hội;
1|Các bên thống nhất ban hành Quy chế phối hợp công tác như sau:

1|Chương I
.|QUY ĐỊNH CHUNG
2|Điều 1. Phạm vi điều chỉnh
3|Quy chế này quy định nguyên tắc, nội dung, trách nhiệm phối hợp giữa các
.|bên.
2|Điều 2. Nguyên tắc phối hợp
3|1. Phối hợp trên cơ sở chức năng, nhiệm vụ, quyền hạn của mỗi bên theo
.|quy định của pháp luật và Điều lệ Mặt trận Tổ quốc Việt Nam.
3|2. Chủ động, kịp thời, hiệu quả.
1|Chương II
.|NỘI DUNG PHỐI HỢP
2|Mục 1
.|XÂY DỰNG PHÁP LUẬT
3|Điều 3. Góp ý dự thảo văn bản
4|1. Ủy ban nhân dân tỉnh có trách nhiệm:
5|a) Gửi dự thảo đến Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh
.|chậm nhất là 20 ngày trước khi trình;
5|b) Tiếp thu, giải trình.
4|2. Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh chủ trì, phối hợp
.|với Thường trực Hội đồng nhân dân tỉnh tổ chức phản biện xã hội.
2|Mục 2
.|GIÁM SÁT
3|Điều 4. Giám sát
4|Hằng năm, các bên thống nhất chương trình giám sát theo Kế hoạch số 77-KH/TU
.|ngày 02/02/2026 của Tỉnh ủy.
1|Chương III
.|ĐIỀU KHOẢN THI HÀNH
2|Điều 5. Hiệu lực
3|Quy chế này có hiệu lực từ ngày ký và thay thế Quy chế số 05/QCPH-UBND-MTTQ
.|ngày 20/8/2021./.

s|TM. ỦY BAN MTTQ VIỆT NAM TỈNH
s|CHỦ TỊCH
s|Hà Thị Nguyệt

s|TM. ỦY BAN NHÂN DÂN
s|KT. CHỦ TỊCH
s|PHÓ CHỦ TỊCH
s|Lâm Quốc Việt

s|TM. HỘI ĐỒNG NHÂN DÂN
s|CHỦ TỊCH
s|Cao Minh Đức

r|Nơi nhận:
r|- Thường trực Tỉnh ủy (để báo cáo);
r|- Các ban HĐND tỉnh, các sở, ban, ngành, đoàn thể
r|tỉnh;
r|- Lưu: VT HĐND, VT UBND, VT MTTQ (mỗi nơi 02b).
`,
  header: {
    kind: 'resolution',
    number: '01/QCPH-HĐND-UBND-MTTQ',
    date: '2026-07-10',
    place: 'Sông Lam',
    subject:
      'Phối hợp công tác giữa Hội đồng nhân dân, Ủy ban nhân dân và Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh',
    issuers: [
      'HỘI ĐỒNG NHÂN DÂN',
      'ỦY BAN NHÂN DÂN',
      'BAN THƯỜNG TRỰC ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM TỈNH SÔNG LAM',
    ],
  },
  citations: [
    '75/2015/QH13 2015-06-09',
    '403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN 2017-06-15',
    '77-KH/TU 2026-02-02',
    '05/QCPH-UBND-MTTQ 2021-08-20',
  ],
  roles: [
    '1. implement: Ủy ban nhân dân tỉnh',
    '2. lead: Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh',
    '2. coordinate: Thường trực Hội đồng nhân dân tỉnh',
  ],
  recipients: [
    'Thường trực Tỉnh ủy (để báo cáo)',
    'Các ban HĐND tỉnh, các sở, ban, ngành, đoàn thể tỉnh',
    'Lưu: VT HĐND, VT UBND, VT MTTQ (mỗi nơi 02b)',
  ],
  signers: ['Hà Thị Nguyệt', 'Lâm Quốc Việt', 'Cao Minh Đức'],
};
