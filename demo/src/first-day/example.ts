/** A directory to try, with faults as they happen. */
export const exampleDirectory = `Tên cơ quan;Viết tắt;Cấp;Trực thuộc;Từ ngày;Tên gọi khác
Sở Y tế;Sở YT;tỉnh;;;
Sở Giáo dục và Đào tạo;Sở GD&ĐT;tỉnh;;;
Bộ đội Biên phòng tỉnh;BĐBP tỉnh;tỉnh;;01/07/2025;Bộ Chỉ huy Bộ đội Biên phòng tỉnh
Phòng Chính sách dân tộc;Phòng CSDT;tỉnh;Sở Nội chính;;
Sở Y tế;;tỉnh;;;
Ủy ban nhân dân xã Tà Lưn;UBND xã Tà Lưn;xã;;31/02/2025;
Liên minh Hợp tác xã tỉnh;LMHTX;tỉnh;;;`;
