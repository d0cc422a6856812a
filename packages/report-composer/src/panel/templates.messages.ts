import type { Messages } from '@phoihop/kit';

/** What a sentence tells, by the first part of its template's name. */
export const templateNames: Messages<Readonly<Record<string, string>>> = {
  vi: {
    result: 'kết quả của nhiệm vụ',
    shares: 'phần của từng đơn vị',
    figures: 'số liệu ngoài chỉ tiêu',
    instruments: 'văn bản đã ban hành',
    note: 'ghi chú khi ghi tiến độ',
    opening: 'câu mở đầu',
    closing: 'câu kết',
    leadership: 'văn bản chỉ đạo trong kỳ',
    summary: 'tổng hợp theo trạng thái',
    strength: 'phần đã hoàn thành',
    limitation: 'tồn tại, hạn chế',
    cause: 'nguyên nhân nêu trong ghi chú',
    direction: 'nhiệm vụ kỳ tới',
  },
  en: {
    result: 'the result of a task',
    shares: 'the part of each unit',
    figures: 'figures beside the target',
    instruments: 'instruments issued',
    note: 'what was noted in words',
    opening: 'the opening',
    closing: 'the closing',
    leadership: 'instruments of the period',
    summary: 'tasks by status',
    strength: 'a part that is done',
    limitation: 'what is late or not told',
    cause: 'a reason that was noted',
    direction: 'what is to be done next',
  },
};
