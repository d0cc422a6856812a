import { createPlanFile, createPlan, type PlanChange, type PlanFile } from '@phoihop/plan';
import { expect } from 'chai';
import { planDrafts } from '../plan/plan-drafts.js';
import { DraftKeeper } from './draft-keeper.js';
import { clearDrafts } from './draft-store.js';

const file = createPlanFile(createPlan({ id: 'ke-hoach-giu-nhap' }));

describe('the keeper of drafts', () => {
  afterEach(() => clearDrafts());

  it('tells that drafts are not kept where their part does not come, and asks for it again later', async () => {
    let hasNetwork = false;
    const told: string[] = [];
    const keeper = new DraftKeeper<PlanFile, PlanChange>(
      () => (hasNetwork ? Promise.resolve(planDrafts) : Promise.reject(new TypeError('no network'))),
      () => ({
        documentId: 'ke-hoach-giu-nhap',
        actorId: 'an',
        snapshot: { base: file, pending: [], undo: { done: [], undone: [] } },
      }),
      (outcome) => told.push(outcome),
    );
    // Given a page whose network is gone
    expect(await keeper.find('ke-hoach-giu-nhap', 'an')).to.deep.equal({ found: false });
    keeper.touch();
    await keeper.flush();
    expect(told).to.deep.equal(['unavailable', 'unavailable']);
    // When it is back
    hasNetwork = true;
    keeper.touch();
    await keeper.flush();
    // Then the draft lies on the device
    expect(told.at(-1)).to.equal('saved');
    expect(await keeper.find('ke-hoach-giu-nhap', 'an')).to.deep.include({ found: true });
  });
});
