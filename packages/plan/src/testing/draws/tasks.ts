import type { SetTaskField } from '../../commands/task-changes.js';
import type { Role } from '../../model/item.js';
import { pick, pickPlace, type Drawer } from './draw.js';

const roles: readonly Role[] = ['lead', 'coordinate', 'focal'];

const drawRole: Drawer = ({ plan: { items, agencies } }, { a, b, level, text }) => {
  const item = pick(items, a);
  const agency = pick(agencies, b)?.id;
  if (!item || agency === undefined) return null;
  const role = pick(roles, level) ?? 'lead';
  const { assignments = [] } = item.task ?? {};
  const before = assignments.find((each) => each.agency === agency && each.role === role) ?? null;
  const taken = before !== null && text.length % 2 === 0;
  const after = taken ? null : { agency, role, raw: text };
  return { type: 'task/assignment', part: 'tasks', item: item.id, agency, role, before, after };
};

/** Takes away the last role that stands anywhere, also one of a body that is not listed. */
const drawWithdrawal: Drawer = ({ plan: { items } }, { a }) => {
  const item = pick(
    items.filter(({ task }) => (task?.assignments.length ?? 0) > 0),
    a,
  );
  const before = pick(item?.task?.assignments ?? [], a);
  if (!item || !before) return null;
  const { agency, role } = before;
  return { type: 'task/assignment', part: 'tasks', item: item.id, agency, role, before, after: null };
};

const values: readonly (readonly [SetTaskField['field'], unknown])[] = [
  ['targets', []],
  ['targets', [{ min: 3, max: null, unit: 'lớp', raw: 'ít nhất 3 lớp' }]],
  ['times', []],
  ['times', [{ kind: 'event', raw: 'sau Đại hội' }]],
  ['funding', null],
  ['funding', 'Ngân sách tỉnh'],
  ['joint', null],
  ['joint', true],
  ['weight', null],
  ['weight', 3],
];

const drawField: Drawer = ({ plan: { items } }, { a, b }) => {
  const item = pick(items, a);
  const [field, after] = pick(values, b) ?? ['weight', null];
  if (!item) return null;
  const none = Array.isArray(after) ? [] : null;
  const before = item.task?.[field] ?? none;
  return { type: 'task/field', part: 'tasks', item: item.id, field, before, after } as SetTaskField;
};

const drawAgency: Drawer = ({ plan: { agencies } }, { a, b, text }) => ({
  type: 'agency/insert',
  part: 'tasks',
  after: pickPlace(agencies, b),
  agency: { id: `new-${String(a)}`, name: text, aliases: [], kind: 'unit' },
});

const drawAgencyEdit: Drawer = ({ plan: { agencies } }, { a, text }) => {
  const before = pick(agencies, a);
  return before
    ? { type: 'agency/edit', part: 'tasks', before, after: { ...before, aliases: [...before.aliases, text] } }
    : null;
};

const drawAgencyRemoval: Drawer = ({ plan: { agencies } }, { a }) => {
  const agency = pick(agencies, a)?.id;
  return agency === undefined ? null : { type: 'agency/remove', part: 'tasks', agency };
};

export const taskDrawers: readonly Drawer[] = [
  drawRole,
  drawWithdrawal,
  drawField,
  drawAgency,
  drawAgencyEdit,
  drawAgencyRemoval,
];
