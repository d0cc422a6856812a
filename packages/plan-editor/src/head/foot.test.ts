import { samplePlanFile } from '@phoihop/plan/testing';
import { clearStages, mountWidget, typeKeys } from '@phoihop/testing';
import { expect } from 'chai';
import { widgetCase } from '../plan-editor.harness.js';
import { HeadHarness } from './head.harness.js';
import { headFieldMessages } from './head-fields.messages.js';

const texts = headFieldMessages.vi;

async function editor(): Promise<HeadHarness> {
  const { element } = await mountWidget(widgetCase, { plan: samplePlanFile() });
  return new HeadHarness(element);
}

describe('the foot of the paper', () => {
  afterEach(clearStages);

  it('shows recipients with their marks and signatures, the lead right-most', async () => {
    const page = await editor();
    expect(page.paper.slice(8)).to.deep.equal([
      'Ban TT UBTW MTTQVN (b/c);',
      'UBND tỉnh (b/c);',
      'UBND các xã, phường;',
      'Lưu: VT (MTTQ), VT (SDTTG).',
      'GIÁM ĐỐC',
      '',
      'Kha Thị Phương',
      'TM. BAN THƯỜNG TRỰC',
      'CHỦ TỊCH',
      '',
      'Nguyễn Hữu Đạt',
    ]);
  });

  it('makes the next line by Enter and takes an empty one by Backspace', async () => {
    const page = await editor();
    page.line(texts.recipient(2)).place('end');
    await page.keys('Enter');
    expect(page.focusedLine).to.equal(texts.recipient(3));
    await page.typeIn(texts.recipient(3), 'Sở Nội vụ');
    await page.keys('Alt+ArrowUp');
    expect(page.plan.recipients.map(({ text }) => text)).to.deep.equal([
      'Ban TT UBTW MTTQVN (b/c)',
      'Sở Nội vụ',
      'UBND tỉnh (b/c)',
      'UBND các xã, phường',
      'Lưu: VT (MTTQ), VT (SDTTG)',
    ]);
    expect(page.focusedLine).to.equal(texts.recipient(2));
    await page.rewrite(texts.recipient(2), 'S');
    page.line(texts.recipient(2)).place('end');
    await page.keys('Backspace');
    await page.keys('Backspace');
    expect(page.plan.recipients).to.deep.equal(samplePlanFile().plan.recipients);
    expect(page.focusedLine).to.equal(texts.recipient(1));
  });

  it('adds, moves and deletes recipients by pointer', async () => {
    const page = await editor();
    page.line(texts.recipient(1)).place(0);
    await page.settled();
    await page.choose(texts.recipientsMenu, texts.addRecipient);
    expect(page.focusedLine).to.equal(texts.recipient(2));
    await page.choose(texts.recipientsMenu, texts.moveDown);
    expect(page.plan.recipients[2]?.text).to.equal('');
    await page.choose(texts.recipientsMenu, texts.removeRecipient);
    expect(page.plan.recipients).to.deep.equal(samplePlanFile().plan.recipients);
    expect(page.focusedLine).to.equal(texts.recipient(3));
  });

  it('adds, fills in and moves a signature by keyboard alone', async () => {
    const page = await editor();
    page.focusButton(texts.signatoryMenu(2, 2));
    await page.keys('Enter');
    await page.keys('Enter');
    expect(page.focusedLine).to.equal(texts.signatory('position', 3, 3));
    await typeKeys('CHỦ TỊCH');
    await page.keys('ArrowDown');
    await page.keys('ArrowDown');
    expect(page.focusedLine).to.equal(texts.signatory('name', 3, 3));
    await typeKeys('Lò Thị Hạnh');
    await page.keys('Tab');
    expect(page.focusedName).to.equal(texts.signatoryMenu(3, 3));
    await page.keys('ArrowUp');
    await page.keys('ArrowUp');
    await page.keys('ArrowUp');
    expect(page.focusedName).to.equal(texts.moveLeft);
    await page.keys('Enter');
    expect(page.plan.signatories.map(({ name }) => name)).to.deep.equal([
      'Kha Thị Phương',
      'Lò Thị Hạnh',
      'Nguyễn Hữu Đạt',
    ]);
    expect(page.focusedLine).to.equal(texts.signatory('position', 2, 3));
  });

  it('edits a signature line by line, and leaves out what is empty', async () => {
    const page = await editor();
    await page.typeIn(texts.signatory('note', 1, 2), '(Đã ký)');
    await page.choose(texts.signatoryMenu(1, 2), texts.addAuthority);
    await page.typeIn(texts.signatory('authority', 1, 2), 'TM. SỞ DÂN TỘC VÀ TÔN GIÁO');
    await page.rewrite(texts.signatory('name', 1, 2), 'Lò Văn Mạnh');
    expect(page.plan.signatories[0]).to.deep.equal({
      authority: 'TM. SỞ DÂN TỘC VÀ TÔN GIÁO',
      position: 'GIÁM ĐỐC',
      note: '(Đã ký)',
      name: 'Lò Văn Mạnh',
    });
    await page.choose(texts.signatoryMenu(1, 2), texts.moveRight);
    expect(page.plan.signatories.map(({ name }) => name)).to.deep.equal(['Nguyễn Hữu Đạt', 'Lò Văn Mạnh']);
    await page.choose(texts.signatoryMenu(1, 2), texts.removeSignatory);
    expect(page.notice).to.equal(texts.signatoryRemoved('Nguyễn Hữu Đạt'));
  });
});
