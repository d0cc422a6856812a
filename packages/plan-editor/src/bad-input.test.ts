import type { Item, PlanFile } from '@phoihop/plan';
import { item, planFile } from '@phoihop/plan/testing';
import { clearStages, mountPlan, mountWidget, paste, pause, typeKeys } from '@phoihop/testing';
import { expect } from 'chai';
import { PlanEditorHarness, widgetCase } from './plan-editor.harness.js';

const shortPlan = (): PlanFile =>
  planFile([item('m1', 1, 'I.', 'Tuyên truyền'), item('m2', 1, 'II.', 'Vận động')]);

/** Longer than typing waits until it is handed over (milliseconds). */
const HANDED_OVER = 500;

async function editor(plan: PlanFile): Promise<PlanEditorHarness> {
  const { element } = await mountWidget(widgetCase, { plan });
  return new PlanEditorHarness(element);
}

describe('what a plan editor is not made for', () => {
  afterEach(clearStages);

  it('a broken table: its words come in, the plan stays', async () => {
    const page = await editor(shortPlan());
    page.field('Vận động').place('end');
    await page.settled();
    const broken =
      '<table><tr><td>Việc<td>Chủ trì</tr><tr><td colspan="99999">Hội nghị<table><tr><td>Sở Nội vụ</table></td><tr></table><td>lạc';
    paste(page.surface, { html: broken, text: 'Việc\tChủ trì\nHội nghị' });
    for (let wait = 0; wait < 100 && page.lines.length < 3; wait++) await pause(50);
    const said = JSON.stringify(page.element.plan?.plan.items);
    for (const words of ['Tuyên truyền', 'Vận động', 'Hội nghị', 'Sở Nội vụ', 'lạc'])
      expect(said).to.contain(words);
  });

  it('fields that nobody knows: they are there after every edit', async () => {
    // Given a plan of a later version, with fields of its own on the plan and on an item
    const file = shortPlan();
    const items = file.plan.items.map((each): Item => ({ ...each, ...{ 'x-colour': `of ${each.id}` } }));
    const strange = { ...file, plan: { ...file.plan, items, ...{ 'x-seal': [1, 2] } } };
    const page = await editor(strange);
    // When that item is typed in
    page.field('Tuyên truyền').place('end');
    await typeKeys(' rộng');
    await pause(HANDED_OVER);
    // Then they stand where they were
    expect(page.element.plan?.plan).to.deep.equal({
      ...strange.plan,
      items: items.map((each) => (each.id === 'm1' ? { ...each, text: 'Tuyên truyền rộng' } : each)),
    });
  });

  it('two editors on one plan: each shows what is typed in the other, and the caret stays', async () => {
    // Given a provider with two editors below it, and the caret in the second
    const provider = mountPlan(shortPlan());
    const [one, other] = await Promise.all(
      [1, 2].map(async () => {
        const { element } = await mountWidget(widgetCase, {}, provider);
        return new PlanEditorHarness(element);
      }),
    );
    if (!one || !other) throw new Error('there are two editors');
    one.field('Tuyên truyền').place('end');
    await typeKeys(' rộng');
    await pause(HANDED_OVER);
    other.field('Vận động').place(3);
    await typeKeys('!');
    // When the host hands over a plan in which somebody else has changed what stands above
    const said = provider.plan;
    if (!said) throw new Error('there is a plan');
    const items = said.plan.items.map((each) =>
      each.id === 'm1' ? { ...each, text: 'Tuyên truyền rộng rãi' } : each,
    );
    provider.plan = { ...said, plan: { ...said.plan, items } };
    await pause(HANDED_OVER);
    await Promise.all([one.settled(), other.settled()]);
    // Then both say the same, and typing goes on where it was
    await typeKeys('!');
    await pause(HANDED_OVER);
    await Promise.all([one.settled(), other.settled()]);
    expect(one.texts).to.deep.equal(['Tuyên truyền rộng rãi', 'Vận!! động']);
    expect(other.texts).to.deep.equal(one.texts);
  });
});
