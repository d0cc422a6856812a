import type { PlanChange } from '../../commands/plan-change.js';
import { newId } from '../../model/id.js';
import { pick, pickPlace, type Drawer } from './draw.js';

const drawInsertion: Drawer = ({ plan: { recipients } }, { b, text }) => ({
  type: 'recipient/insert',
  part: 'text',
  after: pickPlace(recipients, b),
  recipient: { id: newId(), text },
});

const drawRemoval: Drawer = ({ plan: { recipients } }, { a }) => {
  const recipient = pick(recipients, a)?.id;
  return recipient === undefined ? null : { type: 'recipient/remove', part: 'text', recipient };
};

const drawMove: Drawer = ({ plan: { recipients } }, { a, b }) => {
  const recipient = pick(recipients, a)?.id;
  return recipient === undefined
    ? null
    : { type: 'recipient/move', part: 'text', recipient, after: pickPlace(recipients, b) };
};

const drawEdit: Drawer = ({ plan: { recipients } }, { a, text }) => {
  const recipient = pick(recipients, a);
  return recipient
    ? {
        type: 'recipient/text',
        part: 'text',
        recipient: recipient.id,
        before: recipient.text,
        after: text,
      }
    : null;
};

const PURPOSES = ['act', 'report', 'coordinate', 'know', 'archive', null] as const;

const drawField: Drawer = ({ plan: { recipients } }, { a, b, text }) => {
  const recipient = pick(recipients, a);
  if (!recipient) return null;
  const of = { type: 'recipient/field', part: 'text', recipient: recipient.id } as const;
  const { purpose = null, copies = null, units = null } = recipient;
  const changes: PlanChange[] = [
    { ...of, field: 'purpose', before: purpose, after: pick(PURPOSES, b) ?? null },
    { ...of, field: 'copies', before: copies, after: b % 2 === 0 ? null : b },
    { ...of, field: 'units', before: units, after: b % 2 === 0 ? null : ['VT', text] },
  ];
  return pick(changes, b) ?? null;
};

export const recipientDrawers: readonly Drawer[] = [
  drawInsertion,
  drawRemoval,
  drawMove,
  drawEdit,
  drawField,
];
