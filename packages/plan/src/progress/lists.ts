/** Those that pass; the same list where all do, so that what holds for most of a plan costs no copies. */
export function passing<Each>(all: readonly Each[], test: (each: Each) => boolean): readonly Each[] {
  return all.every(test) ? all : all.filter(test);
}

/** The lists of all, one behind another; the list itself where there is one. */
export function listOf<From, Each>(
  all: readonly From[],
  list: (from: From) => readonly Each[],
): readonly Each[] {
  const [only] = all;
  return only !== undefined && all.length === 1 ? list(only) : all.flatMap(list);
}
