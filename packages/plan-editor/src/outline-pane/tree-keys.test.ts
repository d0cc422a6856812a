import { createPlan } from '@phoihop/plan';
import { item } from '@phoihop/plan/testing';
import { expect } from 'chai';
import { outlineOf } from './entries.js';
import { visibleRows, type Row } from './rows.js';
import { rowTyped, treeAct } from './tree-keys.js';

const plan = createPlan({
  id: 'plan',
  items: [
    item('i', 1, 'I.', 'ĐẨY MẠNH TUYÊN TRUYỀN'),
    item('i1', 2, '1.', 'Đối tượng'),
    item('i2', 2, '2.', 'Địa bàn'),
    item('ii', 1, 'II.', 'TỔ CHỨC'),
    item('ii1', 2, '1.', 'Đầu mối'),
  ],
});
const rows = (folded: readonly string[] = []): Row[] =>
  visibleRows(outlineOf(plan).entries, ({ id }) => !folded.includes(id));

type Pressed = Parameters<typeof treeAct>[2];
const key = (name: string, held: Partial<Pressed> = {}): Pressed => ({
  key: name,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...held,
});

describe('keys in the outline', () => {
  it('unfold, go in, go out and fold (ARIA practices, tree view)', () => {
    expect(treeAct(rows(['i']), 'i', key('ArrowRight'))).to.deep.equal({
      kind: 'fold',
      ids: ['i'],
      open: true,
    });
    expect(treeAct(rows(), 'i', key('ArrowRight'))).to.deep.equal({ kind: 'focus', id: 'i1' });
    expect(treeAct(rows(), 'i2', key('ArrowRight'))).to.equal(null);
    expect(treeAct(rows(), 'i2', key('ArrowLeft'))).to.deep.equal({ kind: 'focus', id: 'i' });
    expect(treeAct(rows(), 'i', key('ArrowLeft'))).to.deep.equal({ kind: 'fold', ids: ['i'], open: false });
    expect(treeAct(rows(['i']), 'i', key('ArrowLeft'))).to.equal(null);
  });

  it('unfold all that stand beside one another with *', () => {
    expect(treeAct(rows(['i', 'ii']), 'ii', key('*'))).to.deep.equal({
      kind: 'fold',
      ids: ['i', 'ii'],
      open: true,
    });
  });

  it('move as in the text with Alt, and leave keys with Ctrl to the page', () => {
    expect(treeAct(rows(), 'i2', key('ArrowUp', { altKey: true }))).to.deep.equal({
      kind: 'move',
      id: 'i2',
      gesture: 'move-up',
    });
    expect(treeAct(rows(), 'i2', key('ArrowRight', { altKey: true, shiftKey: true }))).to.deep.equal({
      kind: 'move',
      id: 'i2',
      gesture: 'indent',
    });
    expect(treeAct(rows(), 'i2', key('ArrowLeft', { altKey: true }))).to.equal(null);
    expect(treeAct(rows(), 'i2', key('ArrowDown', { ctrlKey: true }))).to.equal(null);
  });

  it('stop at the ends', () => {
    expect(treeAct(rows(), 'i', key('ArrowUp'))).to.equal(null);
    expect(treeAct(rows(), 'ii1', key('ArrowDown'))).to.equal(null);
    expect(treeAct(rows(), 'gone', key('ArrowDown'))).to.equal(null);
  });
});

describe('typing in the outline', () => {
  const typed = (from: string, letters: string): string | undefined =>
    rowTyped(rows(), from, letters, ({ text }) => text)?.id;

  it('goes to the next row that begins so, and round', () => {
    expect(typed('i', 'd')).to.equal('i1');
    expect(typed('i1', 'đ')).to.equal('i2');
    expect(typed('ii1', 'd')).to.equal('i');
  });

  it('stays while more letters mean the same row', () => {
    expect(typed('i2', 'dia')).to.equal('i2');
    expect(typed('i1', 'dau m')).to.equal('ii1');
  });

  it('knows numbers, and finds nothing for what is nowhere', () => {
    expect(typed('i', 'II')).to.equal('ii');
    expect(typed('i', 'x')).to.equal(undefined);
  });
});
