import type { PlanFile } from '@phoihop/plan';
import { item, planFile } from '@phoihop/plan/testing';
import { axeFaults, clearStages, mountWidget, pause, pressKeys, stage } from '@phoihop/testing';
import { expect } from 'chai';
import { widgetCase } from '../plan-editor.harness.js';
import { MarginHarness } from './margin.harness.js';
import { marginMessages } from './margin.messages.js';

const texts = marginMessages.vi;

const plan = (): PlanFile =>
  planFile({
    period: { from: '2026-01-01', to: '2026-12-31' },
    agencies: [{ id: 'snv', name: 'Sở Nội vụ', aliases: [], kind: 'body' }],
    items: [
      item('i', 1, 'I.', 'NỘI DUNG'),
      item('i1', 2, '1.', 'Sở Nội vụ chủ trì tổ chức 04 hội nghị trước ngày 15/10/2026.'),
      item('i2', 2, '2.', 'Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2026 của UBND tỉnh.'),
    ],
  });

async function atItem(text: string): Promise<MarginHarness> {
  const { element } = await mountWidget(widgetCase, { plan: plan() });
  const page = new MarginHarness(element);
  page.field(text).place('end');
  for (let wait = 0; wait < 40 && page.recognised.length === 0; wait++) await pause(50);
  await page.settled();
  await page.open();
  return page;
}

const SENTENCE = 'Sở Nội vụ chủ trì tổ chức 04 hội nghị trước ngày 15/10/2026.';
const taskOf = (page: MarginHarness) => page.element.plan?.plan.items[1]?.task;

describe('tasks in the margin', () => {
  afterEach(clearStages);

  it('underlines what is recognised, and one click sets it', async () => {
    const page = await atItem(SENTENCE);
    expect(page.recognised).to.include.members(['Sở Nội vụ', '04 hội nghị']);
    await page.press(`${texts.set}: ${texts.found('Sở Nội vụ', 'chủ trì')}`);
    expect(taskOf(page)?.assignments).to.have.length(1);
    expect(taskOf(page)?.assignments[0]).to.include({ agency: 'snv', role: 'lead' });
    expect(page.element.plan?.plan.agencies).to.have.length(1);
  });

  it('sets all that is recognised in one step, and Undo takes it back', async () => {
    const page = await atItem(SENTENCE);
    await page.press(texts.setAll);
    expect(taskOf(page)).to.deep.include({
      targets: [{ min: 4, max: 4, unit: 'hội nghị', raw: '04 hội nghị' }],
      times: [{ kind: 'day', date: '2026-10-15', raw: 'trước ngày 15/10/2026' }],
    });
    await page.undo();
    expect(taskOf(page)).to.equal(undefined);
  });

  it('assigns a body that the plan does not list yet, and takes the role away again', async () => {
    const page = await atItem(SENTENCE);
    await page.choose(texts.agency, 'Hội Nông dân tỉnh');
    await page.choose(texts.role, 'coordinate');
    await page.press(texts.assign);
    expect(page.element.plan?.plan.agencies.map(({ name }) => name)).to.include('Hội Nông dân tỉnh');
    expect(page.card).to.contain('Hội Nông dân tỉnh, phối hợp');
    await page.press(texts.withdraw('Hội Nông dân tỉnh', 'phối hợp'));
    expect(taskOf(page)).to.equal(undefined);
  });

  it('reads what is written for time, target and funding', async () => {
    const page = await atItem(SENTENCE);
    await page.write(texts.times, 'hằng quý; trước ngày 30/6/2026');
    await page.write(texts.targets, 'ít nhất 10 tổ');
    await page.write(texts.funding, 'ngân sách tỉnh');
    expect(taskOf(page)?.times.map(({ kind }) => kind)).to.deep.equal(['recurring', 'day']);
    expect(taskOf(page)?.targets[0]).to.include({ min: 10, max: null });
    expect(taskOf(page)?.funding).to.equal('ngân sách tỉnh');
  });

  it('says what is wrong with a target, and keeps what was written', async () => {
    const page = await atItem(SENTENCE);
    await page.write(texts.targets, 'thật nhiều');
    expect(page.notice).to.contain('thật nhiều');
    expect(page.writtenIn(texts.targets)).to.equal('thật nhiều');
    expect(taskOf(page)).to.equal(undefined);
  });

  it('shows what an item cites', async () => {
    const page = await atItem('Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2026 của UBND tỉnh.');
    expect(page.card).to.contain('Kế hoạch số 12/KH-UBND, ngày 05/01/2026');
  });

  it('tells of the task in one line where there is no room beside the paper', async () => {
    // Given a task, in a window in which its card has no room
    const page = await atItem(SENTENCE);
    await page.press(texts.setAll);
    expect(page.bar).to.contain('Nhiệm vụ của 1.').and.to.contain('Sở Nội vụ').and.to.contain('15/10/2026');
    // Then the card is open above the bar, with the focus in it, and Esc leads back into the text
    expect(page.cardFocused).to.equal(true);
    await pressKeys('Escape');
    await page.settled();
    expect(page.card).to.equal('');
    expect(page.focused?.value).to.equal(SENTENCE);
  });

  it('keeps the card open while the person goes on to another item', async () => {
    const page = await atItem(SENTENCE);
    page.field('NỘI DUNG').place('end');
    for (let wait = 0; wait < 40 && !page.card.includes(texts.card('I.')); wait++) await pause(50);
    expect(page.card).to.contain(texts.card('I.'));
  });

  it('stands beside the paper where there is room, without a bar', async () => {
    const place = stage();
    place.style.setProperty('inline-size', '1400px');
    const { element } = await mountWidget(widgetCase, { plan: plan() }, place);
    const page = new MarginHarness(element);
    expect(page.card).to.contain(texts.card('I.'));
    expect(page.bar).to.equal('');
  });

  it('stands below its item where a plan is only read and there is no room beside', async () => {
    const { items, ...rest } = plan().plan;
    const task = { assignments: [{ agency: 'snv', role: 'lead' as const }], targets: [], times: [] };
    const file = planFile({
      ...rest,
      items: items.map((each) => (each.id === 'i1' ? { ...each, task } : each)),
    });
    const { element } = await mountWidget(widgetCase, { plan: file, readonly: true });
    const page = new MarginHarness(element);
    // The letters are named a moment after the plan is shown.
    await page.standing();
    expect(page.notesBelow).to.deep.equal(['[chủ trì] Sở Nội vụ']);
    expect(await axeFaults(page.element)).to.deep.equal([]);
  });

  it('has no fault that a screen reader would stumble over', async () => {
    const page = await atItem(SENTENCE);
    await page.press(texts.setAll);
    expect(await axeFaults(page.element)).to.deep.equal([]);
  });
});
