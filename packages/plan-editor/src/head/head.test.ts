import type { PlanFile } from '@phoihop/plan';
import { planFile, samplePlanFile } from '@phoihop/plan/testing';
import { axeFaults, clearStages, mountWidget, pause, stage, unikey } from '@phoihop/testing';
import { expect } from 'chai';
import { widgetCase } from '../plan-editor.harness.js';
import { planEditorMessages } from '../plan-editor.messages.js';
import { HeadHarness } from './head.harness.js';
import { headFieldMessages } from './head-fields.messages.js';

const texts = headFieldMessages.vi;

async function editor(file: PlanFile = samplePlanFile(), readonly = false): Promise<HeadHarness> {
  const { element } = await mountWidget(widgetCase, { plan: file, readonly });
  return new HeadHarness(element);
}

describe('the head of the paper', () => {
  afterEach(clearStages);

  it('shows two issuers, number, place and date as lines that can be edited', async () => {
    const page = await editor();
    expect(page.paper.slice(0, 8)).to.deep.equal([
      'ỦY BAN MTTQ VIỆT NAM\nTỈNH SÔNG LAM',
      'BAN THƯỜNG TRỰC',
      'ỦY BAN NHÂN DÂN\nTỈNH SÔNG LAM',
      'SỞ DÂN TỘC VÀ TÔN GIÁO',
      '/KHPH-MTTQ-SDTTG',
      'Sông Lam, ngày     tháng 3 năm 2026',
      'KẾ HOẠCH PHỐI HỢP',
      'Công tác dân tộc và phát huy vai trò người có uy tín trong đồng bào dân tộc thiểu số năm 2026',
    ]);
  });

  it('is plain text for a reader', async () => {
    const page = await editor(samplePlanFile(), true);
    expect(page.lineNames).to.deep.equal([]);
    expect(page.paper).to.include('SỞ DÂN TỘC VÀ TÔN GIÁO');
    expect(page.buttons).not.to.include(texts.day);
  });

  it('takes what is typed, as one step each', async () => {
    const page = await editor();
    await page.rewrite(texts.number, '05/KHPH-MTTQ-SDTTG');
    await page.rewrite(texts.placeAndDate, 'Sông Lam, ngày 9 tháng 3 năm 2026');
    await page.rewrite(texts.issuer(2, 2), 'SỞ NỘI VỤ');
    const { number, place, rawDate, date, issuers } = page.plan;
    expect({ number, place, rawDate, date }).to.deep.equal({
      number: { value: 5, symbol: 'KHPH-MTTQ-SDTTG', raw: '05/KHPH-MTTQ-SDTTG' },
      place: 'Sông Lam',
      rawDate: 'ngày 9 tháng 3 năm 2026',
      date: '2026-03-09',
    });
    expect(issuers[1]?.name).to.equal('SỞ NỘI VỤ');
    await page.undo();
    await page.undo();
    await page.undo();
    expect(page.plan).to.deep.equal(samplePlanFile().plan);
  });

  it('goes from line to line by Enter and arrows, into the body and back', async () => {
    const page = await editor();
    page.line(texts.issuer(2, 2)).place('end');
    await page.keys('Enter');
    expect(page.focusedLine).to.equal(texts.number);
    await page.keys('ArrowUp');
    expect(page.focusedLine).to.equal(texts.issuer(2, 2));
    page.line(texts.subject).place('end');
    await page.keys('ArrowDown');
    expect(page.focused?.value).to.equal(page.plan.items[0]?.text);
    await page.keys('Home');
    await page.keys('ArrowUp');
    expect(page.focusedLine).to.equal(texts.subject);
    page.line(texts.recipient(1)).place(0);
    await page.keys('ArrowUp');
    expect(page.focused?.value).to.equal(page.plan.items.at(-1)?.text);
    await page.keys('ArrowDown');
    expect(page.focusedLine).to.equal(texts.recipient(1));
  });

  it('gives the superior body a line by Enter and takes it by Backspace', async () => {
    const page = await editor();
    page.line(texts.superior(1, 2)).place('end');
    await page.keys('Enter');
    await page.typeIn(texts.superior(1, 2), 'XÃ BẢN LÌM');
    page.line(texts.superior(1, 2)).leave();
    await page.settled();
    expect(page.plan.issuers[0]?.superior).to.deep.equal([
      'ỦY BAN MTTQ VIỆT NAM',
      'TỈNH SÔNG LAM',
      'XÃ BẢN LÌM',
    ]);
    await page.rewrite(texts.superior(1, 2), 'X');
    page.line(texts.superior(1, 2)).place('end');
    await page.keys('Backspace');
    page.line(texts.superior(1, 2)).leave();
    await page.settled();
    // An empty line is gone as soon as it is left
    expect(page.plan.issuers[0]?.superior).to.deep.equal([]);
    expect(page.lineNames).not.to.include(texts.superior(1, 2));
    await page.choose(texts.issuerMenu(1, 2), texts.addSuperior);
    expect(page.focusedLine).to.equal(texts.superior(1, 2));
  });

  it('adds, moves and takes out issuers by a menu, by pointer', async () => {
    const page = await editor();
    await page.choose(texts.issuerMenu(2, 2), texts.addIssuer);
    expect(page.focusedLine).to.equal(texts.issuer(3, 3));
    await page.typeIn(texts.issuer(3, 3), 'HỘI NÔNG DÂN TỈNH');
    await page.choose(texts.issuerMenu(3, 3), texts.moveUp);
    expect(page.plan.issuers.map(({ name }) => name)).to.deep.equal([
      'BAN THƯỜNG TRỰC',
      'HỘI NÔNG DÂN TỈNH',
      'SỞ DÂN TỘC VÀ TÔN GIÁO',
    ]);
    await page.choose(texts.issuerMenu(2, 3), texts.removeIssuer);
    expect(page.notice).to.equal(texts.issuerRemoved('HỘI NÔNG DÂN TỈNH'));
    expect(page.focusedLine).to.equal(texts.issuer(2, 2));
    expect(page.plan).to.deep.equal(samplePlanFile().plan);
  });

  it('opens a menu, goes through it and leaves it by keyboard', async () => {
    const page = await editor();
    page.focusButton(texts.issuerMenu(1, 2));
    await page.keys('ArrowDown');
    expect(page.focusedName).to.equal(texts.addIssuer);
    await page.keys('ArrowUp');
    expect(page.focusedName).to.equal(texts.removeIssuer);
    await page.keys('Escape');
    expect(page.entries).to.deep.equal([]);
    expect(page.focusedName).to.equal(texts.issuerMenu(1, 2));
    await page.keys('Enter');
    await page.keys('ArrowDown');
    await page.keys('ArrowDown');
    await page.keys('Enter');
    expect(page.plan.issuers.map(({ name }) => name)).to.deep.equal([
      'SỞ DÂN TỘC VÀ TÔN GIÁO',
      'BAN THƯỜNG TRỰC',
    ]);
    expect(page.focusedLine).to.equal(texts.issuer(2, 2));
  });

  it('takes the day from a calendar by keyboard, and leaves it for a pen by pointer', async () => {
    const page = await editor();
    page.focusButton(texts.day);
    await page.keys('Enter');
    expect(page.month).to.equal(texts.month(3, 2026));
    expect(page.focusedName).to.equal(texts.dayName(1, 3, 2026));
    await page.keys('ArrowDown');
    await page.keys('ArrowRight');
    await page.keys('PageDown');
    await page.keys('Enter');
    expect(page.plan).to.deep.include({ date: '2026-04-09', rawDate: 'ngày 09 tháng 4 năm 2026' });
    expect(page.focusedName).to.equal(texts.day);
    await page.press(texts.day);
    await page.press(texts.leaveBlank);
    expect(page.plan.rawDate).to.equal('ngày … tháng 4 năm 2026');
    expect(page.plan).not.to.have.property('date');
  });

  it('asks the person where somebody else has written the same words', async () => {
    // Given a document that comes in with other words in the line that is being typed, and in another
    const page = await editor();
    const file = samplePlanFile();
    const [first, second] = file.plan.issuers;
    if (!first || !second) throw new RangeError('The sample has two issuers.');
    const issuers = [
      { ...first, name: 'BAN TT' },
      { ...second, name: 'SỞ NỘI VỤ' },
    ];
    const line = page.line(texts.issuer(2, 2));
    line.place('end');
    line.type(' TỈNH');
    page.element.plan = { ...file, plan: { ...file.plan, issuers } };
    // When the person leaves the line
    line.leave();
    await page.settled();
    // Then both are kept, and the person decides
    expect(page.line(texts.issuer(2, 2)).value).to.equal('SỞ DÂN TỘC VÀ TÔN GIÁO TỈNH');
    expect(page.notice).to.contain('SỞ NỘI VỤ');
    await page.press(planEditorMessages.vi.keepMine);
    expect(page.plan.issuers.map(({ name }) => name)).to.deep.equal([
      'BAN TT',
      'SỞ DÂN TỘC VÀ TÔN GIÁO TỈNH',
    ]);
    expect(page.notice).to.equal('');
  });

  it('survives an input method that takes letters back, and one that composes', async () => {
    const page = await editor();
    page.line(texts.issuer(1, 2)).place('end');
    await page.settled();
    await unikey.type(' TIRNH');
    await page.settled();
    const { field } = page.line(texts.issuer(1, 2));
    expect(field.value).to.equal('BAN THƯỜNG TRỰC TỈNH');
    const line = page.line(texts.issuer(1, 2));
    line.compose(' ABC');
    await pause(400);
    expect(page.plan.issuers[0]?.name).not.to.contain('ABC');
    line.composed();
    line.leave();
    await page.settled();
    expect(page.plan.issuers[0]?.name).to.equal('BAN THƯỜNG TRỰC TỈNH ABC');
  });

  it('begins with nothing: issuers, signatures and recipients can be added to a plan without any', async () => {
    const page = await editor(planFile({ items: samplePlanFile().plan.items }));
    await page.press(texts.addIssuer);
    expect(page.focusedLine).to.equal(texts.issuer(1, 1));
    await page.press(texts.addSignatory);
    expect(page.focusedLine).to.equal(texts.signatory('position', 1, 1));
    await page.press(texts.addRecipient);
    expect(page.focusedLine).to.equal(texts.recipient(1));
    const { issuers, signatories, recipients } = page.plan;
    expect([issuers.length, signatories.length, recipients.length]).to.deep.equal([1, 1, 1]);
  });

  it('takes very long and empty names, and keeps fields that it does not know', async () => {
    const long = 'BAN CHỈ ĐẠO '.repeat(60).trim();
    const page = await editor(
      planFile({ issuers: [{ superior: [''], name: long, ...{ seal: 'x' } }], items: [] }),
    );
    expect(page.line(texts.issuer(1, 1)).value).to.equal(long);
    expect(page.element.scrollWidth).to.equal(page.element.clientWidth);
    await page.typeIn(texts.issuer(1, 1), ' A');
    page.line(texts.issuer(1, 1)).leave();
    await page.settled();
    expect(page.plan.issuers).to.deep.equal([{ superior: [''], name: `${long} A`, seal: 'x' }]);
  });
});

describe('head and foot for everybody', () => {
  afterEach(clearStages);

  it('have no fault that axe finds with a menu open, a calendar open, or a text refused', async () => {
    const place = stage();
    const { element } = await mountWidget(widgetCase, { plan: samplePlanFile() }, place);
    const page = new HeadHarness(element);
    await page.press(texts.issuerMenu(1, 2));
    expect(await axeFaults(place)).to.deep.equal([]);
    await page.press(texts.day);
    expect(page.month).not.to.equal('');
    expect(await axeFaults(place)).to.deep.equal([]);
    page.element.can = () => false;
    await page.settled();
    await page.editFirst(' thêm');
    await pause(50);
    expect(await axeFaults(place)).to.deep.equal([]);
  });
});
