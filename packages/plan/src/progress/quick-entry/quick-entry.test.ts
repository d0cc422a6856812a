import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange, invertChange } from '../../commands/apply.js';
import { entry, progressPlanFile } from '../../testing/progress/progress-plan.js';
import { ProgressRollup } from '../rollup/index.js';
import { dueLines, notePasted, previewPaste, statusNamed } from './index.js';
import { gridOfTsv } from '../../matrix/clipboard/grid-text.js';

const stamp = { at: '2026-06-14T02:00:00Z', by: { id: 'u1', name: 'Lò Thị Hạnh' } };

function lines(...entries: Parameters<typeof progressPlanFile>[0] & object): string[] {
  const rollup = new ProgressRollup(progressPlanFile(entries), { today: '2026-06-15' });
  return dueLines(rollup, '2026-H1', 'mttq').map(({ task, asked }) => `${task.item.id} ${asked}`);
}

describe('what is to be noted in a period by a body', () => {
  it('are its own tasks in the plan’s order, each with the reason', () => {
    expect(lines()).toEqual(['hoi-nghi due', 'bao-cao late']);
    expect(lines(entry('a', { item: 'hoi-nghi', agency: 'mttq' }))).toEqual([
      'hoi-nghi noted',
      'bao-cao late',
    ]);
    const sent = entry('b', { item: 'bao-cao', agency: 'mttq', period: '2026-Q1', status: 'done' });
    expect(lines(sent)).toEqual(['hoi-nghi due', 'bao-cao due']);
  });

  it('ask for nothing that was closed before', () => {
    const done = entry('a', { item: 'hoi-nghi', agency: 'mttq', period: '2026-Q1', status: 'done' });
    const rollup = new ProgressRollup(progressPlanFile([done]), { today: '2026-08-15' });
    expect(dueLines(rollup, '2026-Q3', 'mttq').map(({ task }) => task.item.id)).toEqual(['bao-cao']);
    const all = dueLines(rollup, '2026-Q3', 'mttq', { finished: true });
    expect(all.map(({ task, asked }) => `${task.item.id} ${asked}`)).toEqual([
      'hoi-nghi finished',
      'bao-cao late',
    ]);
  });

  it('name the entry that was noted last, to be put right', () => {
    const early = entry('a', { item: 'hoi-nghi', agency: 'mttq', at: '2026-06-12T02:00:00Z' });
    const late = entry('b', { item: 'hoi-nghi', agency: 'mttq', at: '2026-06-02T02:00:00Z' });
    const rollup = new ProgressRollup(progressPlanFile([early, late]), { today: '2026-06-15' });
    expect(dueLines(rollup, '2026-H1', 'mttq')[0]?.entry?.id).toBe('a');
  });
});

const table = [
  'TT\tNhiệm vụ\tTình trạng\tTỷ lệ\tKết quả\tVăn bản\tGhi chú',
  '1.1\tTổ chức 04 hội nghị tuyên truyền tại các xã Tà Lưn và Na Hạ\tHoàn thành\t100%\t04 hội nghị; 612 lượt người\t41/KH-MTTQ\t',
  '1.2\tXay dung it nhat 10 to truyen thong\tĐang thực hiện\t\t6\t\t"Kinh phí\ncấp muộn"',
  '2.1\t\tkhông phát sinh\t\t\t\t',
  '2.2\tGiám sát Dự án 1\tđang làm\t140%\t\t\t',
  '\t\t\t\t\t\t',
  '3\tThăm hỏi người có uy tín\tđã xong\t\t\t\t',
  '1.1\tTổ chức 04 hội nghị tuyên truyền tại các xã Tà Lưn và Na Hạ\tlúng túng\t\t\t\t',
].join('\r\n');

