import { formatDateShort } from '@phoihop/vietnamese/dates';
import { textOf, type CodeMessages, type Messages, type SentencesFor } from './messages.js';

const vi = {
  'no-title': () =>
    'Chưa thấy tên loại và trích yếu của văn bản (ví dụ: KẾ HOẠCH …). Phần nội dung đã đọc được; hãy ghi thêm tên loại và trích yếu nếu kế hoạch chưa có.',
  'number-blank': () => 'Số văn bản còn để trống.',
  'date-incomplete': (params) => `Ngày ban hành chưa đủ: “${textOf(params, 'raw')}”.`,
  'date-impossible': (params) =>
    `Ngày ban hành không có trong lịch: “${textOf(params, 'raw')}”. Cần kiểm tra lại.`,
  'date-after-period': (params) =>
    `Ngày ban hành ${formatDateShort(textOf(params, 'date'))} sau khi kỳ thực hiện đã kết thúc (${formatDateShort(textOf(params, 'to'))}).`,
  'numbering-repeated': (params) =>
    `Số thứ tự “${textOf(params, 'label')}” bị lặp; có thể là “${textOf(params, 'proposed')}”. Nhãn in trong văn bản vẫn được giữ.`,
  'numbering-skipped': (params) =>
    `Số thứ tự “${textOf(params, 'label')}” bị nhảy; có thể là “${textOf(params, 'proposed')}”. Nhãn in trong văn bản vẫn được giữ.`,
  'cites-later-date': (params) =>
    `Văn bản số ${textOf(params, 'id')} được viện dẫn với ngày ${formatDateShort(textOf(params, 'date'))}, sau ngày của văn bản này (${formatDateShort(textOf(params, 'own'))}). Cần kiểm tra lại.`,
  'cited-dates-differ': (params) =>
    `Văn bản số ${textOf(params, 'id')} được viện dẫn với hai ngày khác nhau: ${formatDateShort(textOf(params, 'before'))} và ${formatDateShort(textOf(params, 'date'))}. Cần đối chiếu văn bản gốc.`,
  'noise-set-aside': (params) =>
    `${textOf(params, 'count')} dòng không thuộc văn bản (số trang, đường kẻ, mục của trang web) được để riêng.`,
} satisfies CodeMessages;

const en: SentencesFor<typeof vi> = {
  'no-title': () =>
    'No type and subject of the document were found (such as KẾ HOẠCH …). The rest has been read; please add them if the plan has none.',
  'number-blank': () => 'The document number is still blank.',
  'date-incomplete': (params) => `The date of issue is incomplete: “${textOf(params, 'raw')}”.`,
  'date-impossible': (params) =>
    `The date of issue is not in the calendar: “${textOf(params, 'raw')}”. Please check.`,
  'date-after-period': (params) =>
    `The date of issue ${formatDateShort(textOf(params, 'date'))} is after the end of the period (${formatDateShort(textOf(params, 'to'))}).`,
  'numbering-repeated': (params) =>
    `The number “${textOf(params, 'label')}” is repeated; perhaps “${textOf(params, 'proposed')}”. The printed label has been kept.`,
  'numbering-skipped': (params) =>
    `The number “${textOf(params, 'label')}” skips one; perhaps “${textOf(params, 'proposed')}”. The printed label has been kept.`,
  'cites-later-date': (params) =>
    `Instrument ${textOf(params, 'id')} is cited with the date ${formatDateShort(textOf(params, 'date'))}, later than this document (${formatDateShort(textOf(params, 'own'))}). Please check.`,
  'cited-dates-differ': (params) =>
    `Instrument ${textOf(params, 'id')} is cited with two dates: ${formatDateShort(textOf(params, 'before'))} and ${formatDateShort(textOf(params, 'date'))}. Please compare with the original.`,
  'noise-set-aside': (params) =>
    `Set aside as no part of the document (page numbers, rules, parts of a web page): ${textOf(params, 'count')} of the lines.`,
};

/** What reading a text asks a person to look at, by the code of the note. */
export const readNoteMessages: Messages<SentencesFor<typeof vi>> = { vi, en };
