import type { Messages } from '@phoihop/kit';
import type { Problem, ProblemCode } from './inspect.js';

export interface DoctorMessages {
  /** What is wrong, and what to do. */
  readonly problems: Readonly<Record<ProblemCode, (params: Problem['params']) => string>>;
  readonly nothingWrong: string;
  readonly nothingFound: string;
  readonly notRegistered: string;
  readonly empty: string;
  readonly filled: string;
}

/** What the doctor tells a portal developer. */
export const doctorMessages: Messages<DoctorMessages> = {
  vi: {
    problems: {
      'quirks-mode': () =>
        'Trang thiếu <!doctype html> ở dòng đầu nên trình duyệt dùng chế độ cũ; kích thước có thể sai. Hãy thêm dòng này.',
      'lang-unset': () =>
        'Thẻ <html> chưa có lang. Hãy ghi lang="vi" để trình đọc màn hình đọc đúng tiếng Việt.',
      'tag-undefined': ({ tag }) =>
        `<${tag ?? ''}> có trên trang nhưng chưa được đăng ký. Hãy kiểm tra đường dẫn của phoihop.js và mục data-widgets.`,
      'tag-unknown': ({ tag, known }) => `Không có thành phần <${tag ?? ''}>. Các tên đúng: ${known ?? ''}.`,
      'provider-missing': ({ tag, id }) =>
        `<${tag ?? ''} for="${id ?? ''}"> không tìm thấy <ph-plan> hay <ph-round> có id “${id ?? ''}”. Hãy sửa for hoặc id.`,
      'provider-twice': ({ id }) =>
        `Có hai phần tử giữ dữ liệu cùng id “${id ?? ''}”; chỉ phần tử đầu được dùng. Hãy đổi một id.`,
      'without-document': ({ tag }) =>
        `<${tag ?? ''}> chưa có dữ liệu. Hãy đặt trong <ph-plan src="…">, hoặc dùng for, hoặc gán thuộc tính plan.`,
      'versions-differ': ({ versions }) =>
        `Trang nạp nhiều phiên bản: ${versions ?? ''}. Nếu không chủ ý, hãy bỏ bớt một thẻ <script>.`,
      'file-refused': ({ file }) =>
        `Tệp ${file ?? ''} không tải được hoặc không đúng bản phát hành. Hãy chép lại toàn bộ thư mục phát hành.`,
      'policy-refused': ({ directive, blocked }) =>
        `Chính sách bảo mật (CSP) của trang chặn ${blocked ?? ''} theo ${directive ?? ''}. Xem docs/security.md.`,
    },
    nothingWrong: 'Không thấy vấn đề gì.',
    nothingFound: 'Trang chưa có thành phần nào.',
    notRegistered: 'chưa đăng ký',
    empty: 'chưa có dữ liệu',
    filled: 'có dữ liệu',
  },
  en: {
    problems: {
      'quirks-mode': () =>
        'The page has no <!doctype html> in its first line, so the browser uses its old mode and sizes may be wrong. Add that line.',
      'lang-unset': () =>
        '<html> has no lang. Write lang="vi", so that screen readers read Vietnamese as Vietnamese.',
      'tag-undefined': ({ tag }) =>
        `<${tag ?? ''}> stands on the page, but nothing has registered it. Check the address of phoihop.js and data-widgets.`,
      'tag-unknown': ({ tag, known }) => `There is no <${tag ?? ''}>. The names are: ${known ?? ''}.`,
      'provider-missing': ({ tag, id }) =>
        `<${tag ?? ''} for="${id ?? ''}"> finds no <ph-plan> or <ph-round> with the id “${id ?? ''}”. Correct for or id.`,
      'provider-twice': ({ id }) =>
        `Two elements that hold a document have the id “${id ?? ''}”; the first is used. Change one.`,
      'without-document': ({ tag }) =>
        `<${tag ?? ''}> has no document. Put it into <ph-plan src="…">, or use for, or set its property plan.`,
      'versions-differ': ({ versions }) =>
        `The page loads several versions: ${versions ?? ''}. If you did not mean to, remove a <script>.`,
      'file-refused': ({ file }) =>
        `The file ${file ?? ''} did not come, or is not that of this release. Copy the whole folder of the release again.`,
      'policy-refused': ({ directive, blocked }) =>
        `The page's policy (CSP) refused ${blocked ?? ''} by ${directive ?? ''}. See docs/security.md.`,
    },
    nothingWrong: 'Nothing looks wrong.',
    nothingFound: 'There is no widget on the page.',
    notRegistered: 'not registered',
    empty: 'no document',
    filled: 'has a document',
  },
};
