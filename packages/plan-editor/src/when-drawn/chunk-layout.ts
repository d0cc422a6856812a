/** Where the browser keeps what is in view in its place, whatever becomes of what is above it. */
const keepsPlace = (): boolean => CSS.supports('overflow-anchor', 'auto');

/** Has a chunk laid out, in view or not, by asking where its items stand. Returns how high they are (CSS pixels). */
export function layOut(chunk: HTMLElement): number {
  const top = chunk.firstElementChild?.getBoundingClientRect().top ?? 0;
  const bottom = chunk.lastElementChild?.getBoundingClientRect().bottom ?? 0;
  return bottom - top;
}

/** Keeps the height of a chunk on it. Above the view that is done only where what a person sees keeps its place. */
export function keepHeight(chunk: HTMLElement, height: number, above: boolean): void {
  if (above && !keepsPlace()) return;
  chunk.style.setProperty('contain-intrinsic-block-size', `auto ${String(height)}px`);
  if (Math.abs(chunk.offsetHeight - height) > 1) drawOnce(chunk);
}

/**
 * A browser that has drawn a chunk remembers its height and believes that first, also where the page has another width by
 * now. It remembers anew what is drawn for a frame.
 */
function drawOnce(chunk: HTMLElement): void {
  chunk.style.setProperty('content-visibility', 'visible');
  requestAnimationFrame(() => {
    requestAnimationFrame(() => {
      chunk.style.removeProperty('content-visibility');
    });
  });
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
