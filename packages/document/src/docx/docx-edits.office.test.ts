import { createPlanFile, type Item, type Plan, type PlanFile } from '@phoihop/plan';
import { assignedPlanFile } from '@phoihop/plan/testing';
import { Office } from '@phoihop/testing/office';
import { afterAll, describe, expect, it } from 'vitest';
import { readDocx, type WorkingCopy } from '../docx-read/index.js';
import { writeDocx } from './index.js';

const office = new Office();

afterAll(() => office.close());

/** A plan of sixty points with a task each, in three levels. */
function sixtyPoints(): PlanFile {
  const { plan } = assignedPlanFile();
  const items = Array.from({ length: 60 }, (_, index): Item => {
    const number = index + 1;
    const level = index % 10 === 0 ? 1 : index % 2 === 0 ? 3 : 2;
    return {
      id: `viec-${String(number)}`,
      level,
      label: level === 1 ? null : level === 2 ? '-' : '+',
      text: `Nhiệm vụ mã ${String(number)}x giao cho các đơn vị thực hiện trong năm.`,
      task: { assignments: [{ agency: 'mttq', role: 'lead' }], targets: [], times: [] },
    };
  });
  return createPlanFile({ ...plan, items });
}

/** What a person changes, and what becomes of the plan. */
interface Edit {
  before: string;
  after: string;
  expected: (plan: Plan) => unknown;
  value: unknown;
}

const textOf = (id: string) => (plan: Plan) => plan.items.find((each) => each.id === id)?.text;

/** Thirty edits: words put in, changed, taken out, sentences added, in items, head, Nơi nhận and signatures. */
const edits: Edit[] = [
  ...Array.from({ length: 26 }, (_, index): Edit => {
    const number = String(2 * index + 2);
    const before = `Nhiệm vụ mã ${number}x giao`;
    const after = [
      `Nhiệm vụ trọng tâm mã ${number}x giao`,
      `Việc mã ${number}x giao`,
      `Mã ${number}x giao`,
      `Chủ trì rà soát. Nhiệm vụ mã ${number}x giao`,
    ][index % 4]!;
    const value = `${after} cho các đơn vị thực hiện trong năm.`;
    return { before, after, expected: textOf(`viec-${number}`), value };
  }),
  {
    before: 'người có uy tín trong đồng bào',
    after: 'người tiêu biểu trong đồng bào',
    expected: ({ subject }) => subject.includes('vai trò người tiêu biểu trong đồng bào'),
    value: true,
  },
  {
    before: 'UBND các xã, phường',
    after: 'UBND các xã',
    expected: ({ recipients }) => recipients.find(({ id }) => id === 'ubnd-xa')?.text,
    value: 'UBND các xã',
  },
  {
    before: 'Kha Thị Phương',
    after: 'Lò Thị Hạnh',
    expected: ({ signatories }) => signatories.map(({ name }) => name),
    value: ['Lò Thị Hạnh', 'Nguyễn Hữu Đạt'],
  },
  {
    before: 'Sông Lam, ngày',
    after: 'Nậm Khoai, ngày',
    expected: ({ place }) => place,
    value: 'Nậm Khoai',
  },
];

describe('thirty edits by LibreOffice', () => {
  it('land each on its item, and on nothing else', async () => {
    const file = sixtyPoints();
    const copy = (await writeDocx(file.plan, { workingCopy: file }))!;
    const edited = office.edit(
      copy,
      edits.map(({ before, after }) => [before, after]),
    );
    const read = await readDocx(edited);
    if (!read?.ok || read.value.as !== 'working-copy') throw new Error(JSON.stringify(read));
    const { file: reopened, items }: WorkingCopy = read.value;
    for (const { before, expected, value } of edits) expect(expected(reopened.plan), before).toEqual(value);
    expect(items).toEqual({
      changed: Array.from({ length: 26 }, (_, index) => `viec-${String(2 * index + 2)}`),
      added: [],
      removed: [],
      matched: [],
    });
    const others = (plan: Plan): Item[] => plan.items.filter(({ id }) => !items.changed.includes(id));
    expect(others(reopened.plan)).toEqual(others(file.plan));
    expect(reopened.plan.items.every(({ task }) => task?.assignments[0]?.agency === 'mttq')).toBe(true);
    expect(edits).toHaveLength(30);
  });
});
