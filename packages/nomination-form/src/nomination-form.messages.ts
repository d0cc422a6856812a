import type { Messages } from '@phoihop/kit';

/** The words of the first page. */
export interface NominationFormMessages {
  until: (day: string) => string;
  steps: string;
  stepOf: (step: number, steps: number) => string;
  review: string;
  faultsLeft: (count: number) => string;
  done: string;
  category: string;
  unit: string;
  choose: string;
  optional: string;
  male: string;
  female: string;
  province: string;
  commune: string;
  communeHint: string;
  address: string;
  search: string;
  options: (count: number) => string;
  noOption: string;
  formerly: (name: string) => string;
  words: string;
  useSuggestion: (name: string) => string;
  back: string;
  next: (step: string) => string;
  free: string;
  send: string;
  loading: string;
  laterFailed: string;
  again: string;
  print: string;
}

export const nominationFormMessages: Messages<NominationFormMessages> = {
  vi: {
    until: (day) => `Nhận hồ sơ đến ngày ${day}`,
    steps: 'Các bước',
    stepOf: (step, steps) => `Bước ${String(step)} trên ${String(steps)}`,
    review: 'Xem lại và gửi',
    faultsLeft: (count) => `Còn ${String(count)} chỗ cần bổ sung`,
    done: 'Đã đủ',
    category: 'Nội dung đề nghị',
    unit: 'Đơn vị đề nghị',
    choose: 'Chọn trong danh sách',
    optional: 'không bắt buộc',
    male: 'Nam',
    female: 'Nữ',
    province: 'Tỉnh, thành phố',
    commune: 'Xã, phường, đặc khu',
    communeHint: 'Gõ không dấu cũng tìm được; tên trước 01/07/2025 cũng tìm được.',
    address: 'Thôn, bản, số nhà',
    search: 'Gõ vài chữ rồi chọn',
    options: (count) => `${String(count)} lựa chọn`,
    noOption: 'Không có lựa chọn nào.',
    formerly: (name) => `trước đây: ${name}`,
    words: 'Ghi rõ',
    useSuggestion: (name) => `Chọn “${name}”`,
    back: 'Quay lại',
    next: (step) => `Sang bước sau: ${step}`,
    free: 'Có thể trở lại các bước trước bất cứ lúc nào.',
    send: 'Gửi đề nghị',
    loading: 'Đang mở phần này…',
    laterFailed: 'Chưa mở được phần này vì mất kết nối. Nội dung đã ghi vẫn được giữ khi trang còn mở.',
    again: 'Thử lại',
    print: 'In hồ sơ',
  },
  en: {
    until: (day) => `Nominations are taken until ${day}`,
    steps: 'Steps',
    stepOf: (step, steps) => `Step ${String(step)} of ${String(steps)}`,
    review: 'Look over and send',
    faultsLeft: (count) => (count === 1 ? '1 thing to complete' : `${String(count)} things to complete`),
    done: 'Complete',
    category: 'Nominated for',
    unit: 'Nominating unit',
    choose: 'Choose from the list',
    optional: 'optional',
    male: 'Male',
    female: 'Female',
    province: 'Province or city',
    commune: 'Commune, ward or special zone',
    communeHint: 'Typing without tone marks finds it, and so do names of before 01/07/2025.',
    address: 'Village, street',
    search: 'Type a few letters, then choose',
    options: (count) => (count === 1 ? '1 choice' : `${String(count)} choices`),
    noOption: 'There is nothing to choose.',
    formerly: (name) => `formerly: ${name}`,
    words: 'In words',
    useSuggestion: (name) => `Choose “${name}”`,
    back: 'Back',
    next: (step) => `Next: ${step}`,
    free: 'You can go back to earlier steps at any time.',
    send: 'Send the nomination',
    loading: 'Opening this part…',
    laterFailed:
      'This part could not be opened, because there is no connection. Everything filled in is kept while the page is open.',
    again: 'Try again',
    print: 'Print',
  },
};
