import { newId, planModel, type PlanChange, type PlanFile } from '@phoihop/plan';
import { roundModel, type RoundChange, type RoundFile } from '@phoihop/plan/round';
import { clearStages, pause, stage } from '@phoihop/testing';
import { expect } from 'chai';
import { memoryRepository } from '../repository/memory-repository.js';
import { failed, type Repository } from '../repository/repository.js';
import { PlanPage, titled } from '../testing/plan-page.js';
import { roundForTests, roundPage } from '../testing/round-page.js';

const an = { id: 'an', name: 'Lò Thị An' };
const binh = { id: 'binh', name: 'Vi Văn Bình' };

/** A page whose plan is kept in a repository. */
async function visit(
  repository: Repository<PlanFile, PlanChange>,
  planId: string,
  actor = an,
): Promise<PlanPage> {
  const page = new PlanPage(stage(), (plan) => Object.assign(plan, { repository, planId, actor }));
  await page.told('ready');
  return page;
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await pause(10);
}

async function titleIn(
  repository: Repository<PlanFile, PlanChange>,
  id: string,
): Promise<string | undefined> {
  const loaded = await repository.load(id);
  return 'outcome' in loaded || !loaded.ok ? undefined : loaded.value.document.plan.title;
}

describe('<ph-plan repository>', () => {
  let id: string;
  let repository: Repository<PlanFile, PlanChange>;
  beforeEach(() => {
    id = newId();
    repository = memoryRepository(planModel, [titled('Một', id)]);
  });
  afterEach(clearStages);

  it('opens the plan of that id and saves what a person makes', async () => {
    const page = await visit(repository, id);
    expect(page.widget.shown).to.equal('Một');
    page.widget.rename('Hai');
    await page.told('saving');
    await until(() => page.provider.saving?.state === 'saved');
    expect(await titleIn(repository, id)).to.equal('Hai');
    expect(page.provider.pending).to.deep.equal([]);
  });

  it('goes on when others have gone on, with undo', async () => {
    const page = await visit(repository, id);
    const other = await visit(repository, id, binh);
    page.widget.rename('Một hai');
    await until(() => page.provider.saving?.state === 'saved' && page.provider.pending.length === 0);
    other.widget.rename('Không Một');
    await until(() => other.provider.pending.length === 0);
    expect(other.widget.shown).to.equal('Không Một hai');
    other.widget.undo();
    await until(() => other.provider.pending.length === 0);
    expect(await titleIn(repository, id)).to.equal('Một hai');
  });

  it('keeps what is not saved apart for each person, and sends it at the next visit', async () => {
    let line = false;
    const cut: typeof repository = {
      load: (each) => repository.load(each),
      save: (...all) => (line ? repository.save(...all) : Promise.resolve(failed('offline', true))),
    };
    const page = await visit(cut, id);
    page.widget.rename('Của An');
    await page.told('offline');
    expect(page.provider.saving).to.deep.include({ state: 'offline', changes: 1, kept: true });
    // When another person works on the same page
    page.provider.actor = binh;
    await until(() => page.widget.shown === 'Một');
    expect(page.provider.pending).to.deep.equal([]);
    // And the first comes back, with a line
    line = true;
    page.provider.actor = an;
    await until(() => page.widget.shown === 'Của An' && page.provider.saving?.state === 'saved');
    expect(await titleIn(repository, id)).to.equal('Của An');
  });

  it('is opened by itself when the line is back', async () => {
    let line = false;
    const cut: typeof repository = {
      load: (each) => (line ? repository.load(each) : Promise.resolve(failed('offline', true))),
      save: (...all) => repository.save(...all),
    };
    const page = new PlanPage(stage(), (plan) => Object.assign(plan, { repository: cut, planId: id }));
    await page.told('faulty');
    expect(page.widget.shown).to.contain('mất kết nối');
    line = true;
    window.dispatchEvent(new Event('online'));
    await page.told('ready');
    expect(page.widget.shown).to.equal('Một');
  });

  it('says why a plan that is not there is not opened', async () => {
    const page = new PlanPage(stage(), (plan) => Object.assign(plan, { repository, planId: 'khong-co' }));
    await page.told('faulty');
    expect(page.errors).to.deep.equal(['not-found']);
  });

  it('goes on where it was when the element is moved, and leaves the repository when a file is opened', async () => {
    const page = await visit(repository, id);
    page.widget.rename('Hai');
    stage().append(page.provider);
    await until(() => page.provider.saving?.state === 'saved');
    expect(page.widget.undoable).to.equal(true);
    page.provider.open(titled('Từ tệp'));
    await page.drawn();
    page.widget.rename('Từ tệp, đã sửa');
    await page.drawn();
    expect(page.provider.saving).to.equal(undefined);
    expect(await titleIn(repository, id)).to.equal('Hai');
  });

  it('stamps what a person makes by the clock of the server', async () => {
    const day = 86_400_000;
    const page = await visit({ ...repository, ahead: () => -day }, id);
    page.widget.rename('Hai');
    const at = Date.parse(page.changes[0]?.command ? (page.changes[0].command as { at: string }).at : '');
    expect(Math.abs(Date.now() - day - at)).to.be.lessThan(60_000);
  });
});

describe('<ph-round repository>', () => {
  afterEach(clearStages);

  it('leaves nothing on the device until the person asks, and nothing after that is taken back', async () => {
    const file = roundForTests();
    const actor = { id: newId(), name: 'Lò Thị An' };
    const memory = memoryRepository(roundModel, [file]);
    const cut: Repository<RoundFile, RoundChange> = {
      load: (id) => memory.load(id),
      save: () => Promise.resolve(failed('offline', true)),
    };
    const visitRound = async () => {
      const page = await roundPage((each) =>
        Object.assign(each, { repository: cut, roundId: file.round.id, actor, draft: true }),
      );
      await until(() => page.round.saving !== undefined);
      return page;
    };
    const first = await visitRound();
    first.widget.decide('a');
    await until(() => first.round.saving?.state === 'offline');
    clearStages();
    await pause();
    // Then a next visit finds nothing
    const second = await visitRound();
    expect(second.round.pending).to.deep.equal([]);
    // When the person asks
    second.widget.decide('a');
    expect(await second.round.keepDraft()).to.equal(true);
    clearStages();
    await pause();
    const third = await visitRound();
    expect(third.round.pending).to.have.length(1);
    await third.round.clearDraft();
    clearStages();
    await pause();
    expect((await visitRound()).round.pending).to.deep.equal([]);
  });
});
