import { matrixOf } from '@phoihop/plan/matrix';
import { matrixPlanFile } from '@phoihop/plan/testing';
import { expect } from 'chai';
import { carried, orderWith } from './carried-column.js';
import { inOrder } from './column-order.js';
import { quoteOf } from './source-of-role.js';

const { groups } = matrixOf(matrixPlanFile().plan);
const idsOf = (order: readonly string[]): string[][] =>
  inOrder(groups, order).map(({ columns }) => columns.map(({ agency }) => agency.id));

describe('the order of columns', () => {
  it('is by side, and by what a person has carried where', () => {
    expect(idsOf([])).to.deep.equal([
      ['mttq', 'phu-nu', 'mttq-xa'],
      ['sdttg', 'snnmt', 'ubnd-xa'],
    ]);
    const order = carried(inOrder(groups, []), 5, 3) ?? [];
    expect(idsOf(order)[1]).to.deep.equal(['ubnd-xa', 'sdttg', 'snnmt']);
  });

  it('leaves those that are not shown where they are', () => {
    expect(orderWith(['a', 'b', 'c', 'd', 'e'], ['d', 'b'])).to.deep.equal(['a', 'd', 'c', 'b', 'e']);
  });

  it('never takes a body to the other side', () => {
    expect(carried(inOrder(groups, []), 2, 3)).to.equal(null);
    expect(carried(inOrder(groups, []), 0, -1)).to.equal(null);
    expect(idsOf(['ubnd-xa', 'gone'])[0]).to.deep.equal(['mttq', 'phu-nu', 'mttq-xa']);
  });
});

describe('the words that state a role', () => {
  const item = {
    id: 'a',
    level: 1,
    label: '1.',
    text: 'Sở Nội vụ chủ trì, phối hợp với Mặt trận tổ chức hội nghị.',
  };

  it('stand in their sentence', () => {
    expect(quoteOf(item, ' phối hợp với Mặt trận ')).to.deep.equal({
      before: 'Sở Nội vụ chủ trì, ',
      words: 'phối hợp với Mặt trận',
      after: ' tổ chức hội nghị.',
    });
  });

  it('are none where the text has been changed since', () => {
    expect(quoteOf(item, 'phối hợp với Công an')).to.equal(null);
    expect(quoteOf(item, ' ')).to.equal(null);
  });
});
