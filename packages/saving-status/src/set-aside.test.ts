import type { PlanChange } from '@phoihop/plan';
import { item, planFile } from '@phoihop/plan/testing';
import { expect } from 'chai';
import { versionsIn, wordsOf } from './set-aside.js';

const file = planFile([item('a', 1, 'I.', 'của họ')]);

describe('what was set aside', () => {
  it('is told with its place and both versions', () => {
    const change: PlanChange = {
      type: 'item/text',
      part: 'text',
      item: 'a',
      before: 'một',
      after: 'của tôi',
    };
    expect(versionsIn(file, change)).to.deep.equal({
      kind: 'text',
      place: 'I. của họ',
      mine: 'của tôi',
      theirs: 'của họ',
    });
  });

  it('keeps the words of items whose place is gone', () => {
    const change: PlanChange = {
      type: 'item/insert',
      part: 'text',
      after: 'gone',
      items: [item('x', 1, '1.', 'mục mới'), item('y', 1, '2.', 'mục nữa')],
    };
    expect(versionsIn(file, change)).to.include({
      kind: 'insert',
      mine: 'mục mới\nmục nữa',
      theirs: undefined,
    });
  });

  it('tells nothing to compare where an item is gone', () => {
    const change: PlanChange = { type: 'item/text', part: 'text', item: 'gone', before: 'một', after: 'hai' };
    expect(versionsIn(file, change)).to.deep.equal({
      kind: 'text',
      place: '',
      mine: 'hai',
      theirs: undefined,
    });
  });

  it('is told of other kinds of documents by its words', () => {
    expect(wordsOf({ type: 'nomination/step' })).to.include({ kind: 'other', mine: '' });
  });
});
