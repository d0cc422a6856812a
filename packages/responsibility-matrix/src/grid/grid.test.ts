import { matrixPlanFile, planFile, agency, taskItem, item } from '@phoihop/plan/testing';
import type { PlanFile } from '@phoihop/plan';
import { clearStages, mountWidget, mouse, pressKeys, typeKeys } from '@phoihop/testing';
import { expect } from 'chai';
import { ResponsibilityMatrixHarness, widgetCase } from '../responsibility-matrix.harness.js';
import { responsibilityMatrixMessages } from '../responsibility-matrix.messages.js';
import { toolsMessages } from '../tools/tools.messages.js';

const texts = { ...responsibilityMatrixMessages.vi, ...toolsMessages.vi };

async function matrix(plan: PlanFile = matrixPlanFile()): Promise<ResponsibilityMatrixHarness> {
  const { element } = await mountWidget(widgetCase, { plan });
  return new ResponsibilityMatrixHarness(element);
}

function large(tasks: number, bodies: number): PlanFile {
  const agencies = Array.from({ length: bodies }, (_, at) =>
    agency(`c${String(at)}`, `Sở ${String(at + 1)}`),
  );
  const items = Array.from({ length: tasks }, (_, at) =>
    at % 10 === 0
      ? item(`p${String(at)}`, 1, `${String(at / 10 + 1)}.`, `Nhóm việc ${String(at / 10 + 1)}`)
      : taskItem(
          `m${String(at)}`,
          2,
          `${String(at)}.`,
          `c${String(at % bodies)}:lead`,
          `Nhiệm vụ thứ ${String(at)}`,
        ),
  );
  return planFile({ agencies, items });
}

async function press(page: ResponsibilityMatrixHarness, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    await pressKeys(key);
    await page.settled();
  }
}

