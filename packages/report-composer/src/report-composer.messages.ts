import type { CodeMessages, Messages, SentencesFor } from '@phoihop/kit';
import { many } from './many.js';

/** What is said before there is a report, and above it; all else is loaded with the first report. */
export interface ReportComposerMessages {
  heading: string;
  period: string;
  agency: string;
  allAgencies: string;
  startNone: string;
  start: (period: string, agency: string) => string;
  compose: string;
  keptBefore: (name: string, edits: number) => string;
  backToKept: (name: string) => string;
  reopened: (name: string) => string;
  composing: (percent: number) => string;
  stop: string;
  notLoaded: string;
  retry: string;
  occupied: string;
  open: string;
  asOf: (day: string) => string;
  readonly: string;
}

/** A period, or a report that is named by it, as it stands behind other words: `quý III năm 2026`. */
const within = (name: string): string => name.charAt(0).toLocaleLowerCase('vi') + name.slice(1);

export const reportComposerMessages: Messages<ReportComposerMessages> = {
  vi: {
    heading: 'Soạn báo cáo',
    period: 'Kỳ báo cáo',
    agency: 'Cơ quan báo cáo',
    allAgencies: 'Chung các cơ quan',
    startNone: 'Kế hoạch chưa có nhiệm vụ nào để báo cáo. Thêm nhiệm vụ vào kế hoạch rồi quay lại đây.',
    start: (period, agency) =>
      `Chưa có báo cáo ${within(period)} (${agency}). Báo cáo được soạn từ tiến độ đã ghi; từng câu đều sửa được.`,
    compose: 'Soạn báo cáo',
    keptBefore: (name, edits) =>
      edits > 0
        ? `Báo cáo ${within(name)} với ${String(edits)} chỗ sửa tay vẫn được giữ.`
        : `Báo cáo ${within(name)} vẫn được giữ.`,
    backToKept: (name) => `Mở lại báo cáo ${within(name)}`,
    reopened: (name) => `Đã mở lại báo cáo ${within(name)} đang soạn dở.`,
    composing: (percent) => `Đang soạn báo cáo, được ${String(percent)}%`,
    stop: 'Dừng',
    notLoaded:
      'Chưa tải được phần soạn câu vì mất kết nối. Nội dung đã có vẫn được giữ và vẫn sửa được; hãy thử lại khi có mạng.',
    retry: 'Thử lại',
    occupied: 'Chỗ dành cho báo cáo đang mở một văn bản khác. Đóng văn bản đó rồi soạn báo cáo.',
    open: 'Mở để sửa toàn văn',
    asOf: (day) => `Số liệu đến ngày ${day}`,
    readonly: 'Chỉ đọc',
  },
  en: {
    heading: 'Compose a report',
    period: 'Period',
    agency: 'Reporting body',
    allAgencies: 'All bodies together',
    startNone: 'The plan has no task to report on yet. Add tasks to the plan, then come back.',
    start: (period, agency) =>
      `There is no report yet: ${period} (${agency}). It is composed from the progress that was noted, and every sentence can be edited.`,
    compose: 'Compose the report',
    keptBefore: (name, edits) =>
      edits > 0
        ? `The report “${name}” with ${many(edits, 'edit')} by hand is kept.`
        : `The report “${name}” is kept.`,
    backToKept: (name) => `Open the report “${name}” again`,
    reopened: (name) => `The report “${name}” that was in work is open again.`,
    composing: (percent) => `Composing the report, ${String(percent)}%`,
    stop: 'Stop',
    notLoaded:
      'The part that makes sentences could not be loaded: there is no connection. What is there is kept and can be edited; try again when you are online.',
    retry: 'Try again',
    occupied: 'Another document is open in the place of the report. Close it, then compose the report.',
    open: 'Open the whole text',
    asOf: (day) => `Figures as of ${day}`,
    readonly: 'Read only',
  },
};

const composerRefusalsVi = {
  'no-report-place': () =>
    'Trang này chưa có chỗ dành cho báo cáo. Nội dung vẫn được giữ; hãy báo quản trị cổng.',
} satisfies CodeMessages;

const composerRefusalsEn: SentencesFor<typeof composerRefusalsVi> = {
  'no-report-place': () =>
    'The page has no place for the report. Everything is kept; tell the portal’s administrator.',
};

/** Sentences for what only this widget refuses. */
export const composerRefusals: Messages<SentencesFor<typeof composerRefusalsVi>> = {
  vi: composerRefusalsVi,
  en: composerRefusalsEn,
};
