import { painted, type ChartEntry } from './bench-entry.ts';

/** So often the numbers change. */
const UPDATES = 12;
/** What follows from opening or a change is done by then (milliseconds). */
const REST = 400;

/** Two states of the same units, by turns. */
interface ChartData {
  first: unknown;
  second: unknown;
}

function rest(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, REST);
  });
}

function median(values: number[]): number {
  const sorted = values.sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** A chart in a page: opened, and shown other numbers again and again. */
export function start(entry: ChartEntry<unknown>): void {
  void life(entry).then((result) => Reflect.set(globalThis, 'benchResult', result));
}

async function life(entry: ChartEntry<unknown>): Promise<Record<string, number>> {
  const { first, second } = Reflect.get(globalThis, 'benchData') as ChartData;
  const host = document.createElement('div');
  host.style.cssText = 'width: 900px; min-height: 600px; font: 14px/1.5 sans-serif';
  document.body.append(host);
  const begun = performance.now();
  await entry.open(host, first);
  await painted();
  const opened = performance.now();
  await rest();
  const changes: number[] = [];
  for (let turn = 0; turn < UPDATES; turn++) {
    const from = performance.now();
    await entry.update(turn % 2 === 0 ? second : first);
    await painted();
    changes.push(performance.now() - from);
    await rest();
  }
  return {
    'from navigation to painted ms': opened,
    'opening to painted ms': opened - begun,
    'update to painted ms': median(changes),
  };
}
