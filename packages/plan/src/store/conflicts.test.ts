import { describe, expect, it } from 'vitest';
import type { PlanChange } from '../commands/plan-change.js';
import { planModel } from '../commands/plan-model.js';
import type { PlanFile } from '../model/plan-file.js';
import { item, planFile } from '../testing/builders.js';
import { DocumentStore } from './document-store.js';

const base = (): PlanFile => ({
  ...planFile([
    item('a', 1, 'I.', 'họp giao ban hằng quý'),
    item('a1', 2, '1.', 'chuẩn bị nội dung'),
    item('b', 1, 'II.', 'tuyên truyền'),
    item('c', 1, 'III.', 'kiểm tra'),
  ]),
});

/** What a person has when another's change was there first. */
function meeting(mine: PlanChange, theirs: PlanChange, file = base()): DocumentStore<PlanFile, PlanChange> {
  const store = new DocumentStore(planModel, file);
  const made = store.dispatch({ ...mine, id: 'mine', at: '2026-03-02T02:00:00Z' });
  expect(made.ok).toBe(true);
  const first = planModel.apply(file, theirs);
  if (!first.ok) throw new Error(first.code);
  store.rebase(first.value, []);
  return store;
}

const undo = (store: DocumentStore<PlanFile, PlanChange>) =>
  store.undo({ id: 'undo', at: '2026-03-02T03:00:00Z' });
const texts = (store: DocumentStore<PlanFile, PlanChange>) =>
  store.document.plan.items.map(({ level, text }) => `${String(level)} ${text}`);
const codes = (store: DocumentStore<PlanFile, PlanChange>) => store.conflicts.map(({ code }) => code);

const write = (place: string, before: string, after: string): PlanChange => ({
  type: 'item/text',
  part: 'text',
  item: place,
  before,
  after,
});
const remove = (...items: string[]): PlanChange => ({ type: 'item/remove', part: 'text', items });
const move = (place: string, after: string | null, shift = 0): PlanChange => ({
  type: 'item/move',
  part: 'text',
  item: place,
  after,
  shift,
});
const insert = (id: string, after: string, text: string): PlanChange => ({
  type: 'item/insert',
  part: 'text',
  after,
  under: null,
  items: [item(id, 1, null, text)],
});

describe('two people at the same place: text', () => {
  it('is merged where they wrote other words', () => {
    const store = meeting(
      write('a', 'họp giao ban hằng quý', 'họp giao ban hằng tháng'),
      write('a', 'họp giao ban hằng quý', 'tổ chức họp giao ban hằng quý'),
    );
    expect(texts(store)[0]).toBe('1 tổ chức họp giao ban hằng tháng');
    expect(codes(store)).toEqual([]);
  });

  it('of the same words is set aside with both versions', () => {
    const store = meeting(write('c', 'kiểm tra', 'giám sát'), write('c', 'kiểm tra', 'thanh tra'));
    expect(texts(store)[3]).toBe('1 thanh tra');
    expect(store.conflicts).toMatchObject([
      { code: 'text-conflict', params: { mine: 'giám sát', theirs: 'thanh tra' } },
    ]);
  });
});

describe('two people at the same place: deletion', () => {
  it('of what another has edited stands, and taking it back brings their words', () => {
    const store = meeting(remove('c'), write('c', 'kiểm tra', 'kiểm tra, giám sát'));
    expect(texts(store)).toHaveLength(3);
    undo(store);
    expect(texts(store)[3]).toBe('1 kiểm tra, giám sát');
  });

  it('by another sets the edit aside, with its words', () => {
    const store = meeting(write('c', 'kiểm tra', 'giám sát'), remove('c'));
    expect(codes(store)).toEqual(['item-gone']);
    expect(store.conflicts[0]?.command).toMatchObject({ after: 'giám sát' });
  });

  it('of a part to which another has added is set aside: nobody deletes what they have not seen', () => {
    const added: PlanChange = {
      type: 'item/insert',
      part: 'text',
      after: 'a1',
      items: [item('a2', 2, '2.', 'gửi giấy mời')],
    };
    const store = meeting(remove('a', 'a1'), added);
    expect(codes(store)).toEqual(['subtree-changed']);
    expect(texts(store)).toHaveLength(5);
  });

  it('of the same by both is there once', () => {
    const store = meeting(remove('c'), remove('c'));
    expect(texts(store)).toHaveLength(3);
    expect(codes(store)).toEqual([]);
    // What the other has deleted is theirs to take back
    expect(store.canUndo).toBe(false);
  });
});

