/** So long no frame comes in a page that is not seen (milliseconds). */
const UNSEEN = 100;

/**
 * Calls when the frame after the next begins: what is changed now is painted by then, and whatever a person has done
 * meanwhile has been heard. Soon in a page that draws none, such as one in the background.
 */
export function afterPaint(call: () => void): void {
  let called = false;
  const once = (): void => {
    if (called) return;
    called = true;
    call();
  };
  requestAnimationFrame(() => {
    requestAnimationFrame(once);
  });
  setTimeout(once, UNSEEN);
}
