import type { Answer, FunctionEntry, FunctionFindings, TextData } from '../entry.js';

/** When to stop repeating: after so many runs that also took so many milliseconds together. */
export interface Repetition {
  runs: number;
  milliseconds: number;
}

/**
 * Runs one function again and again in one fresh page.
 * @throws Error when an answer is wrong: a function that skips work is not fast.
 */
export async function measureFunction(
  module: string,
  data: TextData,
  { runs, milliseconds }: Repetition,
): Promise<FunctionFindings> {
  const { createEntry } = (await import(module)) as { createEntry: () => FunctionEntry };
  const entry = createEntry();
  entry.prepare(data);
  const once = (): number => {
    const start = performance.now();
    const answer = entry.run();
    const time = performance.now() - start;
    mustBe(data.expected, answer);
    return time;
  };
  const first = once();
  const times: number[] = [];
  for (let spent = 0; times.length < runs || spent < milliseconds; spent += times.at(-1) ?? 0) {
    times.push(once());
  }
  return { first, runs: times };
}

function mustBe(expected: Answer, answer: Answer): void {
  if (answer.lines === expected.lines && answer.labels === expected.labels) return;
  throw new Error(`expected ${JSON.stringify(expected)}, got ${JSON.stringify(answer)}`);
}
