import { searchKey } from '@phoihop/vietnamese/text';
import type { Role } from '../../model/item.js';
import { roleLetters, roles } from '../../model/roles.js';

/** What offices write for a role besides its letter, folded as for search. */
const WORDS: Readonly<Record<Role, readonly string[]>> = {
  lead: ['chu tri', 'co quan chu tri', 'don vi chu tri', 'lead'],
  coordinate: ['phoi hop', 'co quan phoi hop', 'don vi phoi hop', 'coordinate'],
  advise: ['tham muu', 'advise'],
  focal: ['dau moi', 'lam dau moi', 'co quan dau moi', 'don vi dau moi', 'focal', 'focal point'],
  direct: ['chi dao', 'direct'],
  guide: ['huong dan', 'guide'],
  supervise: ['giam sat', 'kiem tra', 'giam sat, kiem tra', 'kiem tra, giam sat', 'supervise'],
  monitor: ['theo doi', 'don doc', 'theo doi don doc', 'theo doi, don doc', 'monitor'],
  consolidate: ['tong hop', 'consolidate'],
  inform: ['cung cap thong tin', 'thong tin', 'inform'],
  issue: ['ban hanh', 'trinh', 'ban hanh, trinh', 'issue'],
  implement: ['trien khai', 'thuc hien', 'trien khai thuc hien', 'implement'],
};

function known(): ReadonlyMap<string, Role> {
  const all = new Map<string, Role>();
  for (const role of roles) {
    all.set(searchKey(roleLetters[role]), role);
    for (const words of WORDS[role]) all.set(words, role);
  }
  return all;
}

let byWords: ReadonlyMap<string, Role> | undefined;

/** One role from its letter or name; `Đ` may have lost its stroke. */
function roleNamed(text: string): Role | undefined {
  byWords ??= known();
  const folded = searchKey(text.replace(/^\(|\)$/gu, '').replace(/\s*[–—/-]\s*/gu, ' ')).replace(
    /[.:]$/u,
    '',
  );
  return byWords.get(folded);
}

/** `CP`: letters written together, in capitals so that no word is taken for them. */
function lettersTogether(text: string): Role[] | null {
  if (!/^[A-ZĐ]{2,4}$/u.test(text)) return null;
  const found = Array.from(text, roleNamed);
  return found.every((role) => role !== undefined) && new Set(found).size === found.length ? found : null;
}

/** The letters of some roles, as a cell of a sheet has them: `C, P`. */
export function roleText(held: readonly Role[]): string {
  return held.map((role) => roleLetters[role]).join(', ');
}

/**
 * The roles that the text of a cell names: letters, large or small, or Vietnamese or English names, with or without
 * marks, one or several. None for an empty text, null where any of it is no role.
 */
export function rolesInText(text: string): readonly Role[] | null {
  const bare = text.trim();
  if (bare === '') return [];
  const whole = roleNamed(bare);
  if (whole) return [whole];
  const parts = bare.split(/\s*(?:[,;+/\n&]|(?<=\s)và(?=\s))\s*/iu).filter((part) => part !== '');
  const found = parts.map((part) => roleNamed(part)).filter((role) => role !== undefined);
  if (parts.length > 0 && found.length === parts.length) return Array.from(new Set(found));
  return lettersTogether(bare);
}
