export {
  clearDrafts,
  definePlan,
  defineRound,
  PhChangeEvent,
  PhErrorEvent,
  PhStateEvent,
  Plan,
  Round,
} from '@phoihop/kit';
export * from '@phoihop/document-preview';
export * from '@phoihop/honour-roster';
export * from '@phoihop/nomination-form';
export * from '@phoihop/plan-agreement';
export * from '@phoihop/plan-editor';
export * from '@phoihop/progress-chart';
export * from '@phoihop/recipient-list';
export * from '@phoihop/report-composer';
export * from '@phoihop/responsibility-matrix';
export * from '@phoihop/saving-status';
