import type { RoundFile } from '@phoihop/plan/round';

/** A nomination as a data grid wants it; `searched` is what a person searches, without tone marks. */
export interface ListRecord {
  id: string;
  place: number;
  name: string;
  birth: number;
  sex: string;
  ethnic: string;
  residence: string;
  group: string;
  state: string;
  searched: string;
}

const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').toLowerCase();

const states: Readonly<Record<string, string>> = {
  ...{ submitted: 'Mới gửi', returned: 'Trả lại', 'commune-checked': 'Xã đã kiểm tra' },
  ...{ decided: 'Đã công nhận', refused: 'Không công nhận', removed: 'Đưa ra khỏi danh sách' },
};

/** What a host would hand to a data grid, folded for its search: made before the grid opens, and not timed. */
export function listRecords({ nominations, personal }: RoundFile): ListRecord[] {
  return nominations.map(({ id, record, steps }, index) => {
    const { name, birth, sex, 'ethnic-group': ethnic, place, group } = personal.records[record]?.values ?? {};
    const text = name?.kind === 'name' ? name.text : '';
    const residence = place?.kind === 'place' ? `${place.address ?? ''}, ${place.commune.name}` : '';
    return {
      id,
      place: index + 1,
      name: text,
      birth: birth?.kind === 'birth' ? birth.year : 0,
      sex: sex?.kind === 'sex' && sex.sex === 'female' ? 'Nữ' : 'Nam',
      ethnic: ethnic?.kind === 'ethnic-group' ? ethnic.name : '',
      residence,
      group: group?.kind === 'choice' && group.choice === 'clan-head' ? 'Trưởng dòng họ' : 'Già làng',
      state: states[steps.at(-1)?.to ?? ''] ?? '',
      searched: folded(`${text} ${residence}`),
    };
  });
}

/** The columns of all entries with their widths, in CSS pixels. */
export const listColumns = [
  { field: 'place', title: 'TT', width: 60 },
  { field: 'name', title: 'Họ và tên', width: 180 },
  { field: 'birth', title: 'Năm sinh', width: 90 },
  { field: 'sex', title: 'Giới', width: 60 },
  { field: 'ethnic', title: 'Dân tộc', width: 90 },
  { field: 'residence', title: 'Nơi cư trú', width: 230 },
  { field: 'group', title: 'Thành phần', width: 140 },
  { field: 'state', title: 'Trạng thái', width: 180 },
] as const;

/** The height of rows, and of what is seen of the list, in CSS pixels. */
export const listMeasures = { row: 40, list: 520 } as const;
