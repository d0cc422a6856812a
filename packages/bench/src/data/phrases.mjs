// Words of plans as offices write them, of our own writing. Places, bodies and people are invented.

export const actions = [
  'Tổ chức hội nghị tuyên truyền',
  'Xây dựng tổ truyền thông cộng đồng',
  'Phối hợp rà soát, lập danh sách',
  'Hướng dẫn cơ sở bình chọn, công nhận',
  'Chủ trì tham mưu ban hành văn bản về',
  'Kiểm tra, giám sát việc thực hiện',
  'Theo dõi, đôn đốc và tổng hợp kết quả',
  'Cung cấp thông tin, tài liệu phục vụ',
  'Thăm hỏi, tặng quà nhân dịp Tết cho',
];

export const subjects = [
  'người có uy tín trong đồng bào dân tộc thiểu số',
  'chính sách dân tộc, tôn giáo trên địa bàn',
  'phong trào toàn dân đoàn kết xây dựng đời sống văn hoá',
  'các mô hình giảm nghèo bền vững, thuỷ lợi và nước sạch',
  'công tác hoà giải ở cơ sở và phòng ngừa tảo hôn',
  'việc bảo tồn tiếng nói, chữ viết và lễ hội truyền thống',
];

export const places = [
  'tại các xã Pù Hiêng, Tà Lưn và Nậm Khoai',
  'ở thôn, bản đặc biệt khó khăn của xã Huồi Sắt',
  'tại phường Bến Lở và đặc khu Hòn Sương',
  'trên địa bàn tỉnh Sông Lam',
];

export const doers = [
  'Ban Thường trực Uỷ ban MTTQ Việt Nam tỉnh chủ trì, phối hợp với Sở Dân tộc và Tôn giáo',
  'Sở Dân tộc và Tôn giáo chủ trì; các xã, phường phối hợp',
  'Văn phòng hai cơ quan làm đầu mối',
  'Uỷ ban nhân dân các xã thực hiện',
];

export const times = [
  'trước ngày 30/6/2026',
  'trong quý III năm 2026',
  'định kỳ 6 tháng, 1 năm',
  'vào giữa tháng 11 năm 2026',
  'khi có yêu cầu của cấp trên',
];

export const partTitles = [
  'CÔNG TÁC TUYÊN TRUYỀN, VẬN ĐỘNG',
  'THỰC HIỆN CHÍNH SÁCH DÂN TỘC',
  'BIỂU DƯƠNG, TÔN VINH ĐIỂN HÌNH TIÊN TIẾN',
  'GIÁM SÁT VÀ PHẢN BIỆN XÃ HỘI',
];

export const recipients = [
  'Ban TT UBTW MTTQVN (b/c)',
  'UBND tỉnh Sông Lam (b/c)',
  'Các sở, ban, ngành liên quan',
  'UBND các xã, phường, đặc khu',
];
