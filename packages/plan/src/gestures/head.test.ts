import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange, invertChange } from '../commands/apply.js';
import type { PlanChange } from '../commands/plan-change.js';
import { planModel } from '../commands/plan-model.js';
import type { Plan } from '../model/plan.js';
import type { PlanFile } from '../model/plan-file.js';
import { planFile, samplePlanFile } from '../testing/builders.js';
import { addHeadEntry, moveHeadEntry, removeHeadEntry } from './head-entries.js';
import { editLine, leaveDayBlank, setDayOfIssue } from './head-lines.js';
import { lineText, type HeadLine } from './line-text.js';

const sample = samplePlanFile();

function after(file: PlanFile, change: PlanChange | null): Plan {
  const result = change ? applyChange(file, change) : { ok: true as const, value: file };
  if (!result.ok) throw new Error(`refused: ${result.code} ${JSON.stringify(result.params)}`);
  return result.value.plan;
}

function edited(file: PlanFile, line: HeadLine, text: string): Plan {
  return after(file, editLine(file.plan, line, lineText(file.plan, line), text));
}

describe('a line of the head', () => {
  it('is written as it was typed, with what it says noted beside it', () => {
    expect(edited(sample, { of: 'number' }, '5 /KHPH-MTTQ-SDTTG').number).toEqual({
      value: 5,
      symbol: 'KHPH-MTTQ-SDTTG',
      raw: '5 /KHPH-MTTQ-SDTTG',
    });
    expect(edited(sample, { of: 'number' }, '').number).toBeNull();
    const plan = edited(sample, { of: 'place-date' }, 'Sông Lam, ngày 9 tháng 3 năm 2026');
    expect(plan).toMatchObject({ place: 'Sông Lam', rawDate: 'ngày 9 tháng 3 năm 2026', date: '2026-03-09' });
  });

  it('is shown as it was typed, also half way through place and date', () => {
    for (const text of [
      'S',
      'Sông Lam,',
      'Sông Lam, ',
      'Sông Lam, ngà',
      'Sông Lam, ngày',
      'ngày 31 tháng 2',
      'x, y',
    ]) {
      const plan = edited(sample, { of: 'place-date' }, text);
      expect(lineText(plan, { of: 'place-date' })).toBe(text);
      expect(plan).not.toHaveProperty('date');
    }
  });

  it('holds the superior body on several lines, and no line where there is none', () => {
    const line: HeadLine = { of: 'issuer', at: 1, field: 'superior' };
    expect(lineText(sample.plan, line)).toBe('ỦY BAN NHÂN DÂN\nTỈNH SÔNG LAM');
    expect(edited(sample, line, 'ỦY BAN NHÂN DÂN\nTỈNH SÔNG LAM\n').issuers[1]?.superior).toHaveLength(3);
    expect(edited(sample, line, '').issuers[1]?.superior).toEqual([]);
  });

  it('leaves out an empty line of a signature, and keeps fields that it does not know', () => {
    const file = planFile({ signatories: [{ position: 'CHỦ TỊCH', note: '(Đã ký)', ...{ seal: 1 } }] });
    const plan = edited(file, { of: 'signatory', at: 0, field: 'note' }, '');
    expect(plan.signatories).toEqual([{ position: 'CHỦ TỊCH', seal: 1 }]);
  });

  it('takes a day from the calendar, and leaves one for a pen', () => {
    const set = after(sample, setDayOfIssue(sample.plan, '2026-01-09'));
    expect(set).toMatchObject({
      rawDate: 'ngày 09 tháng 01 năm 2026',
      date: '2026-01-09',
      place: 'Sông Lam',
    });
    const file = { ...sample, plan: set };
    const blank = after(file, leaveDayBlank(set, '2026-03-01'));
    expect(blank.rawDate).toBe('ngày … tháng 3 năm 2026');
    expect(blank).not.toHaveProperty('date');
  });
});

describe('issuers and signatures', () => {
  it('are added, moved and taken out', () => {
    const names = (plan: Plan): string[] => plan.issuers.map(({ name }) => name);
    expect(names(after(sample, addHeadEntry(sample.plan, 'issuers', 1)))).toEqual([
      'BAN THƯỜNG TRỰC',
      '',
      'SỞ DÂN TỘC VÀ TÔN GIÁO',
    ]);
    expect(names(after(sample, moveHeadEntry(sample.plan, 'issuers', 1, -1)))[0]).toBe(
      'SỞ DÂN TỘC VÀ TÔN GIÁO',
    );
    expect(moveHeadEntry(sample.plan, 'issuers', 1, 1)).toBeNull();
    expect(names(after(sample, removeHeadEntry(sample.plan, 'issuers', 0)))).toEqual([
      'SỞ DÂN TỘC VÀ TÔN GIÁO',
    ]);
    expect(removeHeadEntry(sample.plan, 'signatories', 2)).toBeNull();
  });
});

