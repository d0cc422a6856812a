import { matrixPlanFile, taskItem } from '@phoihop/plan/testing';
import { clearStages } from '@phoihop/testing';
import { expect } from 'chai';
import { toolbarMessages } from '../toolbar/toolbar.messages.js';
import { OutHarness } from './out.harness.js';
import { outMessages } from './out.messages.js';

const texts = outMessages.vi;

describe('taking the matrix out of the page', () => {
  afterEach(clearStages);

  it('prints it as an appendix, on A3 or A4 in landscape, with its head on every page', async () => {
    const page = await OutHarness.of(matrixPlanFile());
    await page.press(texts.print);
    const job = await page.printed(1);
    expect(job?.title).to.equal('Phụ lục phân công nhiệm vụ');
    expect(job?.css).to.contain('size: A3 landscape').and.to.contain('table-header-group');
    const { paper } = page;
    expect(paper[0]).to.deep.equal(['TT', 'Nhiệm vụ', 'Thời hạn', 'Bên UBMTTQ tỉnh', 'Bên Sở DTTG']);
    expect(paper).to.deep.include(['2.1.', 'Hội nghị biểu dương.', '', 'P', 'P', '', 'C', '', '']);
    expect(paper.at(-1)).to.deep.equal(['', texts.total, '', '3', '1', '0', '3', '0', '1']);
    await page.fromMenu(texts.more, texts.printA4);
    expect((await page.printed(2))?.css).to.contain('size: A4 landscape');
  });

  it('stands whole on paper where the page around it is printed, and on the screen as before', async () => {
    const { plan, ...rest } = matrixPlanFile();
    const many = Array.from({ length: 200 }, (_, at) =>
      taskItem(`viec-${String(at)}`, 3, `3.${String(at + 1)}.`, 'mttq:lead'),
    );
    const page = await OutHarness.of({ ...rest, plan: { ...plan, items: [...plan.items, ...many] } });
    expect(page.text).not.to.contain('3.200.');
    const onPaper = await page.wholeOnPaper();
    expect(onPaper.filter(([number]) => number === '3.200.')).to.have.length(1);
    expect(onPaper.at(-1)).to.include(texts.total);
    expect(page.text).not.to.contain('3.200.');
  });

  it('prints the work of the body that is looked at', async () => {
    const page = await OutHarness.of(matrixPlanFile());
    await page.press(toolbarMessages.vi.byAgency);
    await page.press(texts.printWork('UBMTTQ tỉnh'));
    expect((await page.printed(1))?.title).to.equal(
      'Công việc của Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh',
    );
    expect(page.paper).to.deep.include.members([
      ['2.', 'Biểu dương, tôn vinh'],
      ['2.1.', 'Hội nghị biểu dương.', 'phối hợp', 'Sở DTTG: chủ trìHội LHPN tỉnh: phối hợp', ''],
    ]);
  });

  it('saves a workbook', async () => {
    const page = await OutHarness.of(matrixPlanFile());
    await page.press(texts.workbook);
    const { name, content } = await page.saved();
    expect(name).to.equal('phan-cong-nhiem-vu.xlsx');
    // A workbook is a ZIP archive.
    expect(new TextDecoder().decode((await content.arrayBuffer()).slice(0, 2))).to.equal('PK');
    expect(page.notice).to.equal(texts.saved(name));
  });

  it('saves CSV that Excel opens with its marks', async () => {
    const page = await OutHarness.of(matrixPlanFile());
    await page.fromMenu(texts.more, texts.csv);
    const { name, content } = await page.saved();
    expect(name).to.equal('phan-cong-nhiem-vu.csv');
    expect(Array.from(new Uint8Array(await content.arrayBuffer()).slice(0, 3))).to.deep.equal([
      0xef, 0xbb, 0xbf,
    ]);
    expect(await content.text()).to.contain('2.1.;Hội nghị biểu dương.;;P;P;;C;;');
  });

  it('says what to do where the part that makes files does not come', async () => {
    const page = await OutHarness.of(matrixPlanFile());
    await page.disconnect();
    await page.press(texts.workbook);
    await page.settled();
    expect(page.notice).to.contain(texts.notLoaded);
    expect(page.files).to.deep.equal([]);
  });
});
