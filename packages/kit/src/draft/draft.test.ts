import { newId, type PlanFile } from '@phoihop/plan';
import { clearStages, equalTo, stage } from '@phoihop/testing';
import { expect } from 'chai';
import type { Plan } from '../plan/plan.js';
import { PlanPage, titled } from '../testing/plan-page.js';
import { roundForTests, roundPage } from '../testing/round-page.js';
import { clearDrafts, listDrafts, writeDraft } from './draft-store.js';

const an = { id: 'an', name: 'Lò Thị An' };
const binh = { id: 'binh', name: 'Vi Văn Bình' };

/** A page on which a person works with drafts; leaving it writes what is waiting. */
async function visit(
  file: PlanFile,
  actor = an,
  prepare: (plan: Plan) => void = () => {},
): Promise<PlanPage> {
  const page = new PlanPage(stage(), (plan) => {
    plan.draft = true;
    plan.plan = file;
    plan.actor = actor;
    prepare(plan);
  });
  while (!page.states.includes('ready') && !page.states.includes('draft-restored')) await page.drawn();
  await page.drawn();
  return page;
}

async function leave(page: PlanPage): Promise<void> {
  await page.provider.saveDraft();
  page.provider.remove();
}

describe('a draft', () => {
  let file: PlanFile;
  beforeEach(() => (file = titled('Đã lưu', newId())));
  afterEach(clearStages);

  it('brings back what was typed, with undo', async () => {
    const first = await visit(file);
    first.widget.rename('Đang viết');
    await leave(first);
    const second = await visit(equalTo(file));
    expect(second.states).to.contain('draft-restored');
    expect(second.widget.shown).to.equal('Đang viết');
    second.widget.undo();
    await second.drawn();
    expect(second.widget.shown).to.equal('Đã lưu');
  });

  it('is never made twice when the host has saved it meanwhile', async () => {
    // Given a draft whose command the host has saved by now
    const first = await visit(file);
    first.widget.rename('Đã lưu rồi');
    const saved = equalTo(first.provider.plan!);
    await leave(first);
    // When the page opens with what was saved
    const second = await visit(saved);
    // Then nothing is pending, and undo still goes back
    expect(second.provider.pending).to.deep.equal([]);
    expect(second.widget.shown).to.equal('Đã lưu rồi');
    expect(second.widget.undoable).to.equal(true);
  });

  it('is replayed on what others have saved meanwhile', async () => {
    const first = await visit(file);
    first.widget.rename('Đang viết');
    await leave(first);
    const others = { ...file, plan: { ...file.plan, subject: 'Của người khác' } };
    const second = await visit(others);
    expect(second.provider.plan?.plan.title).to.equal('Đang viết');
    expect(second.provider.plan?.plan.subject).to.equal('Của người khác');
    expect(second.provider.pending.length).to.equal(1);
  });

  it('belongs to one person: nobody else on this computer sees it', async () => {
    const first = await visit(file);
    first.widget.rename('Của An');
    await leave(first);
    const second = await visit(equalTo(file), binh);
    expect(second.widget.shown).to.equal('Đã lưu');
    // When An takes over on the same page
    second.provider.actor = an;
    await second.told('draft-restored');
    expect(second.widget.shown).to.equal('Của An');
    expect(await listDrafts('plan', 'binh')).to.deep.equal([]);
  });

  it('that is broken is set aside, and the saved plan is shown', async () => {
    await writeDraft({
      kind: 'plan',
      documentId: file.plan.id,
      actorId: an.id,
      savedAt: '2026-01-01T00:00:00Z',
      content: { base: 'hỏng' },
    });
    const page = await visit(file);
    expect(page.errors).to.deep.equal(['broken-draft']);
    expect(page.widget.shown).to.equal('Đã lưu');
  });

  it('of a newer schema is told, not opened, and kept', async () => {
    const content = { base: { schemaVersion: 99 }, pending: [], undo: { done: [], undone: [] } };
    const key = { kind: 'plan', documentId: file.plan.id, actorId: an.id };
    await writeDraft({ ...key, savedAt: '2026-01-01T00:00:00Z', content });
    const page = await visit(file);
    expect(page.errors).to.deep.equal(['newer-schema']);
    const kept = await listDrafts('plan', an.id);
    expect(kept.some((draft) => draft.documentId === file.plan.id)).to.equal(true);
  });

  it('goes at sign-out', async () => {
    const page = await visit(file);
    page.widget.rename('Đang viết');
    await leave(page);
    await clearDrafts();
    expect(await listDrafts('plan', an.id)).to.deep.equal([]);
  });

  it('is not asked for where the host did not ask', async () => {
    const page = new PlanPage(stage(), (plan) => (plan.plan = file));
    await page.told('ready');
    page.widget.rename('Đang viết');
    await leave(page);
    expect(await listDrafts('plan', '')).to.deep.equal([]);
  });
});

describe('a draft of a round', () => {
  // A round holds other people's data: somebody works on it under a name of their own in each test.
  let an: { id: string; name: string };
  beforeEach(() => (an = { id: newId(), name: 'Lò Thị An' }));
  afterEach(clearStages);

  it('writes nothing to the device until the person asks, and nothing after it was cleared', async () => {
    const { round, widget } = await roundPage((each) => {
      each.draft = true;
      each.actor = an;
      each.round = roundForTests();
    });
    widget.decide('a');
    await round.saveDraft();
    expect(await listDrafts('round', an.id)).to.deep.equal([]);
    expect(await round.keepDraft()).to.equal(true);
    expect((await listDrafts('round', an.id)).length).to.equal(1);
    await round.clearDraft();
    widget.decide('b');
    await round.saveDraft();
    expect(await listDrafts('round', an.id)).to.deep.equal([]);
  });

  it('goes on with a draft that was asked for, and keeps it', async () => {
    const saved = roundForTests();
    const first = await roundPage((each) => {
      each.draft = true;
      each.actor = an;
      each.round = saved;
    });
    first.widget.decide('a');
    await first.round.keepDraft();
    clearStages();
    const second = await roundPage((each) => {
      each.draft = true;
      each.actor = an;
      each.round = structuredClone(saved);
    });
    expect(second.round.pending.length).to.equal(1);
    second.widget.decide('b');
    await second.round.saveDraft();
    const [draft] = await listDrafts('round', an.id);
    expect(JSON.stringify(draft?.content).match(/"nomination\/step"/gu)?.length).to.be.greaterThan(1);
  });

  it('keeps none where the host does not allow it', async () => {
    const { round } = await roundPage((each) => (each.round = roundForTests()));
    expect(await round.keepDraft()).to.equal(false);
    expect(await listDrafts('round', an.id)).to.deep.equal([]);
  });
});
