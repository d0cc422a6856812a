/** What stands before the number of a document on paper (NĐ 30/2020/NĐ-CP, Phụ lục I, Mục II, khoản 3). */
export const NUMBER = 'Số:';
