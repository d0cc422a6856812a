/** What a column of the printed list shows of a row. */
export type ListColumnId =
  | 'place-in-list'
  | 'name'
  | 'birth-year'
  | 'sex'
  | 'ethnic-group'
  | 'residence'
  | 'education'
  | 'party-member'
  | 'group'
  | 'remark';

/** A column of the printed list, with its heading as it is printed. */
export interface ListColumn {
  id: ListColumnId;
  heading: string;
  /** The field of the round that it is taken from, where it is not among what every row has. */
  field?: string;
}

/**
 * The columns of the list of people of prestige (Mẫu 04 of QĐ 12/2018/QĐ-TTg), from memory: they were not compared with
 * the annex, and whoever prints them is told so. A host hands over others.
 */
export const listColumns: readonly ListColumn[] = [
  { id: 'place-in-list', heading: 'TT' },
  { id: 'name', heading: 'Họ và tên' },
  { id: 'birth-year', heading: 'Năm sinh' },
  { id: 'sex', heading: 'Nam/Nữ' },
  { id: 'ethnic-group', heading: 'Dân tộc' },
  { id: 'residence', heading: 'Nơi cư trú' },
  { id: 'education', heading: 'Trình độ', field: 'education' },
  { id: 'party-member', heading: 'Đảng viên', field: 'party-member' },
  { id: 'group', heading: 'Thành phần' },
  { id: 'remark', heading: 'Ghi chú' },
];

/** How a sex is printed. */
export const sexWords = { male: 'Nam', female: 'Nữ' } as const;

/** What every reader of the list is told. */
export const annexNote =
  'Các cột chưa được đối chiếu với phụ lục của văn bản quy định. Cần so với mẫu hiện hành trước khi trình ký.';
