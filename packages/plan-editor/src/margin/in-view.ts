import type { NotePlace } from './note-place.js';

/** What stands beside items within this distance of the view is drawn too, four screens (CSS pixels). */
export const AROUND = 3600;

/** Whether an element reaches into the view or near it. */
export function isNearView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom >= -AROUND && top <= window.innerHeight + AROUND;
}

/** The index of the first of these elements that reaches into the view or near it. They lie in order, so halves tell. */
export function firstInView(elements: readonly Element[]): number {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((elements[middle]?.getBoundingClientRect().bottom ?? 0) < -AROUND) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The items of a body that are in view or near it, and where they stand below the top of `origin`. Chunks outside are not
 * measured within.
 */
export function inView(body: HTMLElement, origin: Element): NotePlace[] {
  const chunks = Array.from(body.children);
  const zero = origin.getBoundingClientRect().top;
  const places: NotePlace[] = [];
  for (const chunk of chunks.slice(firstInView(chunks))) {
    if (chunk.getBoundingClientRect().top > window.innerHeight + AROUND) break;
    const items = Array.from(chunk.children);
    for (const block of items.slice(firstInView(items))) {
      const { top } = block.getBoundingClientRect();
      if (top > window.innerHeight + AROUND) break;
      const item = block instanceof HTMLElement ? block.dataset.id : undefined;
      if (item !== undefined) places.push({ item, top: top - zero });
    }
  }
  return places;
}
