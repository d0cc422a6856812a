import { defineElement } from '@phoihop/kit';
import { PlanEditor } from './plan-editor.js';

/** Registers `<ph-plan-editor>`, or `<prefix-plan-editor>`. @returns the tag. */
export function definePlanEditor(prefix?: string): string {
  return defineElement('plan-editor', PlanEditor, prefix);
}
