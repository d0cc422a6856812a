import { createPlan, type Item, type Plan } from '@phoihop/plan';
import { item, jointPlan } from '@phoihop/plan/testing';
import fc from 'fast-check';
import { longReport } from '@phoihop/testing/office';
import { describe, expect, it } from 'vitest';
import { layOut, type AppendedTable, type DocumentLayout } from '../layout/index.js';
import { partyProfile, stateProfile } from '../profile/index.js';
import { arbitraryItems } from '../testing/arbitrary-items.js';
import { paragraphsOf } from '../testing/laid-out.js';
import { pagesOf, pagesSteps, SetBlocks, type Page, type TablePiece, type TextPiece } from './index.js';

const SENTENCE = 'Các cơ quan phối hợp tổ chức tuyên truyền, vận động đồng bào các dân tộc trong tỉnh. ';

function plan(parts: Partial<Plan>): Plan {
  return createPlan({ id: 'p', ...parts });
}

function pages(of: Plan, tables: AppendedTable[] = []): Page[] {
  return pagesOf(layOut(of, stateProfile, { tables }), stateProfile);
}

const textsOn = ({ pieces }: Page): TextPiece[] => pieces.filter((piece) => piece.kind === 'text');
const tablesOn = ({ pieces }: Page): TablePiece[] => pieces.filter((piece) => piece.kind === 'table');

/** The lines of an item page by page. */
function linesOn(page: Page, id: string): string[] {
  return textsOn(page)
    .filter(({ paragraph }) => paragraph.item === id)
    .flatMap(({ lines }) => lines.map(({ stretches }) => stretches.map(({ text }) => text).join('')));
}

/** The lowest edge of what stands on a page, in points from the top of its text. */
function foot(page: Page): number {
  return Math.max(
    0,
    ...page.pieces.map((piece) => {
      if (piece.kind === 'text')
        return piece.top + (piece.lines.length - 1) * piece.lineHeight + piece.size * 1.15;
      if (piece.kind === 'table') return piece.top + piece.rows.reduce((sum, { height }) => sum + height, 0);
      return piece.top + (piece.kind === 'rule' ? piece.thickness : piece.height);
    }),
  );
}

const room = ({ height, margins }: Page): number => height - margins.top - margins.bottom;

/** What a paragraph prints, without blanks, as lines hold it and as the layout has it. */
const letters = (text: string): string => text.replaceAll(/\s+/gu, '');

function lettersOf(layout: DocumentLayout, of: readonly Page[]): [string, string] {
  const laidOut = paragraphsOf(layout, 'text').map(
    ({ label, runs, endMark = '' }) =>
      `${label?.text ?? ''}${runs.map(({ text }) => text).join('')}${endMark}`,
  );
  const printed = of.flatMap((page) =>
    textsOn(page)
      .filter(({ paragraph }) => paragraph.part === 'text')
      .flatMap(({ lines }) => lines.flatMap(({ stretches }) => stretches.map(({ text }) => text))),
  );
  return [letters(printed.join('')), letters(laidOut.join(''))];
}

describe('the pages of a document', () => {
  it('hold every letter of it, in order, and never more than fits', () => {
    fc.assert(
      fc.property(arbitraryItems, fc.integer({ min: 1, max: 60 }), (items, repeat) => {
        const long = items.map((each) => ({ ...each, text: `${each.text} `.repeat(repeat) }));
        const layout = layOut(plan({ items: long }), stateProfile);
        const all = pagesOf(layout, stateProfile);
        const [printed, laidOut] = lettersOf(layout, all);
        expect(printed).toBe(laidOut);
        for (const page of all) expect(foot(page)).toBeLessThanOrEqual(room(page) + 0.1);
      }),
      { numRuns: 40 },
    );
  });

  it('are numbered from 2 on, and anew in each appendix', () => {
    const items = Array.from({ length: 60 }, (_, index) =>
      item(`i${String(index)}`, 1, null, SENTENCE.repeat(3)),
    );
    const all = pages(plan({ items, appendices: [{ title: 'Biểu mẫu', items: items.slice(0, 30) }] }));
    const numbers = all.map(({ section, number, numbered }) => [section, number, numbered]);
    expect(numbers[0]).toEqual([0, 1, false]);
    expect(numbers[1]).toEqual([0, 2, true]);
    const appendix = numbers.filter(([section]) => section === 1);
    expect(appendix.slice(0, 2)).toEqual([
      [1, 1, false],
      [1, 2, true],
    ]);
  });

  it('change left and right on even pages where the form asks for it', () => {
    const all = pagesOf(layOut(longReport(80), partyProfile), partyProfile);
    expect(all[0]!.margins.left).toBeGreaterThan(all[0]!.margins.right);
    expect(all[1]!.margins.left).toBe(all[0]!.margins.right);
  });
});

