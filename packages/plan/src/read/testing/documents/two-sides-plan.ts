import type { OurDocument } from './our-document.js';

/** A joint plan pasted from Word: columns by tabs, `I/` and `a/`, symbol bullets, both sides' headings, an uneven end. */
export const twoSidesPlan: OurDocument = {
  name: 'joint plan pasted from Word',
  marked: `h|ỦY BAN MTTQ VIỆT NAM\tCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
h|TỈNH KHE SANH\tĐộc lập – Tự do – Hạnh phúc
h|BAN THƯỜNG TRỰC – SỞ DÂN TỘC VÀ TÔN GIÁO\t
h|\tKhe Sanh, ngày … tháng … năm 2026
h|Số:      /KHPH-MTTQ-SDTTG\t

t|KẾ HOẠCH PHỐI HỢP
t|Giữa Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh và Sở Dân tộc và Tôn giáo
t|thực hiện công tác dân tộc, tôn giáo năm 2026

b|- Căn cứ Luật Mặt trận Tổ quốc Việt Nam;
b|- Căn cứ Nghị định số 05/2011/NĐ-CP ngày 14/01/2011 của Chính phủ về công tác dân tộc;
1|Hai bên thống nhất ban hành Kế hoạch phối hợp năm 2026 như sau:
1|I/ MỤC ĐÍCH, YÊU CẦU
2|1/ Mục đích
3|·\tTăng cường khối đại đoàn kết.
3|·\tPhát huy vai trò của người có uy tín.
2|2/ Yêu cầu: Cụ thể, thiết thực.
1|II/ NỘI DUNG PHỐI HỢP
2|1/ Nội dung chung
3|a/ Tuyên truyền, phổ biến chính sách.
3|b/ Vận động đồng bào xây dựng đời sống mới.
2|2/ Trách nhiệm của mỗi bên
3|2.1/ Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh
4|+\tChủ trì tổ chức 03 cuộc giám sát; phối hợp với Sở tổ chức gặp mặt 50 người có uy tín nhân dịp năm mới.
4|+\tHướng dẫn Mặt trận các xã, phường.
3|2.2/ Sở Dân tộc và Tôn giáo
4|+\tChủ trì, phối hợp với Mặt trận tổ chức hội nghị biểu dương vào cuối năm 2026.
4|+\tCung cấp tài liệu.
1|III/ TỔ CHỨC THỰC HIỆN
2|1/ Hai bên phân công đầu mối: Ban Dân tộc - Tôn giáo (Ủy ban MTTQ Việt Nam tỉnh) và Phòng Chính sách (Sở Dân tộc và Tôn giáo).
2|2/ Chế độ giao ban: 6 tháng một lần.
2|3/ Kinh phí: Mỗi bên tự bảo đảm.

s|\tGIÁM ĐỐC SỞ DÂN TỘC VÀ TÔN GIÁO\tTM. BAN THƯỜNG TRỰC
s|\t(Ký tên, đóng dấu)\tCHỦ TỊCH
s|\t\t(Ký tên, đóng dấu)
s|\tHồ Văn Pờ Lăng\tLê Thị Xuân

r|Nơi nhận: 
r|- Như trên; 
r|- TT. Tỉnh ủy, TT. HĐND, UBND tỉnh (b/c); 
r|- Lưu VT (2 bên).
`,
  header: {
    kind: 'coordination-plan',
    number: '/KHPH-MTTQ-SDTTG',
    date: null,
    place: 'Khe Sanh',
    subject:
      'Giữa Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh và Sở Dân tộc và Tôn giáo thực hiện công tác dân tộc, tôn giáo năm 2026',
    issuers: ['ỦY BAN MTTQ VIỆT NAM TỈNH KHE SANH BAN THƯỜNG TRỰC', 'SỞ DÂN TỘC VÀ TÔN GIÁO'],
  },
  citations: ['05/2011/NĐ-CP 2011-01-14'],
  roles: [
    '2.1/ implement: Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh',
    '+ lead: Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh',
    '+ coordinate: Sở',
    '2.2/ implement: Sở Dân tộc và Tôn giáo',
    '+ lead: Sở Dân tộc và Tôn giáo',
    '+ coordinate: Mặt trận',
    '1/ focal: Ban Dân tộc - Tôn giáo',
    '1/ focal: Phòng Chính sách',
  ],
  targets: ['03 cuộc', '50 người'],
  times: ['nhân dịp năm mới', 'cuối năm 2026', '6 tháng một lần'],
  recipients: ['Như trên', 'TT. Tỉnh ủy, TT. HĐND, UBND tỉnh (b/c)', 'Lưu VT (2 bên)'],
  signers: ['Hồ Văn Pờ Lăng', 'Lê Thị Xuân'],
  notes: ['number-blank', 'date-incomplete'],
};
