import type { PlanFile } from '@phoihop/plan';
import { agency, item, matrixPlanFile, planFile, taskItem } from '@phoihop/plan/testing';
import { axeFaults, clearStages } from '@phoihop/testing';
import { expect } from 'chai';
import { OutHarness } from '../out/out.harness.js';
import { outMessages } from '../out/out.messages.js';
import { bodiesMessages } from './bodies.messages.js';

const texts = bodiesMessages.vi;

/** A plan of 2023, with bodies of that time. */
function formerPlan(): PlanFile {
  return planFile({
    date: '2023-02-10',
    agencies: [
      agency('bdt', 'Ban Dân tộc', { level: 'province' }),
      agency('ld', 'Sở LĐTBXH', { level: 'province' }),
      agency('snv', 'Sở Nội vụ', { level: 'province' }),
    ],
    items: [
      item('nd', 1, 'I.', 'NỘI DUNG'),
      taskItem('a', 2, '1.', 'bdt:lead ld:coordinate', 'Hội nghị tuyên truyền'),
      taskItem('b', 2, '2.', 'snv:lead', 'Báo cáo kết quả'),
    ],
  });
}

async function opened(plan: PlanFile): Promise<OutHarness> {
  const page = await OutHarness.of(plan);
  await page.fromMenu(outMessages.vi.more, outMessages.vi.update);
  return page;
}

describe('updating a plan to the bodies of today', () => {
  afterEach(clearStages);

  it('shows what becomes of each, and chooses nothing that is not certain', async () => {
    const page = await opened(formerPlan());
    expect(page.formerBodies).to.deep.equal([
      'Ban Dân tộc: Sở Dân tộc và Tôn giáo',
      `Sở LĐTBXH: ${texts.choose}`,
    ]);
    expect(await axeFaults(page.element)).to.deep.equal([]);
  });

  it('gives their tasks to those of today in one step, which can be undone', async () => {
    const page = await opened(formerPlan());
    const before = page.element.plan;
    await page.chooseBody('Sở LĐTBXH', 'Sở Nội vụ');
    await page.press(texts.accept(2));
    expect(page.formerBodies).to.deep.equal([]);
    expect(page.cell('Hội nghị', 'Sở Nội vụ')).to.equal('P');
    expect(page.columns).to.deep.equal(['Sở DT&TG', 'Sở Nội vụ']);
    expect(page.notice).to.contain(texts.done(2));
    await page.press(texts.undo);
    expect(page.element.plan).to.deep.equal(before);
  });

  it('leaves a body as it is where a person wants so', async () => {
    const page = await opened(formerPlan());
    await page.chooseBody('Ban Dân tộc', texts.leave);
    await page.chooseBody('Sở LĐTBXH', 'Sở Nội vụ');
    await page.press(texts.accept(1));
    expect(page.columns).to.deep.equal(['Ban Dân tộc', 'Sở Nội vụ']);
  });

  it('says so where all bodies are those of today', async () => {
    const page = await opened(matrixPlanFile());
    expect(page.formerBodies).to.deep.equal([]);
    expect(page.notice).to.equal(texts.none);
  });
});
