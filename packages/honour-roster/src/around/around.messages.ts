import type { Messages } from '@phoihop/kit';
import type { Grouping } from '@phoihop/plan/round/roster';

/** The words of what stands around the list. */
export interface AroundMessages {
  redo: string;
  decide: (count: number) => string;
  /** The number of rows that are shown, as it is told to whoever filters. */
  shown: (shown: number, all: number) => string;
  chosen: (count: number) => string;
  clearChosen: string;
  search: string;
  tools: string;
  anyUnit: string;
  anyCategory: string;
  anyState: string;
  anyEthnicGroup: string;
  bothSexes: string;
  noGroups: string;
  groupings: Readonly<Record<Grouping, string>>;
  figures: string;
  quota: string;
  quotaUsed: (used: number, count: number) => string;
  nominated: (count: number) => string;
  decidedCount: string;
  pendingCount: string;
  /** Behind how many places are left; where others are above their quota, that they are left elsewhere. */
  leftCount: string;
  leftElsewhere: (units: number) => string;
  overCount: (units: number) => string;
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
  /** Begins with what is seen of it, so that who speaks to the computer can say it. */
  unitUse: (unit: string, used: number, count: number | undefined) => string;
  /** Where the filters let nobody through. */
  nothingShown: string;
  showAll: string;
  /** How many more there are whom everybody's view does not name. */
  publicNote: (count: number) => string;
}

export const aroundMessages: Messages<AroundMessages> = {
  vi: {
    redo: 'Làm lại',
    decide: (count) => `Xử lý ${String(count)} hồ sơ đã chọn`,
    shown: (shown, all) => `${String(shown)} trên ${String(all)} hồ sơ`,
    chosen: (count) => `Đã chọn ${String(count)} hồ sơ`,
    clearChosen: 'Bỏ chọn',
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
    figures: 'Số liệu chung',
    quota: 'Chỉ tiêu phân bổ',
    quotaUsed: (used, count) => `${String(used)} trên ${String(count)} chỉ tiêu`,
    nominated: (count) => `${String(count)} đề nghị`,
    decidedCount: 'đã công nhận',
    pendingCount: 'đang xét',
    leftCount: 'còn lại',
    leftElsewhere: (units) => `còn trống ở ${String(units)} đơn vị`,
    overCount: (units) => `vượt ở ${String(units)} đơn vị`,
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
        ? `${unit} ${String(used)} đề nghị`
        : `${unit} ${String(used)} / ${String(count)} (số đề nghị trên chỉ tiêu)`,
    nothingShown: 'Không có hồ sơ nào khớp với điều kiện đang chọn.',
    showAll: 'Hiện tất cả',
    publicNote: (count) =>
      `${String(count)} trường hợp khác không nêu tên vì chưa có sự đồng ý công khai của người được đề nghị.`,
  },
  en: {
    redo: 'Redo',
    decide: (count) => `Deal with ${String(count)} chosen`,
    shown: (shown, all) => `${String(shown)} of ${String(all)} nominations`,
    chosen: (count) => `${String(count)} chosen`,
    clearChosen: 'Clear choice',
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
    figures: 'Figures',
    quota: 'Quota',
    quotaUsed: (used, count) => `${String(used)} of ${String(count)} places`,
    nominated: (count) => (count === 1 ? '1 nominated' : `${String(count)} nominated`),
    decidedCount: 'recognised',
    pendingCount: 'under way',
    leftCount: 'left',
    leftElsewhere: (units) => (units === 1 ? 'free in 1 unit' : `free in ${String(units)} units`),
    overCount: (units) =>
      units === 1 ? 'above the quota in 1 unit' : `above the quota in ${String(units)} units`,
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
        ? `${unit} ${String(used)} nominated`
        : `${unit} ${String(used)} / ${String(count)} (nominated of places)`,
    nothingShown: 'No nomination meets the conditions that are chosen.',
    showAll: 'Show all',
    publicNote: (count) => `Not named, without consent to be shown to everybody: ${String(count)} more.`,
  },
};
