import {
  directionsHeading,
  reportClosing,
  reportHeadings as headings,
  reportOpening,
  reportSubject,
} from '../report/compose/frame.js';
import { paragraph, point } from './outline.js';
import { called } from './template-issuer.js';
import { archive, recipient, type Template } from './template.js';

/** Báo cáo 6 tháng đầu năm, with what is to be done in the other half. */
export const halfYearReport: Template = {
  kind: 'report',
  title: 'BÁO CÁO',
  symbol: 'BC',
  issuers: 1,
  subject: ({ subject, year }) => reportSubject(`công tác ${subject}`, `${String(year)}-H1`),
  period: (year) => ({ from: `${String(year)}-01-01`, to: `${String(year)}-06-30` }),
  yearOn: ({ year }) => year,
  body: ({ issuers, subject, year: number }) => {
    const issuer = called(issuers[0]);
    const year = String(number);
    const period = `${year}-H1`;
    return [
      paragraph(
        reportOpening(
          `Kế hoạch phối hợp số …/KHPH-… ngày … tháng … năm … về công tác ${subject} năm ${year}`,
          issuer,
          period,
        ),
      ),
      point(headings.overview, [
        point(headings.situation, [paragraph('……')]),
        point(headings.leadership, [paragraph('Đã ban hành … văn bản chỉ đạo, hướng dẫn, gồm: ……')]),
      ]),
      point(headings.results, [
        point('Công tác thông tin, tuyên truyền', [
          paragraph(
            'Đã tổ chức …/… hội nghị (đạt …% kế hoạch) với … lượt người tham dự; phát hành … cuốn tài liệu.',
          ),
        ]),
        point('Công tác vận động Nhân dân', [
          paragraph(
            'Đã xây dựng …/… mô hình (đạt …% kế hoạch); thăm hỏi, tặng … suất quà, tổng trị giá … triệu đồng.',
          ),
        ]),
        point('Công tác giám sát, phản biện xã hội', [
          paragraph(
            'Đã giám sát …/… đơn vị (đạt …% kế hoạch); kiến nghị … nội dung, trong đó … nội dung đã được giải quyết.',
          ),
        ]),
        point('Công tác biểu dương, tôn vinh', [paragraph('……')]),
        point('Kinh phí thực hiện', [
          paragraph('Kinh phí được giao … triệu đồng; đã thực hiện … triệu đồng, đạt …%.'),
        ]),
      ]),
      point(headings.assessment, [
        point(headings.strengths, [paragraph('……')]),
        point(headings.limitations, [paragraph('……')]),
        point(headings.causes, [point('Nguyên nhân khách quan: ……'), point('Nguyên nhân chủ quan: ……')]),
      ]),
      point(directionsHeading(period), [
        point('Tiếp tục thực hiện các nhiệm vụ chưa hoàn thành: ……'),
        point(`Tập trung thực hiện các nhiệm vụ trọng tâm: ……; hoàn thành trước ngày …/…/${year}.`),
      ]),
      point(headings.proposals, [point('Đối với ……: ……')]),
      paragraph(reportClosing(`công tác ${subject}`, issuer, period)),
    ];
  },
  recipients: ({ issuers }) => [
    recipient('…… (để báo cáo)', 'report'),
    recipient('Lãnh đạo cơ quan', 'know'),
    archive(issuers),
  ],
};
