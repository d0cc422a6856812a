import { describe, expect, it } from 'vitest';
import { fragmentSteps, hasTitle, readFragment } from './read-fragment.js';

describe('paragraphs without a head', () => {
  it('have labels, levels and repairs as in a document, and account for every line', () => {
    const { items, lines, repairs } = readFragment(
      '1. \u00d0oàn Thanh niên\n\n- tổ chức hội nghị,\nphát tờ gấp\n3',
    );
    expect(items.map(({ level, label, text }) => [level, label, text])).toEqual([
      [1, '1.', 'Đoàn Thanh niên'],
      [2, '-', 'tổ chức hội nghị, phát tờ gấp'],
    ]);
    expect(lines.map(({ as }) => as)).toEqual(['item', 'blank', 'item', 'continuation', 'noise']);
    expect(repairs.map(({ rule }) => rule)).toEqual(['letter-d']);
  });

  it('tell how far reading is, and never go back', () => {
    const row = 'Tổ chức hội nghị\tSở Nội vụ\tQuý II/2026';
    const text = ['Nội dung\tChủ trì\tThời gian', ...Array.from({ length: 600 }, () => row)].join('\n');
    const shares = Array.from(fragmentSteps(text));
    expect(shares.length).toBeGreaterThan(3);
    expect(shares).toEqual([...shares].sort((first, second) => first - second));
    expect(shares.at(-1)).toBeLessThanOrEqual(1);
  });

  it('keep a line that looks like noise where it is all there is', () => {
    expect(readFragment('12').items.map(({ text }) => text)).toEqual(['12']);
  });

  it('have tasks where they are rows of a table of duties, and only there', () => {
    const rows =
      'Nội dung\tChủ trì\tThời gian\nTổ chức hội nghị\tSở Nội vụ\tQuý II/2026\nSở Y tế chủ trì khám bệnh.';
    const { items, agencies } = readFragment(rows);
    expect(agencies.map(({ name }) => name)).toEqual(['Sở Nội vụ']);
    expect(items.map(({ task }) => task?.assignments.map(({ role }) => role))).toEqual([
      undefined,
      ['lead'],
      undefined,
    ]);
  });

  it('that begin in the middle of a list are lowered to their like', () => {
    const { items } = readFragment('đ) Năm\n2. Hai\na) Một');
    expect(items.map(({ level }) => level)).toEqual([2, 1, 2]);
  });
});

it.each([
  ['KẾ HOẠCH\nNăm 2026\n\nI. NỘI DUNG', true],
  ['I. NỘI DUNG\n1. Kế hoạch năm 2026', false],
])('a title makes a document: %j', (text, whole) => {
  expect(hasTitle(text)).toBe(whole);
});
