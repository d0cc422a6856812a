import { paragraph, point } from './outline.js';
import { called, namesTogether, together } from './template-issuer.js';
import { archive, recipient, wholeYears, type Template } from './template.js';

/** Kế hoạch phối hợp năm: what bodies do together in a year. */
export const yearlyCoordination: Template = {
  kind: 'coordination-plan',
  title: 'KẾ HOẠCH PHỐI HỢP',
  symbol: 'KHPH',
  issuers: 2,
  subject: ({ subject, year }) => `Công tác ${subject} năm ${String(year)}`,
  period: wholeYears,
  // Towards its end, offices draft the plan of the next year.
  yearOn: ({ year, month }) => (month >= 10 ? year + 1 : year),
  body: ({ issuers, subject, year: number }) => {
    const [lead, partner] = [called(issuers[0]), called(issuers[1])];
    const all = namesTogether(issuers);
    const both = together(issuers);
    const year = String(number);
    return [
      paragraph(
        `Thực hiện Chương trình phối hợp số …/CTrPH-… ngày … tháng … năm … giữa ${all} về công tác ${subject}, ${both} thống nhất ban hành Kế hoạch phối hợp năm ${year} với các nội dung sau:`,
      ),
      point('MỤC ĐÍCH, YÊU CẦU', [
        point('Mục đích', [
          point(
            `Cụ thể hóa nội dung Chương trình phối hợp thành nhiệm vụ của năm ${year}; phát huy vai trò, trách nhiệm của mỗi cơ quan trong công tác ${subject}.`,
          ),
          point(
            `Nâng cao nhận thức của cán bộ, hội viên và Nhân dân; kịp thời nắm bắt, phản ánh tâm tư, nguyện vọng chính đáng của Nhân dân về ……`,
          ),
        ]),
        point('Yêu cầu', [
          point(
            'Mỗi nhiệm vụ xác định rõ cơ quan chủ trì, cơ quan phối hợp, thời gian hoàn thành và kết quả cần đạt.',
          ),
          point(
            'Phối hợp chủ động, thường xuyên, đúng chức năng, nhiệm vụ; bảo đảm thiết thực, tiết kiệm, không trùng lặp.',
          ),
        ]),
      ]),
      point('NỘI DUNG PHỐI HỢP', [
        point('Công tác thông tin, tuyên truyền', [
          point(
            `${lead} chủ trì, phối hợp với ${partner} tổ chức … hội nghị tuyên truyền về …… cho … người tại ……; hoàn thành trong quý … năm ${year}.`,
          ),
          point(
            `${partner} chủ trì, phối hợp với ${lead} biên soạn, phát hành … cuốn tài liệu hỏi – đáp về ……; hoàn thành trước ngày …/…/${year}.`,
          ),
        ]),
        point('Vận động Nhân dân', [
          point(
            `${lead} chủ trì, phối hợp với ${partner} xây dựng … mô hình …… tại ……; hoàn thành trong quý … năm ${year}.`,
          ),
          point(`${lead} chủ trì tổ chức thăm hỏi, tặng … suất quà cho …… nhân dịp ……`),
        ]),
        point('Giám sát, phản biện xã hội', [
          point(
            `${lead} chủ trì, phối hợp với ${partner} giám sát việc thực hiện …… tại … xã; hoàn thành trong quý … năm ${year}.`,
          ),
          point(
            `${partner} cung cấp tài liệu, số liệu về …… phục vụ hoạt động giám sát trước ngày …/…/${year}.`,
          ),
        ]),
        point('Biểu dương, tôn vinh', [
          point(
            `${partner} chủ trì, phối hợp với ${lead} rà soát, lựa chọn và biểu dương … điển hình tiên tiến trong công tác ${subject}; hoàn thành trong quý IV năm ${year}.`,
          ),
        ]),
      ]),
      point('KINH PHÍ THỰC HIỆN', [
        paragraph(
          `Kinh phí thực hiện Kế hoạch được bố trí trong dự toán ngân sách năm ${year} của mỗi cơ quan và từ các nguồn hợp pháp khác theo quy định.`,
        ),
      ]),
      point('TỔ CHỨC THỰC HIỆN', [
        ...issuers.map((issuer, index) =>
          point(`Trách nhiệm của ${called(issuer)}`, [
            point(
              'Phổ biến, quán triệt Kế hoạch này đến các đơn vị trực thuộc và cơ sở; bố trí nguồn lực để thực hiện nhiệm vụ được phân công.',
            ),
            point(
              index === 0
                ? `Theo dõi, đôn đốc và tổng hợp kết quả thực hiện Kế hoạch; giao …… làm đầu mối.`
                : `Giao …… làm đầu mối, phối hợp với ${lead} theo dõi, tổng hợp kết quả thực hiện.`,
            ),
          ]),
        ),
        point('Đối với các xã, phường', [
          paragraph(
            'Căn cứ Kế hoạch này và tình hình thực tế, xây dựng kế hoạch phối hợp và tổ chức thực hiện tại địa phương.',
          ),
        ]),
        point('Chế độ thông tin, báo cáo', [
          paragraph(
            `Định kỳ 6 tháng, một năm, ${both} trao đổi thông tin, đánh giá kết quả; báo cáo 6 tháng trước ngày …/6/${year}, báo cáo năm trước ngày …/12/${year}.`,
          ),
        ]),
      ]),
      paragraph(
        `Trên đây là Kế hoạch phối hợp công tác ${subject} năm ${year} giữa ${all}. Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các đơn vị kịp thời phản ánh về ${lead} để thống nhất giải quyết./.`,
      ),
    ];
  },
  recipients: ({ issuers }) => [
    recipient('Thường trực Tỉnh ủy (để báo cáo)', 'report'),
    recipient('Ủy ban nhân dân tỉnh (để báo cáo)', 'report'),
    recipient(`Lãnh đạo ${together(issuers)}`, 'act'),
    recipient('Ủy ban nhân dân, Ủy ban MTTQ Việt Nam các xã, phường (để thực hiện)', 'act'),
    archive(issuers),
  ],
};
