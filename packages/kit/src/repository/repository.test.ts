import { planModel, type PlanChange, type PlanFile } from '@phoihop/plan';
import { item, planFile } from '@phoihop/plan/testing';
import { expect } from 'chai';
import { DocumentSaver } from './document-saver.js';
import { memoryOutbox } from './outbox.js';
import { memoryRepository } from './memory-repository.js';
import { failed, type Repository } from './repository.js';
import { backoff } from './saving-state.js';
import { staticRepository } from './static-repository.js';

const file = planFile([item('a', 1, 'I.', 'một')]);
let count = 0;

const rename = (before: string, after: string) => ({
  type: 'item/text' as const,
  part: 'text' as const,
  item: 'a',
  before,
  after,
  id: `c${String((count += 1))}`,
  at: '2026-03-02T02:00:00Z',
});

async function opened(
  repository: Repository<PlanFile, PlanChange>,
  outbox = memoryOutbox<PlanFile, PlanChange>(),
) {
  const saver = await DocumentSaver.open({
    model: planModel,
    repository,
    outbox,
    id: file.plan.id,
    wait: () => 5,
  });
  if (!saver.ok) throw new Error(saver.code);
  return saver.value;
}

describe('a repository in memory', () => {
  it('makes a command once, and tells who comes with an older version what is there', async () => {
    const repository = memoryRepository(planModel, [file]);
    const command = rename('một', 'hai');
    const first = await repository.save('plan', [command], '1', []);
    expect(first).to.deep.equal({ outcome: 'saved', version: '2', refused: [] });
    expect(await repository.save('plan', [command], '1', [])).to.deep.equal(first);
    const later = await repository.save('plan', [command, rename('hai', 'ba')], '1', []);
    expect(later).to.include({ outcome: 'moved-on', version: '2' });
    expect(later).to.deep.include({ known: [command.id] });
  });

  it('keeps what several pages make', async () => {
    const repository = memoryRepository(planModel, [file]);
    const [one, two] = [await opened(repository), await opened(repository)];
    one.store.dispatch(rename('một', 'một hai'));
    two.store.dispatch(rename('một', 'đầu một'));
    await one.flush();
    await two.flush();
    await one.refresh();
    for (const saver of [one, two]) {
      expect(saver.store.document.plan.items[0]?.text).to.equal('đầu một hai');
      expect(saver.state.state).to.equal('saved');
    }
  });
});

describe('a file that a page shows', () => {
  it('is opened; what is changed waits, since nothing can be saved there', async () => {
    const address = URL.createObjectURL(new Blob([JSON.stringify(file)], { type: 'application/json' }));
    const saver = await opened(staticRepository(planModel, () => address));
    saver.store.dispatch(rename('một', 'hai'));
    await saver.flush();
    expect(saver.state).to.deep.include({ state: 'stopped', changes: 1, code: 'not-allowed' });
    URL.revokeObjectURL(address);
  });
});

describe('what was made', () => {
  it('is kept in order while the device refuses to store it, and that is told', async () => {
    const full = {
      ...memoryOutbox<PlanFile, PlanChange>(),
      add: () => Promise.reject(new DOMException('full', 'QuotaExceededError')),
    };
    const repository = memoryRepository(planModel, [file]);
    const saver = await opened(repository, full);
    saver.store.dispatch(rename('một', 'hai'));
    saver.store.dispatch(rename('hai', 'ba'));
    await saver.flush();
    expect(saver.state).to.deep.include({ changes: 0 });
    const loaded = await repository.load('plan');
    expect('ok' in loaded && loaded.ok && loaded.value.document.plan.items[0]?.text).to.equal('ba');
  });

  it('goes on though one command cannot be read over there', async () => {
    const memory = memoryRepository(planModel, [file]);
    const bad = rename('một', 'hỏng');
    const picky: Repository<PlanFile, PlanChange> = {
      ...memory,
      save: (id, commands, version, beside) =>
        commands.some((command) => command.id === bad.id)
          ? Promise.resolve(failed('not-accepted', false, { status: 400 }))
          : memory.save(id, commands, version, beside),
    };
    const saver = await opened(picky);
    saver.store.dispatch(bad);
    saver.store.dispatch(rename('hỏng', 'hỏng rồi'));
    await saver.flush();
    expect(saver.state.changes).to.equal(0);
    expect(saver.state.setAside.map(({ why, code }) => [why, code])).to.deep.include([
      'refused',
      'not-accepted',
    ]);
  });
});

describe('the time before a try', () => {
  it('grows to half a minute, and is not the same for all', () => {
    expect([0, 1, 2, 20].map((attempt) => backoff(attempt, () => 1))).to.deep.equal([
      500, 1000, 2000, 30_000,
    ]);
    expect(backoff(3, () => 0)).to.equal(2000);
  });
});
