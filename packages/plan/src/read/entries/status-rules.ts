import type { ReportEntry } from '../../model/plan-file.js';
import { TASK_VERBS } from '../../outline/task-verbs.data.js';

/** Words with which reports say how far a work has come. */
export interface StatusRule {
  name: string;
  status: ReportEntry['status'];
  pattern: RegExp;
}

/** “Đã” with what was done: any work that plans give out, and a few words of reports. */
const DONE = new RegExp(
  `(?<!\\p{L})đã (?:${[...TASK_VERBS, 'hoàn thành', 'cử', 'phát', 'đạt'].join('|')})(?!\\p{L})`,
  'iu',
);

/** The rules, the more telling first: an item that says “đã ban hành … đang thực hiện” is still in progress. */
export const statusRules: readonly StatusRule[] = [
  {
    name: 'nil',
    status: 'nil',
    pattern:
      /(?<!\p{L})(?:không phát sinh|không có (?:điều chỉnh|phát sinh|trường hợp|vụ việc|đơn thư|nội dung|ý kiến|hồ sơ|hoạt động)|chưa phát sinh)(?!\p{L})/iu,
  },
  {
    name: 'cancelled',
    status: 'cancelled',
    pattern:
      /(?<!\p{L})(?:không tổ chức|dừng (?:tổ chức|thực hiện|triển khai)|hủy bỏ kế hoạch|tạm dừng)(?!\p{L})/iu,
  },
  {
    name: 'drafting',
    status: 'drafting',
    pattern:
      /(?<!\p{L})(?:đang (?:dự thảo|soạn thảo|xây dựng|lấy ý kiến|hoàn thiện dự thảo)|(?:đã )?xây dựng dự thảo)(?!\p{L})/iu,
  },
  {
    name: 'in-progress',
    status: 'in-progress',
    pattern:
      /(?<!\p{L})(?:đang (?:tiến hành|triển khai|thực hiện|tổ chức|tiếp tục|phối hợp|tham mưu|chủ trì|rà soát|tổng hợp)|dự kiến (?:bắt đầu|tổ chức|hoàn thành|triển khai))(?!\p{L})/iu,
  },
  {
    name: 'not-started',
    status: 'not-started',
    pattern:
      /(?<!\p{L})(?:chưa (?:được )?(?:triển khai|thực hiện|tổ chức|ban hành|tiến hành)|chưa đến (?:thời )?hạn|dự kiến)(?!\p{L})/iu,
  },
  {
    name: 'submitted',
    status: 'submitted',
    pattern:
      /(?<!\p{L})(?:đã trình|đã (?:tham mưu )?trình|tổng hợp trình|đã (?:gửi|nộp) (?:báo cáo|hồ sơ))(?!\p{L})/iu,
  },
  {
    name: 'issued',
    status: 'issued',
    pattern:
      /(?<!\p{L})(?:[Đđ]ã (?:[^.;]{0,60}? )?ban hành|ban hành (?:Kế hoạch|Quyết định|Công văn|Hướng dẫn|Chương trình|Nghị quyết) số|đã ký kết)(?!\p{L})/u,
  },
  {
    name: 'done',
    status: 'done',
    pattern: DONE,
  },
];

/** How far the work of a sentence has come; null where it does not say. */
export function statusOf(text: string): ReportEntry['status'] | null {
  return statusRules.find(({ pattern }) => pattern.test(text))?.status ?? null;
}
