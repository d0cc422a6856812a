import { definePlanEditor } from './define-plan-editor.js';

definePlanEditor();

// Who imports this file knows the tag by its type.
export type { PlanEditor } from './plan-editor.js';
