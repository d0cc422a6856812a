import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createPlan, createPlanFile, readPlan, type Item, type Plan, type PlanFile } from '@phoihop/plan';
import { planFromTemplate, templateKinds } from '@phoihop/plan/templates';
import { assignedPlanFile, item, jointPlan, samplePlanFile } from '@phoihop/plan/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeDocx } from '../docx/index.js';
import { arbitraryItems } from '../testing/arbitrary-items.js';
import { OUR_PLANS } from '../testing/plans.js';
import { readDocx, type IssuedDocument, type WorkingCopy } from './index.js';

const SAMPLES = '../shared/samples/';

async function issued(plan: Plan): Promise<IssuedDocument> {
  const read = await readDocx((await writeDocx(plan))!);
  if (!read?.ok || read.value.as !== 'issued') throw new Error(`not issued: ${JSON.stringify(read)}`);
  return read.value;
}

async function reopened(file: PlanFile): Promise<WorkingCopy> {
  const read = await readDocx((await writeDocx(file.plan, { workingCopy: file }))!);
  if (!read?.ok || read.value.as !== 'working-copy') throw new Error(`no copy: ${JSON.stringify(read)}`);
  return read.value;
}

/** What a file for issuing prints of an item. */
function printed({ id, level, label, text, marks, table }: Item): Partial<Item> {
  return {
    id,
    level,
    label: label === '' ? null : label,
    text: text.normalize('NFC'),
    ...(marks ? { marks } : {}),
    ...(table ? { table } : {}),
  };
}

const plans: { name: string; plan: Plan }[] = [
  { name: 'the sample plan', plan: samplePlanFile().plan },
  ...([1, 2, 3] as const).map((count) => ({
    name: `a plan of ${String(count)} issuers`,
    plan: jointPlan(count),
  })),
  ...templateKinds.map((kind) => ({
    name: `the template ${kind}`,
    plan: planFromTemplate(kind, { today: '2026-03-02', place: 'Sông Lam' }).plan,
  })),
  ...OUR_PLANS.map((text, index) => ({ name: `our plan ${String(index + 1)}`, plan: readPlan(text).plan })),
  ...(existsSync(SAMPLES) ? readdirSync(SAMPLES) : []).map((name) => ({
    name,
    plan: readPlan(readFileSync(SAMPLES + name, 'utf8')).plan,
  })),
];

describe.each(plans)('a file for issuing of $name', ({ plan }) => {
  it('comes back with texts, labels, structure and recipients', async () => {
    const { plan: read } = await issued(plan);
    expect(read.items).toEqual(plan.items.map(printed));
    expect(read.appendices).toEqual(
      plan.appendices.map(({ title, items }) => ({
        title: title.normalize('NFC').trim(),
        items: items.map(printed),
      })),
    );
    const lines = ({ recipients }: Plan): string[][] =>
      recipients.map(({ id, text }) => [id, text.normalize('NFC').replace(/[;.]$/u, '').trim()]);
    expect(lines(read)).toEqual(lines(plan));
    expect([read.title, read.kind]).toEqual([plan.title, plan.kind]);
  });

  it('comes back from a working copy as the file that it was, by JSON', async () => {
    const file = createPlanFile(plan);
    const copy = await reopened(file);
    expect(copy.file).toStrictEqual(file);
    expect(copy.items).toEqual({ changed: [], added: [], removed: [], matched: [] });
  });
});

describe('a file for issuing', () => {
  it('has head and foot as printed', async () => {
    const { plan } = samplePlanFile();
    const { plan: read } = await issued({ ...plan, draft: 3, urgency: 'KHẨN', addressees: ['A', 'B'] });
    expect(read).toMatchObject({
      issuers: plan.issuers,
      number: plan.number,
      place: plan.place,
      title: plan.title,
      subject: plan.subject,
      signatories: plan.signatories,
      draft: 3,
      urgency: 'KHẨN',
      addressees: ['A', 'B'],
      period: plan.period,
    });
  });

  it('holds nothing of what is not printed', async () => {
    const file = assignedPlanFile();
    const bytes = await writeDocx(file.plan);
    const read = await readDocx(bytes!);
    const words = JSON.stringify(read);
    for (const secret of ['Đề nghị ghi rõ thời gian', 'da-giai-the', 'Dự toán hằng năm', 'Sở DTTG'])
      expect(words).not.toContain(secret);
  });

  it('leaves out tables that were made for the print', async () => {
    const matrix = { title: 'Phân công', head: [[{ text: 'TT' }]], rows: [[{ text: '1' }]] };
    const read = await readDocx((await writeDocx(samplePlanFile().plan, { tables: [matrix] }))!);
    expect(read).toMatchObject({ ok: true, value: { as: 'issued', plan: { appendices: [] } } });
  });

  it('keeps whatever a plan holds', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryItems, async (items) => {
        const plan = createPlan({ id: 'p', title: 'KẾ HOẠCH', items });
        const { plan: read } = await issued(plan);
        const cells = (each: Item): unknown => {
          const rows = each.table
            ? [...(each.table.header.length > 0 ? [each.table.header] : []), ...each.table.rows]
            : [];
          const count = Math.max(0, ...rows.map((row) => row.length));
          return count === 0
            ? []
            : rows.map((row) => Array.from({ length: count }, (_, at) => row[at] ?? ''));
        };
        expect(read.items.map((each) => [each.id, each.level, each.label, each.text])).toEqual(
          items.map((each) => [each.id, each.level, each.label, each.text.normalize('NFC')]),
        );
        expect(read.items.map(cells)).toEqual(items.map(cells));
      }),
      { numRuns: 60 },
    );
  });

  it('tells items apart whose ids are long, strange or the same in an appendix', async () => {
    const ids = ['a', 'A', 'a-b', 'a_b', 'a_2d_b', 'mục/đích', 'x'.repeat(60), '_ph_1', '😀', '1'];
    const items = ids.map((id) => item(id, 1, '-', `Việc ${id.slice(0, 5)}`));
    const { plan } = await issued(
      createPlan({ id: 'p', items, appendices: [{ title: 'PHỤ LỤC', items: items.slice(0, 3) }] }),
    );
    expect(plan.items.map(({ id }) => id)).toEqual(ids);
    expect(plan.appendices[0]?.items.map(({ id }) => id)).toEqual(ids.slice(0, 3));
  });
});

