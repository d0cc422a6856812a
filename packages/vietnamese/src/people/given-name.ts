/** The given name: the last word, by which lists of people are sorted (`Lương Thị Mai` → `Mai`). */
export function givenName(name: string): string {
  return name.trim().split(/\s+/u).at(-1) ?? '';
}
