import type { Item } from '../model/item.js';
import { remembered } from '../remembered.js';
import { formatLabel, isLatin, latinOrdinal, nextLabel, parseLabel, type ParsedLabel } from './label.js';

/** A printed label that does not follow the one before it in its row. */
export interface NumberingFault {
  item: Item;
  /** `repeated`: its number has been there before, or is lower; `skipped`: numbers are left out before it. */
  kind: 'repeated' | 'skipped';
  /** The label that follows. */
  proposed: string;
}

/** A label with a number, and the row that it belongs to: numbers of one row follow each other. */
interface NumberedLabel {
  label: ParsedLabel;
  row: string;
}

function numberedLabel(printed: string): NumberedLabel | null {
  const label = parseLabel(printed);
  if (!label || label.path.length === 0) return null;
  return { label, row: `${label.scheme}/${String(label.path.length)}/${label.opening}` };
}

/** Where two labels of a row stand in it: by the Vietnamese alphabet, beside a letter that it has not by that of Word. */
function ordinals(elder: ParsedLabel | undefined, label: ParsedLabel): { before: number; own: number } {
  if (elder && (isLatin(elder) || isLatin(label)))
    return { before: latinOrdinal(elder), own: latinOrdinal(label) };
  return { before: elder?.path.at(-1) ?? 0, own: label.path.at(-1) ?? 0 };
}

/** The label that follows in the row, written as this one is. */
function following(elder: ParsedLabel, label: ParsedLabel): string {
  const numerals = isLatin(label) || isLatin(elder) ? elder.numerals : label.numerals;
  return formatLabel({ ...label, numerals, path: nextLabel(elder).path });
}

/**
 * Labels that repeat or skip within their row. A row is the labels of one shape below one parent; what its first
 * label is does not matter.
 */
export function numberingFaults(items: readonly Item[]): NumberingFault[] {
  const faults: NumberingFault[] = [];
  // For each open level, the latest label of each row on it.
  const rows: Map<string, ParsedLabel>[] = [];
  const labelOf = remembered(numberedLabel);
  for (const item of items) {
    rows.length = Math.min(rows.length, item.level);
    const numbered = item.label === null ? null : labelOf(item.label);
    if (numbered === null) continue;
    const { label, row } = numbered;
    const onLevel = (rows[item.level - 1] ??= new Map());
    const elder = onLevel.get(row);
    onLevel.set(row, label);
    const { before, own } = ordinals(elder, label);
    if (!elder || own === before + 1) continue;
    const kind = own <= before ? 'repeated' : 'skipped';
    faults.push({ item, kind, proposed: following(elder, label) });
  }
  return faults;
}
