type TextField = HTMLInputElement | HTMLTextAreaElement;

/** Fields in which an input method is composing a word; their text is not touched meanwhile. */
const composing = new WeakSet<TextField>();

export function isComposing(field: TextField): boolean {
  return composing.has(field);
}

export function beginComposition(field: TextField): void {
  composing.add(field);
}

export function endComposition(field: TextField): void {
  composing.delete(field);
}
