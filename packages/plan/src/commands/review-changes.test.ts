import { describe, expect, it } from 'vitest';
import { setField } from '../gestures/head.js';
import {
  acceptSuggestion,
  addComment,
  answerComment,
  editComment,
  reopenComment,
  resolveComment,
  suggestText,
  waive,
} from '../gestures/review.js';
import type { PlanFile } from '../model/plan-file.js';
import { assignedPlanFile } from '../testing/assigned-plan.js';
import { applyChange, invertChange } from './apply.js';
import type { PlanChange } from './plan-change.js';

const file = assignedPlanFile();
const stamp = { id: 'new', at: '2026-03-09T02:00:00Z', by: { id: 'u2', name: 'Vi Văn Thắng' } };

function applied(before: PlanFile, change: PlanChange | null): PlanFile {
  const result = change ? applyChange(before, change) : null;
  if (!result?.ok) throw new Error(`refused: ${result?.code ?? 'nothing to do'}`);
  return result.value;
}

function textOf({ plan }: PlanFile, id: string): string | undefined {
  return plan.items.find((item) => item.id === id)?.text;
}

describe('comments', () => {
  it('are kept with person and time, edited, resolved and opened again', () => {
    const added = applied(file, addComment('hoi-nghi', 'Xin ý kiến.', stamp));
    const comment = added.review.comments.at(-1);
    if (!comment) throw new Error('the comment was added');
    expect(comment).toEqual({ item: 'hoi-nghi', text: 'Xin ý kiến.', ...stamp });
    const resolved = applied(added, resolveComment(comment, stamp)).review.comments.at(-1);
    expect(resolved?.resolved).toEqual({ by: stamp.by, at: stamp.at });
    expect(resolved && reopenComment(resolved).after).toEqual(comment);
    const edited = applied(added, editComment(comment, 'Đã rõ.'));
    expect(applyChange(edited, editComment(comment, 'Khác.'))).toMatchObject({ code: 'comment-changed' });
  });

  it('are answered in the conversation that they began', () => {
    const asked = addComment('hoi-nghi', 'Xin ý kiến.', stamp).comment;
    const answer = answerComment(asked, 'Đồng ý.', { ...stamp, id: 'second' }).comment;
    expect(answer).toMatchObject({ id: 'second', item: 'hoi-nghi', text: 'Đồng ý.', answers: 'new' });
    expect(answerComment(answer, 'Đã sửa.', { ...stamp, id: 'third' }).comment.answers).toBe('new');
  });

  it('on an item that somebody deletes meanwhile are kept', () => {
    const without = applied(file, { type: 'item/remove', part: 'text', items: ['kinh-phi'] });
    expect(applied(without, addComment('kinh-phi', 'Vì sao?', stamp)).review.comments).toHaveLength(3);
  });
});

describe('suggestions', () => {
  it('accepted edit the text and are done with, undone as one', () => {
    const accept = acceptSuggestion(file, 's1');
    const after = applied(file, accept);
    expect(textOf(after, 'noi-dung')).toBe('NỘI DUNG, GIẢI PHÁP PHỐI HỢP');
    expect(after.review.suggestions.map(({ id }) => id)).toEqual(['s2']);
    const undo = accept && invertChange(file, accept);
    expect(applied(after, undo)).toEqual(file);
    // Once gone they are not accepted a second time.
    expect(accept && applyChange(after, accept)).toMatchObject({ code: 'suggestion-gone' });
  });

  it('are merged with what was written meanwhile, and refused where both changed the same words', () => {
    const edit = (after: string): PlanChange => ({
      type: 'item/text',
      part: 'text',
      item: 'bieu-duong',
      before: textOf(file, 'bieu-duong') ?? '',
      after,
    });
    const apart = applied(file, edit('Biểu dương, tôn vinh điển hình tiên tiến và người có uy tín năm 2026'));
    expect(textOf(applied(apart, acceptSuggestion(apart, 's2')), 'bieu-duong')).toBe(
      'Biểu dương điển hình tiên tiến và người có uy tín năm 2026',
    );
    const same = applied(file, edit('Khen thưởng điển hình tiên tiến và người có uy tín'));
    const refused = acceptSuggestion(same, 's2');
    expect(refused && applyChange(same, refused)).toMatchObject({ code: 'text-conflict' });
  });

  it('are made of what differs, and rejected by taking them out', () => {
    const [item] = file.plan.items;
    if (!item) throw new Error('the fixture has items');
    expect(suggestText(item, item.text, stamp)).toBeNull();
    const suggested = applied(file, suggestText(item, 'Thực hiện:', stamp));
    const rejected = applied(suggested, { type: 'suggestion/remove', part: 'review', suggestion: stamp.id });
    expect(rejected).toEqual(file);
  });
});

describe('waivers', () => {
  it('keep the reason, for an item or the whole plan', () => {
    const waived = applied(file, waive('no-lead', 'to-chuc', 'Nêu ở mục trên.', stamp));
    expect(waived.review.waivers.at(-1)).toEqual({
      check: 'no-lead',
      item: 'to-chuc',
      reason: 'Nêu ở mục trên.',
      ...stamp,
    });
    expect(waive('no-lead', null, 'Không áp dụng.', stamp).waiver).not.toHaveProperty('item');
    expect(applyChange(file, { type: 'waiver/remove', part: 'review', waiver: 'x' })).toMatchObject({
      code: 'waiver-gone',
    });
  });
});

describe('fields of head and foot', () => {
  it('are set as a whole, left out with null, and refused where somebody changed them meanwhile', () => {
    const change = setField(file.plan, 'place', null);
    const after = applied(file, change);
    expect(after.plan).not.toHaveProperty('place');
    expect(applied(after, invertChange(file, change))).toEqual(file);
    const theirs = applied(file, setField(file.plan, 'place', 'Tà Lưn'));
    expect(applyChange(theirs, change)).toMatchObject({ code: 'head-changed', params: { field: 'place' } });
    expect(applied(file, setField(file.plan, 'number', null)).plan.number).toBeNull();
  });
});
