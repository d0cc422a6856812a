import type { FunctionEntry } from './bench-entry.ts';

const WARM_UP = 3;
const RUNS = 5;

/** The median of the runs after warming up, for each text of the data. */
export function start(entry: FunctionEntry<string>): void {
  const texts = Reflect.get(globalThis, 'benchData') as Record<string, string>;
  const result: Record<string, number> = {};
  let kept: unknown;
  for (const [name, text] of Object.entries(texts)) {
    const times: number[] = [];
    for (let run = 0; run < WARM_UP + RUNS; run++) {
      const begun = performance.now();
      kept = entry.run(text);
      if (run >= WARM_UP) times.push(performance.now() - begun);
    }
    times.sort((first, second) => first - second);
    const median = times[Math.floor(times.length / 2)] ?? 0;
    result[`${name} ms`] = median;
    result[`${name} ns per character`] = (median * 1e6) / text.length;
  }
  // What was made stays reachable: it must not be left out as unused.
  Reflect.set(globalThis, 'benchKept', kept);
  Reflect.set(globalThis, 'benchResult', result);
}
