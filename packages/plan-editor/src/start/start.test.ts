import type { PlanFile } from '@phoihop/plan';
import { item, planFile, samplePlanFile } from '@phoihop/plan/testing';
import { axeFaults, clearStages, mountWidget, stage, typeKeys } from '@phoihop/testing';
import { expect } from 'chai';
import { blanksMessages } from '../blanks/blanks.messages.js';
import { blanksOf } from '../blanks/blanks.js';
import { headFieldMessages } from '../head/head-fields.messages.js';
import { widgetCase } from '../plan-editor.harness.js';
import { planEditorMessages } from '../plan-editor.messages.js';
import { StartHarness } from './start.harness.js';
import { startMessages } from './start.messages.js';

const texts = startMessages.vi;
const kinds = texts.kinds;

const thisYear = (): PlanFile =>
  planFile({
    title: 'KẾ HOẠCH PHỐI HỢP',
    subject: 'Công tác dân tộc năm 2026',
    period: { from: '2026-01-01', to: '2026-12-31' },
    number: { value: 12, symbol: 'KHPH-MTTQ-SDTTG', raw: '12/KHPH-MTTQ-SDTTG' },
    issuers: [
      { superior: ['ỦY BAN NHÂN DÂN', 'TỈNH SÔNG LAM'], name: 'SỞ DÂN TỘC VÀ TÔN GIÁO', agency: 'g' },
    ],
    agencies: [{ id: 'g', name: 'Sở Dân tộc và Tôn giáo', aliases: [], kind: 'body' }],
    place: 'Sông Lam',
    items: [
      item('a', 1, 'I.', 'MỤC ĐÍCH'),
      item('b', 2, '1.', 'Hoàn thành trước ngày 30/6/2026.'),
      item('c', 2, '-', 'Tổ chức vào thứ Sáu, ngày 05/6/2026.'),
    ],
    recipients: [{ id: 'luu', text: 'Lưu: VT', purpose: 'archive' }],
  });

async function editor(file: PlanFile, readonly = false): Promise<StartHarness> {
  const { element } = await mountWidget(widgetCase, { plan: file, readonly });
  return new StartHarness(element);
}

