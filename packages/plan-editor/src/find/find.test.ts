import { createPlan, createPlanFile, type PlanFile } from '@phoihop/plan';
import { item, planFile } from '@phoihop/plan/testing';
import { clearStages, mountPlan, mountWidget, pressKeys, stage, typeKeys } from '@phoihop/testing';
import { expect } from 'chai';
import { widgetCase } from '../plan-editor.harness.js';
import { planEditorMessages } from '../plan-editor.messages.js';
import { FindHarness } from './find.harness.js';
import { readingMessages } from '../reading.messages.js';
import { findMessages } from './find.messages.js';

const texts = findMessages.vi;

const plan = (): PlanFile =>
  planFile({
    title: 'KẾ HOẠCH',
    subject: 'Tuyên truyền ở xã Hòa Bình',
    items: [
      item('i', 1, 'I.', 'MỤC ĐÍCH'),
      item('i1', 2, '1.', 'Tuyên truyền ở xã Hoà Bình và xã Hòa Bình'),
      item('i2', 2, '2.', 'Vận động ở xã Pù Hiêng'),
      item('ii', 1, 'II.', 'TỔ CHỨC Ở XÃ'),
    ],
  });

const long = (): PlanFile =>
  planFile(
    Array.from({ length: 400 }, (_, index) => item(`m${String(index)}`, 1, '-', `Việc số ${String(index)}.`)),
  );

async function editor(file: PlanFile = plan(), readonly = false): Promise<FindHarness> {
  const { element } = await mountWidget(widgetCase, { plan: file, readonly });
  return new FindHarness(element);
}

describe('finding in the editor', () => {
  afterEach(clearStages);

  it('opens by Ctrl+F, counts, and draws title, subject and body', async () => {
    const page = await editor();
    page.field('Vận động ở xã Pù Hiêng').place(0);
    await page.keys('Control+f');
    expect(page.query.focused).to.equal(true);
    await typeKeys('xã');
    await page.settled();
    // Then the first place from the caret on is chosen
    expect(page.drawn).to.deep.equal(['xã', 'xã', 'xã', 'xã', 'XÃ']);
    expect(page.count).to.equal('4/5');
    expect(page.announced).to.equal(texts.place('4', '5', texts.item('2')));
    expect(page.chosen).to.equal('xã | Vận động ở xã Pù Hiêng');
  });

  it('goes on by Enter and F3, back by Shift, and round', async () => {
    const page = await editor();
    await page.seek('Hòa Bình');
    expect(page.count).to.equal('2/3');
    await page.keys('Enter');
    await page.keys('F3');
    expect(page.count).to.equal('1/3');
    expect(page.chosen).to.contain('Tuyên truyền ở xã Hòa Bình');
    await page.keys('Shift+Enter');
    expect(page.count).to.equal('3/3');
    await page.keys('Shift+F3');
    expect(page.count).to.equal('2/3');
    expect(page.query.focused).to.equal(true);
  });

  it('minds marks until it is told not to, and says what that would find', async () => {
    const page = await editor();
    await page.seek('hoa binh');
    expect(page.count).to.equal(texts.none);
    expect(page.buttons).to.include(texts.withoutMarks('3'));
    await page.tick('ignoreMarks');
    expect(page.drawn).to.deep.equal(['Hòa Bình', 'Hoà Bình', 'Hòa Bình']);
    await page.tick('matchCapitals');
    expect(page.count).to.equal(texts.none);
  });

  it('seeks what is selected', async () => {
    const page = await editor();
    page.field('Vận động ở xã Pù Hiêng').place('Vận động ở '.length);
    await pressKeys('Shift+ArrowRight');
    await pressKeys('Shift+ArrowRight');
    await page.keys('Control+f');
    expect(page.query.value).to.equal('xã');
    expect(page.count).to.equal('4/5');
  });

  it('closes by Esc, and the caret is where the place was found', async () => {
    const page = await editor();
    await page.seek('pù');
    await page.keys('Escape');
    expect(page.isOpen).to.equal(false);
    expect(page.drawn).to.deep.equal([]);
    expect(page.focused?.value).to.equal('Vận động ở xã Pù Hiêng');
    expect(page.selected).to.equal('Pù');
  });

  it('gives the caret back as it was where nothing was found', async () => {
    const page = await editor();
    page.field('Vận động ở xã Pù Hiêng').place(3);
    await page.keys('Control+f');
    await typeKeys('không có');
    await page.keys('Escape');
    expect(page.focused?.value).to.equal('Vận động ở xã Pù Hiêng');
    expect(page.focused?.caret).to.equal(3);
  });

  it('brings into view what stands far away', async () => {
    const page = await editor(long());
    await page.seek('việc số 377');
    expect(page.chosenInView).to.equal(true);
    await page.seek('việc số 2.');
    expect(page.chosenInView).to.equal(true);
  });

  it('follows the plan while it is typed in', async () => {
    const page = await editor();
    await page.seek('xã');
    page.field('MỤC ĐÍCH').place('end');
    await typeKeys(' ở xã');
    await page.keys('Control+z');
    expect(page.count).to.match(/\/5$/u);
    await page.keys('Control+y');
    expect(page.count).to.match(/\/6$/u);
    expect(page.drawn.length).to.equal(6);
  });

  it('goes on from where the caret was set', async () => {
    const page = await editor();
    await page.seek('xã');
    page.field('TỔ CHỨC Ở XÃ').place(0);
    await page.settled();
    await page.keys('F3');
    expect(page.count).to.equal('5/5');
  });

  it('finds in a plan that is only read', async () => {
    const page = await editor(plan(), true);
    await page.press(readingMessages.vi.find);
    await typeKeys('xã');
    await page.settled();
    expect(page.drawn).to.deep.equal(['xã', 'xã', 'xã', 'xã', 'XÃ']);
    expect(page.replaces).to.equal(false);
    await page.keys('Enter');
    expect(page.chosen).to.equal('xã | 1. Tuyên truyền ở xã Hoà Bình và xã Hòa Bình');
    await page.keys('Escape');
    expect(page.drawn).to.deep.equal([]);
  });

  it('leaves Ctrl+F to the browser where the widget does not have the focus', async () => {
    const page = await editor();
    page.focused?.leave();
    (document.activeElement as HTMLElement | null)?.blur();
    document.addEventListener('keydown', (event) => event.preventDefault(), { once: true });
    await page.keys('Control+f');
    expect(page.isOpen).to.equal(false);
  });

  it('has no fault that axe finds, open with and without places', async () => {
    const place = stage();
    const { element } = await mountWidget(widgetCase, { plan: plan() }, place);
    const page = new FindHarness(element);
    for (const query of ['xã', 'hoa binh']) {
      await page.seek(query);
      const { violations } = await window.axe.run(place, { rules: { region: { enabled: false } } });
      expect(violations.map(({ id }) => id)).to.deep.equal([]);
    }
  });
});