describe('page breaks', () => {
  /** A plan whose paragraphs of so many lines are pushed down line by line, so that each break is met. */
  const shifted = (lines: number, items: Item[]): Page[] =>
    pages(
      plan({
        items: [
          ...Array.from({ length: lines }, (_, at) => item(`f${String(at)}`, 1, null, 'Dòng.')),
          ...items,
        ],
      }),
    );

  it('never leave a heading at the foot, nor one line of a paragraph on a page of its own', () => {
    for (let lines = 15; lines < 40; lines++) {
      const all = shifted(lines, [item('h', 1, 'I.', 'NỘI DUNG'), item('t', 1, null, SENTENCE.repeat(6))]);
      const at = all.findIndex((page) => linesOn(page, 'h').length > 0);
      expect(linesOn(all[at]!, 't').length).toBeGreaterThan(1);
      for (const page of all) expect(linesOn(page, 't').length).not.toBe(1);
    }
  });

  it('never tear the end from the last paragraph', () => {
    const { signatories, recipients } = jointPlan(3);
    for (let lines = 10; lines < 34; lines++) {
      const items = [
        ...Array.from({ length: lines }, (_, at) => item(`f${String(at)}`, 1, null, 'Dòng.')),
        item('t', 1, null, SENTENCE.repeat(4)),
      ];
      const all = pages(plan({ items, signatories, recipients }));
      const ends = all.filter((page) => textsOn(page).some(({ of }) => of === 'end'));
      expect(ends).toHaveLength(1);
      expect(linesOn(ends[0]!, 't').length).toBeGreaterThan(1);
    }
  });

  it('go on with recipients that need more than a page', () => {
    const recipients = Array.from({ length: 300 }, (_, at) => ({
      id: `r${String(at)}`,
      text: `Xã thứ ${String(at)}`,
    }));
    const all = pages(
      plan({
        items: [item('t', 1, null, 'Hết.')],
        recipients,
        signatories: [{ position: 'CHỦ TỊCH', name: 'Kha Thị Phương' }],
      }),
    );
    const printed = all.flatMap((page) =>
      textsOn(page).flatMap(({ paragraph }) => paragraph.recipient ?? []),
    );
    expect(printed).toEqual(recipients.map(({ id }) => id));
    for (const page of all) expect(foot(page)).toBeLessThanOrEqual(room(page) + 0.1);
  });
});

describe('lines', () => {
  it('are broken at blanks, behind hyphens, and in a word only where it is wider than a line', () => {
    const broken = (text: string): string[] =>
      linesOn(pages(plan({ items: [item('t', 1, null, text)] }))[0]!, 't');
    expect(broken(`${'a'.repeat(60)} KHPH-MTTQ-SDTTG-HLHPN-HND`)).toEqual([
      `${'a'.repeat(60)} KHPH-`,
      'MTTQ-SDTTG-HLHPN-HND./.',
    ]);
    expect(broken(`${'a'.repeat(62)} số 2739/UBND-KGVX`)[1]).toBe('2739/UBND-KGVX./.');
    const long = broken('n'.repeat(150));
    expect(long.length).toBe(3);
    expect(long.join('')).toBe(`${'n'.repeat(150)}./.`);
  });

  it('keep marks of the text, over the end of a line too', () => {
    const marks = [{ from: 0, to: 120, kind: 'bold' as const }];
    const [page] = pages(plan({ items: [{ ...item('t', 1, '1.', SENTENCE.repeat(2)), marks }] }));
    const [piece] = textsOn(page!).filter(({ paragraph }) => paragraph.item === 't');
    const bold = piece!.lines.flatMap(({ stretches }) => stretches.filter((each) => each.bold));
    expect(letters(bold.map(({ text }) => text).join(''))).toBe(letters(SENTENCE.repeat(2).slice(0, 120)));
  });
});

