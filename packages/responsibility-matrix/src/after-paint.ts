/** A page that is not seen paints nothing; then this is waited (milliseconds). */
const UNSEEN = 100;

/** Resolves when what has been drawn until now is on the screen. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    const unseen = setTimeout(resolve, UNSEEN);
    requestAnimationFrame(() => {
      clearTimeout(unseen);
      setTimeout(resolve);
    });
  });
}
