import type { PlanChange, SingleChange } from '../../commands/plan-change.js';
import { removeSubtree } from '../../gestures/outline.js';
import { withNumbers } from '../../gestures/with-numbers.js';
import type { Generated, Item } from '../../model/item.js';
import type { PlanFile } from '../../model/plan-file.js';
import { childrenOf } from '../../model/tree.js';
import { textOfPieces, withSentence, type LinePiece } from '../pieces/pieces.js';

function itemOf({ plan }: PlanFile, id: string): Item | undefined {
  return plan.items.find((item) => item.id === id);
}

/** The line reads so from now on; null where it does already. A line that has no words and nothing below it goes. */
function lineChange(report: PlanFile, item: Item, after: string): PlanChange | null {
  const change: SingleChange = { type: 'item/text', part: 'text', item: item.id, before: item.text, after };
  if (after !== '') return after === item.text ? null : change;
  return childrenOf(report.plan.items, item.id).length > 0 ? change : removeLine(report, item.id);
}

/** The text of a line in which one of its pieces reads so. */
export function textWithPiece(pieces: readonly LinePiece[], index: number, words: string): string {
  return textOfPieces(pieces.map((piece, at) => (at === index ? { ...piece, text: words } : piece)));
}

/** Takes a sentence out of its line; the line goes with its last one. Null where there is no such line. */
export function removePiece(
  report: PlanFile,
  id: string,
  pieces: readonly LinePiece[],
  index: number,
): PlanChange | null {
  const item = itemOf(report, id);
  return item ? lineChange(report, item, textWithPiece(pieces, index, '')) : null;
}

/** Khôi phục: the sentence as it was made, in the place of a person's words for it, or where it was taken out. */
export function restoreSentence(report: PlanFile, id: string, sentence: Generated): PlanChange | null {
  const item = itemOf(report, id);
  return item ? lineChange(report, item, withSentence(item, sentence, sentence.text)) : null;
}

/** Takes a line out, with all that stands below it; those behind it are numbered anew. */
export function removeLine(report: PlanFile, id: string): PlanChange | null {
  const removal = removeSubtree(report.plan.items, id);
  return removal && withNumbers(report, removal);
}

/**
 * Soạn lại: the body of a report made anew, in one change and one step back. `fresh` is what `composeReport` has made;
 * head and foot stay, since only a person fills them in.
 */
export function replaceBody(report: PlanFile, fresh: PlanFile): PlanChange {
  const { items, reportOn = null } = report.plan;
  const insertion: SingleChange = { type: 'item/insert', part: 'text', after: null, items: fresh.plan.items };
  const removal: SingleChange = { type: 'item/remove', part: 'text', items: items.map(({ id }) => id) };
  const noted: SingleChange = {
    type: 'plan/field',
    part: 'text',
    field: 'reportOn',
    before: reportOn,
    after: fresh.plan.reportOn ?? null,
  };
  return {
    type: 'batch',
    part: 'text',
    changes: [...(items.length > 0 ? [removal] : []), insertion, noted],
  };
}
