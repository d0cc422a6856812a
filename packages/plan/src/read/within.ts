/** A part of the work as a share of the whole, from one place to another (0 to 1): what is done never goes back. */
export function* within<T>(from: number, to: number, part: Generator<number, T>): Generator<number, T> {
  let step = part.next();
  for (; !step.done; step = part.next()) yield from + (to - from) * step.value;
  return step.value;
}
