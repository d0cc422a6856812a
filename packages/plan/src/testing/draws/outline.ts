import type { SingleChange } from '../../commands/plan-change.js';
import { importChange } from '../../gestures/import.js';
import { newId } from '../../model/id.js';
import type { PlanFile } from '../../model/plan-file.js';
import { pick, pickPlace, type Draw, type Drawer } from './draw.js';

export function drawInsertion({ plan: { items } }: PlanFile, { b, level, text }: Draw): SingleChange {
  return {
    type: 'item/insert',
    part: 'text',
    after: pickPlace(items, b),
    items: [
      { id: newId(), level, label: '-', text },
      { id: newId(), level: Math.max(1, level - 1), label: null, text: '' },
    ],
  };
}

const drawEdit: Drawer = ({ plan: { items } }, { a, text }) => {
  const item = pick(items, a);
  const marks = text.length > 1 ? [{ from: 0, to: 1, kind: 'bold' as const }] : [];
  return item
    ? { type: 'item/text', part: 'text', item: item.id, before: item.text, after: text, marks }
    : null;
};

const drawLabels: Drawer = ({ plan: { items } }, { a, text }) => {
  const item = pick(items, a);
  return item
    ? { type: 'item/labels', part: 'text', labels: [{ item: item.id, before: item.label, after: text }] }
    : null;
};

const drawMove: Drawer = ({ plan: { items } }, { a, b, level }) => {
  const item = pick(items, a);
  return item
    ? {
        type: 'item/move',
        part: 'text',
        item: item.id,
        after: pickPlace(items, b),
        shift: (level % 3) - 1,
      }
    : null;
};

const drawShift: Drawer = ({ plan: { items } }, { a, level }) => {
  const item = pick(items, a);
  return item ? { type: 'item/level', part: 'text', item: item.id, shift: (level % 3) - 1 } : null;
};

const drawRemoval: Drawer = ({ plan: { items } }, { a, b }) => {
  const item = pick(items, a);
  if (!item) return null;
  const end = items.indexOf(item) + 1 + (b % 3);
  return {
    type: 'item/remove',
    part: 'text',
    items: items.slice(items.indexOf(item), end).map((each) => each.id),
    keeps: items.slice(end).map((each) => each.id),
  };
};

const drawImport: Drawer = ({ plan }, { text }) =>
  importChange(plan, { ...plan, subject: text, items: plan.items.slice(0, 2) });

const drawGenerated: Drawer = ({ plan: { items } }, { a, b, text }) => {
  const item = pick(items, a);
  if (!item) return null;
  const sentence = { template: 'result/done', source: 'hoi-nghi', entries: [], text };
  const after = [null, [sentence], [sentence, { ...sentence, template: 'note' }]][b % 3] ?? null;
  return { type: 'item/generated', part: 'text', item: item.id, before: item.generated ?? null, after };
};

export const outlineDrawers: readonly Drawer[] = [
  drawGenerated,
  drawInsertion,
  drawEdit,
  drawLabels,
  drawMove,
  drawShift,
  drawRemoval,
  drawImport,
];
