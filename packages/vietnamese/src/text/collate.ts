const collator = new Intl.Collator('vi', { numeric: true });

/** Vietnamese order: ngang, huyền, hỏi, ngã, sắc, nặng; đ behind d; numbers by value. For `sort`. */
export function compareVietnamese(first: string, second: string): number {
  return collator.compare(first, second);
}

/** A sorted copy in Vietnamese order, by the text that `textOf` gives. */
export function sortVietnamese<Value>(values: readonly Value[], textOf: (value: Value) => string): Value[] {
  return [...values].sort((first, second) => collator.compare(textOf(first), textOf(second)));
}
