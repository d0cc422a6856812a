/** `1 entry`, `2 entries`. */
export function many(count: number, one: string, more = `${one}s`): string {
  return `${String(count)} ${count === 1 ? one : more}`;
}
