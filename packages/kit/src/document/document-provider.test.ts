import { refuse, type PlanFile, type ReportEntry } from '@phoihop/plan';
import { samplePlanFile } from '@phoihop/plan/testing';
import { clearStages, create, equalTo, pause, stage } from '@phoihop/testing';
import { expect } from 'chai';
import { definePlan } from '../plan/define-plan.js';
import type { Plan } from '../plan/plan.js';
import { defineTitle, PlanPage, titled } from '../testing/plan-page.js';
import type { TitleWidget } from '../testing/title-widget.js';

const planPage = (prepare?: (provider: Plan) => void): PlanPage => new PlanPage(stage(), prepare);

describe('<ph-plan>', () => {
  afterEach(clearStages);

  it('gives its plan to the widgets inside', async () => {
    const page = planPage((plan) => (plan.plan = titled('KẾ HOẠCH')));
    await page.told('ready');
    expect(page.widget.shown).to.equal('KẾ HOẠCH');
  });

  it('tells the host of a change by a person, with command, document, reason and origin', async () => {
    const page = planPage((plan) => (plan.plan = titled('Một')));
    await page.told('ready');
    page.widget.rename('Hai');
    page.widget.undo();
    expect(page.changes.map((event) => event.reason)).to.deep.equal(['dispatched', 'undone']);
    expect(page.changes[0]?.origin).to.equal(page.widget);
    expect((page.changes[0]?.document as PlanFile).plan.title).to.equal('Hai');
    expect(page.provider.pending.length).to.equal(2);
  });

  it('tells nothing of what the host itself sets', async () => {
    const page = planPage((plan) => (plan.plan = titled('Một')));
    await page.told('ready');
    page.provider.plan = titled('Hai');
    await page.drawn();
    expect(page.changes).to.deep.equal([]);
    expect(page.widget.shown).to.equal('Hai');
  });

  it('keeps what says the same where the host gives a plan anew', async () => {
    const first = samplePlanFile();
    const page = planPage((plan) => (plan.plan = first));
    await page.told('ready');
    // When the host asks its server again, and one thing more was noted
    const entry: ReportEntry = { id: 'e9', item: 'a', period: '2026-Q1', status: 'done', at: '2026-04-01' };
    page.provider.plan = { ...equalTo(first), entries: [...equalTo(first.entries), entry] };
    expect(page.provider.plan.entries).to.deep.include(entry);
    expect(page.provider.plan.plan).to.equal(first.plan);
  });

  it('takes a document that echoes its commands as an acknowledgement, undo stays', async () => {
    const page = planPage((plan) => (plan.plan = titled('Một')));
    await page.told('ready');
    page.widget.rename('Hai');
    const halfway = equalTo(page.provider.plan!);
    page.widget.rename('Ba');
    // When the host has saved the first command only
    page.provider.plan = halfway;
    expect(page.provider.pending.length).to.equal(1);
    expect(page.provider.plan.plan.title).to.equal('Ba');
    // When it has saved both
    page.provider.plan = equalTo(page.provider.plan);
    expect(page.provider.pending).to.deep.equal([]);
    expect(page.widget.undoable).to.equal(true);
  });

  it('stamps commands with the actor, and asks `can`', async () => {
    const page = planPage((plan) => {
      plan.plan = titled('Một');
      plan.actor = { id: 'an', name: 'Lò Thị An' };
    });
    await page.told('ready');
    page.widget.rename('Hai');
    expect(page.provider.pending[0]?.by).to.deep.equal({ id: 'an', name: 'Lò Thị An' });
    expect(page.widget.worker).to.equal('Lò Thị An');
    expect(page.widget.mayRename()).to.equal(true);
    page.provider.can = (command) => command.part !== 'text';
    await page.drawn();
    expect(page.widget.mayRename()).to.equal(false);
    expect(page.widget.rename('Ba')).to.deep.equal(refuse('not-allowed', { part: 'text' }));
    page.provider.readonly = true;
    await page.drawn();
    expect(page.widget.rename('Ba')).to.deep.equal(refuse('read-only'));
    expect(page.widget.undoable).to.equal(false);
  });

  it('reads a child JSON script', async () => {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(titled('Trong trang'));
    const page = planPage((plan) => plan.append(script));
    await page.told('ready');
    expect(page.widget.shown).to.equal('Trong trang');
  });

  it('fetches `src`, and nothing else', async () => {
    const page = planPage((plan) => (plan.src = '/demo/public/ke-hoach-phoi-hop-2026.json'));
    await page.told('ready');
    expect(page.states).to.deep.equal(['loading', 'ready']);
    expect(page.widget.plan?.plan.recipients.length).to.be.greaterThan(3);
  });

  const faulty = {
    'not-found': '/khong-co.json',
    'not-json': '/LICENSE',
    'no-schema-version': '/package.json',
    offline: 'http://127.0.0.1:9/ke-hoach.json',
  };
  for (const [code, src] of Object.entries(faulty)) {
    it(`says in Vietnamese why it could not open the plan: ${code}`, async () => {
      const page = planPage((plan) => (plan.src = src));
      await page.told('faulty');
      expect(page.errors).to.deep.equal([code]);
      expect(page.widget.shown).to.match(/[ăâđêôơư]/iu);
    });
  }

  it('keeps the earlier plan when opening another fails', async () => {
    const page = planPage((plan) => (plan.plan = titled('Đang mở')));
    await page.told('ready');
    expect(page.provider.open({ schemaVersion: 99 }).ok).to.equal(false);
    page.provider.src = '/khong-co.json';
    await page.drawn();
    while (page.errors.length < 2) await page.drawn();
    expect(page.errors).to.deep.equal(['newer-schema', 'not-found']);
    expect(page.widget.shown).to.equal('Đang mở');
  });
});

describe('a widget and its provider', () => {
  afterEach(clearStages);

  it('find each other across shadow roots, by context and by `for`', async () => {
    const host = stage();
    const root = host.attachShadow({ mode: 'open' });
    const provider = create<Plan>(definePlan());
    provider.id = 'trong-bong';
    provider.plan = titled('Trong bóng');
    const inside = create<TitleWidget>(defineTitle());
    const named = create<TitleWidget>(defineTitle());
    named.for = 'trong-bong';
    provider.append(inside);
    root.append(provider, named);
    await pause();
    expect([inside.shown, named.shown]).to.deep.equal(['Trong bóng', 'Trong bóng']);
  });

  it('find each other when the named provider comes later, goes and is replaced', async () => {
    const place = stage();
    const widget = create<TitleWidget>(defineTitle());
    widget.for = 'ke-hoach-den-sau';
    place.append(widget);
    const show = async (title: string): Promise<Plan> => {
      const provider = create<Plan>(definePlan());
      provider.id = 'ke-hoach-den-sau';
      provider.plan = titled(title);
      place.append(provider);
      await pause();
      return provider;
    };
    const first = await show('Một');
    expect(widget.shown).to.equal('Một');
    first.remove();
    await pause();
    expect(widget.shown).to.equal('');
    await show('Hai');
    expect(widget.shown).to.equal('Hai');
  });

  it('say so when they speak other protocols', async () => {
    const place = stage();
    place.addEventListener('context-request', (event) => {
      const request = event as Event & { context: unknown; callback: (value: number) => void };
      if (request.context === Symbol.for('phoihop.plan.protocol')) request.callback(2);
    });
    const widget = create<TitleWidget>(defineTitle());
    place.append(widget);
    await pause();
    expect(widget.shown).to.contain('hai phiên bản');
  });
});
