import { definePlanEditor, loadEditing, type PlanEditor } from '@phoihop/plan-editor';
import type { PlanFile } from '@phoihop/plan';
import type { EditorEntry } from '../../page/bench-entry.ts';

/** Registered when the script runs, as a page does that imports `/define`; this one knows that a plan will be edited. */
const tag = definePlanEditor();
void loadEditing();

let editor: PlanEditor;
let middle = '';

/** The whole widget: paper, outline, margin, tools. */
export const entry: EditorEntry<PlanFile> = {
  async open(host, data) {
    editor = document.createElement(tag) as PlanEditor;
    editor.plan = data;
    host.append(editor);
    await editor.updateComplete;
    middle = data.plan.items[Math.floor(data.plan.items.length / 2)]?.id ?? '';
    if (!editor.renderRoot.querySelector('[contenteditable="true"]')) throw new Error('nothing to edit');
  },
  placeCaret() {
    editor.placeCaret({ item: middle, offset: 'end' });
  },
  textAtCaret: () => editor.renderRoot.querySelector(`.item[data-id="${middle}"]`)?.textContent ?? '',
};
