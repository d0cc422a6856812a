/** Keeps what was made until one of the things that it was made from is another. */
export function kept<Value>(): (from: readonly unknown[], make: () => Value) => Value {
  let last: { from: readonly unknown[]; value: Value } | undefined;
  return (from, make) => {
    if (!last || from.some((each, index) => each !== last?.from[index])) last = { from, value: make() };
    return last.value;
  };
}
