import type { Basis } from './check.js';

const DECREE = '30/2020/NĐ-CP';

/** Thể thức và kỹ thuật trình bày: `khoản 3`, `điểm c` of Phụ lục I, Phần I, Mục II. */
export function form(paragraph: number, point?: string): Basis {
  const article = `khoản ${String(paragraph)} Mục II Phần I Phụ lục I`;
  return { decree: DECREE, article: point === undefined ? article : `điểm ${point} ${article}` };
}

/** Viết hoa: a place of Phụ lục II, such as `điểm a khoản 1 Mục IV`. */
export function capitals(place: string): Basis {
  return { decree: DECREE, article: `${place} Phụ lục II` };
}

/** Bảng chữ viết tắt tên loại văn bản. */
export const typeTable: Basis = { decree: DECREE, article: 'Mục I Phụ lục III' };

/** Mẫu 1.4 – Văn bản có tên loại. */
export const model: Basis = { decree: DECREE, article: 'Mẫu 1.4 Mục II Phụ lục III' };
