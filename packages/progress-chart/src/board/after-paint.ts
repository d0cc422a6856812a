/** So long no frame comes in a page that is not seen (milliseconds). */
const UNSEEN = 100;

/** Calls behind the next frame; soon in a page that draws none, such as one in the background. */
export function afterPaint(call: () => void): void {
  let called = false;
  const once = (): void => {
    if (called) return;
    called = true;
    call();
  };
  requestAnimationFrame(() => {
    setTimeout(once);
  });
  setTimeout(once, UNSEEN);
}