describe('two who edit head and foot at once', () => {
  const name = (at: number): HeadLine => ({ of: 'signatory', at, field: 'name' });
  const mine = editLine(sample.plan, name(0), 'Kha Thị Phương', 'Kha Thị Phượng');

  it('keep what each has written in lines of their own', () => {
    const theirs = { ...sample, plan: edited(sample, name(1), 'Lò Văn Mạnh') };
    expect(after(theirs, mine).signatories.map((each) => each.name)).toEqual([
      'Kha Thị Phượng',
      'Lò Văn Mạnh',
    ]);
  });

  it('find a signature that was moved meanwhile', () => {
    const theirs = { ...sample, plan: after(sample, addHeadEntry(sample.plan, 'signatories', 0)) };
    expect(after(theirs, mine).signatories[1]?.name).toBe('Kha Thị Phượng');
  });

  it('find it, too, while the words are still being typed', () => {
    const moved = { ...sample, plan: after(sample, addHeadEntry(sample.plan, 'signatories', 0)) };
    const change = editLine(moved.plan, name(0), 'Kha Thị Phương', 'Kha Thị Phượng');
    expect(after(moved, change).signatories.map((each) => each.name)).toEqual([
      undefined,
      'Kha Thị Phượng',
      'Nguyễn Hữu Đạt',
    ]);
  });

  it('are asked where both wrote the same words', () => {
    const theirs = { ...sample, plan: edited(sample, name(0), 'Kha Thị Phương Anh') };
    expect(mine && applyChange(theirs, mine)).toMatchObject({
      ok: false,
      code: 'text-conflict',
      params: { mine: 'Kha Thị Phượng', theirs: 'Kha Thị Phương Anh', field: 'signatories' },
    });
    const number = editLine(sample.plan, { of: 'number' }, '/KHPH-MTTQ-SDTTG', '05/KHPH-MTTQ-SDTTG');
    const other = { ...sample, plan: edited(sample, { of: 'number' }, '06/KHPH-MTTQ-SDTTG') };
    expect(number && applyChange(other, number)).toMatchObject({ code: 'text-conflict' });
  });

  it('are refused where both added, took out or moved', () => {
    const theirs = { ...sample, plan: edited(sample, name(0), 'Lò Văn Mạnh') };
    for (const change of [
      addHeadEntry(sample.plan, 'signatories', 0),
      moveHeadEntry(sample.plan, 'signatories', 0, 1),
    ])
      expect(change && applyChange(theirs, change)).toMatchObject({ ok: false, code: 'head-changed' });
  });
});

describe('edits of lines', () => {
  const lines: HeadLine[] = [
    { of: 'number' },
    { of: 'place-date' },
    { of: 'issuer', at: 0, field: 'superior' },
    { of: 'issuer', at: 1, field: 'name' },
    { of: 'signatory', at: 0, field: 'authority' },
    { of: 'signatory', at: 1, field: 'name' },
  ];
  const line = fc.constantFrom(...lines);
  const text = fc.oneof(
    fc.string({ maxLength: 10 }),
    fc.constantFrom('Sông Lam, ngày 9 tháng 3 năm 2026', 'ngày …', '05/KH-UBND', 'A\n\nB', ' '),
  );

  it('show what was typed and are taken back to the same JSON, also on what others have made of it', () => {
    fc.assert(
      fc.property(line, text, line, text, (first, words, second, others) => {
        const change = editLine(sample.plan, first, lineText(sample.plan, first), words);
        const base = { ...sample, plan: edited(sample, second, others) };
        const result = change && applyChange(base, change);
        if (!change || !result?.ok) return;
        if (first.of !== 'place-date' && (first.of !== second.of || first === second))
          expect(lineText(result.value.plan, first).trim()).toContain(words.trim());
        expect(applyChange(result.value, invertChange(base, change))).toEqual({ ok: true, value: base });
      }),
    );
  });

  it('of place and date are one step, also where the words become a day', () => {
    const line: HeadLine = { of: 'place-date' };
    const texts = [lineText(sample.plan, line), 'Sông Lam, ngày', 'Sông Lam, ngày 9/3/2026', 'Sông'];
    let joined: PlanChange | null = null;
    let file = sample;
    for (const [index, text] of texts.slice(1).entries()) {
      const change = editLine(file.plan, line, texts[index] ?? '', text);
      if (!change) throw new Error('nothing was edited');
      joined = joined ? planModel.join(joined, change) : change;
      file = { ...file, plan: after(file, change) };
    }
    expect(after(sample, joined)).toEqual(file.plan);
    expect(joined && applyChange(file, invertChange(sample, joined))).toEqual({ ok: true, value: sample });
  });

  it('of one line are one step to a person, of two lines two', () => {
    const first = editLine(sample.plan, { of: 'issuer', at: 0, field: 'name' }, 'BAN THƯỜNG TRỰC', 'BAN');
    const then = { ...sample, plan: after(sample, first) };
    const same = editLine(then.plan, { of: 'issuer', at: 0, field: 'name' }, 'BAN', 'BA');
    const other = editLine(then.plan, { of: 'issuer', at: 1, field: 'name' }, 'SỞ DÂN TỘC VÀ TÔN GIÁO', 'SỞ');
    if (!first || !same || !other) throw new Error('nothing was edited');
    expect(planModel.join(first, same)).toMatchObject({ before: sample.plan.issuers });
    expect(planModel.join(first, other)).toBeNull();
    expect(planModel.join(first, addHeadEntry(then.plan, 'issuers', 0))).toBeNull();
  });
});
