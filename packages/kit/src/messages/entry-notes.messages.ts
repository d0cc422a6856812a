import { textOf, type CodeMessages, type Messages, type SentencesFor } from './messages.js';

const vi = {
  unknown: () => 'Hãy xem lại lần ghi này.',
  'unit-beside-targets': (params) =>
    `Chỉ tiêu của nhiệm vụ tính bằng ${textOf(params, 'wanted')}, nên số liệu tính bằng ${textOf(params, 'unit')} vẫn được ghi nhưng không tính vào chỉ tiêu.`,
  'item-gone': () =>
    'Mục này không còn trong kế hoạch. Lần ghi vẫn được giữ trong danh sách chưa có mục, chưa tính vào kết quả.',
} satisfies CodeMessages;

const en: SentencesFor<typeof vi> = {
  unknown: () => 'Look at this entry again.',
  'unit-beside-targets': (params) =>
    `The target counts in ${textOf(params, 'wanted')}, so the figure in ${textOf(params, 'unit')} is kept but counts for no target.`,
  'item-gone': () =>
    'This item is no longer part of the plan. The entry is kept in the list of those without an item, and counts for nothing yet.',
};

/** What a person should know of an entry that they note, by the code of the note. */
export const entryNoteMessages: Messages<SentencesFor<typeof vi>> = { vi, en };
