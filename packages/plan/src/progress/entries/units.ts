import { searchKey } from '@phoihop/vietnamese/text';
import { remembered } from '../../remembered.js';

/** Money is counted in these; 1 tỷ đồng is 1.000 triệu đồng. */
const MONEY: Readonly<Record<string, number>> = {
  dong: 1,
  d: 1,
  vnd: 1,
  'nghin dong': 1e3,
  'ngan dong': 1e3,
  'trieu dong': 1e6,
  'ty dong': 1e9,
};

/** Words that name one unit in plans and reports. */
const SAME: Readonly<Record<string, string>> = { clb: 'cau lac bo', panno: 'pa no', pano: 'pa no' };

/** A unit as it is compared: spellings of one unit share a key, amounts of money differ by a factor. */
interface UnitKey {
  key: string;
  factor: number;
}

const keyOf = remembered((unit: string): UnitKey => {
  const folded = searchKey(unit);
  const money = MONEY[folded];
  return money === undefined ? { key: SAME[folded] ?? folded, factor: 1 } : { key: 'dong', factor: money };
});

/** The key that the spellings of one unit share; amounts of money have one, whatever they are counted in. */
export function unitKey(unit: string): string {
  return keyOf(unit).key;
}

/** A figure in another unit (`2 tỷ đồng` in `triệu đồng`); null where the two measure different things. */
export function inUnit(value: number, unit: string, wanted: string): number | null {
  const [from, to] = [keyOf(unit), keyOf(wanted)];
  return from.key === to.key ? (value * from.factor) / to.factor : null;
}
