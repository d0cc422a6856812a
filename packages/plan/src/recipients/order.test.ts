import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange } from '../commands/apply.js';
import type { PlanChange } from '../commands/plan-change.js';
import type { Agency } from '../model/agency.js';
import type { Plan } from '../model/plan.js';
import type { PlanFile } from '../model/plan-file.js';
import { item, planFile, recipient } from '../testing/builders.js';
import { inCustomOrder, movedByCustom, orderByCustom } from './order.js';
import { mergeRecipients, repeatedRecipients } from './same-body.js';
import { addInCustomOrder, firstRecipients, suggestRecipients } from './suggest.js';

function after(file: PlanFile, change: PlanChange | null): string[] {
  if (!change) return ['(nothing)'];
  const result = applyChange(file, change);
  return result.ok ? result.value.plan.recipients.map(({ text }) => text) : [result.code];
}

const issuers: Plan['issuers'] = [{ superior: ['UBND TỈNH SÔNG LAM'], name: 'SỞ DÂN TỘC VÀ TÔN GIÁO' }];

/** In the order of custom. */
const ORDERED = [
  'Như trên',
  'Bộ Dân tộc và Tôn giáo',
  'UBND tỉnh (b/c)',
  'Các sở, ban, ngành tỉnh',
  'Hội LHPN tỉnh',
  'UBND các xã, phường',
  'Lãnh đạo Sở',
  'Lưu: VT, CSDT (03)',
];

describe('the order of custom', () => {
  it('brings superiors, peers, those below and the archive in their order, from any other', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ORDERED), (mixed) => {
        const file = planFile({ issuers, recipients: mixed.map((text) => recipient(text, text)) });
        const ordered = ORDERED.filter((text) => mixed.includes(text));
        // Peers stay in the order in which they stand.
        const isPeer = (text: string): boolean => /^(?:Các sở|Hội)/u.test(text);
        const peers = mixed.filter(isPeer);
        const expected = ordered.map((text) => (isPeer(text) ? (peers.shift() ?? '') : text));
        expect(inCustomOrder(file.plan).map(({ text }) => text)).toEqual(expected);
        const change = orderByCustom(file.plan);
        expect(change ? after(file, change) : mixed).toEqual(expected);
      }),
    );
  });

  it('moves as few lines as it can, and says which', () => {
    const texts = ['Sở Nội vụ', 'Sở Y tế', 'UBND tỉnh (b/c)', 'Lưu: VT'];
    const file = planFile({ issuers, recipients: texts.map((text) => recipient(text, text)) });
    expect(Array.from(movedByCustom(file.plan))).toEqual(['UBND tỉnh (b/c)']);
    expect(orderByCustom(file.plan)).toMatchObject({ type: 'recipient/move', after: null });
  });

  it('takes the level of the issuer into account', () => {
    const commune: Plan['issuers'] = [{ superior: ['ỦY BAN MTTQ VIỆT NAM'], name: 'XÃ BẢN LÌM' }];
    const recipients = ['Đảng ủy xã', 'Ủy ban MTTQ Việt Nam tỉnh', 'Ban công tác Mặt trận các thôn'].map(
      (text) => recipient(text, text),
    );
    expect(inCustomOrder({ issuers: commune, recipients }).map(({ text }) => text)).toEqual([
      'Ủy ban MTTQ Việt Nam tỉnh',
      'Đảng ủy xã',
      'Ban công tác Mặt trận các thôn',
    ]);
  });
});

function agency(id: string, name: string, more: Partial<Agency> = {}): Agency {
  return { id, name, aliases: [], kind: 'body', ...more };
}

