import type { PlanFile } from '@phoihop/plan';
import { matrixPlanFile } from '@phoihop/plan/testing';
import {
  clearStages,
  inputMethod,
  itWith,
  mountWidget,
  PointerHarness,
  pressKeys,
  typeKeys,
  unikey,
} from '@phoihop/testing';
import { expect } from 'chai';
import { ResponsibilityMatrixHarness, widgetCase } from '../responsibility-matrix.harness.js';
import { responsibilityMatrixMessages } from '../responsibility-matrix.messages.js';
import { toolsMessages } from '../tools/tools.messages.js';
import { roleOfLetter, roleTyped } from './role-letters.js';

const texts = { ...responsibilityMatrixMessages.vi, ...toolsMessages.vi };
const TASK = 'Rà soát, đề nghị';
const BODY = 'Sở NN&MT';

async function matrix(
  plan: PlanFile = matrixPlanFile(),
  readonly = false,
): Promise<ResponsibilityMatrixHarness> {
  const { element } = await mountWidget(widgetCase, { plan, readonly });
  const page = new ResponsibilityMatrixHarness(element);
  await page.focus(TASK, BODY);
  return page;
}

async function press(page: ResponsibilityMatrixHarness, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    await pressKeys(key);
    await page.settled();
  }
}

/** Longer than a Backspace waits for the letter of an input method. */
async function rest(page: ResponsibilityMatrixHarness): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(resolve, 80);
  });
  await page.settled();
}

describe('letters of roles', () => {
  it('are found however an input method leaves them', () => {
    expect(['c', 'P', 'đ', 'Đ', 'd', 'â', 'ạ', 'ế', 'x'].map(roleOfLetter)).to.deep.equal([
      'lead',
      'coordinate',
      'focal',
      'focal',
      'focal',
      'direct',
      'direct',
      undefined,
      undefined,
    ]);
    expect(['dd', 'd9', 'cp', ''].map(roleTyped)).to.deep.equal(['focal', 'focal', 'coordinate', undefined]);
  });
});

