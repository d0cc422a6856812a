import { ProgressRollup } from '@phoihop/plan/progress';
import { entry, progressPlanFile } from '@phoihop/plan/testing';
import { expect } from 'chai';
import { progressMessages } from './progress.messages.js';

describe('words for progress', () => {
  const { vi, en } = progressMessages;

  it('tell in one sentence how far the work has come', () => {
    const file = progressPlanFile([
      entry('a', { item: 'hoi-nghi', status: 'done' }),
      entry('b', { item: 'giam-sat-du-an', status: 'nil' }),
    ]);
    const tally = new ProgressRollup(file, { today: '2026-06-15' }).section(null, '2026-H1');
    expect(vi.summary(tally)).to.equal(
      '1 trên 4 nhiệm vụ đã hoàn thành, 1 chưa thực hiện, 1 quá hạn, 1 không phát sinh.',
    );
    expect(en.summary(tally)).to.equal('1 of 4 tasks done, 1 not started, 1 late, 1 with nothing to report.');
    expect(vi.summary({ ...tally, total: 0 })).to.equal('Chưa có nhiệm vụ nào.');
  });

  it('name periods, and leave what is none as it is', () => {
    const names = ['2026-H1', '2026-Q3', '2026-04', '2026-M9', '2026', '2021..2025', '2026-H3'];
    expect(names.map(vi.period)).to.deep.equal([
      '6 tháng đầu năm 2026',
      'Quý III năm 2026',
      'Tháng 4 năm 2026',
      '9 tháng năm 2026',
      'Năm 2026',
      'Giai đoạn 2021 – 2025',
      '2026-H3',
    ]);
    expect(names.map(en.period)).to.deep.equal([
      'First half of 2026',
      'Quarter 3 of 2026',
      'April 2026',
      'Nine months of 2026',
      '2026',
      '2021 – 2025',
      '2026-H3',
    ]);
  });
});
