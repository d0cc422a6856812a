import { samplePlanFile } from '@phoihop/plan/testing';
import { clearStages, describeWidget, mountWidget } from '@phoihop/testing';
import { expect } from 'chai';
import { SavingStatusHarness, widgetCase } from './saving-status.harness.js';

describeWidget(widgetCase);

describe('<ph-saving-status>', () => {
  afterEach(clearStages);

  it('edits the subject', async () => {
    const page = await mountWidget(widgetCase, { plan: samplePlanFile() });
    await page.editFirst(' (bổ sung)');
    expect(page.element.plan?.plan.subject).to.equal(`${samplePlanFile().plan.subject} (bổ sung)`);
  });

  it('asks the host to open the plan', async () => {
    const { element } = await mountWidget(widgetCase, { plan: samplePlanFile() });
    const asked: string[] = [];
    element.addEventListener('ph-saving-status-open', (event) => asked.push(event.plan));
    await new SavingStatusHarness(element).open();
    expect(asked).to.deep.equal([samplePlanFile().plan.id]);
  });
});
