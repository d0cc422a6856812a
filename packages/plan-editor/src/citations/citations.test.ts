import type { PlanFile } from '@phoihop/plan';
import { item, planFile } from '@phoihop/plan/testing';
import { axeFaults, clearStages, mountWidget, stage } from '@phoihop/testing';
import { expect } from 'chai';
import { checksMessages } from '../checks/checks.messages.js';
import { readingMessages } from '../reading.messages.js';
import { widgetCase } from '../plan-editor.harness.js';
import { CitationsHarness } from './citations.harness.js';
import { citationsMessages } from './citations.messages.js';

const texts = citationsMessages.vi;

const plan = (): PlanFile =>
  planFile([
    item(
      'a',
      1,
      null,
      'Thực hiện Nghị quyết số 06-NQ/TU ngày 08/10/2025 của Tỉnh ủy, các cơ quan thống nhất:',
    ),
    item('i', 1, 'I.', 'NỘI DUNG'),
    item('i1', 2, '1.', 'Tuyên truyền Nghị quyết số 06-NQ/TU ngày 18/10/2025 tại các xã'),
    item('i2', 2, '2.', 'Thực hiện Kế hoạch số 9/KH-UBND ngày 05/01/2026 của UBND tỉnh'),
  ]);

async function citations(readonly = false, file = plan()): Promise<CitationsHarness> {
  const place = stage();
  place.style.setProperty('inline-size', '1440px');
  const { element } = await mountWidget(widgetCase, { plan: file, readonly }, place);
  const page = new CitationsHarness(element);
  if (readonly) await page.press(readingMessages.vi.readingPanel);
  await page.loaded();
  await page.choose('citations');
  await page.until(() => /\d/u.test(page.tab) || page.panelText.includes(texts.none), 'a count');
  await page.until(() => page.cited.length > 0 || page.instruments.length === 0, 'marks');
  return page;
}

