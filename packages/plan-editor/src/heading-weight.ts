/** A heading in capitals is set bold, as the decree prints sections (NĐ 30/2020, Phụ lục I, Phần I, Mục II, khoản 5). */
export function headingWeight(text: string): 'heading' | 'text' {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text) ? 'heading' : 'text';
}
