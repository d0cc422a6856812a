import type { PlanFile, ReportEntry } from '../../model/plan-file.js';
import { knownPeriod, periodOf } from '../periods/period.js';

/** Entries by item and by body; those with a period that does not exist count nowhere. */
export class EntryIndex {
  #entries: readonly ReportEntry[] = [];
  readonly #byItem = new Map<string, readonly ReportEntry[]>();
  readonly #items = new Map<string, Map<string, number>>();

  constructor({ entries }: PlanFile) {
    this.update(entries);
  }

  /** Entries of an item, in the file's order. */
  of(item: string): readonly ReportEntry[] {
    return this.#byItem.get(item) ?? [];
  }

  /** The items of which a body has noted something for a period that ends with this month or earlier. */
  itemsOf(agency: string, month: number): string[] {
    const items = Array.from(this.#items.get(agency)?.keys() ?? []);
    return items.filter((item) =>
      this.of(item).some((entry) => entry.agency === agency && knownPeriod(entry.period).to <= month),
    );
  }

  /**
   * Takes over the entries of a later state of the file, and gives those that were added, taken out or changed (both
   * as they were and as they are). The order of an item's entries is that of the file.
   */
  update(entries: readonly ReportEntry[]): ReportEntry[] {
    const before = this.#entries;
    this.#entries = entries;
    let start = 0;
    while (start < before.length && start < entries.length && before[start] === entries[start]) start++;
    let end = 0;
    while (
      end < before.length - start &&
      end < entries.length - start &&
      before[before.length - 1 - end] === entries[entries.length - 1 - end]
    )
      end++;
    const old = before.slice(start, before.length - end);
    const now = entries.slice(start, entries.length - end);
    const known = new Set(old);
    const staying = now.filter((entry) => known.has(entry));
    const kept = new Set(staying);
    // A file that came anew from elsewhere holds none of the entries that were.
    const anew = staying.length === 0;
    const gone = anew ? old : old.filter((entry) => !kept.has(entry));
    const come = anew ? now : now.filter((entry) => !known.has(entry));
    const stayed = anew ? staying : old.filter((entry) => kept.has(entry));
    // Of two noted at one instant the later in the file holds: the order tells something.
    const moved = staying.filter((entry, index) => entry !== stayed[index]);
    const changed = [...gone, ...come, ...moved];
    for (const entry of gone) this.#count(entry, -1);
    for (const entry of come) this.#count(entry, 1);
    this.#regroup(new Set(changed.map(({ item }) => item)), entries);
    return changed;
  }

  #regroup(items: ReadonlySet<string>, entries: readonly ReportEntry[]): void {
    if (items.size === 0) return;
    const groups = new Map<string, ReportEntry[]>();
    for (const entry of entries) {
      if (!items.has(entry.item) || periodOf(entry.period) === null) continue;
      const group = groups.get(entry.item);
      if (group) group.push(entry);
      else groups.set(entry.item, [entry]);
    }
    for (const item of items) {
      const group = groups.get(item);
      if (group) this.#byItem.set(item, group);
      else this.#byItem.delete(item);
    }
  }

  #count({ agency, item, period }: ReportEntry, by: number): void {
    if (agency === undefined || periodOf(period) === null) return;
    const items = this.#items.get(agency) ?? new Map<string, number>();
    this.#items.set(agency, items);
    const count = (items.get(item) ?? 0) + by;
    if (count > 0) items.set(item, count);
    else items.delete(item);
  }
}
