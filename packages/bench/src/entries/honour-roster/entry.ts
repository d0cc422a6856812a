import { defineHonourRoster, type HonourRoster } from '@phoihop/honour-roster';
import type { RoundFile } from '@phoihop/plan/round';
import { until, type ListEntry } from '../../page/bench-entry.ts';
import { listMeasures } from '../list-rows.ts';

/** Registered when the script runs, as a page does that imports `/define`. */
const tag = defineHonourRoster();

let roster: HonourRoster;
let grid: Element | null;
let field: HTMLInputElement | null;

const root = (): ParentNode => roster.renderRoot;

/** The whole widget: figures, units, tools and list. */
export const entry: ListEntry<RoundFile> = {
  prepare() {
    // It takes the round file as it is.
  },
  async open(host, file) {
    roster = document.createElement(tag) as HonourRoster;
    roster.style.setProperty('--ph-roster-block-size', `${String(listMeasures.list)}px`);
    roster.round = file;
    host.append(roster);
    await until(() => root().querySelector('.body > .row:not([hidden]) .name')?.textContent !== undefined);
  },
  scroller() {
    const found = root().querySelector<HTMLElement>('.scroller');
    if (!found) throw new Error('nothing that scrolls');
    return found;
  },
  filter(text) {
    field ??= root().querySelector<HTMLInputElement>('.search input');
    if (!field) throw new Error('no search');
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  },
  count() {
    grid ??= root().querySelector('[role="grid"]');
    return Number(grid?.getAttribute('aria-rowcount')) - 1;
  },
};
