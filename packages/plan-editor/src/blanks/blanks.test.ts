import { createPlan } from '@phoihop/plan';
import { item } from '@phoihop/plan/testing';
import { planFromTemplate } from '@phoihop/plan/templates';
import { expect } from 'chai';
import { blankFrom, blankOrder, blanksOf, type PlanBlank } from './blanks.js';

const plan = createPlan({
  id: 'p',
  title: 'KẾ HOẠCH',
  subject: 'Công tác …… năm 2026',
  place: '……',
  rawDate: 'ngày … tháng … năm 2026',
  items: [
    item('a', 1, null, 'Số …/KH-… của ……'),
    item('b', 1, 'I.', 'MỤC ĐÍCH…'),
    item('c', 1, null, 'tại …'),
  ],
  recipients: [{ id: 'luu', text: 'Lưu: VT, ……' }],
  signatories: [{ position: '……' }],
});

const shown = (blanks: readonly (PlanBlank | undefined)[]): string[] =>
  blanks.map((blank) => (blank ? `${blank.key}@${String(blank.from)}` : 'none'));

describe('the blanks of a plan', () => {
  it('are those of head, body and foot in reading order, without the day that waits for a pen', () => {
    expect(shown(blanksOf(plan))).to.deep.equal([
      'head:place-date@0',
      'head:subject@9',
      'a@3',
      'a@8',
      'a@14',
      'c@4',
      'recipient:luu@9',
      'head:signatory:0:position@0',
    ]);
  });

  it('are gone through from a place, forth and back, round at the ends', () => {
    const blanks = blanksOf(plan);
    const order = blankOrder(plan);
    const from = (key: string, offset: number, back = false): PlanBlank | undefined =>
      blankFrom(blanks, order, { key, offset }, back);
    expect(
      shown([
        blankFrom(blanks, order, undefined),
        from('a', 4),
        from('b', 0),
        from('b', 0, true),
        from('a', 3, true),
        from('head:signatory:0:position', 2),
        from('head:place-date', 0, true),
        blankFrom([], order, undefined),
      ]),
    ).to.deep.equal([
      'head:place-date@0',
      'a@8',
      'c@4',
      'a@14',
      'head:subject@9',
      'head:place-date@0',
      'head:signatory:0:position@0',
      'none',
    ]);
  });

  it('of every text that a template leaves open can be reached', () => {
    const { plan: made } = planFromTemplate('yearly-coordination', { today: '2026-03-02' });
    const order = blankOrder(made);
    expect(blanksOf(made).every(({ key }) => order.includes(key))).to.equal(true);
    expect(blanksOf(made).length).to.be.greaterThan(20);
  });
});
