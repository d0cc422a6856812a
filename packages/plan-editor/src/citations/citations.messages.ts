import type { Messages } from '@phoihop/kit';

export interface CitationsMessages {
  tab: string;
  none: string;
  reading: string;
  dated: (days: string) => string;
  undated: string;
  by: (issuer: string) => string;
  /** Two days or more for one instrument. */
  datesDiffer: (days: string) => string;
  fault: string;
  mentioned: string;
  subject: string;
  appendix: string;
  /** A place with how often it mentions the instrument. */
  times: (place: string, times: number) => string;
  /** Name of the card at a place of the text. */
  card: string;
  all: string;
  close: string;
  nothingHere: string;
}

export const citationsMessages: Messages<CitationsMessages> = {
  vi: {
    tab: 'Viện dẫn',
    none: 'Kế hoạch chưa viện dẫn văn bản nào.',
    reading: 'Đang tìm các văn bản được viện dẫn…',
    dated: (days) => `Ngày ${days}`,
    undated: 'Chưa ghi ngày',
    by: (issuer) => `của ${issuer}`,
    datesDiffer: (days) => `Được viện dẫn với các ngày khác nhau: ${days}. Đề nghị đối chiếu văn bản gốc.`,
    fault: 'Lưu ý',
    mentioned: 'Nhắc ở',
    subject: 'Trích yếu',
    appendix: 'Phần sau chữ ký',
    times: (place, times) => (times === 1 ? place : `${place} (${String(times)} lần)`),
    card: 'Về chỗ này',
    all: 'Xem trong Viện dẫn',
    close: 'Đóng',
    nothingHere: 'Chỗ con trỏ không có viện dẫn hay lưu ý nào.',
  },
  en: {
    tab: 'Citations',
    none: 'The plan cites no instruments.',
    reading: 'Looking for what is cited…',
    dated: (days) => `Of ${days}`,
    undated: 'Without a date',
    by: (issuer) => `by ${issuer}`,
    datesDiffer: (days) => `Cited with different dates: ${days}. Please compare with the original.`,
    fault: 'To look at',
    mentioned: 'Mentioned in',
    subject: 'Subject',
    appendix: 'Behind the signature',
    times: (place, times) => (times === 1 ? place : `${place} (${String(times)} times)`),
    card: 'About this place',
    all: 'See among the citations',
    close: 'Close',
    nothingHere: 'There is nothing cited or found where the caret stands.',
  },
};
