import type { Messages } from '@phoihop/kit';

export interface ChecksMessages {
  tab: string;
  none: string;
  noneWhy: string;
  running: string;
  stop: string;
  stopped: string;
  again: string;
  /** How a screen reader hears what kind of finding it is. */
  fault: string;
  watch: string;
  /** Names of fixes, by check; `correct` where the words are known. */
  correct: (words: string) => string;
  fix: string;
  fixes: Readonly<Record<string, string>>;
  chooseOne: string;
  keepLead: (name: string) => string;
  seeCitation: string;
  waive: string;
  reason: string;
  reasonHint: string;
  waiveNow: string;
  cancel: string;
  waivedCount: (count: string) => string;
  waivedFor: (reason: string) => string;
  waivedBy: (name: string, day: string) => string;
  takeBack: string;
  parts: Readonly<Record<'head' | 'body' | 'signatures' | 'recipients', string>>;
  more: (count: string) => string;
  fixed: string;
  waivedNow: string;
  takenBack: string;
  undo: string;
  /** Where checks of the host's own have failed; `codes` as the host calls them. */
  failed: (codes: string) => string;
  /** What is said when the caret comes into an item about which there is something. */
  spoken: (count: string, sentences: string) => string;
}

export const checksMessages: Messages<ChecksMessages> = {
  vi: {
    tab: 'Kiểm tra',
    none: 'Không có lưu ý nào.',
    noneWhy: 'Kế hoạch được kiểm tra lại mỗi khi nội dung thay đổi.',
    running: 'Đang kiểm tra kế hoạch…',
    stop: 'Dừng',
    stopped: 'Đã dừng kiểm tra. Các lưu ý bên dưới có thể chưa đủ.',
    again: 'Kiểm tra lại',
    fault: 'Lỗi',
    watch: 'Lưu ý',
    correct: (words) => `Sửa thành “${words}”`,
    fix: 'Sửa',
    fixes: {
      'numbering-repeated': 'Đánh lại số',
      'numbering-skipped': 'Đánh lại số',
      'item-empty': 'Bỏ mục này',
      'task-two-leads': 'Xác nhận cùng chủ trì',
      'role-twice': 'Chỉ giữ một',
      'role-lead-and-partner': 'Chỉ giữ chủ trì',
      'agency-idle': 'Đưa khỏi danh sách',
      'end-mark-missing': 'Thêm “./.”',
      'end-mark-within': 'Bỏ “./.”',
      'recipients-no-archive': 'Thêm dòng lưu',
      'recipients-repeated': 'Bỏ dòng lặp',
      'recipients-missing': 'Thêm vào Nơi nhận',
    },
    chooseOne: 'Chọn một',
    keepLead: (name) => `${name} chủ trì, cơ quan khác phối hợp`,
    seeCitation: 'Xem trong Viện dẫn',
    waive: 'Bỏ qua',
    reason: 'Lý do bỏ qua',
    reasonHint: 'theo danh sách gửi riêng',
    waiveNow: 'Bỏ qua có lý do',
    cancel: 'Thôi',
    waivedCount: (count) => `${count} lưu ý đã bỏ qua có lý do`,
    waivedFor: (reason) => `Lý do: ${reason}`,
    waivedBy: (name, day) => (name === '' ? `Ngày ${day}` : `${name}, ngày ${day}`),
    takeBack: 'Xét lại',
    parts: { head: 'Phần đầu', body: 'Toàn văn', signatures: 'Chữ ký', recipients: 'Nơi nhận' },
    more: (count) => `Hiện thêm ${count} lưu ý`,
    fixed: 'Đã sửa theo lưu ý.',
    waivedNow: 'Đã bỏ qua lưu ý, có ghi lý do.',
    takenBack: 'Lưu ý được xét lại.',
    undo: 'Hoàn tác',
    failed: (codes) => `Phép kiểm tra riêng của trang gặp lỗi (${codes}); các phép kiểm tra khác vẫn chạy.`,
    spoken: (count, sentences) => `Mục này có ${count} lưu ý. ${sentences}`,
  },
  en: {
    tab: 'Checks',
    none: 'No warnings.',
    noneWhy: 'The plan is checked again whenever it changes.',
    running: 'The plan is being checked…',
    stop: 'Stop',
    stopped: 'Checking was stopped. The list below may not be complete.',
    again: 'Check again',
    fault: 'Fault',
    watch: 'Warning',
    correct: (words) => `Change to “${words}”`,
    fix: 'Correct',
    fixes: {
      'numbering-repeated': 'Renumber',
      'numbering-skipped': 'Renumber',
      'item-empty': 'Remove it',
      'task-two-leads': 'Confirm joint leads',
      'role-twice': 'Keep one',
      'role-lead-and-partner': 'Keep the lead',
      'agency-idle': 'Take off the list',
      'end-mark-missing': 'Add “./.”',
      'end-mark-within': 'Remove “./.”',
      'recipients-no-archive': 'Add the archive line',
      'recipients-repeated': 'Remove the line',
      'recipients-missing': 'Add to the recipients',
    },
    chooseOne: 'Choose one',
    keepLead: (name) => `${name} leads, the others coordinate`,
    seeCitation: 'See among the citations',
    waive: 'Waive',
    reason: 'Reason for waiving',
    reasonHint: 'sent by a separate list',
    waiveNow: 'Waive with this reason',
    cancel: 'Cancel',
    waivedCount: (count) => `${count} waived with a reason`,
    waivedFor: (reason) => `Reason: ${reason}`,
    waivedBy: (name, day) => (name === '' ? day : `${name}, ${day}`),
    takeBack: 'Take the waiver back',
    parts: { head: 'Head', body: 'Whole text', signatures: 'Signatures', recipients: 'Recipients' },
    more: (count) => `Show ${count} more`,
    fixed: 'Corrected.',
    waivedNow: 'Waived; the reason is kept.',
    takenBack: 'The waiver was taken back.',
    undo: 'Undo',
    failed: (codes) => `A check that this page has added failed (${codes}); all others were made.`,
    spoken: (count, sentences) => `Warnings here: ${count}. ${sentences}`,
  },
};