describe('lines pasted from a spreadsheet', () => {
  const file = progressPlanFile();
  const rows = previewPaste(file, gridOfTsv(table), { period: '2026-H1', agency: 'mttq' });

  it('are brought to their tasks by words or label, with a preview of each', () => {
    expect(rows.map(({ row, task, matchedBy }) => [row.line, task?.item.id ?? null, matchedBy])).toEqual([
      [2, 'hoi-nghi', 'text'],
      [3, 'to-truyen-thong', 'text'],
      [4, 'bao-cao', 'label'],
      [5, 'giam-sat-du-an', 'label'],
      [7, null, null],
      [8, 'hoi-nghi', 'text'],
    ]);
    expect(rows.map(({ noted }) => noted?.status ?? null)).toEqual([
      'done',
      'in-progress',
      'nil',
      'in-progress',
      null,
      null,
    ]);
    expect(rows[0]?.noted).toEqual({
      item: 'hoi-nghi',
      period: '2026-H1',
      status: 'done',
      percent: 100,
      figures: [
        { value: 4, unit: 'hội nghị' },
        { value: 612, unit: 'lượt người' },
      ],
      instruments: ['41/KH-MTTQ'],
      agency: 'mttq',
    });
    // A figure alone takes the unit of the only target; a line end in a cell stays in the cell.
    expect(rows[1]?.noted).toMatchObject({ figures: [{ value: 6, unit: 'tổ' }], note: 'Kinh phí cấp muộn' });
    expect(rows[0]?.notes).toMatchObject([{ code: 'unit-beside-targets', params: { unit: 'lượt người' } }]);
  });

  it('that cannot be noted say why, and are kept', () => {
    expect(rows.map(({ refusal }) => refusal?.code ?? null)).toEqual([
      null,
      null,
      null,
      'percent-out-of-range',
      'item-unmatched',
      'status-unread',
    ]);
    const chosen = new Map([[7, 'giam-sat-du-an']]);
    const again = previewPaste(file, gridOfTsv(table), { period: '2026-H1', agency: 'mttq', chosen });
    expect(again[4]).toMatchObject({ refusal: null, noted: { item: 'giam-sat-du-an', status: 'done' } });
    expect(previewPaste(file, gridOfTsv(table), { period: '2026-H3' })[0]?.refusal?.code).toBe(
      'no-such-period',
    );
  });

  it('are noted together, and undone as one', () => {
    let count = 0;
    const change = notePasted(file, rows, stamp, () => `n${String(++count)}`);
    if (!change) throw new Error('there are rows to note');
    const after = applyChange(file, change);
    expect(after.ok && after.value.entries.map(({ id, item, by }) => [id, item, by?.name])).toEqual([
      ['n1', 'hoi-nghi', 'Lò Thị Hạnh'],
      ['n2', 'to-truyen-thong', 'Lò Thị Hạnh'],
      ['n3', 'bao-cao', 'Lò Thị Hạnh'],
    ]);
    const back = after.ok ? applyChange(after.value, invertChange(file, change)) : after;
    expect(back.ok && back.value).toEqual(file);
  });

  it('put right what the body has noted for the same period', () => {
    const noted = progressPlanFile([
      entry('a', { item: 'hoi-nghi', agency: 'mttq', figures: [{ value: 1, unit: 'hội nghị' }] }),
    ]);
    const [first] = previewPaste(noted, gridOfTsv(table), { period: '2026-H1', agency: 'mttq' });
    expect(first?.replaces?.id).toBe('a');
    const change = first && notePasted(noted, [first], stamp, () => 'n');
    const after = change && applyChange(noted, change);
    expect(after?.ok && after.value.entries).toMatchObject([
      { id: 'a', status: 'done', figures: [{ value: 4 }, { value: 612 }], corrected: stamp },
    ]);
  });

  it('that tell nothing yet are said so, and not taken for a status that could not be read', () => {
    const [row] = previewPaste(
      file,
      [
        ['TT', 'Nhiệm vụ', 'Tình trạng'],
        ['2.1', '', ''],
      ],
      { period: '2026-H1' },
    );
    expect(row).toMatchObject({ task: { item: { id: 'bao-cao' } }, refusal: { code: 'nothing-told' } });
  });

  it('need no head', () => {
    const [row] = previewPaste(
      file,
      gridOfTsv(
        'Tổ chức 04 hội nghị tuyên truyền tại các xã Tà Lưn và Na Hạ\tđang thực hiện\t2 hội nghị\t50%',
      ),
      { period: '2026-H1' },
    );
    expect(row?.noted).toMatchObject({
      status: 'in-progress',
      percent: 50,
      figures: [{ value: 2, unit: 'hội nghị' }],
    });
  });

  it('never throw, and lose no row, whatever is pasted', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (text) => {
        const found = previewPaste(file, gridOfTsv(text), { period: '2026-H1' });
        const filled = gridOfTsv(text).filter((cells) => cells.some((cell) => cell.trim() !== ''));
        expect(found.length).toBeLessThanOrEqual(filled.length);
        for (const row of found) expect(row.noted !== null || row.refusal !== null).toBe(true);
      }),
    );
  });
});

describe('words for a status', () => {
  it.each([
    ['Hoàn thành', 'done'],
    ['Đã hoàn thành.', 'done'],
    ['xong', 'done'],
    ['Đang thực hiện', 'in-progress'],
    ['chưa làm', 'not-started'],
    ['Không phát sinh', 'nil'],
    ['Đang dự thảo', 'drafting'],
    ['Đã trình', 'submitted'],
    ['Đã ban hành', 'issued'],
    ['Dừng thực hiện', 'cancelled'],
    ['lúng túng', null],
  ])('%s: %s', (words, status) => {
    expect(statusNamed(words)).toBe(status);
  });
});
