import type { ListTable } from '@phoihop/plan/round/roster';

/** A list of invented people; `rows` of them, the first with texts that a spreadsheet could take for formulas. */
export function sampleList(rows = 3): ListTable {
  const odd = ['1', '=HYPERLINK("http://vi-du.test";"Bấm")', '1961', '+84; “hẹn” & <b>', '007'];
  return {
    title: 'Danh sách đề nghị công nhận người có uy tín, 2026',
    columns: [
      { id: 'place-in-list', heading: 'TT', numeric: true },
      { id: 'name', heading: 'Họ và tên', numeric: false },
      { id: 'birth-year', heading: 'Năm sinh', numeric: true },
      { id: 'residence', heading: 'Nơi cư trú', numeric: false },
      { id: 'remark', heading: 'Ghi chú', numeric: true },
    ],
    rows: [
      odd,
      ...Array.from({ length: rows - 1 }, (_, index) => [
        String(index + 2),
        `Vi Văn Thoong thứ ${String(index + 2)}`,
        '1958',
        'Bản Na Sành, Xã Tà Lưn',
        '',
      ]),
    ],
    notes: ['Các cột chưa được đối chiếu với phụ lục của văn bản quy định.'],
  };
}
