import type { PlanFile } from '@phoihop/plan';
import { item, planFile } from '@phoihop/plan/testing';
import { clearStages, copied, mountWidget, paste, pause, pressKeys } from '@phoihop/testing';
import { expect } from 'chai';
import { PlanEditorHarness, widgetCase } from './plan-editor.harness.js';

const shortPlan = (): PlanFile =>
  planFile([
    item('i', 1, 'I.', 'MỤC ĐÍCH'),
    item('i1', 2, '1.', 'Tuyên truyền'),
    item('i2', 2, '2.', 'Vận động'),
  ]);

async function editor(plan: PlanFile = shortPlan()): Promise<PlanEditorHarness> {
  const { element } = await mountWidget(widgetCase, { plan });
  return new PlanEditorHarness(element);
}

async function soon(page: PlanEditorHarness, holds: () => boolean): Promise<void> {
  for (let wait = 0; wait < 60 && !holds(); wait++) await pause(50);
  await page.settled();
}

describe('pasting into a plan', () => {
  afterEach(clearStages);

  it('puts words in where the caret stands', async () => {
    const page = await editor();
    page.field('Tuyên truyền').place('end');
    await page.settled();
    paste(page.surface, { text: ' rộng rãi' });
    await page.settled();
    expect(page.lines[1]).to.equal('  1. Tuyên truyền rộng rãi');
  });

  it('reads lists of Word, and nothing executable is kept', async () => {
    const page = await editor();
    page.field('Tuyên truyền').place('end');
    await page.settled();
    paste(page.surface, {
      html: `<html><body><script>window.boom = 1</script><p class="MsoListParagraph" style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">2.</span>Tập huấn <b>cán bộ</b></p><p class="MsoListParagraph" style="mso-list:l0 level2 lfo1"><span style="mso-list:Ignore">-</span>Ở xã <img src="x" onerror="window.boom = 2"></p></body></html>`,
      text: '2. Tập huấn cán bộ\n- Ở xã',
    });
    await soon(page, () => page.lines.length > 3);
    expect(page.lines).to.deep.equal([
      'I. MỤC ĐÍCH',
      '  1. Tuyên truyền',
      '  2. Tập huấn cán bộ',
      '    - Ở xã',
      '  3. Vận động',
    ]);
    expect(Reflect.get(window, 'boom')).to.equal(undefined);
    // One step takes it back
    await page.undo();
    expect(page.lines).to.deep.equal(['I. MỤC ĐÍCH', '  1. Tuyên truyền', '  2. Vận động']);
  });

  it('keeps the plan and says why when too much is pasted', async () => {
    const page = await editor();
    page.field('Vận động').place('end');
    await page.settled();
    paste(page.surface, { text: 'Tổ chức hội nghị tại các xã vùng cao\n'.repeat(150_000) });
    await soon(page, () => page.notice.includes('quá'));
    expect(page.notice).to.not.equal('');
    expect(page.element.plan?.plan.items.length).to.equal(3);
  });

  it('copies items with their numbers, and pastes them as they were', async () => {
    const page = await editor();
    page.field('MỤC ĐÍCH').place(0);
    await page.settled();
    await pressKeys('Control+a');
    await page.settled();
    const out = copied(page.surface);
    expect(out.text.split('\n').map((line) => line.trim())).to.deep.equal([
      'I. MỤC ĐÍCH',
      '1. Tuyên truyền',
      '2. Vận động',
    ]);
    expect(out.html).to.not.match(/style=|class=|contenteditable/u);
    // When it is pasted into an empty plan
    const other = await editor(planFile([item('a', 1, null, '')]));
    other.firstField?.place(0);
    await other.settled();
    paste(other.surface, out);
    await soon(other, () => other.lines.length > 1);
    expect(other.lines).to.deep.equal(page.lines);
  });

  it('cuts what is selected over several items', async () => {
    const page = await editor();
    page.field('MỤC ĐÍCH').place(0);
    await page.settled();
    await pressKeys('Control+a');
    await page.settled();
    expect(copied(page.surface, 'cut').text).to.contain('Tuyên truyền');
    await page.settled();
    expect(page.lines).to.deep.equal(['I.']);
    await page.undo();
    expect(page.lines.length).to.equal(3);
  });
});
