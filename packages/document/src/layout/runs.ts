import type { Item } from '@phoihop/plan';
import type { TextChange } from '@phoihop/plan/agreement';
import type { Run } from './blocks.js';

type Marked = Pick<Item, 'text' | 'marks'>;

/**
 * The text of an item in stretches of one face, NFC (TCVN 6909:2001: NĐ 30/2020, Phụ lục I, Phần I, Mục I, khoản 4).
 * `changes` are what was added or taken out since an earlier version.
 */
export function runsOf({ text, marks = [] }: Marked, changes: readonly TextChange[] = []): Run[] {
  if (text === '') return [];
  const cuts = new Set([0, text.length]);
  for (const { from, to } of [...marks, ...changes]) {
    for (const cut of [from, to]) if (cut > 0 && cut < text.length) cuts.add(cut);
  }
  const places = Array.from(cuts).sort((first, second) => first - second);
  return places.slice(1).map((to, index): Run => {
    const from = places[index] ?? 0;
    const run: Run = { text: text.slice(from, to).normalize('NFC') };
    for (const mark of marks) if (mark.from <= from && mark.to >= to) run[mark.kind] = true;
    const change = changes.find((each) => each.from <= from && each.to >= to);
    if (change) run.change = change.kind;
    return run;
  });
}

/** One stretch without marks; none of an empty text. */
export function plainRun(text: string): Run[] {
  return runsOf({ text });
}
