/** Browsers without idle callbacks wait this long instead (milliseconds). */
const SOON_MS = 50;

/** Runs `work` as soon as the page is drawn and has nothing else to do. @returns what takes that back. */
export function whenIdle(work: () => void): () => void {
  // Safari has no idle callbacks.
  if (typeof window.requestIdleCallback !== 'function') {
    const timer = setTimeout(work, SOON_MS);
    return () => {
      clearTimeout(timer);
    };
  }
  let idle = 0;
  const ask = (): void => {
    idle = window.requestIdleCallback(work, { timeout: 1000 });
  };
  // A page is idle before it is drawn, too. One that nobody sees is not drawn at all.
  const frame = document.visibilityState === 'hidden' ? 0 : requestAnimationFrame(ask);
  if (frame === 0) ask();
  return () => {
    cancelAnimationFrame(frame);
    if (idle !== 0) window.cancelIdleCallback(idle);
  };
}
