/**
 * The letters of điểm, in the order of the Vietnamese alphabet without the letters that bear marks
 * (NĐ 30/2020, Phụ lục I, Phần I, Mục II, khoản 6, điểm đ, asks for the order of the alphabet; đ is one of its letters).
 */
const LETTERS = 'abcdđeghiklmnopqrstuvxy';

/** The letter of the n-th điểm, from 1; null past the last one. */
export function toPointLetter(value: number): string | null {
  return LETTERS[value - 1] ?? null;
}

/** Which điểm a letter stands for, from 1; null for a letter that is not used. */
export function parsePointLetter(letter: string): number | null {
  const index = letter.length === 1 ? LETTERS.indexOf(letter) : -1;
  return index < 0 ? null : index + 1;
}
