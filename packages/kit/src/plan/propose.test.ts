import type { PlanChange, PlanFile } from '@phoihop/plan';
import { consentedPlan, frontSpeaker, stateSpeaker } from '@phoihop/plan/testing';
import { clearStages, create, pause, stage } from '@phoihop/testing';
import { expect } from 'chai';
import type { DocumentSource } from '../document/document-source.js';
import { definePlan } from './define-plan.js';
import type { Plan } from './plan.js';

async function provider(file: PlanFile, actor = stateSpeaker): Promise<Plan> {
  const element = create<Plan>(definePlan());
  element.actor = actor;
  element.plan = file;
  stage().append(element);
  await element.updateComplete;
  return element;
}

function sourceOf(element: Plan): DocumentSource<PlanFile, PlanChange> {
  const source = element.documentSource('plan');
  if (!source) throw new Error('no source');
  return source;
}

/** Until what makes proposals is there. */
async function proposing(element: Plan): Promise<void> {
  for (let turn = 0; turn < 1000 && !sourceOf(element).proposes?.(removal); turn++) await pause(10);
}

const removal: PlanChange = { type: 'item/remove', part: 'text', items: ['hoi-nghi'] };
const words: PlanChange = {
  type: 'item/text',
  part: 'text',
  item: 'mttq-viec',
  before: 'Tổ chức giám sát tại 05 xã.',
  after: 'Tổ chức giám sát tại 06 xã.',
};

describe('a plan that lies before its sides', () => {
  afterEach(clearStages);

  it('takes an edit of another part as a suggestion or a proposal, and one of the own part as it is', async () => {
    const file = consentedPlan();
    const element = await provider(file);
    await proposing(element);
    // When a person of the one side edits words of the other, and takes an item out of the joint part
    expect(sourceOf(element).perform(words, element).ok).to.equal(true);
    expect(sourceOf(element).perform(removal, element).ok).to.equal(true);
    // Then the text stays, and both are proposed
    expect(element.plan?.plan).to.deep.equal(file.plan);
    expect(element.plan?.review.suggestions).to.have.length(1);
    expect(element.plan?.review.proposals).to.have.length(1);
    expect(element.pending.map(({ type }) => type)).to.deep.equal(['suggestion/insert', 'proposal/insert']);
    // And the person may take that back
    element.undo();
    expect(element.plan?.review.proposals).to.equal(undefined);
  });

  it('takes the edit itself from those whose part it is, and while the plan is a draft', async () => {
    const own = await provider(consentedPlan(), frontSpeaker);
    await proposing(own);
    expect(sourceOf(own).proposes?.(words)).to.equal(false);
    expect(sourceOf(own).perform(words, own).ok).to.equal(true);
    expect(own.plan?.plan.items.find(({ id }) => id === 'mttq-viec')?.text).to.contain('06 xã');
    const { consent: _consent, ...draft } = consentedPlan();
    const drafting = await provider(draft);
    await pause(50);
    expect(sourceOf(drafting).proposes?.(removal)).to.equal(false);
  });
});
