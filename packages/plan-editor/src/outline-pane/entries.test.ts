import { createPlan } from '@phoihop/plan';
import { item, recipient } from '@phoihop/plan/testing';
import { expect } from 'chai';
import { lineOf, outlineOf } from './entries.js';
import { openDepth, visibleRows, type Row } from './rows.js';

const task = { assignments: [{ agency: 'a', role: 'lead' as const }], targets: [], times: [] };

const plan = createPlan({
  id: 'plan',
  items: [
    item('p1', 1, null, 'Căn cứ Luật Mặt trận Tổ quốc Việt Nam;'),
    item('p2', 1, null, 'Thực hiện Chương trình số 06, hai cơ quan thống nhất:'),
    item('i', 1, 'I.', 'NỘI DUNG'),
    item('i1', 2, '1.', 'Tuyên truyền'),
    { ...item('i11', 3, '-', 'Tổ chức hội nghị'), task },
    { ...item('i12', 3, 'a)', 'Biên soạn tài liệu'), task },
    item('ii', 1, 'II.', 'TỔ CHỨC'),
    item('end', 1, null, 'Trên đây là Kế hoạch./.'),
  ],
  recipients: [recipient('r', 'Như trên')],
});

const lines = (rows: readonly Pick<Row, 'depth' | 'label' | 'text' | 'part' | 'tasks'>[]): string[] =>
  rows.map(({ depth, label, text, part, tasks }) =>
    [depth, part === 'item' ? `${label} ${text}` : part, tasks].join(' '),
  );

describe('the entries of an outline', () => {
  it('are numbered items, the basis before them and what stands at the foot, with counts of tasks', () => {
    expect(lines(outlineOf(plan).entries)).to.deep.equal([
      '1 basis 0',
      '1 I NỘI DUNG 2',
      '2 1 Tuyên truyền 2',
      '3 a) Biên soạn tài liệu 1',
      '1 II TỔ CHỨC 0',
      '1 recipients 0',
    ]);
  });

  it('hold the items that have no line of their own', () => {
    const { entryOf } = outlineOf(plan);
    expect(['p1', 'p2', 'i11', 'end'].map((id) => entryOf.get(id))).to.deep.equal([
      'p1',
      'p1',
      'i1',
      undefined,
    ]);
  });

  it('show one line of a long text, cut between words', () => {
    const line = lineOf(
      'Sở Dân tộc và Tôn giáo chủ trì, phối hợp với Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh',
    );
    expect(line).to.equal(
      'Sở Dân tộc và Tôn giáo chủ trì, phối hợp với Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt…',
    );
    expect(lineOf('Ngắn')).to.equal('Ngắn');
    expect(lineOf('x'.repeat(200))).to.have.length(91);
  });
});

describe('the rows that are seen', () => {
  const { entries } = outlineOf(plan);

  it('leave out what is folded, and tell their place among those beside them', () => {
    const rows = visibleRows(entries, ({ id }) => id !== 'i');
    expect(rows.map(({ id, open, position, size }) => [id, open, position, size])).to.deep.equal([
      ['p1', undefined, 1, 4],
      ['i', false, 2, 4],
      ['ii', undefined, 3, 4],
      ['recipients', undefined, 4, 4],
    ]);
  });

  it('stay the same objects where nothing has changed', () => {
    const before = visibleRows(entries, () => true);
    const changed = outlineOf({
      ...plan,
      items: plan.items.map((each) => (each.id === 'ii' ? { ...each, text: 'THỰC HIỆN' } : each)),
    });
    const after = visibleRows(changed.entries, () => true, before);
    expect(after.filter((row, index) => row !== before[index]).map(({ id }) => id)).to.deep.equal(['ii']);
  });

  it('are all of them at first, unless that were too many', () => {
    expect(openDepth(entries)).to.equal(3);
    const many = Array.from({ length: 30 }, (_, index) => [
      item(`s${String(index)}`, 1, `${String(index + 1)}.`),
      item(`t${String(index)}`, 2, 'a)'),
      item(`u${String(index)}`, 2, 'b)'),
    ]).flat();
    expect(openDepth(outlineOf(createPlan({ id: 'many', items: many })).entries)).to.equal(1);
  });
});
