export { PhNewPlanEvent } from './start/new-plan.event.js';
export type { HostCheck } from './checks/host-check.js';
export type { LoadVersion } from './compare/load-earlier.js';
export { definePlanEditor } from './define-plan-editor.js';
export { loadEditing } from './load-editing.js';
export { PlanEditor } from './plan-editor.js';
export { planEditorMessages, type PlanEditorMessages } from './plan-editor.messages.js';
export { readingMessages, type ReadingMessages } from './reading.messages.js';
