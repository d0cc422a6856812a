/** Whether two values are alike in all that they hold; parts that are the same object need no look. */
export function same(first: unknown, second: unknown): boolean {
  if (Object.is(first, second)) return true;
  if (typeof first !== 'object' || typeof second !== 'object' || first === null || second === null)
    return false;
  const [firstKeys, secondKeys] = [Object.keys(first), Object.keys(second)];
  if (firstKeys.length !== secondKeys.length) return false;
  const others = new Map(Object.entries(second));
  return Object.entries(first).every(([key, value]) => others.has(key) && same(value, others.get(key)));
}