describe('a working copy', () => {
  it('carries tasks, notes and the host’s own fields', async () => {
    const file: PlanFile = { ...assignedPlanFile(), meta: { own: 'ý kiến nội bộ </w:t> ]]> 😀', count: 3 } };
    expect((await reopened(file)).file).toEqual(file);
  });

  it('survives what XML cannot hold', async () => {
    const file = createPlanFile(
      createPlan({ id: 'p', title: 'KẾ HOẠCH', items: [item('a', 1, null, 'một\u0000\u001f\ud800 hai')] }),
    );
    expect((await reopened(file)).file).toEqual(file);
  });
});

describe('a working copy that was edited elsewhere', () => {
  const file = assignedPlanFile();
  const edit = async (change: (plan: Plan) => Plan): Promise<WorkingCopy> => {
    const read = await readDocx((await writeDocx(change(file.plan), { workingCopy: file }))!);
    if (!read?.ok || read.value.as !== 'working-copy') throw new Error('no copy');
    return read.value;
  };
  const rewritten = (id: string, parts: Partial<Item>) => (plan: Plan) => ({
    ...plan,
    items: plan.items.map((each) => (each.id === id ? { ...each, ...parts } : each)),
  });

  it('has the new text on its item, whose task stays', async () => {
    const { file: read, items } = await edit(rewritten('hoi-nghi', { text: 'Tổ chức 05 hội nghị.' }));
    const changed = read.plan.items.find(({ id }) => id === 'hoi-nghi');
    expect(changed).toMatchObject({
      text: 'Tổ chức 05 hội nghị.',
      label: '1.1.',
      task: { assignments: [{ agency: 'mttq' }, {}] },
    });
    expect(items).toEqual({ changed: ['hoi-nghi'], added: [], removed: [], matched: [] });
    expect(read.review).toEqual(file.review);
  });

  it('finds an item without its bookmark by likeness, and tells what is new and what is gone', async () => {
    const { file: read, items } = await edit((plan) => ({
      ...plan,
      items: plan.items.flatMap((each) => {
        if (each.id === 'to-truyen-thong')
          return [{ ...each, id: 'khac', text: each.text.replace('10', '12') }];
        if (each.id === 'muc-dich-2') return [];
        return each.id === 'kinh-phi' ? [each, item('moi', 2, '2.', 'Sơ kết vào cuối năm.')] : [each];
      }),
    }));
    expect(items).toEqual({
      changed: [],
      added: ['moi'],
      removed: ['muc-dich-2'],
      matched: ['to-truyen-thong'],
    });
    expect(read.plan.items.find(({ id }) => id === 'to-truyen-thong')?.text).toContain('ít nhất 12 tổ');
  });

  it('takes over head, foot and recipients', async () => {
    const { file: read } = await edit((plan) => ({
      ...plan,
      number: { raw: '32/KHPH-MTTQ-SDTTG' },
      rawDate: 'ngày 30 tháng 5 năm 2026',
      signatories: plan.signatories.map((each) => ({
        ...each,
        name: each.name === 'Kha Thị Phương' ? 'Lò Thị Hạnh' : (each.name ?? ''),
      })),
      recipients: plan.recipients.map((each) =>
        each.id === 'ubnd-xa' ? { ...each, text: 'UBND các xã' } : each,
      ),
    }));
    expect(read.plan).toMatchObject({ number: { value: 32, raw: '32/KHPH-MTTQ-SDTTG' }, date: '2026-05-30' });
    expect(read.plan.signatories.map(({ name }) => name)).toEqual(['Lò Thị Hạnh', 'Nguyễn Hữu Đạt']);
    expect(read.plan.recipients.map(({ text }) => text)).toContain('UBND các xã');
  });
});
