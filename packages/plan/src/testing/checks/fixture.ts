import type { Task } from '../../model/item.js';
import type { Plan } from '../../model/plan.js';
import { item } from '../builders.js';
import type { Finding } from '../../checks/check.js';

/** What a check finds, and where it finds nothing. */
export interface Fixture {
  plan: Partial<Plan>;
  /** What is found: a part of it. */
  finds: Partial<Finding>;
  /** The same place, well written: the check finds nothing there. */
  well: Partial<Plan>;
}

export const role = (agency: string, kind: 'lead' | 'coordinate') => ({ agency, role: kind });
export const task = (parts: Partial<Task>): Task => ({ assignments: [], targets: [], times: [], ...parts });
export const led = task({ assignments: [role('snv', 'lead')] });
export const target = { min: 4, max: 4, unit: 'lớp', raw: '04 lớp' };
export const day = (date: string, raw: string) => ({ kind: 'day' as const, date, raw });
export const body = (id: string, name: string) => ({ id, name, aliases: [], kind: 'body' as const });
export const agencies = [body('snv', 'Sở Nội vụ'), body('stc', 'Sở Tài chính')];
export const heading = item('II', 1, 'II.', 'NHIỆM VỤ');
export const issuer = (name: string) => ({ superior: [], name });
export const signed = { position: 'GIÁM ĐỐC', name: 'Kha Thị Phương' };
export const line = (text: string) => ({ items: [item('a', 1, null, text)] });

/** What a text of one line should become. */
export const spelling = (printed: string, proposed: string, text: string, well: string): Fixture => ({
  plan: line(text),
  finds: { item: 'a', from: text.indexOf(printed), params: { printed, proposed } },
  well: line(well),
});
