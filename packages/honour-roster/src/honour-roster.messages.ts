import type { Messages } from '@phoihop/kit';
import type { NominationState } from '@phoihop/plan/round';
import type { Grouping } from '@phoihop/plan/round/roster';

export type StateNames = Readonly<Record<NominationState, string>>;

export interface HonourRosterMessages {
  year: (year: number) => string;
  undo: string;
  redo: string;
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
  decide: (count: number) => string;
  /** The number of rows that are shown, as it is told to whoever filters. */
  shown: (shown: number, all: number) => string;
  chosen: (count: number) => string;
  clearChosen: string;
  empty: string;
  emptyPublic: string;
  nothingShown: string;
  showAll: string;
  search: string;
  tools: string;
  anyUnit: string;
  anyCategory: string;
  anyState: string;
  anyEthnicGroup: string;
  bothSexes: string;
  noGroups: string;
  groupings: Readonly<Record<Grouping, string>>;
  groupCount: (count: number) => string;
  figures: string;
  quota: string;
  quotaUsed: (used: number, count: number) => string;
  nominated: (count: number) => string;
  decidedCount: string;
  pendingCount: string;
  leftCount: string;
  overCount: string;
  sexFigure: string;
  sexShare: (male: number, female: number) => string;
  femaleShare: (share: string) => string;
  lastYearShare: (year: number, share: string) => string;
  ethnicGroups: string;
  ethnicGroupCount: (count: number) => string;
  others: string;
  units: string;
  unitsHead: string;
  all: string;
  unitUse: (unit: string, used: number, count: number | undefined) => string;
  publicNote: (count: number) => string;
  undone: string;
}

export const honourRosterMessages: Messages<HonourRosterMessages> = {
  vi: {
    year: (year) => `Đợt năm ${String(year)}`,
    undo: 'Hoàn tác',
    redo: 'Làm lại',
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
    decide: (count) => `Xử lý ${String(count)} hồ sơ đã chọn`,
    shown: (shown, all) => `${String(shown)} trên ${String(all)} hồ sơ`,
    chosen: (count) => `Đã chọn ${String(count)} hồ sơ`,
    clearChosen: 'Bỏ chọn',
    empty: 'Chưa có đề nghị nào trong đợt này. Hồ sơ do đơn vị gửi sẽ hiện ở đây.',
    emptyPublic: 'Chưa có danh sách được công bố.',
    nothingShown: 'Không có hồ sơ nào khớp với điều kiện đang chọn.',
    showAll: 'Hiện tất cả',
    search: 'Tìm tên, thôn, bản, số hồ sơ',
    tools: 'Tìm và lọc',
    anyUnit: 'Mọi đơn vị',
    anyCategory: 'Mọi nội dung',
    anyState: 'Mọi trạng thái',
    anyEthnicGroup: 'Mọi dân tộc',
    bothSexes: 'Nam và nữ',
    noGroups: 'Không nhóm',
    groupings: {
      unit: 'Nhóm theo đơn vị',
      category: 'Nhóm theo nội dung',
      'ethnic-group': 'Nhóm theo dân tộc',
      sex: 'Nhóm theo giới',
      state: 'Nhóm theo trạng thái',
    },
    groupCount: (count) => `${String(count)} hồ sơ`,
    figures: 'Số liệu chung',
    quota: 'Chỉ tiêu phân bổ',
    quotaUsed: (used, count) => `${String(used)} trên ${String(count)} chỉ tiêu`,
    nominated: (count) => `${String(count)} đề nghị`,
    decidedCount: 'đã công nhận',
    pendingCount: 'đang xét',
    leftCount: 'còn lại',
    overCount: 'vượt chỉ tiêu',
    sexFigure: 'Nam, nữ',
    sexShare: (male, female) => `${String(male)} nam, ${String(female)} nữ`,
    femaleShare: (share) => `Nữ ${share}%`,
    lastYearShare: (year, share) => `năm ${String(year)} là ${share}%`,
    ethnicGroups: 'Dân tộc',
    ethnicGroupCount: (count) => `${String(count)} dân tộc`,
    others: 'Khác',
    units: 'Đơn vị',
    unitsHead: 'Đề nghị / chỉ tiêu',
    all: 'Tất cả',
    unitUse: (unit, used, count) =>
      count === undefined
        ? `${unit}: ${String(used)} đề nghị`
        : `${unit}: ${String(used)} đề nghị trên ${String(count)} chỉ tiêu`,
    publicNote: (count) =>
      count === 0
        ? ''
        : `${String(count)} trường hợp khác không nêu tên vì chưa có sự đồng ý công khai của người được đề nghị.`,
    undone: 'Đã hoàn tác.',
  },
  en: {
    year: (year) => `Round of ${String(year)}`,
    undo: 'Undo',
    redo: 'Redo',
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
    decide: (count) => `Deal with ${String(count)} chosen`,
    shown: (shown, all) => `${String(shown)} of ${String(all)} nominations`,
    chosen: (count) => `${String(count)} chosen`,
    clearChosen: 'Clear choice',
    empty: 'There is no nomination in this round yet. What units send will be shown here.',
    emptyPublic: 'No list has been published yet.',
    nothingShown: 'No nomination meets the conditions that are chosen.',
    showAll: 'Show all',
    search: 'Search names, villages, numbers',
    tools: 'Search and filter',
    anyUnit: 'All units',
    anyCategory: 'All categories',
    anyState: 'All states',
    anyEthnicGroup: 'All ethnic groups',
    bothSexes: 'Both sexes',
    noGroups: 'No groups',
    groupings: {
      unit: 'Group by unit',
      category: 'Group by category',
      'ethnic-group': 'Group by ethnic group',
      sex: 'Group by sex',
      state: 'Group by state',
    },
    groupCount: (count) => (count === 1 ? '1 nomination' : `${String(count)} nominations`),
    figures: 'Figures',
    quota: 'Quota',
    quotaUsed: (used, count) => `${String(used)} of ${String(count)} places`,
    nominated: (count) => (count === 1 ? '1 nominated' : `${String(count)} nominated`),
    decidedCount: 'recognised',
    pendingCount: 'under way',
    leftCount: 'left',
    overCount: 'above the quota',
    sexFigure: 'Men and women',
    sexShare: (male, female) => `${String(male)} male, ${String(female)} female`,
    femaleShare: (share) => `Female ${share}%`,
    lastYearShare: (year, share) => `${share}% in ${String(year)}`,
    ethnicGroups: 'Ethnic groups',
    ethnicGroupCount: (count) => (count === 1 ? '1 ethnic group' : `${String(count)} ethnic groups`),
    others: 'Others',
    units: 'Units',
    unitsHead: 'Nominated / quota',
    all: 'All',
    unitUse: (unit, used, count) =>
      count === undefined
        ? `${unit}: ${String(used)} nominated`
        : `${unit}: ${String(used)} nominated of ${String(count)} places`,
    publicNote: (count) =>
      count === 0
        ? ''
        : `${String(count)} more are not named, since they have not agreed to be shown to everybody.`,
    undone: 'Undone.',
  },
};