describe('tables', () => {
  const head = [[{ text: 'TT' }, { text: 'Nhiệm vụ' }, { text: 'Chủ trì' }]];

  it('show their head on every page, and no row in two parts', () => {
    const rows = Array.from({ length: 90 }, (_, at) => [
      { text: String(at) },
      { text: SENTENCE },
      { text: 'Sở' },
    ]);
    const all = pages(plan({ items: [item('t', 1, null, 'Hết.')] }), [{ title: 'Phân công', head, rows }]);
    const across = all.filter(({ landscape }) => landscape);
    expect(across.length).toBeGreaterThan(2);
    expect(across[0]!.width).toBeGreaterThan(across[0]!.height);
    const shown = across.flatMap((page) => {
      const [first, ...others] = tablesOn(page)[0]!.rows;
      expect(first!.isHead).toBe(true);
      return others.map(({ cells }) => cells[0]!.lines[0]!.stretches[0]!.text);
    });
    expect(shown).toEqual(rows.map(([first]) => first!.text));
  });

  it('go on with cells that come down from a page before, and end them at its foot', () => {
    const rows = Array.from({ length: 80 }, (_, at) =>
      at % 40 === 0
        ? [{ text: 'Nhóm', rows: 40 }, { text: SENTENCE }, { text: 'Sở' }]
        : [{ text: SENTENCE }, { text: 'Sở' }],
    );
    const all = pages(plan({ items: [item('t', 1, null, 'Hết.')] }), [{ title: 'Phân công', head, rows }]);
    for (const page of all) {
      for (const table of tablesOn(page)) {
        // Each place of each row is covered by one cell, no more and no less.
        const covered = table.rows.map(() => 0);
        for (const [at, { cells }] of table.rows.entries()) {
          for (const { columns, rows: over } of cells)
            for (let row = at; row < at + over; row++) covered[row] = (covered[row] ?? 0) + columns;
        }
        expect(new Set(covered)).toEqual(new Set([3]));
      }
    }
  });

  it('break a row only where it is higher than a page', () => {
    const table = { header: ['Nội dung', 'Ghi chú'], rows: [[SENTENCE.repeat(150), 'x']] };
    const all = pages(plan({ items: [{ ...item('t', 1, null, 'Bảng'), table }] }));
    const words = all.flatMap((page) =>
      tablesOn(page).flatMap(({ rows }) =>
        rows
          .filter(({ isHead }) => !isHead)
          .flatMap(({ cells }) =>
            cells[0]!.lines.flatMap(({ stretches }) => stretches.map(({ text }) => text)),
          ),
      ),
    );
    expect(letters(words.join(''))).toBe(letters(SENTENCE.repeat(150)));
    for (const page of all) expect(foot(page)).toBeLessThanOrEqual(room(page) + 0.1);
  });
});

describe('setting again', () => {
  it('sets only what has changed', () => {
    const known = new SetBlocks();
    const set = (of: Plan): { pages: Page[]; made: number } => {
      const steps = pagesSteps(layOut(of, stateProfile), stateProfile, known);
      let made = 0;
      let step = steps.next();
      for (; !step.done; step = steps.next()) made = Math.max(made, known.made);
      return { pages: step.value, made };
    };
    const report = longReport(300);
    const first = set(report);
    expect(first.made).toBeGreaterThan(250);
    const items = report.items.map((each, at) =>
      at === 150 ? { ...each, text: `${each.text} Thêm.` } : each,
    );
    const second = set({ ...report, items });
    expect(second.made).toBe(1);
    expect(second.pages).toEqual(pagesOf(layOut({ ...report, items }, stateProfile), stateProfile));
  });
});
