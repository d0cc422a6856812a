import { dequal } from 'dequal/lite';
import type { PlanChange } from '../../commands/plan-change.js';
import type { Generated, Item } from '../../model/item.js';
import { childrenOf } from '../../model/tree.js';
import type { PlanFile } from '../../model/plan-file.js';
import { withSentence } from '../pieces/pieces.js';
import { batch, changesOf, type FlaggedSentence } from './brought.js';

function replaced(item: Item, { before, after }: FlaggedSentence): Generated[] {
  return (item.generated ?? []).flatMap((each) => (dequal(each, before) ? (after ? [after] : []) : [each]));
}

function decided(report: PlanFile, flag: FlaggedSentence, text: (item: Item) => string): PlanChange | null {
  const item = report.plan.items.find(({ id }) => id === flag.item);
  if (!item) return null;
  if (text(item) === '' && childrenOf(report.plan.items, item.id).length === 0)
    return { type: 'item/remove', part: 'text', items: [item.id] };
  const brought = { text: text(item), generated: replaced(item, flag), flagged: [], followed: 0 };
  return batch(changesOf(item, brought));
}

/** Giữ nguyên: the person's words stay, and are not asked about again for these figures. */
export function keepSentence(report: PlanFile, flag: FlaggedSentence): PlanChange | null {
  return decided(report, flag, ({ text }) => text);
}

/** Chỉ đổi con số: only what has changed, in the person's words; null where these are the same words. */
export function takeFigures(report: PlanFile, flag: FlaggedSentence): PlanChange | null {
  const { merged } = flag;
  return merged === null ? null : decided(report, flag, (item) => withSentence(item, flag.before, merged));
}

/** Lấy câu mới: the sentence as it is made now, in the place of the person's words for it. */
export function takeSentence(report: PlanFile, flag: FlaggedSentence): PlanChange | null {
  return decided(report, flag, (item) => withSentence(item, flag.before, flag.after?.text ?? ''));
}

/** Sentences that a person has edited or taken out, as they were made; shown beside the text. */
export function editedSentences({ plan }: PlanFile): { item: string; sentence: Generated }[] {
  return plan.items.flatMap(({ id, text, generated = [] }) =>
    generated.filter((sentence) => !text.includes(sentence.text)).map((sentence) => ({ item: id, sentence })),
  );
}
