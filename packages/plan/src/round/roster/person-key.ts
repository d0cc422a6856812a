import { searchKey } from '@phoihop/vietnamese/text';
import type { Category } from '../model/index.js';
import { valueAmong, type Values } from '../validation/rule.js';

/** A name without tones, blanks, capitals and the marks inside it: `H'Hen Niê` and `H’ hen niê` are one. */
function foldedName(name: string): string {
  return searchKey(name).replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * The key under which nominations of one person meet: the name folded, the year of birth, the commune. Empty where one
 * of them is not known: too little to say anything of.
 */
export function personKey(category: Category, values: Values): string {
  const name = valueAmong(category, values, 'name');
  const birth = valueAmong(category, values, 'birth');
  const place = valueAmong(category, values, 'place');
  if (!name || !birth || !place) return '';
  const commune = place.commune.code === '' ? searchKey(place.commune.name) : place.commune.code;
  return [foldedName(name.text), String(birth.year), place.province.code, commune].join('|');
}
