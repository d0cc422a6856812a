/** Whether an element is on the screen, or less than a screen away from it. Without a box it is nowhere. */
export function isNear(element: Element): boolean {
  const { top, bottom, width, height } = element.getBoundingClientRect();
  return width + height > 0 && bottom > -innerHeight && top < 2 * innerHeight;
}
