import type { SetTaskField } from '../commands/task-changes.js';
import type { Target, Time } from '../model/item.js';
import { yearOfPeriod } from '../model/period.js';
import type { Plan } from '../model/plan.js';
import { targetsOf } from '../read/tasks/targets.js';
import { timesOf } from '../read/tasks/times.js';
import { accept, refuse, type Result } from '../result.js';
import { setTaskField } from './tasks.js';

/** What a person writes in one field, parted by semicolons or line ends. */
function partsOf(text: string): string[] {
  return text
    .split(/[;\n]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/**
 * The times that a person has written (“trước ngày 15/10; hằng quý”), read by the rules of reading. Words in
 * which no rule finds a day are kept as an event.
 */
export function setTimesFromText(plan: Plan, item: string, text: string): SetTaskField {
  const year = yearOfPeriod(plan);
  const times = partsOf(text).flatMap((part): Time[] => {
    const found = timesOf(part, year, [part]);
    return found.length > 0 ? found : [{ kind: 'event', raw: part }];
  });
  return setTaskField(plan, item, 'times', times);
}

/** In a field of targets a figure with any words behind it is one: “12 vườn rau”. */
function plainTarget(part: string): Target | null {
  const match = /^(\d{1,3}(?:\.\d{3})+|\d+(?:,\d+)?)\s+(\p{L}[^\d]*)$/u.exec(part);
  if (!match) return null;
  const [raw, figure = '', unit = ''] = match;
  const min = Number(figure.replaceAll('.', '').replace(',', '.'));
  return { min, max: min, unit: unit.trim(), raw };
}

/**
 * The targets that a person has written (“ít nhất 10 tổ; 04 hội nghị”), read by the rules of reading. Refused
 * with `target-unread` (param `text`) where a part has no figure with a unit.
 */
export function setTargetsFromText(plan: Plan, item: string, text: string): Result<SetTaskField> {
  const targets: Target[] = [];
  for (const part of partsOf(text)) {
    const found = targetsOf(part);
    const plain = found.length > 0 ? null : plainTarget(part);
    if (found.length === 0 && !plain) return refuse('target-unread', { text: part });
    targets.push(...found, ...(plain ? [plain] : []));
  }
  return accept(setTaskField(plan, item, 'targets', targets));
}

/** Where the money comes from, in the person's words; an empty text takes it out. */
export function setFundingFromText(plan: Plan, item: string, text: string): SetTaskField {
  return setTaskField(plan, item, 'funding', text.trim() === '' ? null : text.trim());
}
