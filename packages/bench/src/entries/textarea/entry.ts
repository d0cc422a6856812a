import type { PlanFile } from '@phoihop/plan';
import type { WidgetEntry } from '../../page/bench-entry.ts';

let field: HTMLTextAreaElement;

/** The floor: the whole plan as text in one field of the browser. */
export const entry: WidgetEntry<PlanFile> = {
  mount(host, { plan }) {
    field = document.createElement('textarea');
    field.rows = 40;
    field.value = plan.items.map(({ label, text }) => `${label ?? ''} ${text}`).join('\n');
    host.append(field);
  },
  ready: () => Promise.resolve(),
  editOne() {
    field.setRangeText(' thêm', 10, 10);
  },
  scrollTo(share) {
    field.scrollTop = share * field.scrollHeight;
  },
  type(letter) {
    field.setRangeText(letter, field.value.length, field.value.length, 'end');
  },
};