describe('two people at the same place: moves', () => {
  it('of the same item to two places: it stands once, where the later has put it', () => {
    const store = meeting(move('c', 'a1'), move('c', null));
    expect(texts(store)).toEqual([
      '1 họp giao ban hằng quý',
      '2 chuẩn bị nội dung',
      '1 kiểm tra',
      '1 tuyên truyền',
    ]);
    expect(codes(store)).toEqual([]);
    undo(store);
    expect(texts(store)[0]).toBe('1 kiểm tra');
  });

  it('of each below the other: the first stands, the later is set aside', () => {
    const store = meeting(move('b', 'c', 1), move('c', 'b', 1));
    expect(codes(store)).toEqual(['place-inside']);
    expect(texts(store)).toContain('2 kiểm tra');
  });

  it('behind what another has deleted is set aside, and the item stays where it was', () => {
    const store = meeting(move('b', 'c'), remove('c'));
    expect(codes(store)).toEqual(['place-gone']);
    expect(texts(store)[2]).toBe('1 tuyên truyền');
  });

  it('of what another has edited takes their words along', () => {
    const store = meeting(move('c', null), write('c', 'kiểm tra', 'kiểm tra, giám sát'));
    expect(texts(store)[0]).toBe('1 kiểm tra, giám sát');
  });
});

describe('two people at the same place: new items', () => {
  it('both stay', () => {
    const store = meeting(insert('x', 'b', 'của tôi'), insert('y', 'b', 'của họ'));
    expect(texts(store).slice(3, 5).sort()).toEqual(['1 của họ', '1 của tôi']);
  });

  it('behind a deleted one go to the end of the part that the person saw', () => {
    const store = meeting(insert('x', 'c', 'của tôi'), remove('c'));
    expect(texts(store).at(-1)).toBe('1 của tôi');
    expect(codes(store)).toEqual([]);
  });
});

describe('two people at the same place: tasks', () => {
  const withAgencies = (): PlanFile => {
    const file = base();
    const agencies = ['so', 'mat-tran'].map((id) => ({
      id,
      name: id,
      aliases: [],
      kind: 'body' as const,
    }));
    return { ...file, plan: { ...file.plan, agencies } };
  };
  const lead = (agency: string) =>
    ({
      type: 'task/assignment',
      part: 'tasks',
      item: 'c',
      agency,
      role: 'lead',
      before: null,
      after: { agency, role: 'lead' },
    }) as const satisfies PlanChange;

  it('the same role given twice is there once, and nobody is told of a conflict', () => {
    const store = meeting(lead('so'), lead('so'), withAgencies());
    expect(store.document.plan.items[3]?.task?.assignments).toHaveLength(1);
    expect(codes(store)).toEqual([]);
    // Then it is sent and kept as ever; to take it back is for the one who gave it first
    expect(store.pending).toHaveLength(1);
    expect(store.canUndo).toBe(false);
  });

  it('the same role taken away twice is gone, and nobody is told of a conflict', () => {
    const given = planModel.apply(withAgencies(), lead('so'));
    if (!given.ok) throw new Error(given.code);
    const taken: PlanChange = { ...lead('so'), before: { agency: 'so', role: 'lead' }, after: null };
    const store = meeting(taken, taken, given.value);
    expect(store.document.plan.items[3]?.task).toBeUndefined();
    expect(codes(store)).toEqual([]);
  });

  it('the same role given to two bodies: both are there, for the checks to find', () => {
    const store = meeting(lead('so'), lead('mat-tran'), withAgencies());
    expect(store.document.plan.items[3]?.task?.assignments.map(({ agency }) => agency)).toEqual([
      'mat-tran',
      'so',
    ]);
  });

  it('a field set by both is set aside: the first stands', () => {
    const fund = (after: string): PlanChange => ({
      type: 'task/field',
      part: 'tasks',
      item: 'c',
      field: 'funding',
      before: null,
      after,
    });
    const store = meeting(fund('của tôi'), fund('của họ'));
    expect(store.document.plan.items[3]?.task?.funding).toBe('của họ');
    expect(codes(store)).toEqual(['task-changed']);
    expect(codes(meeting(fund('như nhau'), fund('như nhau')))).toEqual([]);
  });
});
