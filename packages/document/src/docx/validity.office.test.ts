import { createPlanFile, type Plan } from '@phoihop/plan';
import { assignedPlanFile } from '@phoihop/plan/testing';
import { busyPlan, plansToPrint } from '@phoihop/testing/office';
import { describe, expect, it } from 'vitest';
import { matrixAppendix } from '../layout/index.js';
import { packageOf } from '../testing/docx-files.js';
import { faultsOf, wordVersions } from '../testing/validator.js';
import { writeDocx, type DocxOptions } from './index.js';
import { partsOf } from './package.js';

const crowded = busyPlan(40, 10);
const { plan: assigned } = assignedPlanFile();
const rich: Plan = {
  ...assigned,
  draft: 1,
  urgency: 'HỎA TỐC',
  addressees: ['Ủy ban nhân dân tỉnh', 'Sở Nội vụ'],
  appendices: [{ title: 'DANH MỤC', items: assigned.items.map((item) => ({ ...item, id: `x-${item.id}` })) }],
};

const cases: [string, Plan, DocxOptions][] = [
  ...Array.from(plansToPrint(), ([name, plan]): [string, Plan, DocxOptions] => [name, plan, {}]),
  ['a plan with its matrix', crowded, { tables: [matrixAppendix(crowded)!] }],
  ['a rich plan with marks of urgency and draft', rich, {}],
  ['a working copy', assigned, { workingCopy: createPlanFile(assigned) }],
];

describe('by the schemas and rules of the Open XML SDK', () => {
  it.each(cases)('%s is valid in every version of Word', async (_, plan, options) => {
    const file = (await writeDocx(plan, options))!;
    for (const version of wordVersions) expect(faultsOf(file, version)).toEqual([]);
  });

  it('a file in which a name of a style holds a comma is not', async () => {
    const parts = partsOf((await writeDocx(assigned))!);
    const styles = parts.get('word/styles.xml')!.replace('"Tên loại"', '"Tên, loại"');
    const wrong = packageOf({ ...Object.fromEntries(parts), 'word/styles.xml': styles });
    for (const version of wordVersions) expect(faultsOf(wrong, version).join('\n')).toContain('Tên, loại');
  });
});
