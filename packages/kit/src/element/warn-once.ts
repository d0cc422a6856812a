const told = new Set<string>();

/** Tells the developer of the page something in the console, once about each thing. */
export function warnOnce(about: string, sentence: string): void {
  if (told.has(about)) return;
  told.add(about);
  console.warn(`Phối hợp: ${sentence}`);
}
