import type { PlanChange } from '@phoihop/plan';
import { consentedPlan, stateSpeaker } from '@phoihop/plan/testing';
import { definePlan, type Plan } from '@phoihop/kit';
import { clearStages, create, pause, pressKeys, stage } from '@phoihop/testing';
import { expect } from 'chai';
import { definePlanEditor } from './define-plan-editor.js';
import type { PlanEditor } from './plan-editor.js';
import { PlanEditorHarness } from './plan-editor.harness.js';
import { planEditorMessages } from './plan-editor.messages.js';

/** An editor in a provider whose plan lies before its sides; a person of the department works there. */
async function editing(): Promise<{ provider: Plan; page: PlanEditorHarness }> {
  const provider = create<Plan>(definePlan());
  provider.actor = stateSpeaker;
  provider.plan = consentedPlan();
  const element = create<PlanEditor>(definePlanEditor());
  provider.append(element);
  stage().append(provider);
  const page = new PlanEditorHarness(element);
  await page.standing();
  const removal: PlanChange = { type: 'item/remove', part: 'text', items: ['hoi-nghi'] };
  const source = provider.documentSource('plan');
  for (let turn = 0; turn < 1000 && !source?.proposes?.(removal); turn++) await pause(10);
  return { provider, page };
}

describe('an editor of a plan that lies before its sides', () => {
  afterEach(clearStages);

  it('keeps words of another part as they are typed, and proposes them when the field is left', async () => {
    const { provider, page } = await editing();
    const field = page.firstField!;
    field.place('end');
    field.type(' NĂM 2026');
    await pause(500);
    // While the person is there, nothing is handed over, nor taken away
    expect(page.texts[0]).to.equal('NỘI DUNG PHỐI HỢP NĂM 2026');
    expect(provider.pending).to.deep.equal([]);
    field.leave();
    await page.settled();
    expect(provider.plan?.review.suggestions).to.deep.include.members([
      { ...provider.plan!.review.suggestions[0]!, item: 'chung', after: 'NỘI DUNG PHỐI HỢP NĂM 2026' },
    ]);
    expect(page.texts[0]).to.equal('NỘI DUNG PHỐI HỢP');
    expect(page.notice).to.equal(planEditorMessages.vi.proposed);
  });

  it('proposes a new item where a person begins one in another part, and leaves the text as it is', async () => {
    const { provider, page } = await editing();
    page.firstField!.place('end');
    await pressKeys('Enter');
    await page.settled();
    expect(page.texts).to.have.length(8);
    expect(provider.plan?.review.proposals).to.have.length(1);
    expect(provider.plan?.plan).to.deep.equal(consentedPlan().plan);
    // And what a person types in their own part is made at once
    const own = page.field('Tổng hợp báo cáo.');
    own.place('end');
    own.type(' Gửi trước 15/12.');
    own.leave();
    await page.settled();
    expect(provider.plan?.plan.items.at(-1)?.text).to.equal('Tổng hợp báo cáo. Gửi trước 15/12.');
  });
});
