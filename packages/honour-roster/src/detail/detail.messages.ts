import type { Messages } from '@phoihop/kit';

export interface DetailMessages {
  place: (place: string, all: number) => string;
  previous: string;
  next: string;
  close: string;
  decide: string;
  number: string;
  unit: string;
  category: string;
  record: string;
  consents: string;
  given: (day: string) => string;
  refused: string;
  withdrawn: (day: string) => string;
  history: string;
  by: (name: string) => string;
  decision: (number: string, day: string) => string;
  mergedInto: (place: string) => string;
  replaces: (name: string) => string;
  meeting: (when: string, households: number, present: number, votes: number) => string;
  bytes: (kilobytes: string) => string;
  open: (name: string) => string;
  noData: string;
  relation: Readonly<Record<'self' | 'behalf', string>>;
  erase: string;
  eraseAsk: (name: string) => string;
  eraseYes: string;
  eraseNo: string;
  erased: string;
  notErased: string;
}

export const detailMessages: Messages<DetailMessages> = {
  vi: {
    place: (place, all) => `Hồ sơ số ${place} trên ${String(all)}`,
    previous: 'Hồ sơ trước',
    next: 'Hồ sơ sau',
    close: 'Đóng',
    decide: 'Xử lý hồ sơ',
    number: 'Số biên nhận',
    unit: 'Đơn vị đề nghị',
    category: 'Nội dung',
    record: 'Nội dung hồ sơ',
    consents: 'Ý kiến về sử dụng dữ liệu',
    given: (day) => `Đồng ý ngày ${day}`,
    refused: 'Không đồng ý',
    withdrawn: (day) => `Đã rút lại ngày ${day}`,
    history: 'Quá trình xử lý',
    by: (name) => `người xử lý: ${name}`,
    decision: (number, day) =>
      `Quyết định${number === '' ? '' : ` số ${number}`}${day === '' ? '' : ` ngày ${day}`}`,
    mergedInto: (place) => `Gộp vào hồ sơ số ${place}`,
    replaces: (name) => `Thay thế cho ${name}`,
    meeting: (when, households, present, votes) =>
      `Ngày ${when}: ${String(present)} trên ${String(households)} hộ dự, ${String(votes)} hộ đồng ý`,
    bytes: (kilobytes) => `${kilobytes} KB`,
    open: (name) => `Mở ${name}`,
    noData: 'Hồ sơ này không còn dữ liệu cá nhân: dữ liệu đã được xóa, hoặc không được chuyển đến trang này.',
    relation: { self: 'Tự đề nghị', behalf: 'Đề nghị thay' },
    erase: 'Xóa dữ liệu cá nhân',
    eraseAsk: (name) =>
      `Xóa toàn bộ dữ liệu cá nhân của ${name}? Kết quả xử lý vẫn được giữ nhưng không còn tên. Việc này không hoàn tác được.`,
    eraseYes: 'Xóa vĩnh viễn',
    eraseNo: 'Giữ lại',
    erased: 'Đã xóa dữ liệu cá nhân của hồ sơ.',
    notErased:
      'Chưa xóa được dữ liệu vì máy chủ chưa xác nhận. Dữ liệu vẫn còn nguyên; hãy thử lại hoặc báo quản trị cổng.',
  },
  en: {
    place: (place, all) => `Nomination ${place} of ${String(all)}`,
    previous: 'Previous nomination',
    next: 'Next nomination',
    close: 'Close',
    decide: 'Deal with it',
    number: 'Receipt number',
    unit: 'Nominating unit',
    category: 'Category',
    record: 'What was sent',
    consents: 'Consent to the use of data',
    given: (day) => `Agreed on ${day}`,
    refused: 'Did not agree',
    withdrawn: (day) => `Withdrawn on ${day}`,
    history: 'History',
    by: (name) => `by ${name}`,
    decision: (number, day) =>
      `Decision${number === '' ? '' : ` ${number}`}${day === '' ? '' : ` of ${day}`}`,
    mergedInto: (place) => `Merged into no. ${place}`,
    replaces: (name) => `In the place of ${name}`,
    meeting: (when, households, present, votes) =>
      `${when}: ${String(present)} of ${String(households)} households present, ${String(votes)} in favour`,
    bytes: (kilobytes) => `${kilobytes} KB`,
    open: (name) => `Open ${name}`,
    noData:
      'There are no personal data of this nomination: they were erased, or are were not sent to this page.',
    relation: { self: 'For themselves', behalf: 'For somebody else' },
    erase: 'Erase personal data',
    eraseAsk: (name) =>
      `Erase all personal data of ${name}? What was decided stays, without a name. This cannot be undone.`,
    eraseYes: 'Erase for good',
    eraseNo: 'Keep',
    erased: 'The personal data of the nomination were erased.',
    notErased:
      'The data were not erased, since the server has not confirmed it. They are still there; try again or tell the portal’s administrator.',
  },
};
