import type { Messages } from '@phoihop/kit';
import type { NominationState } from '@phoihop/plan/round';

export interface DecideMessages {
  heading: (count: number, name: string) => string;
  what: string;
  actions: Readonly<Record<NominationState, string>>;
  reason: string;
  chooseReason: string;
  reasonMissing: string;
  words: string;
  wordsHint: string;
  wordsMissing: string;
  wordsNotKept: string;
  number: string;
  date: string;
  dateHint: string;
  dateUnread: string;
  replaces: string;
  nobody: string;
  taken: (count: number) => string;
  left: (count: number) => string;
  notAllowed: (count: number) => string;
  over: (unit: string, category: string, decided: number, count: number) => string;
  none: string;
  cancel: string;
  done: (state: string, count: number) => string;
  undo: string;
}

export const decideMessages: Messages<DecideMessages> = {
  vi: {
    heading: (count, name) => (count === 1 ? `Xử lý hồ sơ của ${name}` : `Xử lý ${String(count)} hồ sơ`),
    what: 'Kết quả xử lý',
    actions: {
      submitted: 'Nhận lại để xét',
      returned: 'Trả lại',
      'commune-checked': 'Ghi nhận xã đã kiểm tra',
      decided: 'Công nhận',
      refused: 'Không công nhận',
      removed: 'Đưa ra khỏi danh sách',
    },
    reason: 'Lý do',
    chooseReason: 'Chọn lý do',
    reasonMissing: 'Hãy chọn lý do, hoặc ghi lý do khác, để đơn vị gửi hồ sơ được biết.',
    words: 'Lý do khác, hoặc nói rõ thêm',
    wordsHint: 'Đơn vị gửi hồ sơ đọc được những dòng này; danh sách công bố không có.',
    wordsMissing: 'Hãy ghi lý do để đơn vị gửi hồ sơ được biết.',
    wordsNotKept: 'Chưa lưu được lý do đã ghi nên hồ sơ vẫn giữ nguyên. Nội dung còn ở đây; hãy thử lại.',
    number: 'Số quyết định',
    date: 'Ngày quyết định',
    dateHint: 'Ngày trước, tháng sau, ví dụ 05/11/2026. Có thể để trống.',
    dateUnread: 'Chưa đọc được ngày này. Hãy ghi như 05/11/2026.',
    replaces: 'Thay thế cho',
    nobody: 'Không thay thế ai',
    taken: (count) => `${String(count)} hồ sơ sẽ được chuyển.`,
    left: (count) =>
      `${String(count)} hồ sơ giữ nguyên vì trạng thái hiện nay không chuyển sang kết quả này được.`,
    notAllowed: (count) => `${String(count)} hồ sơ giữ nguyên vì ngoài quyền được giao.`,
    over: (unit, category, decided, count) =>
      `${unit}, ${category}: sẽ có ${String(decided)} người được công nhận, vượt chỉ tiêu ${String(count)}.`,
    none: 'Không có kết quả nào chuyển được cho các hồ sơ này trong quyền được giao.',
    cancel: 'Đóng',
    done: (state, count) => `${state}: ${String(count)} hồ sơ.`,
    undo: 'Hoàn tác',
  },
  en: {
    heading: (count, name) =>
      count === 1 ? `Deal with the nomination of ${name}` : `Deal with ${String(count)} nominations`,
    what: 'Outcome',
    actions: {
      submitted: 'Take up again',
      returned: 'Return',
      'commune-checked': 'Note as checked by the commune',
      decided: 'Recognise',
      refused: 'Do not recognise',
      removed: 'Take off the list',
    },
    reason: 'Reason',
    chooseReason: 'Choose a reason',
    reasonMissing: 'Choose a reason, or write another, so that whoever sent the nomination learns of it.',
    words: 'Another reason, or more about it',
    wordsHint: 'The unit that sent the nomination reads this; the published list does not show it.',
    wordsMissing: 'Write the reason, so that whoever sent the nomination learns of it.',
    wordsNotKept: 'What was written could not be stored, so nothing was done. It is still here; try again.',
    number: 'Number of the decision',
    date: 'Day of the decision',
    dateHint: 'The day first, as in 05/11/2026. It may stay blank.',
    dateUnread: 'This day cannot be read. Write it as 05/11/2026.',
    replaces: 'In the place of',
    nobody: 'In nobody’s place',
    taken: (count) => `${String(count)} will be moved on.`,
    left: (count) =>
      count === 1
        ? '1 stays as it is, since its state does not allow this outcome.'
        : `${String(count)} stay as they are, since their state does not allow this outcome.`,
    notAllowed: (count) =>
      count === 1
        ? '1 stays as it is, since you may not move it.'
        : `${String(count)} stay as they are, since you may not move them.`,
    over: (unit, category, decided, count) =>
      `${unit}, ${category}: ${String(decided)} would be recognised, above the quota of ${String(count)}.`,
    none: 'There is no outcome that you may choose for these nominations.',
    cancel: 'Close',
    done: (state, count) => `${state}: ${String(count)}.`,
    undo: 'Undo',
  },
};
