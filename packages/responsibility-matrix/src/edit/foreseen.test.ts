import { matrixPlanFile } from '@phoihop/plan/testing';
import { clearStages, mountWidget, stage } from '@phoihop/testing';
import { expect } from 'chai';
import { ResponsibilityMatrixHarness, widgetCase } from '../responsibility-matrix.harness.js';
import type { ResponsibilityMatrix } from '../responsibility-matrix.js';

const TASK = 'Rà soát, đề nghị';
const ABOVE = 'Hội nghị biểu dương';
const [BODY, BESIDE] = ['Sở NN&MT', 'UBND các xã, phường'];

async function matrix(): Promise<ResponsibilityMatrixHarness & { element: ResponsibilityMatrix }> {
  const { element } = await mountWidget(widgetCase, { plan: matrixPlanFile() });
  const page = new ResponsibilityMatrixHarness(element);
  await page.focus(TASK, BODY);
  return page as ResponsibilityMatrixHarness & { element: ResponsibilityMatrix };
}

/** Presses keys one right behind the other: no frame is drawn between them. */
function pressAtOnce(page: ResponsibilityMatrixHarness, ...keys: string[]): void {
  for (const key of keys)
    page.focused?.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
    );
}

/** How many roles the plan states. */
function stated({ plan }: ResponsibilityMatrix): number {
  return (plan?.plan.items ?? []).flatMap(({ task }) => task?.assignments ?? []).length;
}

describe('a letter that is typed', () => {
  afterEach(clearStages);

  it('is shown at once, and is in the plan behind the frame that shows it', async () => {
    const page = await matrix();
    const before = stated(page.element);
    pressAtOnce(page, 'g');
    expect(page.cell(TASK, BODY)).to.equal('G');
    expect(stated(page.element)).to.equal(before);
    await page.settled();
    expect(page.cell(TASK, BODY)).to.equal('G');
    expect(stated(page.element)).to.equal(before + 1);
  });

  it('is in the plan before anything else is done', async () => {
    const page = await matrix();
    pressAtOnce(page, 'g', 'ArrowRight', 'h', 'ArrowUp', 't', 'm');
    await page.settled();
    expect(page.cell(TASK, BODY)).to.equal('G');
    expect(page.cell(TASK, BESIDE)).to.equal('H');
    expect(page.cell(ABOVE, BESIDE)).to.equal('M');
    pressAtOnce(page, 'k');
    await page.undo();
    expect(page.cell(ABOVE, BESIDE)).to.equal('M');
  });

  it('is not lost where the widget is taken out of the page', async () => {
    const page = await matrix();
    const before = stated(page.element);
    pressAtOnce(page, 'g');
    page.element.remove();
    stage().append(page.element);
    await page.settled();
    expect(stated(page.element)).to.equal(before + 1);
  });

  it('is gone again where the host does not let it stand', async () => {
    const page = await matrix();
    page.element.can = () => false;
    await page.settled();
    pressAtOnce(page, 'g');
    await page.settled();
    expect(page.cell(TASK, BODY)).to.equal('');
    expect(page.notice).to.not.equal('');
  });

  it('is given to no other task where its own has gone meanwhile', async () => {
    const page = await matrix();
    const file = matrixPlanFile();
    pressAtOnce(page, 'g');
    const items = file.plan.items.filter(({ text }) => !text.startsWith(TASK));
    page.element.plan = { ...file, plan: { ...file.plan, items } };
    await page.settled();
    const roles = items.flatMap(({ task }) => task?.assignments ?? []);
    expect(stated(page.element)).to.equal(roles.length);
  });

  it('is drawn with its whole row where that had the roles of the row above', async () => {
    const page = await matrix();
    const inherits = 'Tổ chức 04';
    await page.focus(inherits, BODY);
    pressAtOnce(page, 'g');
    expect(page.cell(inherits, BODY)).to.equal('G');
    expect(page.nameOf(inherits, BODY)).to.equal('giám sát');
    await page.settled();
    expect(page.cell(inherits, BODY)).to.equal('G');
  });
});
