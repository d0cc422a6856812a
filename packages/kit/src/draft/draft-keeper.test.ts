import { newId, planModel, type PlanChange, type PlanFile } from '@phoihop/plan';
import { clearStages, create, pause, stage } from '@phoihop/testing';
import { expect } from 'chai';
import { DocumentProvider } from '../document/document-provider.js';
import { defineElement } from '../element/define-element.js';
import { planKeeping } from '../plan/plan-keeping.js';
import { titled } from '../testing/plan-page.js';
import { readDraft } from './draft-store.js';

let hasNetwork = false;

/** A provider whose part for keeping comes only where there is a network. */
class RemotePlan extends DocumentProvider<PlanFile, PlanChange> {
  constructor() {
    super(planModel, () =>
      hasNetwork ? Promise.resolve(planKeeping) : Promise.reject(new TypeError('no network')),
    );
  }

  set plan(file: PlanFile) {
    this.give(file);
  }

  protected override get documentId(): string | undefined {
    return undefined;
  }
}

describe('drafts', () => {
  afterEach(clearStages);

  it('are told as not kept where what keeps them does not come, and are kept when it does', async () => {
    const provider = create<RemotePlan>(defineElement('remote-plan', RemotePlan));
    const id = newId();
    const told: string[] = [];
    provider.addEventListener('ph-error', ({ code }) => told.push(code));
    provider.addEventListener('ph-state', ({ state }) => told.push(state));
    // Given a page whose network is gone
    hasNetwork = false;
    provider.draft = true;
    provider.actor = { id: 'an', name: 'Lò Thị An' };
    provider.plan = titled('Một', id);
    stage().append(provider);
    while (!told.includes('ready')) await pause(10);
    const rename = (before: string, after: string) =>
      provider
        .documentSource('plan')
        ?.perform({ type: 'plan/head', part: 'text', field: 'title', before, after }, provider);
    rename('Một', 'Hai');
    await provider.saveDraft();
    expect(told).to.include('draft-unavailable').and.not.include('draft-saved');
    // When it is back, the next change is kept with what came before
    hasNetwork = true;
    rename('Hai', 'Ba');
    await provider.saveDraft();
    expect(told.at(-1)).to.equal('draft-saved');
    const draft = await readDraft('plan', id, 'an');
    expect(JSON.stringify(draft?.content)).to.include('Hai').and.include('Ba');
  });
});
