import type { Role } from './item.js';

/** The roles in the order in which they are offered, each with its letter: the same in every language of the page. */
export const roleLetters: Readonly<Record<Role, string>> = {
  lead: 'C',
  coordinate: 'P',
  advise: 'M',
  focal: 'Đ',
  direct: 'A',
  guide: 'H',
  supervise: 'G',
  monitor: 'T',
  consolidate: 'N',
  inform: 'I',
  issue: 'B',
  implement: 'K',
};

/** All roles, in that order. */
export const roles = Object.keys(roleLetters) as readonly Role[];
