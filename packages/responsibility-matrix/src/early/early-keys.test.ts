import { matrixPlanFile } from '@phoihop/plan/testing';
import { clearStages, create, paste, stage } from '@phoihop/testing';
import { expect } from 'chai';
import { ResponsibilityMatrixHarness, widgetCase } from '../responsibility-matrix.harness.js';
import type { ResponsibilityMatrix } from '../responsibility-matrix.js';

const TASK = 'Hội nghị biểu dương';
const BELOW = 'Rà soát, đề nghị';
const [FRONT, WOMEN] = ['UBMTTQ tỉnh', 'Hội LHPN tỉnh'];

/** A table that stands, with a cell that has the focus, before anything else of it is loaded. */
async function bare(): Promise<ResponsibilityMatrixHarness> {
  const element = create<ResponsibilityMatrix>(widgetCase.define());
  element.plan = matrixPlanFile();
  stage().append(element);
  await element.updateComplete;
  const page = new ResponsibilityMatrixHarness(element);
  page.cellElement(TASK, FRONT).focus();
  expect(element.tools).to.equal(undefined);
  return page;
}

/** Presses keys one right behind the other. @returns those that the page keeps for itself */
function pressAtOnce(page: ResponsibilityMatrixHarness, ...keys: string[]): string[] {
  return keys.filter((each) => {
    const [key = '', ...held] = each.split('+').reverse();
    const event = new KeyboardEvent('keydown', {
      key,
      ctrlKey: held.includes('Control'),
      bubbles: true,
      composed: true,
      cancelable: true,
    });
    return page.focused?.dispatchEvent(event);
  });
}

describe('what is done in the table before its tools are loaded', () => {
  afterEach(clearStages);

  it('is done once they are there, in its order', async () => {
    const page = await bare();
    pressAtOnce(page, 'g', 'ArrowRight', 'd', 'ArrowDown', 'ArrowLeft', 'm', 'ArrowUp', 'Delete');
    await page.settled();
    expect(page.cell(TASK, FRONT)).to.equal('');
    expect(page.cell(TASK, WOMEN)).to.equal('Đ');
    expect(page.cell(BELOW, FRONT)).to.equal('M');
    expect(page.focused?.closest('.cell')).to.equal(page.cellElement(TASK, FRONT));
  });

  it('holds what was pasted between two keys', async () => {
    const page = await bare();
    pressAtOnce(page, 'g');
    paste(page.cellElement(TASK, FRONT), { text: 'K\tH\n' });
    pressAtOnce(page, 'ArrowRight', 'Delete', 'ArrowDown', 'c');
    await page.settled();
    expect(page.cell(TASK, FRONT)).to.equal('K');
    expect(page.cell(TASK, WOMEN)).to.equal('');
    expect(page.cell(BELOW, WOMEN)).to.equal('C');
  });

  it('opens the list of roles, and goes on in it', async () => {
    const page = await bare();
    pressAtOnce(page, 'Enter', 'ArrowDown', 'Enter', 'ArrowDown', 'a');
    await page.settled();
    expect(page.menu).to.deep.equal([]);
    expect(page.cell(TASK, FRONT)).to.equal('M');
    expect(page.cell(BELOW, FRONT)).to.equal('A');
  });

  it('goes to the cell that was pressed meanwhile', async () => {
    const page = await bare();
    pressAtOnce(page, 'g');
    page.cellElement(BELOW, WOMEN).focus();
    pressAtOnce(page, 'h');
    await page.settled();
    expect(page.cell(TASK, FRONT)).to.equal('G');
    expect(page.cell(BELOW, WOMEN)).to.equal('H');
  });

  it('leaves to the page what is not meant for the table', async () => {
    const page = await bare();
    expect(pressAtOnce(page, 'Tab', 'F5', 'Control+c', 'Escape', 'ArrowDown', ' ')).to.deep.equal([
      'Tab',
      'F5',
      'Control+c',
      'Escape',
    ]);
  });
});
