import type { PlanYear } from './plan-years.js';

/** A number as the decree prints it: two digits at least. */
function two(count: number): string {
  return String(count).padStart(2, '0');
}

function head({ number, date, year, basis }: PlanYear): string {
  return `ỦY BAN MTTQ VIỆT NAM
TỈNH SÔNG LAM
BAN THƯỜNG TRỰC
ỦY BAN NHÂN DÂN
TỈNH SÔNG LAM
SỞ DÂN TỘC VÀ TÔN GIÁO

Số: ${number}
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Sông Lam, ${date}

KẾ HOẠCH PHỐI HỢP
Công tác dân tộc và phát huy vai trò người có uy tín
trong đồng bào dân tộc thiểu số năm ${String(year)}

${basis}, hai cơ quan thống nhất kế hoạch phối hợp năm ${String(year)} như sau:

I. MỤC ĐÍCH, YÊU CẦU
1. Xác định rõ nội dung, thời gian và trách nhiệm của từng cơ quan trong việc tuyên truyền, vận động đồng bào dân tộc thiểu số thực hiện chủ trương của Đảng, chính sách, pháp luật của Nhà nước.
2. Việc phối hợp bảo đảm thiết thực, tiết kiệm; không trùng lặp, không bỏ sót nhiệm vụ; phát huy vai trò của người có uy tín ở thôn, bản.`;
}

function work(plan: PlanYear): string {
  const year = String(plan.year);
  return `II. NỘI DUNG PHỐI HỢP
1. Công tác tuyên truyền, vận động
1.1. Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh chủ trì, phối hợp với Sở Dân tộc và Tôn giáo tổ chức ${two(plan.conferences)} hội nghị tuyên truyền Chương trình mục tiêu quốc gia tại các xã Pù Hiêng, Tà Lưn, Nậm Khoai và Huồi Sắt trước ngày 30/6/${year}.
1.2. Hội Liên hiệp Phụ nữ tỉnh chủ trì, phối hợp với Sở Dân tộc và Tôn giáo xây dựng ${two(plan.groups)} tổ truyền thông cộng đồng tại thôn, bản đặc biệt khó khăn về phòng, chống tảo hôn và hôn nhân cận huyết thống, hoàn thành trong quý III năm ${year}.
1.3. Sở Dân tộc và Tôn giáo chủ trì biên soạn ${String(plan.booklets)} cuốn tài liệu hỏi - đáp về chính sách dân tộc bằng tiếng Việt và tiếng Thái, hoàn thành trong quý II năm ${year}.
1.4. Tỉnh đoàn chủ trì, phối hợp với Hội Nông dân tỉnh tổ chức ngày hội văn hóa các dân tộc tại xã Mường Hin trong quý II năm ${year}.
2. Biểu dương, tôn vinh điển hình tiên tiến và người có uy tín
2.1. Sở Dân tộc và Tôn giáo chủ trì, phối hợp với Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh tổ chức hội nghị biểu dương ${two(plan.honoured)} người có uy tín, điển hình tiên tiến tiêu biểu trong quý IV năm ${year}.
2.2. Ủy ban nhân dân các xã, phường chủ trì, phối hợp với Ủy ban MTTQ Việt Nam các xã, phường rà soát, đề nghị công nhận người có uy tín, gửi hồ sơ về Sở Dân tộc và Tôn giáo tổng hợp trước ngày 15/10/${year}.
2.3. Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh chủ trì, phối hợp với Sở Dân tộc và Tôn giáo thăm hỏi, tặng quà ${two(plan.visits)} người có uy tín nhân dịp Tết Nguyên đán, hoàn thành trong quý I năm ${year}.
3. Giám sát, phản biện xã hội
3.1. Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh chủ trì, phối hợp với Sở Nông nghiệp và Môi trường giám sát việc thực hiện Dự án 1 tại ${two(plan.supervised)} xã, hoàn thành trong quý III năm ${year}.
3.2. Hội Nông dân tỉnh chủ trì, phối hợp với Sở Dân tộc và Tôn giáo tổ chức ${two(plan.classes)} lớp tập huấn kỹ năng giám sát cho thành viên Ban Thanh tra nhân dân ở cơ sở, hoàn thành trong quý II năm ${year}.
3.3. Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh chủ trì, phối hợp với Sở Dân tộc và Tôn giáo tổ chức hội nghị phản biện dự thảo nghị quyết về chính sách hỗ trợ thôn, bản đặc biệt khó khăn trong quý III năm ${year}.
4. Giảm nghèo, hỗ trợ sản xuất và nhà ở
4.1. Hội Nông dân tỉnh chủ trì, phối hợp với Hội Liên hiệp Phụ nữ tỉnh hướng dẫn ${String(plan.loans)} hộ dân tộc thiểu số vay vốn phát triển sản xuất, hoàn thành trong quý IV năm ${year}.
4.2. Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh chủ trì, phối hợp với Ủy ban nhân dân các xã, phường tổ chức xây dựng ${two(plan.houses)} nhà Đại đoàn kết cho hộ nghèo, hoàn thành trước ngày 30/11/${year}.
4.3. Sở Nông nghiệp và Môi trường chủ trì, phối hợp với Hội Nông dân tỉnh tổ chức chuyển giao 03 mô hình trồng dược liệu dưới tán rừng, hoàn thành trong quý III năm ${year}.
5. Giữ gìn bản sắc văn hóa, bảo đảm trật tự thôn, bản
5.1. Sở Văn hóa, Thể thao và Du lịch chủ trì, phối hợp với Sở Dân tộc và Tôn giáo mở 02 lớp truyền dạy chữ Thái và dân ca Khơ-mú, hoàn thành trong quý III năm ${year}.
5.2. Công an tỉnh chủ trì, phối hợp với Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh tổ chức củng cố 30 tổ tự quản đường biên, thôn, bản, hoàn thành trong quý IV năm ${year}.
5.3. Hội Cựu chiến binh tỉnh chủ trì, phối hợp với Tỉnh đoàn tổ chức trồng 12 ha rừng đầu nguồn tại xã Khe Bùi trước ngày 30/9/${year}.`;
}

