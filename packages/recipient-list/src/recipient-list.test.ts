import { refusedTextMessages } from '@phoihop/kit';
import { planFile, recipient } from '@phoihop/plan/testing';
import type { PlanFile } from '@phoihop/plan';
import { clearStages, describeWidget, mountWidget, paste, pressKeys, typeKeys } from '@phoihop/testing';
import { expect } from 'chai';
import { RecipientListHarness, widgetCase } from './recipient-list.harness.js';
import { listTexts } from './editing/list-texts.js';

const texts = listTexts.vi;

const plan = (): PlanFile =>
  planFile({
    recipients: [
      recipient('a', 'UBND tỉnh (b/c)'),
      recipient('b', 'Các sở, ban, ngành'),
      recipient('luu', 'Lưu: VT, PTTH (03)'),
    ],
  });

async function list(file: PlanFile = plan(), readonly = false): Promise<RecipientListHarness> {
  const { element } = await mountWidget(widgetCase, { plan: file, readonly });
  return new RecipientListHarness(element);
}

const printed = (page: RecipientListHarness): string[] =>
  page.element.plan?.plan.recipients.map(({ text }) => text) ?? [];

describeWidget(widgetCase);

describe('<ph-recipient-list>', () => {
  afterEach(clearStages);

  it('adds before the archive line, which stays last', async () => {
    const page = await list();
    await page.addLine('Công an tỉnh');
    expect(printed(page)).to.deep.equal([
      'UBND tỉnh (b/c)',
      'Các sở, ban, ngành',
      'Công an tỉnh',
      'Lưu: VT, PTTH (03)',
    ]);
  });

  it('edits a line, and undoes and redoes it by keyboard', async () => {
    const page = await list();
    page.line('Các sở, ban, ngành').place('end');
    await typeKeys(' cấp tỉnh');
    page.focused?.leave();
    await page.settled();
    expect(printed(page)[1]).to.equal('Các sở, ban, ngành cấp tỉnh');
    page.line('Các sở, ban, ngành cấp tỉnh').place('end');
    await pressKeys('Control+z');
    await page.settled();
    expect(page.lines[1]).to.equal('Các sở, ban, ngành');
    await pressKeys('Control+Shift+z');
    await page.settled();
    expect(page.lines[1]).to.equal('Các sở, ban, ngành cấp tỉnh');
  });

  it('takes the purpose along that a line prints', async () => {
    const page = await list();
    const field = page.line('Các sở, ban, ngành');
    field.place('end');
    await typeKeys(' (p/h)');
    field.leave();
    await page.settled();
    expect(page.purposeOf('Các sở, ban, ngành (p/h)')).to.equal('coordinate');
  });

  it('orders lines by keyboard, but never puts one behind the archive line', async () => {
    const page = await list();
    page.line('Các sở, ban, ngành').place(0);
    await pressKeys('Alt+ArrowUp');
    await page.settled();
    expect(page.lines.slice(0, 2)).to.deep.equal(['Các sở, ban, ngành', 'UBND tỉnh (b/c)']);
    expect(page.focused?.value).to.equal('Các sở, ban, ngành');
    expect(page.notice).to.equal(texts.moved('Các sở, ban, ngành', 1));
    expect(await page.canChoose('UBND tỉnh (b/c)', texts.moveDown)).to.equal(false);
  });

  it('orders lines by the menu of a line, without dragging', async () => {
    const page = await list();
    await page.choose('Các sở, ban, ngành', texts.moveUp);
    expect(printed(page).slice(0, 2)).to.deep.equal(['Các sở, ban, ngành', 'UBND tỉnh (b/c)']);
    await page.choose('Các sở, ban, ngành', texts.moveDown);
    expect(printed(page).slice(0, 2)).to.deep.equal(['UBND tỉnh (b/c)', 'Các sở, ban, ngành']);
  });

  for (const by of ['mouse', 'touch'] as const) {
    it(`orders lines by dragging with ${by}, and never past the archive line`, async () => {
      const page = await list();
      await page.drag('Các sở, ban, ngành', 'upper', 'UBND tỉnh (b/c)', by);
      expect(printed(page).slice(0, 2)).to.deep.equal(['Các sở, ban, ngành', 'UBND tỉnh (b/c)']);
      await page.drag('Các sở, ban, ngành', 'lower', 'Lưu: VT, PTTH', by);
      expect(printed(page)).to.deep.equal(['UBND tỉnh (b/c)', 'Các sở, ban, ngành', 'Lưu: VT, PTTH (03)']);
    });
  }

  it('removes a line, says so with the way back, and keeps the focus in the list', async () => {
    const page = await list();
    await page.choose('UBND tỉnh (b/c)', texts.remove);
    expect(printed(page)).to.deep.equal(['Các sở, ban, ngành', 'Lưu: VT, PTTH (03)']);
    expect(page.notice).to.equal(texts.removed('UBND tỉnh (b/c)'));
    expect(page.focusedLine).to.equal('Các sở, ban, ngành');
    await page.undo();
    expect(page.lines.length).to.equal(3);
  });

  it('splits a line with Enter and joins lines with Backspace, as on paper', async () => {
    const page = await list();
    page.line('UBND tỉnh (b/c)').place('end');
    await pressKeys('Enter');
    await page.settled();
    expect(page.lines.slice(0, 2)).to.deep.equal(['UBND tỉnh (b/c)', '']);
    expect(page.focused?.value).to.equal('');
    await pressKeys('Backspace');
    await page.settled();
    expect(page.lines.length).to.equal(3);
    expect(page.focused?.value).to.equal('UBND tỉnh (b/c)');
  });

  it('sets a purpose, and prints it as the document does', async () => {
    const page = await list();
    await page.choosePurpose('Các sở, ban, ngành', 'report');
    expect(printed(page)[1]).to.equal('Các sở, ban, ngành (b/c)');
    expect(page.headings).to.deep.equal([texts.groups.report, texts.groups.know]);
    await page.choosePurpose('Các sở, ban, ngành (b/c)', '');
    expect(printed(page)[1]).to.equal('Các sở, ban, ngành');
  });

  it('sets copies, sums them, and prints those of the archive', async () => {
    const page = await list();
    await page.typeCopies('Các sở, ban, ngành', '20');
    await page.typeCopies('Lưu: VT, PTTH', '4');
    expect(printed(page)[2]).to.equal('Lưu: VT, PTTH (04)');
    expect(page.sum).to.equal(texts.total(25));
  });

  it('says how copies are written where they are no number, and keeps the number before', async () => {
    const page = await list();
    await page.typeCopies('UBND tỉnh (b/c)', 'hai');
    expect(page.notice).to.equal(texts.copiesRange(999));
    expect(page.copiesOf('UBND tỉnh (b/c)')).to.equal('1');
  });

  it('edits the archive line in its parts', async () => {
    const page = await list();
    const [first] = page.archiveUnits;
    first?.place('end');
    first?.type(' (MTTQ)');
    first?.leave();
    await page.settled();
    expect(printed(page)[2]).to.equal('Lưu: VT (MTTQ), PTTH (03)');
    await page.press(texts.addArchiveUnit);
    page.archiveUnits.at(-1)?.type('TH');
    page.archiveUnits.at(-1)?.leave();
    await page.settled();
    expect(printed(page)[2]).to.equal('Lưu: VT (MTTQ), PTTH, TH (03)');
  });

  it('shows lines to read when it is readonly', async () => {
    const page = await list(plan(), true);
    expect(page.lines.length).to.equal(3);
    expect(page.buttons).to.deep.equal([texts.more]);
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

  it('shows what was there before where a purpose or copies are refused', async () => {
    const page = await list();
    page.element.can = () => false;
    await page.settled();
    await page.choosePurpose('Các sở, ban, ngành', 'report');
    expect(page.purposeOf('Các sở, ban, ngành')).to.equal('');
    await page.typeCopies('UBND tỉnh (b/c)', '7');
    expect(page.copiesOf('UBND tỉnh (b/c)')).to.equal('1');
  });

  it('takes several lines that are pasted, and leaves out what is there already', async () => {
    const page = await list();
    const field = page.line('Các sở, ban, ngành');
    field.place('end');
    paste(field.field, { text: '- Sở Nội vụ;\n- Ủy ban nhân dân tỉnh (b/c);\n- Hội LHPN tỉnh.' });
    await page.pasteOpened();
    expect(page.pastedLines).to.deep.equal([
      ['Sở Nội vụ', true],
      ['Ủy ban nhân dân tỉnh (b/c)', false],
      ['Hội LHPN tỉnh', true],
    ]);
    await page.press(texts.pasteAdd(2));
    expect(printed(page)).to.deep.equal([
      'UBND tỉnh (b/c)',
      'Các sở, ban, ngành',
      'Sở Nội vụ',
      'Hội LHPN tỉnh',
      'Lưu: VT, PTTH (03)',
    ]);
    await page.undo();
    expect(page.lines.length).to.equal(3);
  });
});
