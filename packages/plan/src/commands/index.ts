export { applyChange, invertChange } from './apply.js';
export type * from './item-changes.js';
export { mergeText } from './merge-text.js';
export type { Batch, PlanChange, PlanCommand, SingleChange } from './plan-change.js';
export { planModel } from './plan-model.js';
export type * from './recipient-changes.js';
export type { ChangeBase, Part, Stamp } from './stamp.js';
