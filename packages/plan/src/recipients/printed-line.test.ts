import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange, invertChange } from '../commands/apply.js';
import type { PlanChange } from '../commands/plan-change.js';
import type { Recipient } from '../model/plan.js';
import type { PlanFile } from '../model/plan-file.js';
import { planFile, recipient } from '../testing/builders.js';
import { archiveUnits, setArchiveUnits } from './archive.js';
import { editRecipient } from './change.js';
import { copiesOf, setCopies, sumOfCopies } from './copies.js';
import { printedFacts, printedName, printLine, readLine, recipientOf } from './printed-line.js';
import { purposeOf, PURPOSES, setPurpose } from './purpose.js';

function applied(file: PlanFile, change: PlanChange | null): PlanFile {
  if (!change) return file;
  const result = applyChange(file, change);
  if (!result.ok) throw new Error(result.code);
  const back = applyChange(result.value, invertChange(file, change));
  expect(back.ok && back.value).toEqual(file);
  return result.value;
}

function after(recipients: Recipient[], change: PlanChange | null): Recipient[] {
  return applied(planFile({ recipients }), change).plan.recipients;
}

/** Lines as offices write them, put together at random. */
const lines = fc
  .tuple(
    fc.constantFrom('', '', 'Lưu: ', 'Lưu ', 'LƯU:'),
    fc.constantFrom(
      'UBND tỉnh',
      'VT, PTTH',
      'Hội ND, Tỉnh Đoàn',
      'VT (MTTQ), CSDT',
      'Lưu trữ lịch sử tỉnh',
      '',
    ),
    fc.array(fc.constantFrom(' (b/c)', ' (để b/c)', '(ph/h)', ' (03)', ' (4)', ' (02 bản)', ' (MTTQ)'), {
      maxLength: 3,
    }),
  )
  .map(([opening, name, notes]) => opening + name + notes.join(''));

describe('a line of Nơi nhận', () => {
  it.each<[string, Partial<Recipient>]>([
    ['UBND tỉnh (b/c)', { purpose: 'report' }],
    ['UBND tỉnh (để báo cáo)', { purpose: 'report' }],
    ['Thường trực Đảng ủy (Báo cáo)', { purpose: 'report' }],
    ['Sở Nội vụ (ph/h)', { purpose: 'coordinate' }],
    ['Công an tỉnh (p/h) (02)', { purpose: 'coordinate', copies: 2 }],
    ['UBND các xã (t/h)', { purpose: 'act' }],
    ['Các thành viên (để biết)', { purpose: 'know' }],
    ['Lưu: VT, PTTH (03)', { purpose: 'archive', units: ['VT', 'PTTH'], copies: 3 }],
    [
      'Lưu: VT (MTTQ), VT (SDTTG), CSDT (4)',
      { purpose: 'archive', units: ['VT (MTTQ)', 'VT (SDTTG)', 'CSDT'], copies: 4 },
    ],
    ['Lưu Ban xây dựng Đảng', { purpose: 'archive', units: ['Ban xây dựng Đảng'] }],
    ['Lưu trữ lịch sử tỉnh', {}],
    ['(b/c)', {}],
    ['VT (MTTQ)', {}],
  ])('tells what it prints: %s', (text, facts) => {
    expect(printedFacts(text)).toEqual(facts);
  });

  it('is the line again when its parts are put together', () => {
    fc.assert(
      fc.property(fc.oneof(lines, fc.string()), (text) => {
        expect(printLine(readLine(text))).toBe(text);
      }),
    );
  });

  it('has the parts again that it was put together of', () => {
    fc.assert(
      fc.property(lines, (text) => {
        const line = readLine(text);
        expect(readLine(printLine(line))).toEqual(line);
      }),
    );
  });

  it('loses its end mark as it is read from a document', () => {
    expect(recipientOf('UBND  tỉnh (b/c);')).toEqual({ text: 'UBND tỉnh (b/c)', purpose: 'report' });
    expect(recipientOf(' ; ')).toBeNull();
    expect(printedName('UBND tỉnh (b/c) (02)')).toBe('UBND tỉnh');
  });
});

describe('purpose', () => {
  const recipients = [
    recipient('a', 'UBND tỉnh'),
    recipient('b', 'Bộ Dân tộc và Tôn giáo (để b/c)'),
    recipient('c', 'Sở Nội vụ (02)'),
    recipient('luu', 'Lưu: VT'),
  ];

  it('is printed as this document prints it, and is noted besides', () => {
    expect(after(recipients, setPurpose(recipients, 'a', 'report'))[0]).toEqual({
      id: 'a',
      text: 'UBND tỉnh (để b/c)',
      purpose: 'report',
    });
    expect(after(recipients, setPurpose(recipients, 'c', 'coordinate'))[2]).toEqual({
      id: 'c',
      text: 'Sở Nội vụ (02)',
      purpose: 'coordinate',
    });
    const one = [recipient('a', 'UBND tỉnh')];
    expect(after(one, setPurpose(one, 'a', 'report'))[0]?.text).toBe('UBND tỉnh (b/c)');
  });

  it('is taken back from line and note', () => {
    expect(after(recipients, setPurpose(recipients, 'b', undefined))[1]).toEqual({
      id: 'b',
      text: 'Bộ Dân tộc và Tôn giáo',
    });
    expect(setPurpose(recipients, 'a', undefined)).toBeNull();
    expect(setPurpose(recipients, 'gone', 'act')).toBeNull();
  });

  it('of the archive makes it the last line, in its form', () => {
    const kept = after(recipients, setPurpose(recipients, 'a', 'archive'));
    expect(kept.at(-1)).toEqual({
      id: 'a',
      text: 'Lưu: UBND tỉnh',
      purpose: 'archive',
      units: ['UBND tỉnh'],
    });
  });

  it('is what was set, for any line and any purpose', () => {
    fc.assert(
      fc.property(lines, fc.constantFrom(...PURPOSES, undefined), (text, purpose) => {
        const [set] = after([recipient('a', text)], setPurpose([recipient('a', text)], 'a', purpose));
        expect(set && purposeOf(set)).toBe(purpose);
      }),
    );
  });
});

