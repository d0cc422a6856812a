import { textOf, type CodeMessages, type Messages, type SentencesFor } from './messages.js';

/** Why a text, a file or a clipboard was not read: for widgets that read one, loaded with what reads. */
const vi = {
  'empty-text': () => 'Chưa có văn bản để đọc. Hãy chọn tệp hoặc dán nội dung vào ô.',
  'not-text': () =>
    'Nội dung này không phải là văn bản thuần (có thể là PDF, Word hoặc ảnh). Kế hoạch đang mở vẫn được giữ nguyên; hãy mở tệp bằng Word, chép nội dung rồi dán vào ô.',
  'nothing-read': () =>
    'Không nhận ra kế hoạch, báo cáo hay bài viết nào trong văn bản này. Kế hoạch đang mở vẫn được giữ nguyên; hãy kiểm tra lại nội dung đã dán.',
  'paste-too-large': (params) =>
    `Nội dung dán quá dài (đọc được tối đa ${textOf(params, 'limit')} ký tự một lần). Kế hoạch đang mở vẫn được giữ nguyên; hãy chia nhỏ nội dung rồi dán từng phần.`,
  'paste-too-many-parts': (params) =>
    `Nội dung dán có quá nhiều thành phần (đọc được tối đa ${textOf(params, 'limit')} một lần). Kế hoạch đang mở vẫn được giữ nguyên; hãy chia nhỏ nội dung rồi dán từng phần.`,
  'paste-empty': () => 'Bộ nhớ tạm chưa có bảng nào để dán. Hãy chép lại các ô cần dán.',
  'paste-no-roles': () =>
    'Nội dung dán không có vai trò nào nhận ra được. Bảng vẫn được giữ nguyên; hãy ghi bằng chữ cái (C, P, …) hoặc tên vai trò (chủ trì, phối hợp, …) rồi dán lại.',
  'paste-table-too-large': (params) =>
    `Nội dung dán có bảng quá lớn (đọc được tối đa ${textOf(params, 'limit')} ô). Kế hoạch đang mở vẫn được giữ nguyên; hãy chỉ chép phần bảng cần dùng.`,
} satisfies CodeMessages;

const en: SentencesFor<typeof vi> = {
  'empty-text': () => 'There is no text to read yet. Choose a file or paste the text into the field.',
  'not-text': () =>
    'This is not plain text (perhaps a PDF, a Word file or a picture). The plan that is open has been kept; open the file in Word, copy its text and paste it into the field.',
  'nothing-read': () =>
    'No plan, report or article was recognised in this text. The plan that is open has been kept; please check what was pasted.',
  'paste-too-large': (params) =>
    `What was pasted is too long (up to ${textOf(params, 'limit')} characters can be read at once). The plan that is open has been kept; paste it in parts.`,
  'paste-too-many-parts': (params) =>
    `What was pasted has too many parts (up to ${textOf(params, 'limit')} can be read at once). The plan that is open has been kept; paste it in parts.`,
  'paste-empty': () => 'There is no table on the clipboard. Copy the cells again.',
  'paste-no-roles': () =>
    'Nothing that was pasted is a role. The table is as it was; write letters (C, P, …) or names of roles (lead, coordinate, …) and paste again.',
  'paste-table-too-large': (params) =>
    `A table in what was pasted is too large (up to ${textOf(params, 'limit')} cells can be read). The plan that is open has been kept; copy only the part of it that is needed.`,
};

export const readingRefusalMessages: Messages<SentencesFor<typeof vi>> = { vi, en };
