/** Where the browser keeps what is in view in its place, whatever becomes of what is above it. */
const keepsPlace = (): boolean => CSS.supports('overflow-anchor', 'auto');

/**
 * Has a chunk laid out, in view or not, by asking where its items stand, and keeps its height on it. Above the view that is
 * done only where what a person sees keeps its place.
 */
export function layOut(chunk: HTMLElement, above: boolean): void {
  const top = chunk.firstElementChild?.getBoundingClientRect().top ?? 0;
  const bottom = chunk.lastElementChild?.getBoundingClientRect().bottom ?? 0;
  if (!above || keepsPlace())
    chunk.style.setProperty('contain-intrinsic-block-size', `auto ${String(bottom - top)}px`);
}

/**
 * Has the browser give up the lines of a chunk that it leaves out of the page anyway: an element that is not shown has
 * none, and one that is shown again, and left out, is given none. Nothing of that is ever painted.
 */
export function letGo(chunk: HTMLElement): void {
  chunk.style.display = 'none';
  // Asked for its style, the browser follows at once.
  getComputedStyle(chunk).getPropertyValue('display');
  chunk.style.removeProperty('display');
}
