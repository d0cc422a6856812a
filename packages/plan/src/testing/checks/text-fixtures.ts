import { item } from '../builders.js';
import { line, spelling, type Fixture } from './fixture.js';

/** Of checks that read what the items say. */
export const textFixtures: Record<string, Fixture> = {
  'numbering-repeated': {
    plan: { items: [item('a', 1, '1.'), item('b', 1, '1.'), item('b1', 2, '1.1.'), item('c', 1, '2.')] },
    finds: { item: 'b', params: { label: '1.', proposed: '2.' } },
    well: { items: [item('a', 1, 'd)'), item('b', 1, 'đ)')] },
  },
  'numbering-skipped': {
    plan: { items: [item('a', 1, 'd)'), item('b', 1, 'e)')] },
    finds: { item: 'b', params: { label: 'e)', proposed: 'đ)' } },
    well: { items: [item('a', 1, 'I.'), item('a1', 2, '1.'), item('b', 1, 'II.'), item('b1', 2, '1.')] },
  },
  'item-empty': {
    plan: { items: [item('a', 1, '1.', 'Một'), item('b', 1, '2.', ' '), item('c', 1, '3.', 'Ba')] },
    finds: { item: 'b', params: { label: '2.' } },
    well: { items: [{ ...item('a', 1, null, ''), table: { header: ['TT'], rows: [['1']] } }] },
  },
  'blank-left': {
    plan: line('Tổ chức … hội nghị trước ngày ….. tháng 6.'),
    finds: { item: 'a', from: 8, to: 9 },
    well: line('Vận động các hội, đoàn thể, … và Nhân dân (…) hưởng ứng, tham gia... đông đủ.'),
  },
  'subject-blank-left': {
    plan: { subject: 'Phối hợp công tác dân tộc năm ……' },
    finds: { part: 'head' },
    well: { subject: 'Phối hợp công tác dân tộc năm 2026' },
  },
  'citation-blanks': spelling(
    '46 - CT/TW',
    '46-CT/TW',
    'Chỉ thị số 46 - CT/TW ngày 16/5/2025.',
    'Chỉ thị số 46-CT/TW ngày 16/5/2025.',
  ),
  'citation-zero': spelling(
    '5/KH-UBND',
    '05/KH-UBND',
    'Kế hoạch số 5/KH-UBND.',
    'Nghị quyết số 9/2021/QH15 và Kế hoạch số 05/KH-UBND.',
  ),
  'citation-order': spelling(
    '104/UBND-KH',
    '104/KH-UBND',
    'Kế hoạch số 104/UBND-KH.',
    'Công văn số 104/UBND-KH và Kế hoạch số 04/KH-BTT-MTTQ.',
  ),
  'citation-type': {
    plan: line('Kế hoạch số 12/BC-UBND.'),
    finds: { from: 0, params: { printed: 'Kế hoạch số 12/BC-UBND', type: 'Kế hoạch', symbol: 'BC' } },
    well: line(
      'Chương trình phối hợp số 12/CTPH-UBND-MTTQ, Thông báo kết luận số 02-TB/TU, Công văn số 7/UBND-VX.',
    ),
  },
  'citation-no-date': {
    plan: line('Thực hiện Kế hoạch số 12/KH-UBND của UBND tỉnh.'),
    finds: { from: 10, params: { printed: 'Kế hoạch số 12/KH-UBND' } },
    well: line(
      'Quyết định số 217-QĐ/TW và Quyết định số 218-QĐ/TW ngày 12/12/2013; tiếp tục Quyết định số 217-QĐ/TW.',
    ),
  },
  'citation-no-type': {
    plan: line('Thực hiện số 12/KH-UBND ngày 02/02/2026.'),
    finds: { params: { printed: 'số 12/KH-UBND' } },
    well: line('Các Kế hoạch số 12/KH-UBND, số 13/KH-UBND ngày 02/02/2026.'),
  },
  'citation-later': {
    plan: { date: '2026-01-05', ...line('Kế hoạch số 104/KH-UBND ngày 20/12/2026.') },
    finds: { item: 'a', params: { id: '104/KH-UBND', date: '2026-12-20', other: '2026-01-05' } },
    well: { date: '2026-01-05', ...line('Kế hoạch số 104/KH-UBND ngày 20/12/2025.') },
  },
  'citation-dates-differ': {
    plan: line('Kế hoạch số 104/KH-UBND ngày 02/01/2026; Kế hoạch số 104/UBND-KH ngày 03/01/2026.'),
    finds: { params: { id: '104/UBND-KH', date: '2026-01-03', other: '2026-01-02' } },
    well: line('Kế hoạch số 104/KH-UBND ngày 02/01/2026; Kế hoạch số 104/KH-UBND.'),
  },
  'abbreviation-unknown': {
    plan: { items: [item('a', 1, null, 'Vùng DTTS và MN.'), item('b', 1, null, 'Vùng DTTS.')] },
    finds: { item: 'a', from: 5, to: 9, params: { short: 'DTTS' } },
    well: {
      items: [
        item('a', 1, null, 'Vùng DTTS theo Kế hoạch số 12/KH-BDT, khóa XVI, UBND tỉnh, phát triển KT-XH.'),
        item(
          'b',
          1,
          null,
          'Đồng bào dân tộc thiểu số (DTTS), Chương trình (sau đây gọi tắt là Chương trình MTQG).',
        ),
        item('c', 1, 'I.', 'ĐẶC ĐIỂM VÙNG ĐBKK'),
      ],
    },
  },
  'capitals-body': spelling(
    'Ủy Ban Nhân Dân',
    'Ủy ban nhân dân',
    'Giao Ủy Ban Nhân Dân xã.',
    'Giao Uỷ ban nhân dân xã, SỞ TÀI CHÍNH và “sở tài chính”.',
  ),
  'capitals-name': spelling(
    'Ban chỉ đạo',
    'Ban Chỉ đạo',
    'Ban chỉ đạo tỉnh họp.',
    'Ban Chỉ đạo tỉnh và các ban chỉ đạo cấp xã họp.',
  ),
  'capitals-people': spelling(
    'nhân dân',
    'Nhân dân',
    'Các tầng lớp nhân dân.',
    'Lực lượng vũ trang nhân dân và Nhân dân; Hội đồng nhân dân.',
  ),
  'capitals-state': spelling(
    'nhà nước',
    'Nhà nước',
    'Chính sách của Đảng, pháp luật của nhà nước.',
    'Cơ quan nhà nước, ngân sách nhà nước; pháp luật của Nhà nước.',
  ),
  'capitals-article': spelling(
    'điều',
    'Điều',
    'Theo khoản 2 điều 5 của Quy chế.',
    'Theo khoản 2 Điều 5; các điều 5 nêu trên.',
  ),
  'capitals-province': spelling(
    'Tỉnh',
    'tỉnh',
    'Trên địa bàn, Tỉnh Sông Lam đã làm.',
    'Tỉnh Sông Lam, Ban Thường vụ Tỉnh ủy, tỉnh Sông Lam.',
  ),
  'capitals-city': spelling(
    'thành phố Hồ Chí Minh',
    'Thành phố Hồ Chí Minh',
    'Tại thành phố Hồ Chí Minh.',
    'Tại Thành phố Hồ Chí Minh.',
  ),
  'end-mark-missing': {
    plan: { items: [item('a', 1, '1.', 'Một.'), item('b', 1, null, 'Đề nghị các đơn vị thực hiện.')] },
    finds: { item: 'b', params: { printed: '.', proposed: './.' } },
    well: line('Đề nghị các đơn vị thực hiện./.'),
  },
  'end-mark-within': {
    plan: { items: [item('a', 1, '1.', 'Một./.'), item('b', 1, null, 'Hai./.')] },
    finds: { item: 'a', params: { printed: './.', proposed: '.' } },
    well: line('Đề nghị các đơn vị thực hiện./.'),
  },
};
