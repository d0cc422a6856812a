import { newId, type PlanChange } from '@phoihop/plan';
import { item, twoSidedPlan } from '@phoihop/plan/testing';
import { leader, type TestServer } from './test-server.js';

const at = '2026-03-05T02:00:00Z';

/** Which agencies of the host speak for which side. */
export const speakers = [
  { agency: 'so', side: 'sdttg' },
  { agency: 'mat-tran', side: 'mttq' },
];

/** A plan of two sides that lies before them: `so` speaks for the department, `mat-tran` for the Front. */
export async function planBeforeItsSides(server: TestServer): Promise<string> {
  const file = twoSidedPlan();
  const id = newId();
  const address = `/api/plans/${id}`;
  const consent = { side: 'sdttg', at, speakers };
  await server.ask(leader, 'PUT', address, { ...file, plan: { ...file.plan, id }, consent });
  const parts = ['text', 'tasks', 'progress', 'review', 'agreement'];
  await server.ask(leader, 'PUT', `${address}/rights/mat-tran`, { parts, units: null });
  return address;
}

const wording = (of: string, before: string, after: string) => ({ item: of, before, after });
const ownWords = wording('sdttg-viec', 'Biên soạn 500 cuốn tài liệu.', 'Biên soạn 600 cuốn tài liệu.');
const otherWords = wording('mttq-viec', 'Tổ chức giám sát tại 05 xã.', 'Tổ chức giám sát tại 06 xã.');
const jointWords = wording(
  'hoi-nghi',
  'Hai cơ quan tổ chức 04 hội nghị tuyên truyền.',
  'Hai cơ quan tổ chức 05 hội nghị tuyên truyền.',
);

/** Changes of a plan that lies before its sides; the lead is the department's side. */
export const sidedChanges: readonly [string, PlanChange, PlanChange[]?][] = [
  ['`item/text` of the lead’s part', { type: 'item/text', part: 'text', ...ownWords }],
  ['`item/text` of the other side’s part', { type: 'item/text', part: 'text', ...otherWords }],
  ['`item/text` of the joint part', { type: 'item/text', part: 'text', ...jointWords }],
  [
    '`item/insert` in the lead’s part',
    { type: 'item/insert', part: 'text', after: 'sdttg-viec', items: [item('moi', 3, 'b)')] },
  ],
  [
    '`item/insert` in the joint part',
    { type: 'item/insert', part: 'text', after: 'hoi-nghi', items: [item('moi', 2, '2.')] },
  ],
  ['`item/remove` of the other side’s part', { type: 'item/remove', part: 'text', items: ['mttq-viec'] }],
  [
    '`item/move` out of the lead’s part',
    { type: 'item/move', part: 'text', item: 'sdttg-viec', after: 'mttq-viec', shift: 0 },
  ],
  ['`item/level` within the lead’s part', { type: 'item/level', part: 'text', item: 'sdttg-viec', shift: 1 }],
  [
    '`task/assignment` in the other side’s part',
    {
      type: 'task/assignment',
      part: 'tasks',
      item: 'mttq-viec',
      agency: 'hnd',
      role: 'coordinate',
      before: null,
      after: { agency: 'hnd', role: 'coordinate' },
    },
  ],
  [
    '`plan/head` (the subject)',
    { type: 'plan/head', part: 'text', field: 'subject', before: twoSidedPlan().plan.subject, after: 'Khác' },
  ],
  [
    '`plan/field` (the number)',
    { type: 'plan/field', part: 'text', field: 'number', before: null, after: { raw: '07/KHPH' } },
  ],
  [
    '`suggestion/accept` of the joint part, suggested by the lead’s editor',
    { type: 'suggestion/accept', part: 'text', suggestion: 's', ...jointWords },
    [
      {
        type: 'suggestion/insert',
        part: 'review',
        suggestion: {
          id: 's',
          ...jointWords,
          side: 'sdttg',
          by: { id: 'hanh', name: 'Lò Thị Hạnh' },
          at,
        },
      },
    ],
  ],
  [
    'a proposed removal of the joint part, proposed by the lead’s editor',
    {
      type: 'batch',
      part: 'text',
      changes: [
        { type: 'proposal/remove', part: 'text', proposal: 'p' },
        { type: 'item/remove', part: 'text', items: ['hoi-nghi'] },
      ],
    },
    [
      {
        type: 'proposal/insert',
        part: 'review',
        proposal: {
          id: 'p',
          change: removalOf('hoi-nghi'),
          side: 'sdttg',
          by: { id: 'hanh', name: 'Lò Thị Hạnh' },
          at,
        },
      },
    ],
  ],
  [
    '`suggestion/reopen` of what nobody has suggested',
    {
      type: 'suggestion/reopen',
      part: 'text',
      suggestion: {
        id: 'giả',
        item: 'hoi-nghi',
        before: jointWords.after,
        after: jointWords.before,
        side: 'mttq',
        by: { id: 'ai-do', name: 'Ai đó' },
        at,
      },
      item: 'hoi-nghi',
      before: jointWords.before,
      after: jointWords.after,
    },
  ],
];

function removalOf(id: string) {
  return { type: 'item/remove', part: 'text', items: [id] } as const;
}
