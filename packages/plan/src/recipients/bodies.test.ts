import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange } from '../commands/apply.js';
import type { PlanChange } from '../commands/plan-change.js';
import type { Recipient } from '../model/plan.js';
import { planFile, recipient } from '../testing/builders.js';
import { bodiesIn, splitBodies } from './bodies.js';
import {
  collapseGroup,
  collapsibleGroups,
  countMembers,
  expandGroup,
  groupLevel,
  unitsOfGroup,
} from './groups.js';

function after(recipients: Recipient[], change: PlanChange | null): Recipient[] {
  if (!change) return recipients;
  const result = applyChange(planFile({ recipients }), change);
  if (!result.ok) throw new Error(result.code);
  return result.value.plan.recipients;
}

const texts = (recipients: Recipient[]): string[] => recipients.map(({ text }) => text);

describe('the bodies of a line', () => {
  it.each([
    ['TT Tỉnh ủy, HĐND, UBND tỉnh', ['TT Tỉnh ủy', 'HĐND tỉnh', 'UBND tỉnh']],
    ['Hội ND, Tỉnh Đoàn, Hội CCB tỉnh', ['Hội ND tỉnh', 'Tỉnh Đoàn', 'Hội CCB tỉnh']],
    ['Ban Dân vận + Ban Tuyên giáo', ['Ban Dân vận', 'Ban Tuyên giáo']],
    ['Sở Tư pháp và Công an tỉnh', ['Sở Tư pháp', 'Công an tỉnh']],
    ['Các sở: VHTTDL, GD&ĐT, NN&MT, Nội vụ', ['Sở VHTTDL', 'Sở GD&ĐT', 'Sở NN&MT', 'Sở Nội vụ']],
    ['HĐND, UBND các xã', ['HĐND các xã', 'UBND các xã']],
  ])('%s', (line, bodies) => {
    expect(bodiesIn(line)).toEqual(bodies);
  });

  it.each([
    'Sở Văn hóa, Thể thao và Du lịch',
    'Bộ Dân tộc và Tôn giáo',
    'Các sở, ban, ngành tỉnh',
    'Văn phòng Đoàn ĐBQH và HĐND tỉnh',
    'Lãnh đạo và các phòng thuộc Ban',
    'UBND các xã, phường',
    'CT, các PCT UBMTTQ tỉnh',
  ])('are one in %s', (line) => {
    expect(bodiesIn(line)).toEqual([line]);
  });

  it('get a line each, with purpose and their share of copies', () => {
    const recipients: Recipient[] = [
      { ...recipient('a', 'TT Tỉnh ủy, HĐND, UBND tỉnh (b/c)'), purpose: 'report', copies: 6 },
      recipient('b', 'Sở Nội vụ'),
    ];
    const split = after(recipients, splitBodies(recipients, 'a'));
    expect(texts(split)).toEqual(['TT Tỉnh ủy (b/c)', 'HĐND tỉnh (b/c)', 'UBND tỉnh (b/c)', 'Sở Nội vụ']);
    expect(split.slice(0, 3).every(({ purpose, copies }) => purpose === 'report' && copies === 2)).toBe(true);
    expect(splitBodies(recipients, 'b')).toBeNull();
    expect(splitBodies([recipient('l', 'Lưu: VT; TH')], 'l')).toBeNull();
  });
});

const units = ['xã Bản Lìm', 'xã Huồi Sắt', 'phường Đông Lam', 'xã Chiềng Lam', 'đặc khu Hòn Mây'];

describe('groups of units', () => {
  it.each([
    ['UBND các xã, phường', ['xã Bản Lìm', 'xã Huồi Sắt', 'phường Đông Lam', 'xã Chiềng Lam']],
    ['UBND các xã, phường và đặc khu trên địa bàn tỉnh (t/h)', units],
    ['Hội LHPN cấp xã', units],
    ['UBMTTQ các phường', ['phường Đông Lam']],
    ['UBND các huyện', []],
    ['Các sở, ban, ngành', []],
    ['UBND xã Bản Lìm', []],
  ])('%s', (text, members) => {
    expect(unitsOfGroup(recipient('a', text), units)).toEqual(members);
  });

  it('tell the level at which their units are', () => {
    expect(groupLevel(recipient('a', 'UBND các xã'))).toBe('commune');
    expect(groupLevel(recipient('a', 'UBND các huyện, thành phố'))).toBe('district');
    expect(groupLevel(recipient('a', 'Sở Nội vụ'))).toBeUndefined();
    expect(countMembers(recipient('a', 'HĐND, UBND các xã'), units)).toBe(6);
    expect(countMembers(recipient('a', 'Sở Nội vụ'), units)).toBeUndefined();
  });

  it('open into a line for each unit', () => {
    const recipients: Recipient[] = [
      recipient('a', 'Sở Nội vụ'),
      { ...recipient('b', 'UBND các xã (t/h)'), purpose: 'act', copies: 27 },
      recipient('luu', 'Lưu: VT'),
    ];
    const open = after(recipients, expandGroup(recipients, 'b', units));
    expect(texts(open)).toEqual([
      'Sở Nội vụ',
      'UBND xã Bản Lìm (t/h)',
      'UBND xã Huồi Sắt (t/h)',
      'UBND xã Chiềng Lam (t/h)',
      'Lưu: VT',
    ]);
    expect(open[1]).toMatchObject({ purpose: 'act' });
    expect(open[1]).not.toHaveProperty('copies');
    expect(expandGroup(recipients, 'a', units)).toBeNull();
  });

  it('are offered only where every unit of a kind is there', () => {
    const some = ['UBND xã Bản Lìm', 'UBND xã Huồi Sắt'].map((text, index) => recipient(String(index), text));
    expect(collapsibleGroups(some, units)).toEqual([]);
    const all = [...some, recipient('c', 'UBND xã Chiềng Lam'), recipient('d', 'Hội LHPN phường Đông Lam')];
    expect(collapsibleGroups(all, units)).toEqual([{ ids: ['0', '1', 'c'], text: 'UBND các xã' }]);
  });

  it('are the same list again when they are opened and put together', () => {
    const heads = fc.constantFrom('UBND', 'Ủy ban MTTQ Việt Nam', 'Hội LHPN', 'HĐND, UBND');
    const kinds = fc.constantFrom('xã', 'xã, phường', 'xã, phường, đặc khu');
    const endings = fc.constantFrom('', ' (t/h)', ' (b/c)');
    fc.assert(
      fc.property(heads, kinds, endings, fc.nat(3), (head, kind, ending, place) => {
        const group = recipient('g', `${head} các ${kind}${ending}`);
        const recipients = [
          recipient('a', 'Sở Nội vụ'),
          recipient('b', 'Sở Y tế'),
          recipient('luu', 'Lưu: VT'),
        ];
        recipients.splice(place, 0, group);
        const open = after(recipients, expandGroup(recipients, 'g', units));
        const [offer] = collapsibleGroups(open, units);
        const closed = after(open, offer ? collapseGroup(open, offer) : null);
        expect(texts(closed)).toEqual(texts(recipients));
      }),
    );
  });
});
