import { matrixPlanFile } from '@phoihop/plan/testing';
import { clearStages, mountWidget, pressKeys, typeKeys } from '@phoihop/testing';
import { expect } from 'chai';
import { ResponsibilityMatrixHarness, widgetCase } from '../responsibility-matrix.harness.js';
import { toolbarMessages } from './toolbar.messages.js';

const texts = toolbarMessages.vi;
const TASK = 'Hội nghị biểu dương.';
const BELOW = 'Rà soát, đề nghị công nhận người có uy tín.';

async function matrix(): Promise<ResponsibilityMatrixHarness> {
  const { element } = await mountWidget(widgetCase, { plan: matrixPlanFile() });
  return new ResponsibilityMatrixHarness(element);
}

async function press(page: ResponsibilityMatrixHarness, ...keys: string[]): Promise<void> {
  for (const key of keys) await pressKeys(key);
  await page.settled();
}

describe('a row that does not pass the filter any more', () => {
  afterEach(clearStages);

  it('stays while a person works in it, and goes when the hand goes to another row', async () => {
    // Given the tasks that somebody leads
    const page = await matrix();
    await page.pick(texts.role, 'chủ trì');
    expect(page.rows).to.include.members([TASK, BELOW]);
    // When the lead is taken away, and another role is set in its place
    await page.focus(TASK, 'Sở DTTG');
    await press(page, 'Delete');
    expect(page.rows).to.include(TASK);
    await typeKeys('g');
    await page.settled();
    // Then the row is still there
    expect(page.cell(TASK, 'Sở DTTG')).to.equal('G');
    await press(page, 'ArrowRight');
    expect(page.rows).to.include(TASK);
    // Until the hand is elsewhere: the cell in hand stays that of its row
    await press(page, 'ArrowDown');
    expect(page.rows).not.to.include(TASK);
    expect(page.focused?.closest('.cell')).to.equal(page.cellElement(BELOW, 'Sở NN&MT'));
  });

  it('stays while the list of roles is open over it', async () => {
    const page = await matrix();
    await page.pick(texts.role, 'chủ trì');
    await page.focus(TASK, 'Sở DTTG');
    await press(page, 'Delete', 'Enter');
    expect(page.menu).to.have.length(12);
    expect(page.rows).to.include(TASK);
    await page.choose('hướng dẫn');
    expect(page.cell(TASK, 'Sở DTTG')).to.equal('H');
    expect(page.rows).to.include(TASK);
  });

  it('goes when the focus leaves the table, and when the filter is changed', async () => {
    const page = await matrix();
    await page.pick(texts.role, 'chủ trì');
    await page.focus(TASK, 'Sở DTTG');
    await press(page, 'Delete');
    page.focused?.blur();
    await page.settled();
    expect(page.rows).not.to.include(TASK);
    await page.pick(texts.role, texts.allRoles);
    await page.focus(TASK, 'UBMTTQ tỉnh');
    await page.pick(texts.role, 'phối hợp');
    await page.focus(TASK, 'UBMTTQ tỉnh');
    await press(page, 'Delete', 'ArrowRight', 'Delete');
    expect(page.rows).to.include(TASK);
    await page.search('uy tín');
    expect(page.rows).not.to.include(TASK);
  });

  it('keeps the columns of the work of one body, too', async () => {
    const page = await matrix();
    await page.press(texts.byAgency);
    await page.pick(texts.agency, 'Sở Dân tộc');
    expect(page.columns).to.include('Hội LHPN tỉnh');
    await page.focus(TASK, 'Hội LHPN tỉnh');
    await press(page, 'Delete');
    expect(page.columns).to.include('Hội LHPN tỉnh');
    await typeKeys('p');
    await page.settled();
    expect(page.cell(TASK, 'Hội LHPN tỉnh')).to.equal('P');
  });
});
