import { paragraph, point } from './outline.js';
import { called } from './template-issuer.js';
import { archive, recipient, wholeYears, type Template } from './template.js';

/** Kế hoạch of one issuer for a year. */
export const singlePlan: Template = {
  kind: 'plan',
  title: 'KẾ HOẠCH',
  symbol: 'KH',
  issuers: 1,
  subject: ({ subject, year }) => `Thực hiện công tác ${subject} năm ${String(year)}`,
  period: wholeYears,
  yearOn: ({ year, month }) => (month >= 10 ? year + 1 : year),
  body: ({ issuers, subject, year: number }) => {
    const issuer = called(issuers[0]);
    const year = String(number);
    return [
      paragraph(
        `Thực hiện Kế hoạch số …/KH-… ngày … tháng … năm … của …… về ……, ${issuer} ban hành Kế hoạch thực hiện công tác ${subject} năm ${year} như sau:`,
      ),
      point('MỤC ĐÍCH, YÊU CẦU', [
        point('Mục đích', [
          point(
            `Triển khai đầy đủ, kịp thời các nhiệm vụ được giao về công tác ${subject} trong năm ${year}.`,
          ),
          point('Nâng cao trách nhiệm của các phòng, đơn vị và cá nhân trong tham mưu, tổ chức thực hiện.'),
        ]),
        point('Yêu cầu', [
          point('Phân công rõ người, rõ việc, rõ thời gian, rõ kết quả.'),
          point('Bảo đảm tiết kiệm, hiệu quả; lồng ghép với nhiệm vụ thường xuyên của cơ quan, đơn vị.'),
        ]),
      ]),
      point('NHIỆM VỤ VÀ GIẢI PHÁP', [
        point('Công tác lãnh đạo, chỉ đạo', [
          point(
            `…… chủ trì tham mưu văn bản chỉ đạo, hướng dẫn thực hiện ……; hoàn thành trước ngày …/…/${year}.`,
          ),
        ]),
        point('Công tác tuyên truyền, tập huấn', [
          point(
            `…… chủ trì, phối hợp với …… tổ chức … lớp tập huấn về …… cho … người; hoàn thành trong quý … năm ${year}.`,
          ),
          point(`…… chủ trì thực hiện … tin, bài, phóng sự về …… trong năm ${year}.`),
        ]),
        point('Tổ chức các hoạt động trọng tâm', [
          point(
            `…… chủ trì, phối hợp với …… thực hiện ……; kết quả: … mô hình; hoàn thành trong quý … năm ${year}.`,
          ),
        ]),
        point('Kiểm tra, giám sát', [
          point(
            `…… chủ trì kiểm tra việc thực hiện Kế hoạch tại … đơn vị; hoàn thành trong quý … năm ${year}.`,
          ),
        ]),
      ]),
      point('KINH PHÍ THỰC HIỆN', [
        paragraph(
          `Kinh phí thực hiện từ nguồn …… trong dự toán ngân sách năm ${year} của ${issuer} và các nguồn hợp pháp khác theo quy định.`,
        ),
      ]),
      point('TỔ CHỨC THỰC HIỆN', [
        point('Các phòng, đơn vị trực thuộc', [
          paragraph(
            'Căn cứ nhiệm vụ được phân công, xây dựng kế hoạch chi tiết và tổ chức thực hiện bảo đảm tiến độ, chất lượng.',
          ),
        ]),
        point('……', [
          paragraph(
            `Là đầu mối theo dõi, đôn đốc, tổng hợp kết quả thực hiện; báo cáo 6 tháng trước ngày …/6/${year}, báo cáo năm trước ngày …/12/${year}.`,
          ),
        ]),
      ]),
      paragraph(
        `Trên đây là Kế hoạch thực hiện công tác ${subject} năm ${year}; yêu cầu các phòng, đơn vị nghiêm túc triển khai. Trong quá trình thực hiện, nếu có vướng mắc, kịp thời báo cáo ${issuer} xem xét, giải quyết./.`,
      ),
    ];
  },
  recipients: ({ issuers }) => [
    recipient('…… (để báo cáo)', 'report'),
    recipient('Lãnh đạo cơ quan', 'know'),
    recipient('Các phòng, đơn vị trực thuộc (để thực hiện)', 'act'),
    archive(issuers),
  ],
};
