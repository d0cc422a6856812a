/**
 * What is printed on the small sheet besides the plan's own words (NĐ 30/2020/NĐ-CP, Phụ lục I, Mục II). A module of its
 * own, apart from those of the paper: what both took would be one more file to ask for, before a plan can be read.
 */
export const sheetWords = { numberPrefix: 'Số:' } as const;
