import type { PlanFile } from '@phoihop/plan';
import { agency, item, matrixPlanFile, planFile } from '@phoihop/plan/testing';
import { axeFaults, clearStages, copied, mountWidget, paste, pressKeys, stage } from '@phoihop/testing';
import { expect } from 'chai';
import { ResponsibilityMatrixHarness, widgetCase } from '../responsibility-matrix.harness.js';
import { pasteMessages } from './paste.messages.js';

const texts = pasteMessages.vi;

async function matrix(
  plan: PlanFile = matrixPlanFile(),
  into?: HTMLElement,
): Promise<ResponsibilityMatrixHarness> {
  const { element } = await mountWidget(widgetCase, { plan }, into);
  return new ResponsibilityMatrixHarness(element);
}

function focusOf(page: ResponsibilityMatrixHarness): HTMLElement {
  if (!page.focused) throw new RangeError('nothing has the focus');
  return page.focused;
}

describe('the clipboard of the responsibility matrix', () => {
  afterEach(clearStages);

  it('copies cells as text and as a table, and pasting them back changes nothing', async () => {
    const page = await matrix();
    await page.focus('Hội nghị biểu dương', 'UBMTTQ tỉnh');
    await pressKeys('Control+a');
    await page.settled();
    const before = JSON.stringify(page.element.plan);
    const { text, html } = copied(focusOf(page));
    expect(text).to.contain('2.1. Hội nghị biểu dương.\tP\tP\t');
    expect(html).to.contain('<table');
    paste(focusOf(page), { text });
    await page.settled();
    expect(page.notice).to.equal(texts.same);
    expect(JSON.stringify(page.element.plan)).to.equal(before);
  });

  it('pastes from a spreadsheet at once where all is clear, and offers the way back', async () => {
    const page = await matrix();
    await page.focus('Hội nghị biểu dương', 'Sở NN&MT');
    paste(focusOf(page), { text: 'G\tChủ trì\r\nK\t\r\n' });
    await page.settled();
    expect(page.cell('Hội nghị biểu dương', 'Sở NN&MT')).to.equal('G');
    expect(page.cell('Hội nghị biểu dương', 'UBND các xã, phường')).to.equal('C');
    expect(page.cell('Rà soát, đề nghị', 'UBND các xã, phường')).to.equal('');
    expect(page.notice).to.equal(texts.pasted(4));
    await page.press(texts.undo);
    expect(page.cell('Hội nghị biểu dương', 'Sở NN&MT')).to.equal('');
    expect(page.cell('Rà soát, đề nghị', 'UBND các xã, phường')).to.equal('C');
  });

  it('pastes a table from a program that gives HTML alone', async () => {
    const page = await matrix();
    await page.focus('Hội nghị biểu dương', 'Sở NN&MT');
    paste(focusOf(page), { html: '<table><tr><td>G<td>Chủ trì<tr><td><p>K</p><td></table>' });
    await page.settled();
    expect(page.cell('Hội nghị biểu dương', 'Sở NN&MT')).to.equal('G');
    expect(page.cell('Hội nghị biểu dương', 'UBND các xã, phường')).to.equal('C');
    expect(page.cell('Rà soát, đề nghị', 'Sở NN&MT')).to.equal('K');
  });

  it('asks first where letters stand for nothing or the table does not fit, and loses nothing', async () => {
    const place = stage();
    const page = await matrix(matrixPlanFile(), place);
    await page.focus('Rà soát, đề nghị', 'Sở NN&MT');
    paste(focusOf(page), { text: 'X\tP\tC\r\nP\tP\tP' });
    await page.settled();
    expect(page.preview).to.contain(texts.changes(1));
    expect(page.preview).to.contain(texts.unknownAt('X', 1, 1));
    expect(page.preview).to.contain(texts.outside(4));
    expect(page.cell('Rà soát, đề nghị', 'UBND các xã, phường')).to.equal('C');
    expect(await axeFaults(place)).to.deep.equal([]);
    await page.press(texts.accept(1));
    expect(page.preview).to.equal('');
    expect(page.cell('Rà soát, đề nghị', 'UBND các xã, phường')).to.equal('P');
    expect(page.focused?.closest('.cell')).to.equal(page.cellElement('Rà soát, đề nghị', 'Sở NN&MT'));
  });

  it('says what to do where what was copied is no table of roles', async () => {
    const page = await matrix();
    await page.focus('Rà soát, đề nghị', 'Sở NN&MT');
    paste(focusOf(page), { text: 'Kính gửi các đồng chí' });
    await page.settled();
    expect(page.notice).to.not.equal('');
    expect(page.preview).to.equal('');
  });

  it('takes ten thousand cells as one step that can be undone', async () => {
    const agencies = Array.from({ length: 50 }, (_, at) => agency(`a${String(at)}`, `Sở ${String(at + 1)}`));
    const tasks = Array.from({ length: 200 }, (_, at) => item(`i${String(at)}`, 2, `${String(at + 1)}.`));
    const page = await matrix(planFile({ agencies, items: [item('nd', 1, 'I.', 'NỘI DUNG'), ...tasks] }));
    await page.focus('Nội dung i0', 'Sở 1');
    const row = Array.from({ length: 50 }, () => 'P').join('\t');
    paste(focusOf(page), { text: Array.from({ length: 200 }, () => row).join('\r\n') });
    await page.settled();
    expect(page.preview).to.contain(texts.changes(10_000));
    await page.press(texts.accept(10_000));
    expect(page.cell('Nội dung i0', 'Sở 1')).to.equal('P');
    await page.undo();
    expect(page.cell('Nội dung i0', 'Sở 1')).to.equal('');
  });

  it('cuts', async () => {
    const page = await matrix();
    await page.focus('Hội nghị biểu dương', 'UBMTTQ tỉnh');
    expect(copied(focusOf(page), 'cut').text).to.equal('P');
    await page.settled();
    expect(page.cell('Hội nghị biểu dương', 'UBMTTQ tỉnh')).to.equal('');
  });
});
