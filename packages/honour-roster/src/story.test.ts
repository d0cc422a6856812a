import { generatedRoundFile } from '@phoihop/plan/round/examples';
import { nomination, person, roundFile, step } from '@phoihop/plan/round/testing';
import { clearStages, mouse, pressKeys, typeKeys } from '@phoihop/testing';
import { expect } from 'chai';
import { decideMessages } from './decide/decide.messages.js';
import { duplicatesMessages } from './duplicates/duplicates.messages.js';
import { HonourRosterHarness } from './honour-roster.harness.js';
import { outMessages } from './out/out.messages.js';

const out = outMessages.vi;

const four = () =>
  roundFile(
    [
      nomination('a'),
      nomination('b', { steps: [step('submitted'), step('commune-checked')] }),
      nomination('c', { steps: [step('submitted'), step('commune-checked')] }),
      nomination('d', { steps: [step('submitted', { at: '2026-10-09T00:00:00.000Z' })] }),
    ],
    {
      a: person('Vi Văn Thoong'),
      b: person('Lương Thị Mai'),
      c: person('Hờ A Chứ'),
      d: person('Vi Văn Thoỏng'),
    },
  );

const statesOf = (page: HonourRosterHarness): string[] =>
  page.element.round?.nominations.map(({ steps }) => steps.at(-1)?.to ?? '') ?? [];

describe('a round decided', () => {
  afterEach(clearStages);

  it('by keyboard alone: found, chosen, decided, taken back', async () => {
    const page = await HonourRosterHarness.open(four());
    await page.focusRow('Vi Văn Thoong');
    for (const key of ['ArrowDown', ' ', 'Shift+ArrowDown']) await pressKeys(key);
    await page.settled();
    expect(page.chosen).to.deep.equal(['Lương Thị Mai', 'Hờ A Chứ']);
    expect(page.focused).to.equal(page.texts.choose('Hờ A Chứ'));
    // When the button of the heading is reached backwards, past tools and units
    await page.tabTo(page.texts.decide(2));
    await pressKeys('Enter');
    await page.settled();
    expect(page.focused).to.equal('');
    await page.tabTo(decideMessages.vi.actions.decided, 'Tab');
    await pressKeys('Enter');
    await page.settled();
    expect(statesOf(page)).to.deep.equal(['submitted', 'decided', 'decided', 'submitted']);
    // Then the focus is back in the list, where the latest step is taken back
    expect(page.focused).to.equal(page.texts.choose('Hờ A Chứ'));
    await pressKeys('Control+z');
    await page.settled();
    expect(statesOf(page)).to.deep.equal(['submitted', 'commune-checked', 'commune-checked', 'submitted']);
  });

  it('goes to the ends, opens a nomination and comes back to it', async () => {
    const page = await HonourRosterHarness.open(four());
    await page.focusRow('Vi Văn Thoong');
    await pressKeys('Control+End');
    await page.settled();
    await pressKeys('Enter');
    await page.settled();
    expect(page.dialog).to.contain('Vi Văn Thoỏng');
    await pressKeys('Escape');
    await page.settled();
    expect(page.dialog).to.equal('');
    expect(page.focused).to.contain(page.texts.mayBeDouble('1'));
    await pressKeys('Control+a');
    await page.settled();
    expect(page.chosen.length).to.equal(4);
    await pressKeys('Escape');
    await page.settled();
    expect(page.chosen).to.deep.equal([]);
  });

  it('closes a dialog once, though the list is drawn before it hears of that', async () => {
    const page = await HonourRosterHarness.open(four());
    await page.focusRow('Vi Văn Thoong');
    await pressKeys('Enter');
    await page.settled();
    expect(page.dialog).to.contain('Vi Văn Thoong');
    const turns = page.drawnOnClose();
    await pressKeys('Escape');
    await page.settled();
    expect(page.dialog).to.equal('');
    expect(turns()).to.equal(1);
    expect(page.focused).to.equal(page.texts.choose('Vi Văn Thoong'));
  });

  it('by pointer alone: searched, chosen, returned with a reason, exported', async () => {
    const page = await HonourRosterHarness.open(four());
    await mouse.click(page.control(page.texts.search));
    await typeKeys('luong');
    await page.settled();
    expect(page.names).to.deep.equal(['Lương Thị Mai']);
    await mouse.click(page.cell('Lương Thị Mai', 'check'));
    await page.settled();
    await mouse.click(page.button(page.texts.decide(1)));
    await page.settled();
    await mouse.click(page.outcome(decideMessages.vi.actions.decided));
    await mouse.click(page.button(decideMessages.vi.actions.decided));
    await page.settled();
    expect(statesOf(page)[1]).to.equal('decided');
    await mouse.click(page.button(out.open));
    await page.settled();
    await mouse.click(page.entry(out.csv));
    const { name, content } = await page.saved();
    expect(name).to.equal('danh-sach.csv');
    expect(await content.text())
      .to.contain('Lương Thị Mai')
      .and.not.to.contain('Hờ A Chứ');
  });
});

describe('duplicates', () => {
  afterEach(clearStages);
  const texts = duplicatesMessages.vi;

  it('stand side by side with what differs marked; merged, or told apart, they are gone, and come back by undo', async () => {
    const page = await HonourRosterHarness.open(four());
    expect(page.rows[0]).to.include(page.texts.mayBeDouble('4'));
    await page.press(texts.open(1));
    expect(page.table('.doubles')).to.deep.include(['Họ và tên', 'Vi Văn Thoong', 'Vi Văn Thoỏng']);
    expect(page.marked).to.deep.equal(['Thoong', 'Thoỏng']);
    await page.press(texts.merge('1'));
    const last = page.element.round?.nominations[3]?.steps.at(-1);
    expect(last).to.include({ to: 'removed', mergedInto: 'a', reason: 'double' });
    expect(page.buttons).not.to.include(texts.open(1));
    await page.press(texts.undo);
    await page.press(texts.open(1));
    await page.press(texts.apart);
    expect(page.element.round?.distinct).to.deep.equal([['a', 'd']]);
    await page.undo();
    expect(page.element.round?.distinct).to.deep.equal([]);
  });
});

describe('files', () => {
  afterEach(clearStages);

  it('are made of the list as it is shown, with what readers must be told; the print is the same', async () => {
    const page = await HonourRosterHarness.open(four());
    await page.search('vi van');
    await page.fromMenu(out.print);
    expect(page.paper).to.contain('Vi Văn Thoỏng').and.to.contain('chưa được đối chiếu');
    expect(page.paper).not.to.contain('Hờ A Chứ');
    await page.fromMenu(out.xlsx);
    expect((await page.saved()).name).to.equal('danh-sach.xlsx');
    await page.fromMenu(out.docx);
    expect((await page.saved()).content.type).to.contain('wordprocessingml');
  });

  it('are not needed where the page around the list is printed: all of it stands on paper', async () => {
    const page = await HonourRosterHarness.open(generatedRoundFile({ count: 300 }));
    expect(page.rowCount).to.equal(300);
    // A head, and a row for each
    expect(page.onPaper.length).to.be.at.least(301);
    await page.search('vi van');
    expect(page.onPaper.length).to.be.lessThan(301).and.greaterThan(1);
  });

  it('that cannot be made are told, and tried again', async () => {
    const page = await HonourRosterHarness.open(four());
    page.disconnect();
    await page.fromMenu(out.xlsx);
    expect(page.notice).to.equal(out.notMade);
  });
});