function end({ year }: PlanYear): string {
  return `III. TỔ CHỨC THỰC HIỆN
1. Chế độ thông tin
- Định kỳ 6 tháng, một năm, các đơn vị báo cáo kết quả thực hiện về hai cơ quan.
- Báo cáo 6 tháng gửi trước ngày 14/6/${String(year)}; báo cáo năm gửi trước ngày 05/12/${String(year)}.
2. Kinh phí
Kinh phí thực hiện được bố trí trong dự toán hằng năm của mỗi cơ quan và từ nguồn Chương trình mục tiêu quốc gia theo quy định.
Trên đây là Kế hoạch phối hợp năm ${String(year)}. Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các đơn vị phản ánh về hai cơ quan để bàn bạc, thống nhất điều chỉnh kịp thời./.

SỞ DÂN TỘC VÀ TÔN GIÁO
GIÁM ĐỐC


Kha Thị Phương

TM. BAN THƯỜNG TRỰC
CHỦ TỊCH


Nguyễn Hữu Đạt

Nơi nhận:
- Ban Thường trực UBTW MTTQ Việt Nam (b/c);
- Bộ Dân tộc và Tôn giáo (b/c);
- Thường trực Tỉnh ủy, HĐND, UBND tỉnh (b/c);
- Sở Nông nghiệp và Môi trường;
- Sở Văn hóa, Thể thao và Du lịch;
- Công an tỉnh;
- Hội Liên hiệp Phụ nữ tỉnh;
- Hội Nông dân tỉnh;
- Hội Cựu chiến binh tỉnh;
- Tỉnh đoàn;
- Ủy ban nhân dân các xã, phường;
- Ủy ban MTTQ Việt Nam các xã, phường;
- Lưu: VT (MTTQ), VT (SDTTG), CSDT (04).`;
}

/** The plan of a year as its paper would be pasted from Word. */
export function planText(plan: PlanYear): string {
  return [head(plan), work(plan), end(plan)].join('\n\n');
}
