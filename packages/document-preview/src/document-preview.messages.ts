import type { Messages } from '@phoihop/kit';
import type { NeedKind } from './issuing/needs.js';

export interface DocumentPreviewMessages {
  name: string;
  pages: string;
  /** What a page is called: `Trang 2 trên 8`. */
  page: (number: number, count: number) => string;
  goTo: string;
  of: (count: number) => string;
  previous: string;
  next: string;
  zoom: string;
  zoomIn: string;
  zoomOut: string;
  fitWidth: (percent: number) => string;
  fitPage: (percent: number) => string;
  percent: (percent: number) => string;
  profile: string;
  matrix: string;
  print: string;
  word: string;
  wordHeading: string;
  issuing: string;
  issuingHint: string;
  workingCopy: string;
  workingCopyHint: string;
  making: (percent: number) => string;
  cancel: string;
  cancelled: string;
  saved: (file: string) => string;
  notLoaded: string;
  again: string;
  close: string;
  settingOut: (percent: number) => string;
  keys: string;
  empty: string;
  before: string;
  met: (what: string) => string;
  missing: (what: string) => string;
  check: string;
  fileName: string;
  fileCopy: string;
}

export const documentPreviewMessages: Messages<DocumentPreviewMessages> = {
  vi: {
    name: 'Xem trước',
    pages: 'Các trang văn bản',
    page: (number, count) => `Trang ${String(number)} trên ${String(count)}`,
    goTo: 'Trang, nhập số rồi nhấn Enter để đến',
    of: (count) => `trên ${String(count)}`,
    previous: 'Trang trước',
    next: 'Trang sau',
    zoom: 'Cỡ hiển thị',
    zoomIn: 'Phóng to',
    zoomOut: 'Thu nhỏ',
    fitWidth: (percent) => `Vừa chiều rộng (${String(percent)}%)`,
    fitPage: (percent) => `Vừa trang (${String(percent)}%)`,
    percent: (percent) => `${String(percent)}%`,
    profile: 'Mẫu trình bày',
    matrix: 'Kèm phụ lục phân công',
    print: 'In',
    word: 'Tải Word',
    wordHeading: 'Tải tệp Word',
    issuing: 'Bản để ban hành',
    issuingHint: 'Chỉ có những gì được in ra. Dùng để trình ký, phát hành và gửi đi.',
    workingCopy: 'Bản làm việc',
    workingCopyHint:
      'Mang theo cả phân công, tiến độ và ghi chú nội bộ để mở lại và làm tiếp ở đây. Không gửi ra ngoài.',
    making: (percent) => `Đang tạo tệp Word: ${String(percent)}%.`,
    cancel: 'Dừng',
    cancelled: 'Đã dừng tạo tệp. Văn bản không thay đổi.',
    saved: (file) => `Đã tải tệp ${file}.`,
    notLoaded: 'Chưa tải được phần này vì mất kết nối. Văn bản không thay đổi; hãy thử lại khi có mạng.',
    again: 'Thử lại',
    close: 'Đóng',
    settingOut: (percent) => `Đang dàn trang: ${String(percent)}%`,
    keys: 'Mũi tên lên xuống để cuộn, Page Up và Page Down để sang trang, dấu cộng và trừ để phóng to, thu nhỏ, số 0 để vừa chiều rộng.',
    empty: 'Văn bản chưa có nội dung. Khi soạn thảo, các trang sẽ hiện ra ở đây.',
    before: 'Trước khi ban hành',
    met: (what) => `${what}: đã có`,
    missing: (what) => `${what}: còn thiếu; đến chỗ này`,
    check: 'Kiểm tra thể thức',
    fileName: 'van-ban',
    fileCopy: 'ban-lam-viec',
  },
  en: {
    name: 'Preview',
    pages: 'Pages of the document',
    page: (number, count) => `Page ${String(number)} of ${String(count)}`,
    goTo: 'Page, type a number and press Enter to go there',
    of: (count) => `of ${String(count)}`,
    previous: 'Previous page',
    next: 'Next page',
    zoom: 'Zoom',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fitWidth: (percent) => `Fit width (${String(percent)}%)`,
    fitPage: (percent) => `Fit page (${String(percent)}%)`,
    percent: (percent) => `${String(percent)}%`,
    profile: 'Layout',
    matrix: 'Append the matrix',
    print: 'Print',
    word: 'Get Word file',
    wordHeading: 'Get a Word file',
    issuing: 'File for issuing',
    issuingHint: 'Holds only what is printed. To be signed, issued and sent.',
    workingCopy: 'Working copy',
    workingCopyHint:
      'Carries roles, progress and internal notes too, to be opened and worked on here again. Do not send it out.',
    making: (percent) => `Making the Word file: ${String(percent)}%.`,
    cancel: 'Stop',
    cancelled: 'Making the file was stopped. The document has not changed.',
    saved: (file) => `${file} was downloaded.`,
    notLoaded:
      'This part could not be loaded, since there is no connection. The document has not changed; try again when you are online.',
    again: 'Try again',
    close: 'Close',
    settingOut: (percent) => `Laying out pages: ${String(percent)}%`,
    keys: 'Arrows scroll, Page Up and Page Down turn pages, plus and minus zoom, 0 fits the width.',
    empty: 'The document is still empty. Its pages appear here while it is being written.',
    before: 'Before issuing',
    met: (what) => `${what}: there`,
    missing: (what) => `${what}: missing; go there`,
    check: 'Check the form',
    fileName: 'document',
    fileCopy: 'working-copy',
  },
};

/** What a document needs before it is issued, in two or three words. */
export const needNames: Messages<Record<NeedKind, (count: number) => string>> = {
  vi: {
    number: () => 'Số văn bản',
    date: () => 'Ngày ký',
    signer: () => 'Người ký',
    issuer: () => 'Cơ quan ban hành',
    place: () => 'Địa danh',
    subject: () => 'Trích yếu',
    recipients: () => 'Nơi nhận',
    archive: () => 'Dòng Lưu',
    blanks: (count) => `${String(count)} mục còn chỗ trống`,
    draft: () => 'Bỏ dấu DỰ THẢO',
  },
  en: {
    number: () => 'Number',
    date: () => 'Date',
    signer: () => 'Signatory',
    issuer: () => 'Issuing body',
    place: () => 'Place',
    subject: () => 'Subject',
    recipients: () => 'Recipients',
    archive: () => 'Archive line',
    blanks: (count) => (count === 1 ? '1 item with a blank' : `${String(count)} items with blanks`),
    draft: () => 'DRAFT mark to be taken off',
  },
};
