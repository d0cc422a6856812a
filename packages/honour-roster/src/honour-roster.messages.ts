import type { Messages } from '@phoihop/kit';
import type { NominationState } from '@phoihop/plan/round';

export type StateNames = Readonly<Record<NominationState, string>>;

export interface HonourRosterMessages {
  /** The name of the whole, apart from a form of the same round on the page. */
  list: (title: string) => string;
  year: (year: number) => string;
  undo: string;
  states: StateNames;
  sexes: Readonly<Record<'male' | 'female', string>>;
  /** A value that is not known. */
  unknown: string;
  /** A person whose data were erased, or are kept back. */
  noData: string;
  withReason: (state: string, reason: string) => string;
  mayBeDouble: (place: string) => string;
  columns: Readonly<
    Record<
      'check' | 'place' | 'name' | 'birth' | 'sex' | 'ethnic' | 'residence' | 'category' | 'group' | 'state',
      string
    >
  >;
  sorted: (column: string) => string;
  grid: (shown: number, all: number) => string;
  keys: string;
  choose: (name: string) => string;
  chooseAll: string;
  empty: string;
  emptyPublic: string;
  groupCount: (count: number) => string;
}

export const honourRosterMessages: Messages<HonourRosterMessages> = {
  vi: {
    list: (title) => `Danh sách: ${title}`,
    year: (year) => `Đợt năm ${String(year)}`,
    undo: 'Hoàn tác',
    states: {
      submitted: 'Mới gửi',
      returned: 'Trả lại',
      'commune-checked': 'Xã đã kiểm tra',
      decided: 'Đã công nhận',
      refused: 'Không công nhận',
      removed: 'Đưa ra khỏi danh sách',
    },
    sexes: { male: 'Nam', female: 'Nữ' },
    unknown: 'Chưa rõ',
    noData: '(không có dữ liệu cá nhân)',
    withReason: (state, reason) => `${state}: ${reason.charAt(0).toLocaleLowerCase('vi')}${reason.slice(1)}`,
    mayBeDouble: (place) => `Có thể trùng số ${place}`,
    columns: {
      check: 'Chọn',
      place: 'TT',
      name: 'Họ và tên',
      birth: 'Năm sinh',
      sex: 'Giới',
      ethnic: 'Dân tộc',
      residence: 'Nơi cư trú',
      category: 'Nội dung',
      group: 'Thành phần',
      state: 'Trạng thái',
    },
    sorted: (column) => `Xếp theo ${column.toLocaleLowerCase('vi')}`,
    grid: (shown, all) =>
      shown === all
        ? `Danh sách ${String(all)} hồ sơ`
        : `Danh sách hồ sơ, đang hiện ${String(shown)} trên ${String(all)}`,
    keys: 'Dùng các phím mũi tên để đi trong bảng. Enter mở hồ sơ, phím cách để chọn, Shift và mũi tên để chọn nhiều hồ sơ, Ctrl+A chọn tất cả.',
    choose: (name) => `Chọn ${name}`,
    chooseAll: 'Chọn tất cả hồ sơ đang hiện',
    empty: 'Chưa có đề nghị nào trong đợt này. Hồ sơ do đơn vị gửi sẽ hiện ở đây.',
    emptyPublic: 'Chưa có danh sách được công bố.',
    groupCount: (count) => `${String(count)} hồ sơ`,
  },
  en: {
    list: (title) => `List: ${title}`,
    year: (year) => `Round of ${String(year)}`,
    undo: 'Undo',
    states: {
      submitted: 'Submitted',
      returned: 'Returned',
      'commune-checked': 'Checked by the commune',
      decided: 'Recognised',
      refused: 'Not recognised',
      removed: 'Taken off the list',
    },
    sexes: { male: 'Male', female: 'Female' },
    unknown: 'Not known',
    noData: '(no personal data)',
    withReason: (state, reason) => `${state}: ${reason}`,
    mayBeDouble: (place) => `May be the same as no. ${place}`,
    columns: {
      check: 'Choose',
      place: 'No.',
      name: 'Name',
      birth: 'Born',
      sex: 'Sex',
      ethnic: 'Ethnic group',
      residence: 'Residence',
      category: 'Category',
      group: 'Group',
      state: 'State',
    },
    sorted: (column) => `Sort by ${column.toLowerCase()}`,
    grid: (shown, all) =>
      shown === all
        ? `List of ${String(all)} nominations`
        : `Nominations, ${String(shown)} of ${String(all)} shown`,
    keys: 'Arrow keys move within the table. Enter opens a nomination, the space bar chooses it, Shift and arrows choose several, Ctrl+A chooses all.',
    choose: (name) => `Choose ${name}`,
    chooseAll: 'Choose all nominations that are shown',
    empty: 'There is no nomination in this round yet. What units send will be shown here.',
    emptyPublic: 'No list has been published yet.',
    groupCount: (count) => (count === 1 ? '1 nomination' : `${String(count)} nominations`),
  },
};
