import { definePlanEditor, type PlanEditor } from '@phoihop/plan-editor';
import type { PlanFile } from '@phoihop/plan';
import type { WidgetEntry } from '../../page/bench-entry.ts';

let editor: PlanEditor;

function field(): HTMLTextAreaElement | null {
  return editor.renderRoot.querySelector('.item textarea');
}

export const entry: WidgetEntry<PlanFile> = {
  mount(host, data) {
    editor = document.createElement(definePlanEditor()) as PlanEditor;
    editor.plan = data;
    host.append(editor);
  },
  async ready() {
    await editor.updateComplete;
  },
  editOne() {
    const item = editor.plan?.plan.items[0];
    if (!item) return;
    editor.act({
      type: 'item/text',
      part: 'text',
      item: item.id,
      before: item.text,
      after: `${item.text} thêm`,
    });
  },
  scrollTo(share) {
    window.scrollTo(0, share * document.documentElement.scrollHeight);
  },
  type(letter) {
    const target = field();
    // The body is one surface now: better no figure than one of nothing typed.
    if (!target) throw new Error('This suite types into text fields, which the editor no longer has.');
    target.setRangeText(letter, target.value.length, target.value.length, 'end');
    target.dispatchEvent(new InputEvent('input', { data: letter, bubbles: true, composed: true }));
  },
};
