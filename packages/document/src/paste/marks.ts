import type { Mark } from '@phoihop/plan';

/** Repairs change or take out so many characters at one place at most (a letter and its marks, a dash with blanks). */
const NEAR = 6;

/** Except a bookmark, which is taken out whole. */
const TAKEN_OUT = 100;

/** How far both texts go on until they are alike again: from `i` and `j`, where they differ. */
function apart(raw: string, i: number, target: string, j: number): readonly [number, number] {
  const alike = (di: number, dj: number): boolean =>
    i + di >= raw.length || j + dj >= target.length
      ? i + di >= raw.length && j + dj >= target.length
      : raw[i + di] === target[j + dj];
  for (let sum = 1; sum <= NEAR * 2; sum++) {
    for (let dj = 0; dj <= Math.min(sum, NEAR); dj++) if (alike(sum - dj, dj)) return [sum - dj, dj];
  }
  for (let di = NEAR; di <= TAKEN_OUT; di++) if (alike(di, 0)) return [di, 0];
  return [1, 1];
}

/** For each offset of `raw` the offset of `target` that it came to be, where `target` is `raw` after repairs. Linear. */
function offsets(raw: string, target: string): Uint32Array {
  const map = new Uint32Array(raw.length + 1);
  let i = 0;
  let j = 0;
  while (i < raw.length) {
    map[i] = j;
    if (raw[i] === target[j]) {
      i++;
      j++;
      continue;
    }
    const [di, dj] = apart(raw, i, target, j);
    for (let step = 1; step < di && i + step < raw.length; step++) map[i + step] = j + Math.min(step, dj);
    i += Math.max(di, dj === 0 ? 1 : di);
    j = Math.min(j + dj, target.length);
  }
  map[raw.length] = target.length;
  return map;
}

/** Marks that lie on `raw`, on the text behind `label` that it came to be. */
export function marksAfter(
  raw: string,
  marks: readonly Mark[],
  { label, text }: { label: string | null; text: string },
): Mark[] {
  if (marks.length === 0) return [];
  const front = label === null ? '' : `${label} `;
  const map = offsets(raw, front + text);
  const moved: Mark[] = [];
  const last = new Map<Mark['kind'], Mark>();
  for (const { from, to, kind } of marks) {
    const start = Math.max(0, (map[from] ?? 0) - front.length);
    const end = Math.min(text.length, (map[to] ?? 0) - front.length);
    if (start >= end) continue;
    const before = last.get(kind);
    // The blank at which two lines were joined.
    if (
      before &&
      start <= before.to + 1 &&
      text.slice(before.to, start).trim() === '' &&
      start > before.from
    ) {
      before.to = Math.max(before.to, end);
    } else {
      const mark = { from: start, to: end, kind };
      moved.push(mark);
      last.set(kind, mark);
    }
  }
  return moved;
}
