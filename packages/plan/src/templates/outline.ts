import { toPointLetter, toRoman } from '@phoihop/vietnamese/numbers';
import { newId } from '../model/id.js';
import type { Item } from '../model/item.js';

/** A line of a template, with what stands below it. */
export interface Line {
  text: string;
  kind: 'paragraph' | 'counted';
  below: readonly Line[];
}

/** A heading or a numbered point: I., 1., a) by its depth. */
export function point(text: string, below: readonly Line[] = []): Line {
  return { text, kind: 'counted', below };
}

/** A paragraph without a label. */
export function paragraph(text: string): Line {
  return { text, kind: 'paragraph', below: [] };
}

/** The label of the `count`th point at a depth, from 1 each (NĐ 30/2020, Phụ lục I, Phần I, Mục II, khoản 6). */
function labelAt(depth: number, count: number): string {
  if (depth === 1) return `${toRoman(count)}.`;
  return depth === 2 ? `${String(count)}.` : `${toPointLetter(count) ?? String(count)})`;
}

/** The items of an outline in reading order, numbered, each with a new identity. */
export function itemsOf(lines: readonly Line[], level = 1): Item[] {
  let count = 0;
  return lines.flatMap(({ text, kind, below }) => {
    if (kind === 'counted') count++;
    const label = kind === 'counted' ? labelAt(level, count) : null;
    return [{ id: newId(), level, label, text }, ...itemsOf(below, level + 1)];
  });
}
