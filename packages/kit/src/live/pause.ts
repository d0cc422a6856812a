/** Resolves after a time, or at once when `ended` says so. Milliseconds. */
export function pause(milliseconds: number, ended: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      ended.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    ended.addEventListener('abort', end);
    if (ended.aborted) end();
  });
}
