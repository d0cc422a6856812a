/**
 * @typedef {{ name: string, imports: readonly string[], beyond: readonly string[], limit: number }} Budget
 *   `imports`: what a page asks for; `beyond`: what it has already; `limit`: kB (1,000 bytes) after gzip before the
 *   entry runs
 */

const kit = '@phoihop/kit/define';

/** What each entry may weigh. A limit goes down when an entry became lighter; it goes up by a decision only. @type {readonly Budget[]} */
export const budgets = [
  { name: 'kit', imports: [kit], beyond: [], limit: 30 },
  { name: 'recipient-list', imports: ['@phoihop/recipient-list/define'], beyond: [kit], limit: 10 },
  { name: 'nomination-form', imports: ['@phoihop/nomination-form/define'], beyond: [kit], limit: 25 },
  {
    name: 'honour-roster',
    imports: ['@phoihop/honour-roster/define'],
    beyond: ['@phoihop/kit/define-round'],
    limit: 20,
  },
  {
    name: 'responsibility-matrix',
    imports: ['@phoihop/responsibility-matrix/define'],
    beyond: [kit],
    limit: 20,
  },
  { name: 'progress-chart', imports: ['@phoihop/progress-chart/define'], beyond: [kit], limit: 12 },
  { name: 'report-composer', imports: ['@phoihop/report-composer/define'], beyond: [kit], limit: 15 },
  { name: 'document-preview', imports: ['@phoihop/document-preview/define'], beyond: [kit], limit: 20 },
  { name: 'plan-editor', imports: ['@phoihop/plan-editor/define'], beyond: [kit], limit: 15 },
];