describe('the tab of citations', () => {
  afterEach(clearStages);

  it('lists each instrument once, with day, issuer, places and what is doubtful', async () => {
    const page = await citations();
    expect(page.tab).to.equal('Viện dẫn 2');
    expect(page.instruments[0]).to.contain('Nghị quyết số 06-NQ/TU').and.to.contain('của Tỉnh ủy');
    expect(page.instruments[0]).to.contain(texts.datesDiffer('08/10/2025, 18/10/2025'));
    expect(page.instruments[0]).to.contain('Mục I.1');
    expect(page.instruments[1]).to.contain('09/KH-UBND');
  });

  it('is where a check of two days leads', async () => {
    const page = await citations();
    await page.choose('checks');
    await page.until(() => page.panelText.includes('hai ngày khác nhau'), 'the finding');
    await page.pressIn('hai ngày khác nhau', checksMessages.vi.seeCitation);
    await page.until(() => page.tab.startsWith(texts.tab), 'the tab of citations');
    expect(page.hasFocus).to.equal(true);
  });

  it('leads to the places where it is mentioned', async () => {
    const page = await citations();
    await page.pressIn('06-NQ/TU', 'Mục I.1');
    expect(page.caret).to.match(/^Tuyên truyền \|Nghị quyết số 06/u);
  });

  it('marks citations in the text; a card comes where the pointer rests, and goes with it', async () => {
    const page = await citations();
    expect(page.cited.join(' ')).to.contain('Kế hoạch số 9/KH-UBND');
    await page.rest('Kế hoạch số');
    expect(page.card).to.contain('05/01/2026').and.to.contain('của UBND tỉnh');
    await page.leave();
    expect(page.card).to.equal('');
  });

  it('keeps the card while the pointer is on it, and Esc sends it away where the pointer rests', async () => {
    const page = await citations();
    await page.rest('Kế hoạch số');
    await page.restOnCard();
    expect(page.card).to.contain('05/01/2026');
    await page.keys('Escape');
    expect(page.card).to.equal('');
  });

  it('opens the card by a click, and its link leads to the panel', async () => {
    const page = await citations();
    await page.choose('checks');
    await page.click('9/KH-UBND');
    expect(page.card).to.contain('Kế hoạch số 9/KH-UBND');
    await page.press(texts.all);
    await page.until(() => page.tab.startsWith(texts.tab), 'the tab of citations');
    expect(page.card).to.equal('');
    expect(page.hasFocus).to.equal(true);
  });

  it('opens the card by a key at the caret, with the focus in it; Esc goes back into the text', async () => {
    const page = await citations();
    page.field(plan().plan.items[3]?.text ?? '').place(15);
    await page.keys('Alt+Enter');
    expect(page.card).to.contain('Kế hoạch số 9/KH-UBND');
    expect(page.cardHasFocus).to.equal(true);
    expect(await axeFaults(page.element)).to.deep.equal([]);
    await page.keys('Escape');
    expect(page.card).to.equal('');
    expect(page.focused?.caret).to.equal(15);
  });

  it('says so where nothing stands at the caret', async () => {
    const page = await citations();
    page.field('NỘI DUNG').place(2);
    await page.keys('Alt+Enter');
    expect(page.notice).to.equal(texts.nothingHere);
    expect(page.lines).to.have.length(4);
  });

  it('follows what is typed', async () => {
    const page = await citations();
    page.field('NỘI DUNG').place('end');
    page.focused?.type(' theo Quyết định số 1719/QĐ-TTg');
    await page.until(() => page.instruments.length === 3, 'a third instrument');
  });

  it('is there for a plan that is only read, opened by its tool', async () => {
    const page = await citations(true);
    expect(page.tabs[0]).to.equal('Viện dẫn 2');
    expect(page.cited).to.include('Kế hoạch số 9/KH-UBND');
    await page.pressIn('06-NQ/TU', 'Mục I.1');
    expect(page.shown).to.contain('Tuyên truyền Nghị quyết');
    await page.click('Kế hoạch số 9/KH-UBND');
    expect(page.card).to.contain('của UBND tỉnh');
    expect(await axeFaults(page.element)).to.deep.equal([]);
  });

  it('opens its card by keyboard where a plan is only read, and gives the focus back', async () => {
    // Given a plan to read, and the focus on a place where something is cited
    const page = await citations(true);
    page.focusMark('Kế hoạch số 9/KH-UBND');
    // When Enter is pressed
    await page.keys('Enter');
    // Then the card tells of it and has the focus, until Esc
    expect(page.card).to.contain('của UBND tỉnh');
    expect(page.cardHasFocus).to.equal(true);
    await page.keys('Escape');
    expect(page.card).to.equal('');
    expect(page.focusedName).to.equal('Kế hoạch số 9/KH-UBND');
    expect(await axeFaults(page.element)).to.deep.equal([]);
  });

  it('are one stop of Tab together where a plan is only read, and the arrows go from one to the next', async () => {
    // Given a plan to read that cites three times
    const page = await citations(true);
    const first = page.stops;
    expect(first).to.have.length(1);
    page.focusMark(first[0] ?? '');
    // When the arrows go on, to the end and back
    await page.keys('ArrowDown');
    expect(page.focusedMark).not.to.equal('');
    await page.keys('End');
    // Then the focus has gone there, and Tab would come back to it
    expect(page.focusedMark).to.equal('Kế hoạch số 9/KH-UBND');
    expect(page.stops).to.deep.equal(['Kế hoạch số 9/KH-UBND']);
    await page.keys('Home');
    expect(page.focusedMark).to.equal(first[0]);
    expect(page.stops).to.deep.equal(first);
  });

  it('says so where nothing is cited', async () => {
    const page = await citations(false, planFile([item('a', 1, null, 'Nội dung')]));
    expect(page.panelText).to.contain(texts.none);
    expect(await axeFaults(page.element)).to.deep.equal([]);
  });
});
