/**
 * The item over which a pointer moves, by its id; undefined where it is over none. False where the pointer says nothing:
 * a finger hovers over nothing, a pressed button holds something, and the layer of the handle lies over the items.
 */
export function hoveredItem(event: PointerEvent): string | undefined | false {
  if (event.pointerType === 'touch' || event.buttons !== 0) return false;
  const target = event.target instanceof Element ? event.target : undefined;
  if (target?.closest('.drag-layer')) return false;
  return target?.closest<HTMLElement>('.surface .item')?.dataset.id;
}