describe('a new plan', () => {
  afterEach(clearStages);

  it('is offered in the empty state, shows what it would be, and is made as one step', async () => {
    // Given an empty plan
    const empty = planFile([]);
    const page = await editor(empty);
    await page.start(planEditorMessages.vi.fromTemplate);
    expect(page.kinds).not.to.include(kinds['next-year'].name);
    // When a person says what is needed
    await page.answer(texts.issuer(1, 2), 'Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh');
    await page.answer(texts.issuer(2, 2), 'Sở Dân tộc và Tôn giáo');
    await page.answer(texts.province, 'Sông Lam');
    await page.answer(texts.subject, 'dân tộc');
    await page.answer(texts.year, '2027');
    // Then the preview says it in words, and nothing has changed yet
    expect(page.preview)
      .to.contain('Số: /KHPH-MTTQ-SDTTG')
      .and.to.contain('Công tác dân tộc năm 2027')
      .and.to.contain('II. NỘI DUNG PHỐI HỢP');
    expect(page.plan).to.deep.equal(empty.plan);
    // When it is made
    await page.press(texts.create);
    const plan = page.plan;
    expect(page.isOpen).to.equal(false);
    expect(plan.issuers.map(({ superior, name }) => [...superior, name])).to.deep.equal([
      ['ỦY BAN MTTQ VIỆT NAM', 'TỈNH SÔNG LAM', 'BAN THƯỜNG TRỰC'],
      ['ỦY BAN NHÂN DÂN', 'TỈNH SÔNG LAM', 'SỞ DÂN TỘC VÀ TÔN GIÁO'],
    ]);
    expect(page.notice).to.equal(texts.created(String(plan.items.length), String(blanksOf(plan).length)));
    // Then one step takes it back
    await page.press(texts.undo);
    expect(page.plan).to.deep.equal(empty.plan);
  });

  it('can be chosen and made by keyboard alone', async () => {
    const page = await editor(planFile([item('a', 1, null, 'Một đoạn.')]));
    page.focusButton(planEditorMessages.vi.newPlan);
    await page.keys('Enter');
    await page.start(planEditorMessages.vi.newPlan).catch(() => undefined);
    await page.keys('ArrowDown');
    await page.keys('ArrowDown');
    await page.keys('Tab');
    await typeKeys('Sở Nội vụ');
    await page.settled();
    expect(page.preview).to.contain('SỞ NỘI VỤ');
    // Not in the field: Safari's list of known bodies takes the first Enter there.
    page.focusButton(texts.create);
    await page.keys('Enter');
    expect(page.plan.title).to.equal('KẾ HOẠCH');
    expect(page.plan.issuers.map(({ name }) => name)).to.deep.equal(['SỞ NỘI VỤ']);
  });

  it('leaves blank what is not said, and says what is wrong with a year', async () => {
    const page = await editor(planFile([]));
    await page.start(planEditorMessages.vi.fromTemplate);
    await page.answer(texts.year, '26');
    expect(page.fault).to.equal(texts.yearFault);
    expect(page.canPress(texts.create)).to.equal(false);
    await page.press(texts.create);
    expect(page.isOpen).to.equal(true);
    await page.answer(texts.year, '2026');
    expect(page.fault).to.equal('');
    await page.press(texts.create);
    expect(page.plan.issuers[0]?.name).to.equal('……');
  });

  it('for the next year shows what moves and what is to be decided before it is taken', async () => {
    const file = thisYear();
    const page = await editor(file);
    await page.start();
    await page.chooseKind(kinds['next-year'].name);
    expect(page.preview)
      .to.contain(texts.toDecide('2'))
      .and.to.contain(texts.changed('3'))
      .and.to.contain('30/6/2027')
      .and.to.contain(texts.kept('1', '1', '1'));
    expect(page.plan).to.deep.equal(file.plan);
    await page.press(texts.create);
    const plan = page.plan;
    expect(plan.subject).to.equal('Công tác dân tộc năm 2027');
    expect(plan.number?.raw).to.equal('/KHPH-MTTQ-SDTTG');
    // Progress of this year is not that of the next
    expect(plan.items.map(({ id }) => id)).not.to.include('a');
    await page.undo();
    expect(page.plan).to.deep.equal(file.plan);
  });

  it('knows the issuers and the province of the plan that is open', async () => {
    const page = await editor(thisYear());
    await page.start();
    expect(page.asked(texts.issuer(1, 2)).value).to.equal('Sở Dân tộc và Tôn giáo');
    expect(page.asked(texts.province).value).to.equal('Sông Lam');
  });

  it('is handed to a host that opens it as a document of its own', async () => {
    const file = thisYear();
    const page = await editor(file);
    let given: PlanFile | undefined;
    page.element.addEventListener('ph-new-plan', (event) => {
      given = event.file;
      event.preventDefault();
    });
    await page.start();
    await page.press(texts.create);
    expect(given?.plan.items.length).to.be.greaterThan(20);
    expect(given?.plan.id).not.to.equal(file.plan.id);
    expect(page.isOpen).to.equal(false);
    expect(page.plan).to.deep.equal(file.plan);
  });

  it('says why where there is no next year, and where it may not be made', async () => {
    const page = await editor(planFile([item('a', 1, null, 'Một đoạn.')]));
    await page.start();
    await page.chooseKind(kinds['next-year'].name);
    expect(page.preview).to.contain('Chưa biết kế hoạch này của năm nào');
    expect(page.canPress(texts.create)).to.equal(false);
    page.element.can = () => false;
    await page.chooseKind(kinds['single-plan'].name);
    await page.press(texts.create);
    expect(page.isOpen).to.equal(true);
    expect(page.plan.items.length).to.equal(1);
  });

  it('is not offered to a reader', async () => {
    const page = await editor(samplePlanFile(), true);
    expect(page.buttons).not.to.include(planEditorMessages.vi.newPlan);
  });

  it('has no fault that axe finds', async () => {
    const place = stage();
    const { element } = await mountWidget(widgetCase, { plan: thisYear() }, place);
    const page = new StartHarness(element);
    await page.start();
    expect(await axeFaults(place)).to.deep.equal([]);
    await page.answer(texts.year, 'x');
    expect(await axeFaults(place)).to.deep.equal([]);
    await page.chooseKind(kinds['next-year'].name);
    expect(await axeFaults(place)).to.deep.equal([]);
  });
});

describe('the blanks of a plan', () => {
  afterEach(clearStages);
  const blank = (): PlanFile =>
    planFile({
      subject: 'Công tác ……',
      rawDate: 'ngày … tháng … năm 2026',
      items: [item('a', 1, null, 'Tổ chức … hội nghị tại ……'), item('b', 1, null, 'Không có.')],
      recipients: [{ id: 'luu', text: 'Lưu: VT, ……' }],
    });

  it('are filled in one by one: a button goes on, what is typed takes their place', async () => {
    const page = await editor(blank());
    expect(page.blanksButton).to.contain(blanksMessages.vi.left('4'));
    await page.press(page.blanksButton);
    expect(page.focusedLine).to.equal(headFieldMessages.vi.subject);
    await typeKeys('dân tộc');
    await page.press(page.blanksButton);
    expect(page.blanksButton).to.contain(blanksMessages.vi.left('3'));
    await typeKeys('04');
    await page.keys('F8');
    await typeKeys('xã');
    await page.keys('F8');
    expect(page.focusedLine).to.equal(headFieldMessages.vi.recipient(1));
    await typeKeys('CSDT');
    page.line(headFieldMessages.vi.recipient(1)).leave();
    await page.settled();
    const { subject, items, recipients } = page.plan;
    expect([subject, items[0]?.text, recipients[0]?.text]).to.deep.equal([
      'Công tác dân tộc',
      'Tổ chức 04 hội nghị tại xã',
      'Lưu: VT, CSDT',
    ]);
    expect(page.blanksButton).to.equal('');
  });

  it('are gone through backwards with Shift, and round', async () => {
    const page = await editor(blank());
    page.line(headFieldMessages.vi.subject).place(0);
    await page.keys('Shift+F8');
    expect(page.focusedLine).to.equal(headFieldMessages.vi.recipient(1));
    await page.keys('Shift+F8');
    expect(page.focused?.value).to.equal('Tổ chức … hội nghị tại ……');
    await page.keys('Shift+F8');
    await page.keys('Shift+F8');
    expect(page.focusedLine).to.equal(headFieldMessages.vi.subject);
  });
});