describe('replacing in the editor', () => {
  afterEach(clearStages);

  it('replaces all by one change, says how many, and gives them back', async () => {
    const page = await editor();
    await page.seek('xã');
    await page.replaceWith('phường');
    await page.press(texts.replaceAll);
    expect(page.notice).to.equal('Đã thay 5 chỗ trong 3 mục và ở tên loại, trích yếu.');
    expect(page.lines).to.deep.equal([
      'I. MỤC ĐÍCH',
      '  1. Tuyên truyền ở phường Hoà Bình và phường Hòa Bình',
      '  2. Vận động ở phường Pù Hiêng',
      'II. TỔ CHỨC Ở phường',
    ]);
    expect(page.element.plan?.plan.subject).to.equal('Tuyên truyền ở phường Hòa Bình');
    expect(page.count).to.equal(texts.none);
    await page.press(planEditorMessages.vi.undo);
    expect(page.element.plan?.plan).to.deep.equal(plan().plan);
  });

  it('replaces one by one with Enter', async () => {
    const page = await editor();
    page.field('TỔ CHỨC Ở XÃ').place(0);
    await page.keys('Control+h');
    expect(page.words.focused).to.equal(true);
    await page.seek('xã');
    expect(page.count).to.equal('5/5');
    await page.replaceWith('xã miền núi');
    await page.keys('Enter');
    expect(page.lines[3]).to.equal('II. TỔ CHỨC Ở xã miền núi');
    // Then the next is chosen, not what was just put in
    expect(page.count).to.equal('1/5');
    await page.keys('Enter');
    expect(page.element.plan?.plan.subject).to.equal('Tuyên truyền ở xã miền núi Hòa Bình');
    expect(page.count).to.equal('2/5');
  });

  it('keeps what is bold, and counts what is being typed', async () => {
    const marks = [{ from: 11, to: 13, kind: 'bold' as const }];
    const page = await editor(planFile([{ ...item('a', 1, '1.', 'Vận động ở xã Pù Hiêng'), marks }]));
    page.field('Vận động ở xã Pù Hiêng').place('end');
    await typeKeys(' và xã');
    await page.keys('Control+f');
    await page.seek('xã');
    await page.replaceWith('phường');
    await page.press(texts.replaceAll);
    expect(page.lines).to.deep.equal(['1. Vận động ở phường Pù Hiêng và phường']);
    expect(page.element.plan?.plan.items[0]?.marks).to.deep.equal([{ from: 11, to: 17, kind: 'bold' }]);
  });

  it('tells of a refusal, and changes nothing', async () => {
    const page = await editor();
    page.element.can = () => false;
    await page.seek('xã');
    await page.press(texts.replaceAll);
    expect(page.notice).to.contain('chưa được giao quyền');
    expect(page.element.plan?.plan).to.deep.equal(plan().plan);
  });

  it('puts one step into the history of a shared plan', async () => {
    const place = stage();
    const provider = mountPlan(createPlanFile(createPlan({ ...plan().plan, id: 'chung' })), place);
    const { element } = await mountWidget(widgetCase, {}, provider);
    const page = new FindHarness(element);
    await page.seek('xã');
    await page.replaceWith('phường');
    await page.press(texts.replaceAll);
    await page.undo();
    expect(element.plan?.plan.items.map(({ text }) => text)).to.deep.equal(
      plan().plan.items.map(({ text }) => text),
    );
  });
});
