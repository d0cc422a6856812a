import type { OurDocument } from './our-document.js';

/** A commune's plan: blanks for the pen, two columns at the end by tabs, persons, unlabelled unit lines below tasks. */
export const wardPlan: OurDocument = {
  name: 'ward plan with end columns by tabs',
  marked: `h|ỦY BAN NHÂN DÂN\tCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
h|PHƯỜNG BẾN ĐÁ\tĐộc lập – Tự do – Hạnh phúc
h|Số:        /KH-UBND\tBến Đá, ngày      tháng 5 năm 2026

t|KẾ HOẠCH
t|Thực hiện phong trào thi đua “Phường Bến Đá chung tay xóa nhà tạm”
t|trên địa bàn phường năm 2026

b|Thực hiện Kế hoạch 61/KH-UBND ngày 16/3/2026 của UBND tỉnh Sông Lam về phát động phong trào thi đua; Công văn 340/SNV-TĐKT của Sở Nội vụ; UBND phường ban hành Kế hoạch như sau:

1|I/ MỤC ĐÍCH - YÊU CẦU
2|1/ Mục đích:
3|Huy động mọi nguồn lực xã hội.
2|2/ Yêu cầu:
3|Thiết thực, hiệu quả, không hình thức.
1|II/ NỘI DUNG
2|1/ Rà soát, lập danh sách hộ nghèo, hộ cận nghèo có nhà tạm, nhà dột nát.
3|Đơn vị chủ trì: Phòng Kinh tế, Hạ tầng và Đô thị
3|Đơn vị phối hợp: Ủy ban MTTQ Việt Nam phường, các tổ dân phố
3|Thời gian hoàn thành: Trước ngày 15/6/2026
3|Kết quả: Danh sách được niêm yết công khai
2|2/ Hỗ trợ xây mới 12 căn nhà, sửa chữa 08 căn nhà.
3|Cơ quan chủ trì: Ủy ban MTTQ Việt Nam phường
3|Cơ quan phối hợp: Phòng Văn hóa - Xã hội; Hội Cựu chiến binh phường
3|Thời gian thực hiện: từ tháng 6 đến tháng 11 năm 2026
1|III/ TỔ CHỨC THỰC HIỆN
2|1/ Đồng chí Nguyễn Thị Thu - Phó Chủ tịch UBND phường: phụ trách chung, trực tiếp chỉ đạo.
2|2/ Ông Trần Văn Lực, Trưởng phòng Kinh tế, Hạ tầng và Đô thị chịu trách nhiệm tham mưu, tổng hợp.
2|3/ Đề nghị Ủy ban MTTQ Việt Nam phường vận động đoàn viên, hội viên tham gia.
2|4/ Tổ trưởng các tổ dân phố tuyên truyền sâu rộng trong Nhân dân.
1|Trên đây là Kế hoạch thực hiện phong trào thi đua năm 2026 của UBND phường./.

r|Nơi nhận:\tTM. ỦY BAN NHÂN DÂN
r|- UBND tỉnh (báo cáo);\tKT. CHỦ TỊCH
r|- Sở Nội vụ;\tPHÓ CHỦ TỊCH
r|- TT. Đảng ủy, HĐND phường;
r|- Các tổ dân phố (thực hiện);
r|- Lưu VT.\tNguyễn Thị Thu
`,
  header: {
    kind: 'plan',
    number: '/KH-UBND',
    date: null,
    place: 'Bến Đá',
    subject:
      'Thực hiện phong trào thi đua “Phường Bến Đá chung tay xóa nhà tạm” trên địa bàn phường năm 2026',
    issuers: ['ỦY BAN NHÂN DÂN PHƯỜNG BẾN ĐÁ'],
  },
  citations: ['61/KH-UBND 2026-03-16', '340/SNV-TĐKT'],
  roles: [
    '¶ lead: Phòng Kinh tế, Hạ tầng và Đô thị',
    '¶ coordinate: Ủy ban MTTQ Việt Nam phường',
    '¶ coordinate: các tổ dân phố',
    '¶ lead: Ủy ban MTTQ Việt Nam phường',
    '¶ coordinate: Phòng Văn hóa - Xã hội',
    '¶ coordinate: Hội Cựu chiến binh phường',
    '1/ lead: Đồng chí Nguyễn Thị Thu - Phó Chủ tịch UBND phường',
    '2/ implement: Ông Trần Văn Lực, Trưởng phòng Kinh tế, Hạ tầng và Đô thị',
    '3/ implement: Ủy ban MTTQ Việt Nam phường',
    '4/ implement: Tổ trưởng các tổ dân phố',
  ],
  targets: ['12 căn nhà', '08 căn nhà'],
  times: ['Trước ngày 15/6/2026', 'từ tháng 6 đến tháng 11 năm 2026'],
  recipients: [
    'UBND tỉnh (báo cáo)',
    'Sở Nội vụ',
    'TT. Đảng ủy, HĐND phường',
    'Các tổ dân phố (thực hiện)',
    'Lưu VT',
  ],
  signers: ['Nguyễn Thị Thu'],
  notes: ['number-blank'],
};