describe('editing the responsibility matrix', () => {
  afterEach(clearStages);

  it('sets a role by its letter, and clears it', async () => {
    const page = await matrix();
    for (const [key, letter] of Object.entries({ c: 'C', P: 'P', d: 'Đ', k: 'K' })) {
      await typeKeys(key);
      await page.settled();
      expect(page.cell(TASK, BODY)).to.equal(letter);
    }
    expect(page.spoken).to.equal(texts.set('triển khai', BODY, '2.2'));
    await press(page, 'Delete');
    await rest(page);
    expect(page.cell(TASK, BODY)).to.equal('');
    expect(page.spoken).to.equal(texts.cleared(1));
  });

  for (const [method, keys] of [
    ['telex', 'dd'],
    ['vni', 'd9'],
  ] as const)
    it(`takes Đ from Unikey in ${method}, which sends a Backspace before it`, async () => {
      const page = await matrix();
      await unikey.type(keys, method);
      await rest(page);
      expect(page.cell(TASK, BODY)).to.equal('Đ');
      await page.undo();
      expect(page.cell(TASK, BODY)).to.equal('');
    });

  itWith('composition', 'takes a letter from an input method that composes', async () => {
    const page = await matrix();
    await inputMethod.compose(['d', 'đ']);
    await page.settled();
    expect(page.cell(TASK, BODY)).to.equal('Đ');
    await inputMethod.commit('đ');
    await page.settled();
    await press(page, 'ArrowLeft');
    await inputMethod.compose(['h']);
    await inputMethod.commit('h');
    await page.settled();
    expect(page.cell(TASK, BODY)).to.equal('Đ');
    expect(page.cell(TASK, 'Sở DTTG')).to.equal('H');
  });

  itWith('composition', 'goes on with a key that an input method hands on before it is done', async () => {
    const page = await matrix();
    await inputMethod.compose(['a']);
    await pressKeys('ArrowLeft');
    await inputMethod.compose(['h']);
    await pressKeys('ArrowUp');
    await inputMethod.compose(['g']);
    await inputMethod.commit('g');
    await page.settled();
    expect(page.cell(TASK, BODY)).to.equal('A');
    expect(page.cell(TASK, 'Sở DTTG')).to.equal('H');
    expect(page.cell('Hội nghị biểu dương', 'Sở DTTG')).to.equal('G');
  });

  itWith('composition', 'leaves to an input method the keys that it takes for itself', async () => {
    const page = await matrix();
    await inputMethod.compose(['d', 'đ']);
    for (const key of ['ArrowLeft', 'Enter', 'Delete'])
      page.focused?.dispatchEvent(
        new KeyboardEvent('keydown', { key, keyCode: 229, isComposing: true, bubbles: true, composed: true }),
      );
    await inputMethod.commit('đ');
    await page.settled();
    expect(page.menu).to.deep.equal([]);
    expect(page.cell(TASK, BODY)).to.equal('Đ');
  });

  itWith('composition', 'takes letters in a cell that was pressed while one was composed', async () => {
    const page = await matrix();
    await inputMethod.compose(['a']);
    const pointer = new PointerHarness();
    pointer.press(page.cellElement(TASK, 'Sở DTTG'));
    pointer.release();
    await page.settled();
    await inputMethod.compose(['h']);
    await inputMethod.commit('h');
    await page.settled();
    expect(page.cell(TASK, BODY)).to.equal('A');
    expect(page.cell(TASK, 'Sở DTTG')).to.equal('H');
  });

  it('fills down, over a selection and from the cell above', async () => {
    const page = await matrix();
    await page.focus('Hội nghị biểu dương', BODY);
    await typeKeys('t');
    await press(page, 'Shift+ArrowDown');
    expect(page.selected).to.equal(2);
    await press(page, 'Control+d');
    expect(page.cell(TASK, BODY)).to.equal('T');
    await page.focus(TASK, 'UBMTTQ tỉnh');
    await press(page, 'Control+d');
    expect(page.cell(TASK, 'UBMTTQ tỉnh')).to.equal('P');
    expect(page.spoken).to.equal(texts.filled(1));
  });

  it('sets and clears all that is selected as one step', async () => {
    const page = await matrix();
    await press(page, 'Shift+ArrowUp', 'Shift+ArrowRight');
    expect(page.selected).to.equal(4);
    await typeKeys('g');
    await page.settled();
    expect(page.cell('Hội nghị biểu dương', 'UBND các xã, phường')).to.equal('G');
    expect(page.cell(TASK, BODY)).to.equal('G');
    await press(page, 'Control+z');
    expect(page.cell('Hội nghị biểu dương', 'UBND các xã, phường')).to.equal('');
    expect(page.cell(TASK, 'UBND các xã, phường')).to.equal('C');
  });

  it('opens the roles by Enter, and sets one or several', async () => {
    const page = await matrix();
    await press(page, 'Enter');
    expect(page.menu).to.have.length(12);
    await press(page, 'ArrowDown', 'Enter');
    expect(page.menu).to.have.length(0);
    expect(page.cell(TASK, BODY)).to.equal('P');
    await press(page, 'F2', 'ArrowDown', ' ');
    expect(page.cell(TASK, BODY)).to.equal('PM');
    await press(page, 'Escape');
    expect(page.focused?.closest('.cell')).to.equal(page.cellElement(TASK, BODY));
    expect(page.nameOf(TASK, BODY)).to.equal('phối hợp, tham mưu');
  });

  it('selects by a drag, and opens the roles by a second press on a cell', async () => {
    const page = await matrix();
    const pointer = new PointerHarness();
    pointer.press(page.cellElement('Hội nghị biểu dương', 'Sở NN&MT'));
    pointer.moveTo(page.cellElement(TASK, BODY), 'lower', 10);
    pointer.release();
    await page.settled();
    expect(page.selected).to.equal(2);
    for (const open of [false, true]) {
      const cell = page.cellElement(TASK, 'Sở DTTG');
      pointer.press(cell);
      pointer.release();
      cell.click();
      await page.settled();
      expect(page.menu.length > 0).to.equal(open);
    }
    await page.choose('hướng dẫn');
    expect(page.cell(TASK, 'Sở DTTG')).to.equal('H');
    expect(page.menu).to.deep.equal([]);
  });

  it('repeats a cell by the handle of the selection, as one step', async () => {
    const page = await matrix();
    await page.focus('Hội nghị biểu dương', BODY);
    await typeKeys('t');
    await page.settled();
    const pointer = new PointerHarness();
    pointer.press(page.fillHandle);
    pointer.moveTo(page.cellElement(TASK, BODY), 'lower', -10);
    pointer.release();
    await page.settled();
    expect(page.cell(TASK, BODY)).to.equal('T');
    await page.undo();
    expect(page.cell(TASK, BODY)).to.equal('');
    expect(page.cell('Hội nghị biểu dương', BODY)).to.equal('T');
  });

  it('says why a role cannot be taken away that is stated above', async () => {
    const page = await matrix();
    await page.focus('Tổ chức 04', 'UBMTTQ tỉnh');
    await press(page, 'Shift+ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowRight', 'Delete');
    await rest(page);
    expect(page.notice).to.not.equal('');
    expect(page.cell('Tổ chức 04', 'UBMTTQ tỉnh')).to.equal('C');
  });

  it('changes nothing where it is readonly, and can be read by keyboard', async () => {
    const page = await matrix(matrixPlanFile(), true);
    await typeKeys('c');
    await press(page, 'Delete', 'Enter', 'ArrowRight');
    await rest(page);
    expect(page.cell(TASK, BODY)).to.equal('');
    expect(page.menu).to.deep.equal([]);
    expect(page.grid.getAttribute('aria-readonly')).to.equal('true');
    expect(page.source).to.contain('UBND các xã, phường');
  });
});
