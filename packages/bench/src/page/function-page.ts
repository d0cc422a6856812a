import type { FunctionEntry } from './bench-entry.ts';

/** So many milliseconds of runs come first: what is measured is code that the engine has compiled. */
const WARM_UP = 1000;
/** The clock of a page steps in 0.1 ms: runs are repeated until they fill so many milliseconds. */
const AT_LEAST = 300;

/** The mean of repeated runs after warming up, for each text of the data. */
export function start(entry: FunctionEntry<string>): void {
  const texts = Reflect.get(globalThis, 'benchData') as Record<string, string>;
  const result: Record<string, number> = {};
  let kept: unknown;
  for (const [name, text] of Object.entries(texts)) {
    const warm = performance.now() + WARM_UP;
    while (performance.now() < warm) kept = entry.run(text);
    const begun = performance.now();
    let runs = 0;
    let spent = 0;
    while (spent < AT_LEAST) {
      kept = entry.run(text);
      runs++;
      spent = performance.now() - begun;
    }
    result[`${name} ms`] = spent / runs;
    result[`${name} ns per character`] = (spent * 1e6) / runs / text.length;
  }
  // What was made stays reachable: it must not be left out as unused.
  Reflect.set(globalThis, 'benchKept', kept);
  Reflect.set(globalThis, 'benchResult', result);
}
