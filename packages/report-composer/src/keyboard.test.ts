import { composeReport } from '@phoihop/plan/report';
import { entry, progressPlanFile } from '@phoihop/plan/testing';
import { axeFaults, clearStages, darkStage, keyboard, mountWidget, pause, stage } from '@phoihop/testing';
import { expect } from 'chai';
import { ReportComposerHarness, widgetCase } from './report-composer.harness.js';

const six = entry('a', { item: 'to-truyen-thong', agency: 'xa', figures: [{ value: 6, unit: 'tổ' }] });
const two = entry('b', { item: 'to-truyen-thong', agency: 'xa', figures: [{ value: 2, unit: 'tổ' }] });
const options = { period: '2026-H1', today: '2026-07-02' };

async function mounted(): Promise<ReportComposerHarness> {
  const place = stage();
  const page = new ReportComposerHarness((await mountWidget(widgetCase, {}, place)).element);
  page.composer.today = options.today;
  page.composer.period = options.period;
  page.composer.agency = '';
  page.composer.notesProgress = true;
  page.composer.opensReport = true;
  page.composer.plan = progressPlanFile([six]);
  await page.settled();
  return page;
}

/** Presses Tab until the focus is where it should be. */
async function tabUntil(page: ReportComposerHarness, holds: () => boolean): Promise<void> {
  for (let step = 0; step < 30 && !holds(); step++) await keyboard.press('Tab');
  await page.settled();
  expect(holds(), 'Tab leads there').to.equal(true);
}

describe('a report by keyboard alone', () => {
  afterEach(clearStages);

  it('is composed, read sentence by sentence, edited, brought up to date and taken back', async () => {
    const page = await mounted();
    await tabUntil(page, () => page.focusedButton === page.texts.compose);
    await keyboard.press('Enter');
    await page.until(() => page.focusedSentence !== '');
    await page.looked();
    expect(page.focusedSentence).to.match(/^Thực hiện Kế hoạch phối hợp/u);

    // Down the sentences: each shows its source.
    for (let step = 0; step < 40 && !page.focusedSentence.includes('06/10 tổ'); step++)
      await keyboard.press('ArrowDown');
    await page.settled();
    expect(page.source).to.include('6 tổ');

    await keyboard.press('Enter');
    await page.settled();
    expect(page.field?.focused).to.equal(true);
    await keyboard.type(' Được Nhân dân đồng tình.');
    await keyboard.press('Enter');
    await page.settled();
    expect(page.lines.join('\n')).to.include('(đạt 60% kế hoạch). Được Nhân dân đồng tình.');
    expect(page.focusedSentence).to.include('06/10 tổ');

    // Their own words are a sentence of their own; the one that was made still follows.
    page.composer.plan = progressPlanFile([six, two]);
    await page.until(() => page.lines.join('\n').includes('08/10 tổ'));
    expect(page.lines.join('\n')).to.include('(đạt 80% kế hoạch). Được Nhân dân đồng tình.');

    await keyboard.press('Control+z');
    await page.settled();
    expect(page.lines.join('\n')).to.include('06/10 tổ');
    await keyboard.press('Control+y');
    await page.settled();
    expect(page.lines.join('\n')).to.include('08/10 tổ');

    await keyboard.press('Delete');
    await page.settled();
    expect(page.lines.join('\n')).not.to.include('08/10 tổ');
    await keyboard.press('Control+z');
    await page.settled();
    expect(page.lines.join('\n')).to.include('08/10 tổ');
  });

  it('goes from field to field at their ends, as in a text', async () => {
    const page = await mounted();
    await page.compose();
    await page.click('06/10 tổ');
    page.field?.place('end');
    await keyboard.press('ArrowDown');
    await page.settled();
    expect(page.field?.value).to.match(/^Giám sát, nắm tình hình/u);
    expect(page.field?.caret).to.equal(0);
    await keyboard.press('ArrowUp');
    await page.settled();
    expect(page.field?.value).to.include('06/10 tổ');
    await keyboard.press('Escape');
    await page.settled();
    expect(page.field).to.equal(undefined);
    expect(page.focusedSentence).to.include('06/10 tổ');
  });

  it('leads by Tab from the sentence to its source and what can be done there', async () => {
    const page = await mounted();
    await page.compose();
    await page.lookAt('06/10 tổ');
    await tabUntil(page, () => page.focusedButton === page.texts.edit);
    await tabUntil(page, () => page.focusedButton === page.texts.note);
  });
});

describe('axe finds nothing', () => {
  afterEach(clearStages);

  async function faultsOf(page: ReportComposerHarness): Promise<string[]> {
    await pause(50);
    return axeFaults(page.element.parentElement ?? page.element);
  }

  it('before a report is composed, in it, in a field, and where something is flagged', async () => {
    const page = await mounted();
    expect(await faultsOf(page), 'start').to.deep.equal([]);
    await page.compose();
    expect(await faultsOf(page), 'composed').to.deep.equal([]);
    await page.lookAt('06/10 tổ');
    expect(await faultsOf(page), 'a source').to.deep.equal([]);
    await page.click('06/10 tổ');
    expect(await faultsOf(page), 'a field').to.deep.equal([]);
    await page.press(page.texts.done);
    await page.rewrite('06/10 tổ', (text) => text.replace('đang', 'vẫn đang'));
    page.composer.plan = progressPlanFile([six, two]);
    await page.until(() => page.flag !== '');
    await page.openLists();
    expect(await faultsOf(page), 'flagged').to.deep.equal([]);
    page.composer.readonly = true;
    await page.settled();
    expect(await faultsOf(page), 'read only').to.deep.equal([]);
  });

  it('on a phone, in the dark, in English', async () => {
    const page = await mounted();
    const place = darkStage();
    place.style.setProperty('inline-size', '360px');
    place.append(page.element);
    page.element.lang = 'en';
    page.composer.report = composeReport(progressPlanFile([six]), options);
    await page.looked();
    await page.lookAt('06/10 tổ');
    expect(page.source).to.include('Source of sentence 1.2');
    expect(await faultsOf(page)).to.deep.equal([]);
  });
});
