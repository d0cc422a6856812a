import { knownPeriod, periodBehind } from '../../progress/periods/period.js';
import { periodName } from '../../progress/periods/period-names.js';

/** What the parts of a report are called, in the order in which offices write them. */
export const reportHeadings = {
  overview: 'KHÁI QUÁT TÌNH HÌNH',
  situation: 'Đặc điểm, tình hình',
  leadership: 'Công tác lãnh đạo, chỉ đạo',
  summary: 'Kết quả chung',
  results: 'KẾT QUẢ THỰC HIỆN',
  assessment: 'ĐÁNH GIÁ CHUNG',
  strengths: 'Thuận lợi, ưu điểm',
  limitations: 'Tồn tại, hạn chế',
  causes: 'Nguyên nhân',
  proposals: 'ĐỀ XUẤT, KIẾN NGHỊ',
} as const;

/** The period behind, whose work a report announces: `6 tháng cuối năm 2026`. */
function nextName(period: string): string {
  return periodName(periodBehind(knownPeriod(period)).id);
}

/** `PHƯƠNG HƯỚNG, NHIỆM VỤ 6 THÁNG CUỐI NĂM 2026`. */
export function directionsHeading(period: string): string {
  return `Phương hướng, nhiệm vụ ${nextName(period)}`.toLocaleUpperCase('vi');
}

/** The trích yếu of a report on `what` (`công tác dân tộc`) in a period. */
export function reportSubject(what: string, period: string): string {
  return `Kết quả thực hiện ${what} ${periodName(period)}; phương hướng, nhiệm vụ ${nextName(period)}`;
}

/** The sentence that opens it; `instrument` is the plan that is reported on, `issuer` who reports. */
export function reportOpening(instrument: string, issuer: string, period: string): string {
  return `Thực hiện ${instrument}, ${issuer} báo cáo kết quả ${periodName(period)} như sau:`;
}

/** The sentence that closes it, with the end mark. */
export function reportClosing(what: string, issuer: string, period: string): string {
  return `Trên đây là Báo cáo kết quả thực hiện ${what} ${periodName(period)}; phương hướng, nhiệm vụ ${nextName(period)} của ${issuer}./.`;
}
