import type { PlanFile } from '@phoihop/plan';
import { painted, type ChartEntry } from './bench-entry.ts';

/** Two states of the same units, by turns. */
interface ChartData {
  first: PlanFile;
  second: PlanFile;
}

/** The same file with one more thing noted: all but the list of entries stays the same object. */
function withOneMore(file: PlanFile, turn: number): PlanFile {
  const [first] = file.entries;
  if (!first) return file;
  const status = turn % 2 === 0 ? 'done' : 'in-progress';
  return { ...file, entries: [{ ...first, status }, ...file.entries.slice(1)] };
}

/** A chart in a page, driven from outside: opened, and shown other numbers again and again. */
export function start(entry: ChartEntry<PlanFile>): void {
  const { first, second } = Reflect.get(globalThis, 'benchData') as ChartData;
  const host = document.createElement('div');
  host.style.cssText = 'width: 900px; min-height: 600px; font: 14px/1.5 sans-serif';
  document.body.append(host);
  let shown = first;
  const show = async (file: PlanFile): Promise<number> => {
    shown = file;
    const { startTime: from } = performance.mark('asked');
    await entry.update(file);
    await painted();
    return performance.mark('painted').startTime - from;
  };
  Reflect.set(globalThis, 'benchPage', {
    open: async () => {
      const begun = performance.now();
      await entry.open(host, first);
      await painted();
      const opened = performance.now();
      return { 'from navigation to painted ms': opened, 'opening to painted ms': opened - begun };
    },
    reload: (turn: number) => show(turn % 2 === 0 ? second : first),
    note: (turn: number) => show(withOneMore(shown, turn)),
    count: async (turn: number) => {
      const count = await entry.counting();
      count(turn % 2 === 0 ? first : second);
      const from = performance.now();
      count(turn % 2 === 0 ? second : first);
      return performance.now() - from;
    },
  });
}
