/**
 * Keeps what was made until one of the things that it was made from is another. What is made then and says the same
 * (`isSame`) as what was kept, is not put in its place: what is drawn of it stays as it is.
 */
export function kept<Value>(
  isSame: (one: Value, other: Value) => boolean = Object.is,
): (from: readonly unknown[], make: () => Value) => Value {
  let last: { from: readonly unknown[]; value: Value } | undefined;
  return (from, make) => {
    if (!last || from.some((each, index) => each !== last?.from[index])) {
      const value = make();
      last = { from, value: last && isSame(last.value, value) ? last.value : value };
    }
    return last.value;
  };
}
