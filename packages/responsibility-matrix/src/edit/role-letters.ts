import { roleLetters, roles } from '@phoihop/kit';
import type { Role } from '@phoihop/plan';

/**
 * The role that a letter stands for, whatever an input method has made of it: Đ comes as `đ`, as `d` without one, and
 * as `dd` or `d9` while it is typed; `â` is an A that was typed twice. Undefined where the letter stands for none.
 */
export function roleOfLetter(letter: string): Role | undefined {
  const plain = letter.normalize('NFD').charAt(0).toUpperCase();
  const key = plain === 'D' ? 'Đ' : plain;
  return roles.find((role) => roleLetters[role] === key);
}

/** The role of the last letter in a text that was typed: what came before it was typed over. */
export function roleTyped(text: string): Role | undefined {
  const letters = text.normalize('NFC').match(/\p{L}/gu) ?? [];
  return letters
    .map(roleOfLetter)
    .filter((role) => role !== undefined)
    .at(-1);
}