describe('the grid of the responsibility matrix', () => {
  afterEach(clearStages);

  it('tells a screen reader how large it is, and where each cell stands', async () => {
    const page = await matrix();
    const { grid } = page;
    expect(grid.getAttribute('aria-rowcount')).to.equal('10');
    expect(grid.getAttribute('aria-colcount')).to.equal('8');
    expect(page.header('Công tác tuyên truyền').getAttribute('aria-expanded')).to.equal('true');
    expect(page.columns.slice(0, 3)).to.deep.equal(['UBMTTQ tỉnh', 'Hội LHPN tỉnh', 'UBMTTQ các xã, phường']);
    expect(page.nameOf('Hội nghị biểu dương', 'Sở DTTG')).to.equal('chủ trì');
  });

  it('breaks short names of bodies at blanks and before “&”, and no word that fits', async () => {
    const bodies = ['Sở VHTT&DL', 'Sở DT&TG', 'Sở GD&ĐT tỉnh', 'Sở NN&MT'];
    // Given so many bodies that each column is as narrow as it gets
    const plan = large(4, 30);
    for (const [at, body] of bodies.entries()) plan.plan.agencies[at] = agency(`c${String(at)}`, body);
    const page = await matrix(plan);
    expect(page.linesOf('Sở VHTT&DL')).to.deep.equal(['Sở VHTT', '&DL']);
    for (const body of bodies)
      expect(page.linesOf(body).join('|').replace(/\|&/gu, '&').replaceAll('|', ' ')).to.equal(body);
  });

  it('is one stop for the Tab key, and goes by arrows, Home, End and pages', async () => {
    const page = await matrix();
    await page.focus('Tổ chức 04', 'UBMTTQ tỉnh');
    expect(page.place).to.deep.equal({ row: 5, column: 3 });
    await press(page, 'ArrowDown', 'ArrowRight');
    expect(page.place).to.deep.equal({ row: 6, column: 4 });
    await press(page, 'Home');
    expect(page.place).to.deep.equal({ row: 6, column: 1 });
    await press(page, 'End');
    expect(page.place).to.deep.equal({ row: 6, column: 8 });
    await press(page, 'Control+Home');
    expect(page.place).to.deep.equal({ row: 3, column: 1 });
    await press(page, 'Control+End');
    expect(page.place).to.deep.equal({ row: 9, column: 8 });
    await press(page, 'ArrowDown');
    expect(page.place).to.deep.equal({ row: 10, column: 8 });
    await press(page, 'Control+ArrowUp', 'ArrowUp');
    expect(page.place).to.deep.equal({ row: 2, column: 8 });
    const stops = page.grid.querySelectorAll('[tabindex="0"], input');
    expect(stops.length).to.equal(1);
  });

  it('shows what is stated above paler, and makes it the own of a row that is edited', async () => {
    const page = await matrix();
    expect(page.nameOf('Tổ chức 04', 'UBMTTQ tỉnh')).to.equal(texts.inherited('chủ trì'));
    await page.focus('Tổ chức 04', 'Hội LHPN tỉnh');
    await typeKeys('p');
    await page.settled();
    expect(page.cell('Tổ chức 04', 'Hội LHPN tỉnh')).to.equal('P');
    expect(page.nameOf('Tổ chức 04', 'UBMTTQ tỉnh')).to.equal('chủ trì');
    expect(page.nameOf('Xây dựng 10', 'UBMTTQ tỉnh')).to.equal(texts.inherited('chủ trì'));
    await press(page, 'Control+z');
    expect(page.cell('Tổ chức 04', 'Hội LHPN tỉnh')).to.equal('');
    await press(page, 'Control+y');
    expect(page.cell('Tổ chức 04', 'Hội LHPN tỉnh')).to.equal('P');
  });

  it('folds a section by keyboard, and shows then what stands below it', async () => {
    const page = await matrix();
    await page.focus('Biểu dương, tôn vinh', 'UBMTTQ tỉnh');
    await press(page, 'Home', 'Enter');
    expect(page.header('Biểu dương, tôn vinh').getAttribute('aria-expanded')).to.equal('false');
    expect(page.rows).to.not.include('Hội nghị biểu dương.');
    expect(page.grid.getAttribute('aria-rowcount')).to.equal('8');
    expect(page.cell('Biểu dương, tôn vinh', 'Sở DTTG')).to.equal('1');
    expect(page.nameOf('Biểu dương, tôn vinh', 'Sở DTTG')).to.equal(texts.rolledUp('1 chủ trì'));
    expect(page.spoken).to.equal(texts.collapsed('2'));
    await press(page, ' ');
    expect(page.rows).to.include('Hội nghị biểu dương.');
    expect(page.spoken).to.equal(texts.expanded('2', 2));
  });

  it('moves a column within its group, and says where it stands', async () => {
    const page = await matrix();
    await page.focus('Tổ chức 04', 'Sở DTTG');
    const told: (readonly string[])[] = [];
    page.element.addEventListener('ph-order', ({ order }) => told.push(order));
    await press(page, 'Alt+ArrowRight');
    expect(told).to.deep.equal([['mttq', 'phu-nu', 'mttq-xa', 'snnmt', 'sdttg', 'ubnd-xa']]);
    expect(page.columns.slice(3)).to.deep.equal(['Sở NN&MT', 'Sở DTTG', 'UBND các xã, phường']);
    expect(page.spoken).to.equal(texts.moved('Sở Dân tộc và Tôn giáo', 5, 6));
    expect(page.place.column).to.equal(7);
    await press(page, 'Alt+ArrowRight');
    expect(page.spoken).to.equal(texts.moved('Sở Dân tộc và Tôn giáo', 6, 6));
  });

  it('shows nothing new where a pointer comes: it marks the column, and no more', async () => {
    const page = await matrix();
    const before = page.seen;
    await mouse.move(await mouse.placeOf(page.cellElement('Tổ chức 04', 'Sở DTTG')));
    await page.settled();
    expect(page.seen).to.deep.equal(before);
  });

  it('has few nodes however many tasks and bodies there are, and keeps the cell with the focus', async () => {
    const page = await matrix(large(10_000, 100));
    const nodes = (): number => page.element.renderRoot.querySelectorAll('*').length;
    const before = nodes();
    expect(before).to.be.lessThan(2000);
    expect(page.grid.getAttribute('aria-rowcount')).to.equal('10003');
    await page.focus('Nhiệm vụ thứ 1', 'Sở 1');
    await press(page, 'Control+End');
    expect(page.place).to.deep.equal({ row: 10_002, column: 102 });
    expect(page.rows.at(-1)).to.equal('Nhiệm vụ thứ 9999');
    const scroller = page.grid.parentElement;
    scroller?.scrollTo({ top: 0, left: 0 });
    await page.settled();
    expect(page.place).to.deep.equal({ row: 10_002, column: 102 });
    await typeKeys('m');
    await page.settled();
    await press(page, 'ArrowLeft', 'ArrowRight');
    expect(page.cell('Nhiệm vụ thứ 9999', 'Sở 100')).to.equal('M');
    expect(nodes()).to.be.lessThan(before + 400);
  });

  it('keeps the tasks at the left edge where bodies are scrolled, those with one line as well', async () => {
    const page = await matrix(large(30, 60));
    const left = page.grid.getBoundingClientRect().left;
    await page.focus('Nhiệm vụ thứ 1', 'Sở 1');
    await press(page, 'End');
    expect(page.grid.getBoundingClientRect().left).to.be.lessThan(left);
    expect(page.header('Nhiệm vụ thứ 1').getBoundingClientRect().left).to.be.closeTo(left, 1);
  });
});
