import { refusedTextMessages } from '@phoihop/kit';
import { planFile, recipient } from '@phoihop/plan/testing';
import type { PlanFile } from '@phoihop/plan';
import { clearStages, describeWidget, mountWidget, pressKeys, typeKeys } from '@phoihop/testing';
import { expect } from 'chai';
import { RecipientListHarness, widgetCase } from './recipient-list.harness.js';
import { recipientListMessages } from './recipient-list.messages.js';

const texts = recipientListMessages.vi;

const plan = (): PlanFile =>
  planFile({
    recipients: [
      recipient('a', 'UBND tỉnh (b/c)'),
      recipient('b', 'Các sở, ban, ngành'),
      recipient('luu', 'Lưu: VT, PTTH'),
    ],
  });

async function list(file: PlanFile = plan(), readonly = false): Promise<RecipientListHarness> {
  const { element } = await mountWidget(widgetCase, { plan: file, readonly });
  return new RecipientListHarness(element);
}

describeWidget(widgetCase);

describe('<ph-recipient-list>', () => {
  afterEach(clearStages);

  it('adds before the archive line, which stays last', async () => {
    const page = await list();
    await page.add('Công an tỉnh');
    expect(page.lines).to.deep.equal([
      'UBND tỉnh (b/c)',
      'Các sở, ban, ngành',
      'Công an tỉnh',
      'Lưu: VT, PTTH',
    ]);
  });

  it('edits a line, and undoes and redoes it by keyboard', async () => {
    const page = await list();
    page.line('Các sở, ban, ngành').place('end');
    await typeKeys(' cấp tỉnh');
    page.focused?.leave();
    await page.settled();
    expect(page.element.plan?.plan.recipients[1]?.text).to.equal('Các sở, ban, ngành cấp tỉnh');
    page.line('Các sở, ban, ngành cấp tỉnh').place('end');
    await pressKeys('Control+z');
    await page.settled();
    expect(page.lines[1]).to.equal('Các sở, ban, ngành');
    await pressKeys('Control+Shift+z');
    await page.settled();
    expect(page.lines[1]).to.equal('Các sở, ban, ngành cấp tỉnh');
  });

  it('orders lines, but never puts one behind the archive line', async () => {
    const page = await list();
    page.line('Các sở, ban, ngành').place(0);
    await pressKeys('Alt+ArrowUp');
    await page.settled();
    expect(page.lines).to.deep.equal(['Các sở, ban, ngành', 'UBND tỉnh (b/c)', 'Lưu: VT, PTTH']);
    expect(page.focused?.value).to.equal('Các sở, ban, ngành');
    expect(page.canPress(texts.moveDown('UBND tỉnh (b/c)'))).to.equal(false);
    expect(page.canPress(texts.moveUp('Lưu: VT, PTTH'))).to.equal(false);
  });

  it('removes a line, says so with the way back, and keeps the focus in the list', async () => {
    const page = await list();
    await page.press(texts.remove('UBND tỉnh (b/c)'));
    expect(page.lines).to.deep.equal(['Các sở, ban, ngành', 'Lưu: VT, PTTH']);
    expect(page.notice).to.equal(texts.removed('UBND tỉnh (b/c)'));
    expect(page.focused?.value).to.equal('Các sở, ban, ngành');
    await page.undo();
    expect(page.lines.length).to.equal(3);
  });

  it('opens an empty line below with Enter', async () => {
    const page = await list();
    page.line('UBND tỉnh (b/c)').place('end');
    await pressKeys('Enter');
    await page.settled();
    expect(page.lines).to.deep.equal(['UBND tỉnh (b/c)', '', 'Các sở, ban, ngành', 'Lưu: VT, PTTH']);
    expect(page.focused?.value).to.equal('');
  });

  it('shows lines to read when it is readonly', async () => {
    const page = await list(plan(), true);
    expect(page.lines.length).to.equal(3);
    expect(page.buttons).to.deep.equal([]);
  });

  it('says what to do while there is nobody', async () => {
    expect((await list(planFile([]))).text).to.contain(texts.empty);
  });

  it('keeps what was refused until the person gives it up', async () => {
    const page = await list();
    page.element.can = () => false;
    await page.settled();
    await page.editFirst(' (02)');
    expect(page.lines[0]).to.equal('UBND tỉnh (b/c) (02)');
    expect(page.notice).to.contain(refusedTextMessages.vi.kept(1));
    await page.press(refusedTextMessages.vi.discard);
    expect(page.lines[0]).to.equal('UBND tỉnh (b/c)');
    expect(page.notice).to.equal('');
  });
});
