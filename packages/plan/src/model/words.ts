/** Words and the blanks between them, so that two edits in one sentence meet only where they touch. */
export function wordsAndBlanks(text: string): string[] {
  return text.match(/\s+|[^\s]+/gu) ?? [];
}
