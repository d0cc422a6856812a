import { definePlan, type DocumentSource } from '@phoihop/kit';
import type { PlanChange, PlanFile } from '@phoihop/plan';
import { matrixPlanFile } from '@phoihop/plan/testing';
import { clearStages, mountWidget, stage } from '@phoihop/testing';
import { expect } from 'chai';
import { ResponsibilityMatrixHarness, widgetCase } from '../responsibility-matrix.harness.js';
import { toolbarMessages } from './toolbar.messages.js';

const texts = toolbarMessages.vi;

/** What `for` asks of a provider. */
interface Holder {
  documentSource: (name: string) => DocumentSource<PlanFile, PlanChange> | undefined;
}

/** A matrix in a plan, and what another widget of that plan sees of it. */
async function inPlan(): Promise<{
  page: ResponsibilityMatrixHarness;
  other: DocumentSource<PlanFile, PlanChange>;
}> {
  const provider = Object.assign(document.createElement(definePlan()), { plan: matrixPlanFile() });
  stage().append(provider);
  const { element } = await mountWidget(widgetCase, {}, provider);
  const other = (provider as unknown as Holder).documentSource('plan');
  if (!other) throw new RangeError('the provider holds a plan');
  return { page: new ResponsibilityMatrixHarness(element), other };
}

describe('the filter that the widgets of a plan share', () => {
  afterEach(clearStages);

  it('is what the matrix is narrowed to', async () => {
    const { page, other } = await inPlan();
    await page.search('hoi nghi');
    expect(other.filter).to.deep.equal({ search: 'hoi nghi' });
    await page.pick(texts.section, 'Biểu dương');
    expect(other.filter).to.deep.equal({ search: 'hoi nghi', section: 'ton-vinh' });
    await page.search('');
    await page.pick(texts.section, texts.allSections);
    expect(other.filter).to.equal(undefined);
  });

  it('narrows the matrix where another widget sets it, and shows all again', async () => {
    const { page, other } = await inPlan();
    const all = page.rows.length;
    other.narrow?.({ section: 'ton-vinh' });
    await page.settled();
    expect(page.rows).not.to.include('Xây dựng 10 tổ truyền thông cộng đồng.');
    expect(page.rows).to.include('Hội nghị biểu dương.');
    other.narrow?.({ agency: 'mttq' });
    await page.settled();
    expect(page.rows).to.include('Xây dựng 10 tổ truyền thông cộng đồng.');
    expect(page.rows).not.to.include('Rà soát, đề nghị công nhận người có uy tín.');
    expect(other.filter).to.deep.equal({ agency: 'mttq' });
    other.narrow?.(undefined);
    await page.settled();
    expect(page.rows.length).to.equal(all);
  });
});