describe('copies', () => {
  it('are told by the line, else noted, else one for each body', () => {
    expect(copiesOf(recipient('a', 'UBND tỉnh (02 bản)'))).toBe(2);
    expect(copiesOf({ ...recipient('a', 'UBND tỉnh'), copies: 5 })).toBe(5);
    expect(copiesOf(recipient('a', 'TT Tỉnh ủy, HĐND, UBND tỉnh'))).toBe(3);
    expect(copiesOf(recipient('a', 'UBND các xã, phường'))).toBeUndefined();
    expect(copiesOf(recipient('a', 'UBND các xã, phường'), () => 27)).toBe(27);
    expect(copiesOf(recipient('a', 'Lưu: VT, CSDT'))).toBe(2);
  });

  it('are printed on the archive line, with as many digits as it had', () => {
    for (const [text, set] of [
      ['Lưu: VT, PTTH', 'Lưu: VT, PTTH (03)'],
      ['Lưu: VT, PTTH (04)', 'Lưu: VT, PTTH (03)'],
      ['Lưu: VT, PTTH (4)', 'Lưu: VT, PTTH (3)'],
      ['Lưu: VT (4 bản)', 'Lưu: VT (3 bản)'],
      ['UBND tỉnh', 'UBND tỉnh'],
    ] as const) {
      const one = [recipient('a', text)];
      expect(after(one, setCopies(one, 'a', 3))[0]).toMatchObject({ text: set, copies: 3 });
    }
    expect(() => setCopies([recipient('a', '')], 'a', 1.5)).toThrow(RangeError);
  });

  it('are what was set, for any line', () => {
    fc.assert(
      fc.property(lines, fc.integer({ min: 0, max: 999 }), (text, copies) => {
        const one = [recipient('a', text)];
        const [set] = after(one, setCopies(one, 'a', copies));
        expect(set && copiesOf(set)).toBe(copies);
      }),
    );
  });

  it('are summed, what nobody has counted apart', () => {
    const sum = sumOfCopies([
      recipient('a', 'UBND tỉnh (b/c) (02)'),
      recipient('b', 'UBND các xã'),
      recipient('c', 'Lưu: VT (03)'),
    ]);
    expect([sum.total, sum.uncounted, sum.byPurpose.get('report')]).toEqual([5, ['b'], 2]);
  });
});

describe('archive units', () => {
  it('are edited as parts, copies kept', () => {
    const one = [recipient('a', 'Lưu: VT, PTTH (03)')];
    expect(archiveUnits(one[0]!)).toEqual(['VT', 'PTTH']);
    expect(after(one, setArchiveUnits(one, 'a', ['VT', ' CSDT ', '']))[0]).toMatchObject({
      text: 'Lưu: VT, CSDT (03)',
      units: ['VT', 'CSDT'],
    });
    expect(setArchiveUnits([recipient('b', 'Sở Nội vụ')], 'b', ['VT'])).toBeNull();
  });

  it('are those that were set', () => {
    const units = fc.array(fc.constantFrom('VT', 'PTTH', 'VT (MTTQ)', 'Thủy', 'TG-CSLP', 'VP BDT'), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(fc.constantFrom('Lưu: VT (03)', 'Lưu VT', 'LƯU:', 'Lưu: TH (2)'), units, (text, set) => {
        const one = [recipient('a', text)];
        const [edited] = after(one, setArchiveUnits(one, 'a', set));
        expect(edited && archiveUnits(edited)).toEqual(set);
        expect(edited && copiesOf(edited)).toBe(printedFacts(text).copies ?? set.length);
      }),
    );
  });
});

describe('a line that is edited', () => {
  it('takes along what it prints otherwise now', () => {
    const one: Recipient[] = [{ id: 'a', text: 'UBND tỉnh (b/c)', purpose: 'report', copies: 2 }];
    expect(after(one, editRecipient(one, 'a', 'UBND tỉnh (b/c)', 'UBND tỉnh'))).toEqual([
      { id: 'a', text: 'UBND tỉnh', copies: 2 },
    ]);
    expect(editRecipient(one, 'a', 'UBND tỉnh (b/c)', 'UBND xã (b/c)')).toMatchObject({
      type: 'recipient/text',
    });
  });

  it('of a recipient that has gone is refused, not lost', () => {
    const result = applyChange(planFile({ recipients: [] }), editRecipient([], 'a', 'A', 'B'));
    expect(result).toMatchObject({ ok: false, code: 'recipient-gone' });
  });
});
