import type { NotePlace } from './note-place.js';

/** What stands beside items within this distance of the view is drawn too, two screens (CSS pixels). */
export const AROUND = 1800;

/** Whether an element reaches into the view, or as near to it as `around` (CSS pixels). */
export function isNearView(element: Element, around: number): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom >= -around && top <= window.innerHeight + around;
}

/** The index of the first of these elements that reaches into the view, or so near. They lie in order, so halves tell. */
export function firstInView(elements: readonly Element[], around: number): number {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((elements[middle]?.getBoundingClientRect().bottom ?? 0) < -around) low = middle + 1;
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
  for (const chunk of chunks.slice(firstInView(chunks, AROUND))) {
    if (chunk.getBoundingClientRect().top > window.innerHeight + AROUND) break;
    const items = Array.from(chunk.children);
    for (const block of items.slice(firstInView(items, AROUND))) {
      const { top } = block.getBoundingClientRect();
      if (top > window.innerHeight + AROUND) break;
      const item = block instanceof HTMLElement ? block.dataset.id : undefined;
      if (item !== undefined) places.push({ item, top: top - zero });
    }
  }
  return places;
}