const assigned = (recipients: Plan['recipients']): PlanFile =>
  planFile({
    issuers,
    agencies: [
      agency('dt', 'Sở Dân tộc và Tôn giáo'),
      agency('nv', 'Sở Nội vụ'),
      agency('pn', 'Hội Liên hiệp Phụ nữ tỉnh', { aliases: ['Hội LHPN tỉnh'] }),
      agency('tinh', 'UBND tỉnh', { level: 'province' }),
      agency('ong', 'đồng chí Lò Văn Panh', { kind: 'person' }),
      agency('ngoai', 'Sở Y tế'),
    ],
    items: [
      {
        ...item('1', 1, '1.'),
        task: {
          assignments: [
            { agency: 'dt', role: 'lead' },
            { agency: 'nv', role: 'coordinate' },
            { agency: 'ong', role: 'monitor' },
          ],
          targets: [],
          times: [],
        },
      },
      {
        ...item('2', 1, '2.'),
        task: {
          assignments: [
            { agency: 'pn', role: 'lead' },
            { agency: 'nv', role: 'coordinate' },
          ],
          targets: [],
          times: [],
        },
      },
    ],
    recipients,
  });

describe('suggested recipients', () => {
  it('are the bodies with work that no line reaches, without issuers and persons', () => {
    const suggested = suggestRecipients(assigned([recipient('a', 'UBND tỉnh')]).plan);
    expect(suggested.map(({ agency: { id }, items }) => [id, items.map((each) => each.id)])).toEqual([
      ['nv', ['1', '2']],
      ['pn', ['2']],
    ]);
    expect(suggested.map(({ recipient: { purpose } }) => purpose)).toEqual(['coordinate', 'act']);
  });

  it('leave out whom an alias or a group reaches', () => {
    const reached = [recipient('a', 'Các sở, ban, ngành tỉnh'), recipient('b', 'Hội LHPN tỉnh (ph/h)')];
    expect(suggestRecipients(assigned(reached).plan)).toEqual([]);
  });

  it('hold whom a list of departments does not name', () => {
    const named = (line: string): string[] =>
      suggestRecipients(assigned([recipient('a', line)]).plan).map((each) => each.agency.id);
    expect(named('Các sở: Y tế, Tài chính')).toEqual(['nv', 'pn']);
    expect(named('Các sở: Nội vụ, Tài chính')).toEqual(['pn']);
  });

  it('are added where custom has them, in one change', () => {
    const file = assigned([
      recipient('a', 'UBND tỉnh (b/c)'),
      recipient('b', 'UBND các xã'),
      recipient('c', 'Lưu: VT'),
    ]);
    const added = suggestRecipients(file.plan).map((each) => each.recipient);
    expect(after(file, addInCustomOrder(file.plan, added))).toEqual([
      'UBND tỉnh (b/c)',
      'Sở Nội vụ',
      'Hội Liên hiệp Phụ nữ tỉnh',
      'UBND các xã',
      'Lưu: VT',
    ]);
  });

  it('begin a list with its archive line', () => {
    const file = assigned([]);
    expect(after(file, addInCustomOrder(file.plan, firstRecipients(file.plan)))).toEqual([
      'Sở Nội vụ',
      'Hội Liên hiệp Phụ nữ tỉnh',
      'Lưu: VT',
    ]);
  });
});

describe('lines of one body', () => {
  it('meet under aliases, spellings and endings, archive lines apart', () => {
    const { plan } = assigned([
      recipient('a', 'Hội LHPN tỉnh'),
      recipient('b', 'Hội Liên hiệp Phụ nữ tỉnh (ph/h)'),
      recipient('c', 'UBND tỉnh'),
      recipient('d', 'Uỷ ban nhân dân tỉnh (b/c)'),
      recipient('e', 'UBND các xã'),
      recipient('f', 'Lưu: VT'),
      recipient('g', 'Lưu: VT'),
    ]);
    expect(Array.from(repeatedRecipients(plan.recipients, plan.agencies))).toEqual([
      ['b', 'a'],
      ['d', 'c'],
    ]);
  });

  it('are put together, with what only the later one says', () => {
    const recipients = [
      recipient('a', 'UBND tỉnh'),
      { ...recipient('b', 'Ủy ban nhân dân tỉnh (để b/c)'), copies: 2 },
    ];
    const file = planFile({ recipients });
    const change = mergeRecipients(recipients, 'a', 'b');
    const result = change && applyChange(file, change);
    expect(result?.ok && result.value.plan.recipients).toEqual([
      { id: 'a', text: 'UBND tỉnh (để b/c)', purpose: 'report', copies: 2 },
    ]);
    expect(mergeRecipients(recipients, 'a', 'a')).toBeNull();
  });
});
