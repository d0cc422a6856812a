/** Time enough for a browser to begin reading a file that was handed over (milliseconds). */
const HANDED_OVER = 10_000;

/** Hands a file to the person; the page stays where it is. */
export function saveFile(name: string, contents: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(contents);
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, HANDED_OVER);
}
