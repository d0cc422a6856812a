import type { Messages } from '@phoihop/kit';
import type { SavingState } from '@phoihop/kit/repository';

type State = SavingState<unknown>['state'];

export interface SavingStatusMessages {
  name: string;
  /** How it stands, in a few words; `changes`: not saved yet. */
  states: Record<State, (changes: number, setAside: number) => string>;
  signIn: (changes: number) => string;
  /** Others who have the plan open, or the round. */
  company: (people: string) => string;
  companyOfRound: (people: string) => string;
  /** A person in the item of this number. */
  inItem: (name: string, label: string) => string;
  /** Some, and so many who are not named. */
  andOthers: (people: string, count: number) => string;
  /** The page saves in a way of its own. */
  byHost: string;
  notKept: string;
  retry: string;
  show: (count: number) => string;
  hide: string;
  list: string;
  mine: string;
  theirs: string;
  difference: string;
  by: (name: string, moment: string) => string;
  you: string;
  nothingThere: string;
  takeMine: string;
  leaveTheirs: string;
  copy: string;
  copied: string;
  discard: string;
  /** Why something was refused, where the server gives no reason. */
  notAccepted: string;
  /** What a change does, by the beginning of its type. */
  kinds: Record<
    'text' | 'insert' | 'remove' | 'move' | 'role' | 'task' | 'recipient' | 'review' | 'entry' | 'other',
    string
  >;
}

export const savingStatusMessages: Messages<SavingStatusMessages> = {
  vi: {
    name: 'Tình trạng lưu',
    states: {
      saved: () => 'Đã lưu',
      saving: () => 'Đang lưu',
      offline: (changes) =>
        changes === 0 ? 'Mất kết nối; sẽ tự thử lại' : `Mất kết nối; ${String(changes)} thay đổi chờ gửi`,
      stopped: (changes) => (changes === 0 ? 'Chưa lưu được' : `${String(changes)} thay đổi chưa lưu được`),
      conflict: (_changes, setAside) => `${String(setAside)} thay đổi vướng sửa đổi của người khác`,
      refused: (_changes, setAside) => `${String(setAside)} thay đổi không được ghi nhận`,
    },
    signIn: (changes) =>
      changes === 0 ? 'Chờ đăng nhập lại' : `Chờ đăng nhập lại; ${String(changes)} thay đổi chờ gửi`,
    company: (people) => `Đang cùng soạn: ${people}`,
    companyOfRound: (people) => `Đang cùng mở đợt này: ${people}`,
    inItem: (name, label) => `${name} (mục ${label})`,
    andOthers: (people, count) => `${people} và ${String(count)} người khác`,
    byHost: 'Trang này lưu theo cách riêng',
    notKept: 'Máy này không giữ được nội dung chờ gửi; đừng đóng trang trước khi lưu xong.',
    retry: 'Thử lại',
    show: (count) => `Xem ${String(count)} nội dung`,
    hide: 'Thu gọn',
    list: 'Nội dung để riêng',
    mine: 'Bản của đồng chí',
    theirs: 'Bản hiện có',
    difference: 'Khác nhau',
    by: (name, moment) => `${name}, ${moment}`,
    you: 'Đồng chí',
    nothingThere: 'Không còn trong văn bản.',
    takeMine: 'Dùng bản của đồng chí',
    leaveTheirs: 'Giữ bản hiện có',
    copy: 'Chép bản của đồng chí',
    copied: 'Đã chép.',
    discard: 'Bỏ bản của đồng chí',
    notAccepted: 'Máy chủ không nhận thay đổi này. Bản của đồng chí vẫn được giữ ở đây.',
    kinds: {
      text: 'Sửa câu chữ',
      insert: 'Thêm mục',
      remove: 'Xóa mục',
      move: 'Chuyển mục',
      role: 'Phân công',
      task: 'Sửa nhiệm vụ',
      recipient: 'Sửa nơi nhận',
      review: 'Góp ý, đề xuất',
      entry: 'Ghi tiến độ',
      other: 'Thay đổi khác',
    },
  },
  en: {
    name: 'Saving',
    states: {
      saved: () => 'Saved',
      saving: () => 'Saving',
      offline: (changes) =>
        changes === 0
          ? 'Offline; will be tried again by itself'
          : `Offline; changes waiting to be sent: ${String(changes)}`,
      stopped: (changes) => (changes === 0 ? 'Cannot be saved' : `Changes not saved: ${String(changes)}`),
      conflict: (_changes, setAside) => `Changes in conflict with those of others: ${String(setAside)}`,
      refused: (_changes, setAside) => `Changes not accepted: ${String(setAside)}`,
    },
    signIn: (changes) =>
      changes === 0 ? 'Waiting for sign-in' : `Waiting for sign-in; changes to be sent: ${String(changes)}`,
    company: (people) => `Also drafting: ${people}`,
    companyOfRound: (people) => `Also in this round: ${people}`,
    inItem: (name, label) => `${name} (item ${label})`,
    andOthers: (people, count) => `${people} and others: ${String(count)}`,
    byHost: 'This page saves in its own way',
    notKept: 'This device cannot keep what waits to be sent; do not close the page before it is saved.',
    retry: 'Try again',
    show: (count) => `Show what was set aside: ${String(count)}`,
    hide: 'Fold',
    list: 'Set aside',
    mine: 'Your version',
    theirs: 'What is there now',
    difference: 'Difference',
    by: (name, moment) => `${name}, ${moment}`,
    you: 'You',
    nothingThere: 'No longer part of the document.',
    takeMine: 'Use your version',
    leaveTheirs: 'Keep what is there',
    copy: 'Copy your version',
    copied: 'Copied.',
    discard: 'Discard your version',
    notAccepted: 'The server did not take this change. Your version is kept here.',
    kinds: {
      text: 'Wording',
      insert: 'New items',
      remove: 'Items deleted',
      move: 'Items moved',
      role: 'Role',
      task: 'Task',
      recipient: 'Recipient',
      review: 'Comments and suggestions',
      entry: 'Progress',
      other: 'Other change',
    },
  },
};
