import { paragraph, point } from './outline.js';
import { called, namesTogether, together } from './template-issuer.js';
import { archive, recipient, wholeYears, type Template } from './template.js';

/** Chương trình phối hợp giai đoạn 5 năm. */
export const fiveYearProgramme: Template = {
  kind: 'programme',
  title: 'CHƯƠNG TRÌNH PHỐI HỢP',
  symbol: 'CTrPH',
  issuers: 2,
  subject: ({ subject, year }) => `Công tác ${subject} giai đoạn ${String(year)} - ${String(year + 4)}`,
  period: (year) => wholeYears(year, year + 4),
  // Five-year stages begin with the years that end in 1 and 6: 2021 - 2025, 2026 - 2030.
  yearOn: ({ year }) => year - ((year - 1) % 5),
  body: ({ issuers, subject, year: first }) => {
    const [lead, partner] = [called(issuers[0]), called(issuers[1])];
    const all = namesTogether(issuers);
    const both = together(issuers);
    const stage = `giai đoạn ${String(first)} - ${String(first + 4)}`;
    const [middle, last] = [String(first + 2), String(first + 4)];
    return [
      paragraph(`Căn cứ Nghị quyết số …-NQ/… ngày … tháng … năm … của …… về ……;`),
      paragraph(
        `Căn cứ chức năng, nhiệm vụ của mỗi cơ quan và kết quả phối hợp giai đoạn trước, ${all} thống nhất ký kết Chương trình phối hợp công tác ${subject} ${stage} như sau:`,
      ),
      point('MỤC TIÊU, NGUYÊN TẮC', [
        point('Mục tiêu chung', [
          paragraph(
            `Tăng cường sự phối hợp chặt chẽ, toàn diện giữa ${all} trong công tác ${subject}, góp phần thực hiện thắng lợi các mục tiêu phát triển kinh tế - xã hội của địa phương.`,
          ),
        ]),
        point(`Chỉ tiêu đến năm ${last}`, [
          point(`Tổ chức ít nhất … hội nghị tuyên truyền, tập huấn về …… cho … lượt người.`),
          point(`Xây dựng, duy trì … mô hình …… hoạt động có hiệu quả.`),
          point(`Hằng năm giám sát ít nhất … chuyên đề về ……`),
        ]),
        point('Nguyên tắc phối hợp', [
          paragraph(
            'Phối hợp trên cơ sở chức năng, nhiệm vụ, quyền hạn của mỗi cơ quan; chủ động, kịp thời, công khai; tôn trọng và tạo điều kiện để mỗi cơ quan hoàn thành nhiệm vụ.',
          ),
        ]),
      ]),
      point('NỘI DUNG PHỐI HỢP', [
        point('Tuyên truyền, phổ biến chủ trương của Đảng, chính sách, pháp luật của Nhà nước', [
          point(
            `${lead} chủ trì, phối hợp với ${partner} xây dựng nội dung, hình thức tuyên truyền phù hợp với từng địa bàn, từng đối tượng.`,
          ),
          point(
            `${partner} chủ trì, phối hợp với ${lead} bồi dưỡng kiến thức, kỹ năng về …… cho cán bộ cơ sở.`,
          ),
        ]),
        point('Vận động Nhân dân thực hiện các chương trình, phong trào thi đua', [
          point(`${lead} chủ trì, phối hợp với ${partner} vận động Nhân dân tham gia ……`),
          point(
            `${partner} chủ trì, phối hợp với ${lead} hướng dẫn, hỗ trợ …… phát triển kinh tế, ổn định đời sống.`,
          ),
        ]),
        point('Tham gia xây dựng, giám sát việc thực hiện chính sách', [
          point(`${lead} chủ trì, phối hợp với ${partner} tổ chức giám sát, phản biện xã hội đối với ……`),
          point(
            `${partner} chủ trì tiếp thu, giải quyết và thông tin kết quả giải quyết kiến nghị sau giám sát.`,
          ),
        ]),
        point('Xây dựng, phát huy lực lượng nòng cốt, biểu dương điển hình tiên tiến', [
          point(`${partner} chủ trì, phối hợp với ${lead} rà soát, bồi dưỡng và phát huy vai trò của ……`),
        ]),
      ]),
      point('KINH PHÍ THỰC HIỆN', [
        paragraph(
          'Kinh phí thực hiện Chương trình được bố trí trong dự toán ngân sách hằng năm của mỗi cơ quan, lồng ghép từ các chương trình, đề án có liên quan và huy động các nguồn hợp pháp khác.',
        ),
      ]),
      point('TỔ CHỨC THỰC HIỆN', [
        point(`Trách nhiệm chung`, [
          point(
            `Hằng năm, ${both} xây dựng kế hoạch phối hợp để cụ thể hóa Chương trình này trước ngày …/01.`,
          ),
          point(
            'Hướng dẫn, kiểm tra các đơn vị trực thuộc và địa phương thực hiện; kịp thời tháo gỡ khó khăn, vướng mắc.',
          ),
        ]),
        ...issuers.map((issuer) =>
          point(`Trách nhiệm của ${called(issuer)}`, [
            point('Chủ trì thực hiện các nhiệm vụ được phân công tại Mục II Chương trình này.'),
            point('Phân công …… làm đầu mối theo dõi, tổng hợp việc thực hiện Chương trình.'),
          ]),
        ),
        point('Chế độ giao ban, sơ kết, tổng kết', [
          point(`Định kỳ 6 tháng, một năm, ${both} giao ban, đánh giá kết quả phối hợp; luân phiên chủ trì.`),
          point(`Sơ kết Chương trình trong quý … năm ${middle}; tổng kết trong quý IV năm ${last}.`),
        ]),
      ]),
      paragraph(
        `Chương trình phối hợp này có hiệu lực từ ngày ký. Trong quá trình thực hiện, nếu có vấn đề phát sinh, ${both} trao đổi, thống nhất sửa đổi, bổ sung cho phù hợp./.`,
      ),
    ];
  },
  recipients: ({ issuers }) => [
    recipient('Thường trực Tỉnh ủy (để báo cáo)', 'report'),
    recipient('Thường trực Hội đồng nhân dân, Ủy ban nhân dân tỉnh (để báo cáo)', 'report'),
    recipient(`Lãnh đạo và các đơn vị trực thuộc ${together(issuers)}`, 'act'),
    recipient('Ủy ban nhân dân, Ủy ban MTTQ Việt Nam các xã, phường (để thực hiện)', 'act'),
    archive(issuers),
  ],
};
