import type { Item } from '@phoihop/plan';
import type { Surface } from '../surface/index.js';

/** How far to the side a pointer goes for one level (CSS pixels). */
export const LEVEL_STEP = 28;
/** A hand that goes down a page does not go straight: so far aside still means the same level (CSS pixels). */
const UNSTEADY = 24;

/** The level that a person asks for by going `aside` (CSS pixels) from where the pointer was pressed. */
export function wishedLevel(level: number, aside: number): number {
  const steps = Math.ceil((Math.abs(aside) - UNSTEADY) / LEVEL_STEP);
  return level + Math.sign(aside) * Math.max(0, steps);
}

/** A root that tells what is drawn at a place of the window. */
export interface DrawnRoot {
  elementFromPoint: (x: number, y: number) => Element | null;
}

/** Behind which item the pointer is, by what is drawn there; undefined where it is beside the body. */
export function gapAt(
  root: DrawnRoot,
  surface: Surface,
  items: readonly Item[],
  y: number,
): { after: string | null } | undefined {
  const box = surface.element.getBoundingClientRect();
  const element = root.elementFromPoint(box.left + box.width / 2, y)?.closest<HTMLElement>('.item[data-id]');
  if (!element) {
    if (y <= box.top) return { after: null };
    return y >= box.bottom ? { after: items.at(-1)?.id ?? null } : undefined;
  }
  const index = items.findIndex(({ id }) => id === element.dataset.id);
  if (index < 0) return undefined;
  const { top, height } = element.getBoundingClientRect();
  return { after: items[y < top + height / 2 ? index - 1 : index]?.id ?? null };
}
