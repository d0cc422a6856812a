import { definePlanEditor, type PlanEditor } from '@phoihop/plan-editor';
import type { PlanFile } from '@phoihop/plan';
import type { ReaderEntry } from '../../page/bench-entry.ts';

/** Registered when the script runs, as a page does that imports `/define`. */
const tag = definePlanEditor();

/** The whole widget with `readonly`. */
export const entry: ReaderEntry<PlanFile> = {
  async open(host, data) {
    const editor = document.createElement(tag) as PlanEditor;
    editor.readonly = true;
    editor.plan = data;
    host.append(editor);
    await editor.updateComplete;
  },
};
