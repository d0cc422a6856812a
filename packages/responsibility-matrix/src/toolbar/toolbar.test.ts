import { matrixPlanFile } from '@phoihop/plan/testing';
import { axeFaults, clearStages, mountWidget, stage } from '@phoihop/testing';
import { expect } from 'chai';
import { addMessages } from '../add/add.messages.js';
import { faultsMessages } from '../faults/faults.messages.js';
import { ResponsibilityMatrixHarness, widgetCase } from '../responsibility-matrix.harness.js';
import { responsibilityMatrixMessages } from '../responsibility-matrix.messages.js';
import { toolsMessages } from '../tools/tools.messages.js';
import { toolbarMessages } from './toolbar.messages.js';

const texts = toolbarMessages.vi;

async function matrix(
  into?: HTMLElement,
  change: (file: ReturnType<typeof matrixPlanFile>) => void = () => undefined,
) {
  const plan = matrixPlanFile();
  change(plan);
  const { element } = await mountWidget(widgetCase, { plan }, into);
  return new ResponsibilityMatrixHarness(element);
}

/** Two bodies lead, and one has nothing to do. */
function faulty(file: ReturnType<typeof matrixPlanFile>): void {
  const task = file.plan.items.find(({ id }) => id === 'bieu-duong')?.task;
  task?.assignments.push({ agency: 'snnmt', role: 'lead' });
}

describe('the toolbar of the responsibility matrix', () => {
  afterEach(clearStages);

  it('finds tasks and bodies without tone marks, and shows all again', async () => {
    const page = await matrix();
    await page.search('hoi nghi bieu');
    expect(page.rows).to.deep.equal(['NỘI DUNG PHỐI HỢP', 'Biểu dương, tôn vinh', 'Hội nghị biểu dương.']);
    await page.search('phu nu');
    expect(page.rows).to.include('Hội nghị biểu dương.');
    expect(page.rows).to.not.include('Rà soát, đề nghị công nhận người có uy tín.');
    await page.search('không có đâu');
    expect(page.text).to.contain(toolsMessages.vi.nothingShown);
    await page.press(toolsMessages.vi.showAll);
    expect(page.rows).to.have.length(7);
  });

  it('filters by role, section and time', async () => {
    const page = await matrix();
    await page.pick(texts.section, 'Biểu dương');
    expect(page.rows).to.not.include('Xây dựng 10 tổ truyền thông cộng đồng.');
    await page.pick(texts.role, 'phối hợp');
    expect(page.rows).to.not.include('Rà soát, đề nghị công nhận người có uy tín.');
    await page.pick(texts.time, 'Quý IV/2026');
    expect(page.text).to.contain(toolsMessages.vi.nothingShown);
  });

  it('shows the work of one body, and one side of a joint plan', async () => {
    const page = await matrix();
    await page.press(texts.byAgency);
    await page.pick(texts.agency, 'UBND các xã, phường');
    expect(page.columns).to.deep.equal(['UBND các xã, phường']);
    await page.pick(texts.agency, 'Sở Dân tộc');
    expect(page.columns).to.deep.equal(['Sở DTTG', 'UBMTTQ tỉnh', 'Hội LHPN tỉnh']);
    await page.pick(texts.agency, 'UBND các xã, phường');
    expect(page.rows.at(-1)).to.equal('Rà soát, đề nghị công nhận người có uy tín.');
    expect(page.rows).to.not.include('Hội nghị biểu dương.');
    await page.press(texts.bySide);
    await page.pick(texts.side, 'Sở DTTG');
    expect(page.columns).to.deep.equal(['Sở DTTG', 'Sở NN&MT', 'UBND các xã, phường']);
    await page.press(texts.byTask);
    expect(page.columns).to.have.length(6);
  });

  it('marks what checks find, lists it, and mends it', async () => {
    const place = stage();
    const page = await matrix(place, faulty);
    await page.checked();
    expect(page.nameOf('Hội nghị biểu dương', 'Sở NN&MT')).to.equal(
      responsibilityMatrixMessages.vi.faultyCell('chủ trì'),
    );
    expect(page.header('Hội nghị biểu dương').textContent).to.contain(
      faultsMessages.vi.shortly('task-two-leads', 2),
    );
    const button = page.buttons.find((name) => name.includes('lưu ý')) ?? '';
    await page.press(button);
    expect(page.findings.some((each) => each.includes(faultsMessages.vi.keep('Sở DTTG')))).to.equal(true);
    expect(page.rows).to.include('Hội nghị biểu dương.');
    expect(page.rows).to.not.include('Xây dựng 10 tổ truyền thông cộng đồng.');
    expect(await axeFaults(place)).to.deep.equal([]);
    await page.press(faultsMessages.vi.keep('Sở DTTG'));
    expect(page.cell('Hội nghị biểu dương', 'Sở NN&MT')).to.equal('P');
  });

  it('adds a body, and knows one that is there under another name', async () => {
    const place = stage();
    const page = await matrix(place);
    await page.press(texts.addAgency);
    await page.add('Mặt trận');
    expect(page.found).to.contain('đã có trong bảng');
    expect(page.columns).to.have.length(6);
    expect(await axeFaults(place)).to.deep.equal([]);
    await page.press(addMessages.vi.toColumn);
    expect(page.place.column).to.equal(3);
    await page.press(texts.addAgency);
    await page.add('Sở Y tế');
    expect(page.columns).to.include('Sở Y tế');
    expect(page.notice).to.equal(addMessages.vi.addedAgency('Sở Y tế'));
    await page.undo();
    expect(page.columns).to.have.length(6);
  });

  it('adds a task behind the one in hand, ready to be given out', async () => {
    const page = await matrix();
    await page.focus('Hội nghị biểu dương', 'UBMTTQ tỉnh');
    await page.press(texts.addTask);
    await page.add('Thăm hỏi nhân dịp lễ, tết');
    expect(page.rows.slice(5)).to.deep.equal([
      'Hội nghị biểu dương.',
      'Thăm hỏi nhân dịp lễ, tết',
      'Rà soát, đề nghị công nhận người có uy tín.',
    ]);
    expect(page.notice).to.equal(addMessages.vi.addedTask('2.2'));
    expect(page.place.row).to.equal(9);
  });
});
