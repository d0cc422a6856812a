import type { Item, PlanChange, PlanFile, SingleChange } from '@phoihop/plan';
import type { PlanAgreementMessages } from '../plan-agreement.messages.js';

/** What a change would do, in a few words, and of what. */
export interface ChangeWords {
  what: string;
  of: string;
}

/** An item as a line: its printed number and its text. */
export function lineOf({ label, text }: Pick<Item, 'label' | 'text'>): string {
  return label === null || label === '' ? text : `${label} ${text}`;
}

function itemLine({ plan }: PlanFile, id: string): string {
  const item = plan.items.find((each) => each.id === id);
  return item ? lineOf(item) : '';
}

/** Labels follow from other changes: they are told only where nothing else is. */
function told(change: PlanChange): readonly SingleChange[] {
  const singles = change.type === 'batch' ? change.changes : [change];
  const main = singles.filter(({ type }) => type !== 'item/labels' && type !== 'agency/insert');
  return main.length > 0 ? main : singles;
}

function wordsOfSingle(file: PlanFile, change: SingleChange, texts: PlanAgreementMessages): ChangeWords {
  switch (change.type) {
    case 'item/insert':
      return { what: texts.insert(change.items.length), of: change.items.map(lineOf).join(' / ') };
    case 'item/remove':
      return {
        what: texts.remove(change.items.length),
        of: itemLine(file, change.items[0] ?? ''),
      };
    case 'item/move':
      return { what: texts.move, of: itemLine(file, change.item) };
    case 'item/level':
      return { what: texts.level, of: itemLine(file, change.item) };
    case 'item/text':
      return { what: texts.words, of: change.after };
    case 'item/table':
      return { what: texts.table, of: itemLine(file, change.item) };
    case 'item/labels':
      return { what: texts.labels, of: '' };
    case 'task/assignment':
    case 'task/field':
      return { what: texts.roles, of: itemLine(file, change.item) };
    case 'plan/head':
      return { what: texts.head, of: change.after };
    case 'plan/field':
      return { what: texts.head, of: '' };
    case 'plan/import':
      return { what: texts.whole, of: change.plan.subject };
    default:
      return { what: change.type.startsWith('recipient/') ? texts.recipients : texts.other, of: '' };
  }
}

/** Each thing that a change would do, once. */
export function wordsOf(file: PlanFile, change: PlanChange, texts: PlanAgreementMessages): ChangeWords[] {
  const all = told(change).map((single) => wordsOfSingle(file, single, texts));
  return all.filter(
    ({ what, of }, index) => all.findIndex((each) => each.what === what && each.of === of) === index,
  );
}
