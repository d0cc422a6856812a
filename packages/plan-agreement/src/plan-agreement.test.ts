import { samplePlanFile } from '@phoihop/plan/testing';
import { clearStages, describeWidget, mountWidget } from '@phoihop/testing';
import { expect } from 'chai';
import { PlanAgreementHarness, widgetCase } from './plan-agreement.harness.js';

describeWidget(widgetCase);

describe('<ph-plan-agreement>', () => {
  afterEach(clearStages);

  it('edits the subject', async () => {
    const page = await mountWidget(widgetCase, { plan: samplePlanFile() });
    await page.editFirst(' (bổ sung)');
    expect(page.element.plan?.plan.subject).to.equal(`${samplePlanFile().plan.subject} (bổ sung)`);
  });

  it('asks the host to open the plan', async () => {
    const { element } = await mountWidget(widgetCase, { plan: samplePlanFile() });
    const asked: string[] = [];
    element.addEventListener('ph-plan-agreement-open', (event) => asked.push(event.plan));
    await new PlanAgreementHarness(element).open();
    expect(asked).to.deep.equal([samplePlanFile().plan.id]);
  });
});
