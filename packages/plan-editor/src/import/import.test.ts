import { readingRefusalMessages, readNoteMessages } from '@phoihop/kit';
import { item, planFile } from '@phoihop/plan/testing';
import { clearStages, mountWidget } from '@phoihop/testing';
import { expect } from 'chai';
import { PlanEditorHarness, widgetCase } from '../plan-editor.harness.js';
import { ImportHarness } from './import.harness.js';
import { importMessages } from './import.messages.js';
import { planEditorMessages } from '../plan-editor.messages.js';

const texts = importMessages.vi;

const pasted = `Trang chủ
ỦY BAN MTTQ VIỆT NAM XÃ PÙ HIÊNG
Số: 05/KH-MTTQ
Pù Hiêng, ngày 02 tháng 02 năm 2026

KẾ HOẠCH
Tuyên truyền năm 2026

I. NỘI DUNG
1. Tổ chức 04 hội nghị  tại các bản.
Chia sẻ
1. Báo cáo kịp thòi.
Trên đây là Kế hoạch./.

Nơi nhận:
- Các bản;
- Lưu: VT.

CHỦ TỊCH
Lò Văn Mạnh`;

async function opened(text: string): Promise<{ page: PlanEditorHarness; dialog: ImportHarness }> {
  const plan = planFile([item('i', 1, 'I.', 'KẾ HOẠCH CŨ')]);
  const { element } = await mountWidget(widgetCase, { plan });
  const page = new PlanEditorHarness(element);
  await page.press(planEditorMessages.vi.importText);
  const dialog = new ImportHarness(element);
  await dialog.paste(text);
  return { page, dialog };
}

async function read(text = pasted): Promise<{ page: PlanEditorHarness; dialog: ImportHarness }> {
  const all = await opened(text);
  await all.dialog.read();
  return all;
}

describe('importing a plan from text', () => {
  afterEach(clearStages);

  it('shows each line with what it was taken for, and what was understood', async () => {
    const { dialog } = await read();
    expect(dialog.lines.slice(0, 3)).to.deep.equal([
      'Để riêng | Trang chủ',
      'Phần đầu | ỦY BAN MTTQ VIỆT NAM XÃ PÙ HIÊNG',
      'Phần đầu | Số: 05/KH-MTTQ',
    ]);
    expect(dialog.lines).to.include('Nội dung, cấp 1 | I. NỘI DUNG');
    expect(dialog.facts).to.include({
      [texts.facts.kind]: 'Kế hoạch',
      [texts.facts.number]: '05/KH-MTTQ',
      [texts.facts.date]: '02/02/2026',
      [texts.facts.recipients]: '2',
      [texts.facts.signers]: 'Lò Văn Mạnh',
    });
  });

  it('puts the plan in the place of the earlier one, and Undo brings that back', async () => {
    const { page, dialog } = await read();
    dialog.press(texts.accept);
    await page.settled();
    expect(dialog.isOpen).to.equal(false);
    expect(page.lines[0]).to.equal('I. NỘI DUNG');
    expect(page.notice).to.equal(texts.imported(4));
    await page.press(texts.undo);
    expect(page.lines).to.deep.equal(['I. KẾ HOẠCH CŨ']);
  });

  it('says what of the open plan is replaced: all of it, or its body where the text has no head', async () => {
    const whole = await read();
    expect(whole.page.text).to.include(texts.replaces.plan);
    clearStages();
    const body = await read('A. MỤC ĐÍCH\nNâng cao nhận thức.\nB. NỘI DUNG\n1. Tổ chức 02 hội nghị.');
    expect(body.page.text).to.include(texts.replaces.body);
    body.dialog.press(texts.accept);
    await body.page.settled();
    expect(body.page.lines).not.to.include('I. KẾ HOẠCH CŨ');
    expect(body.page.lines[0]).to.equal('A. MỤC ĐÍCH');
  });

  it('leads from a note to its line', async () => {
    const { dialog } = await read();
    const sentence = readNoteMessages.vi['numbering-repeated']({ label: '1.', proposed: '2.' });
    expect(dialog.notes.some((note) => note.startsWith(sentence))).to.equal(true);
    dialog.press(texts.line(12));
    await dialog.settled();
    expect(dialog.focusedLine).to.equal(12);
  });

  it('puts a line that was set aside back as text, and sets it aside again', async () => {
    const { dialog } = await read();
    dialog.press(texts.putBackLine(11));
    await dialog.settled();
    expect(dialog.lines).to.include('Nội dung, cấp 3 | Chia sẻ');
    dialog.press(texts.setAside);
    await dialog.settled();
    expect(dialog.lines).to.include('Để riêng | Chia sẻ');
  });

  it('makes what is offered only when a person says so, and unmakes what is refused', async () => {
    const { page, dialog } = await read();
    dialog.toggle(texts.rules.ocr ?? '');
    await dialog.settled();
    dialog.toggle(texts.rules.blanks ?? '');
    await dialog.settled();
    dialog.press(texts.accept);
    await page.settled();
    expect(page.lines.join('\n')).to.include('Báo cáo kịp thời.');
  });

  it('leaves one place as it was while the others are mended', async () => {
    const { dialog } = await read(
      pasted.replace('tại các bản', 'tại  các bản').replace('Báo cáo', 'Báo  cáo'),
    );
    dialog.toggleOne(texts.rules.blanks ?? '', 12);
    await dialog.settled();
    expect(dialog.made(texts.rules.blanks ?? '', 10)).to.equal(true);
    expect(dialog.made(texts.rules.blanks ?? '', 12)).to.equal(false);
  });

  it('says what is wrong with a text that holds no plan, and keeps it', async () => {
    const { dialog } = await read('xin chào');
    expect(dialog.fault).to.equal(readingRefusalMessages.vi['nothing-read']({}));
    expect(dialog.field.value).to.equal('xin chào');
  });

  it('asks for a text where there is none', async () => {
    const { dialog } = await read('');
    expect(dialog.fault).to.equal(readingRefusalMessages.vi['empty-text']({}));
  });

  it('keeps the text when it is closed, and the plan as it was', async () => {
    const { page, dialog } = await read();
    dialog.press(texts.close);
    await page.settled();
    expect(page.lines).to.deep.equal(['I. KẾ HOẠCH CŨ']);
    await page.press(planEditorMessages.vi.importText);
    expect(dialog.field.value).to.equal(pasted);
  });

  it('shows how far a long text is read, and can be stopped', async () => {
    const line =
      '1. Sở Nội vụ chủ trì, phối hợp với Sở Tài chính tổ chức 04 hội nghị trước ngày 30/6/2026.\n';
    const { page, dialog } = await opened(`KẾ HOẠCH\nNăm 2026\n\nI. NỘI DUNG\n${line.repeat(6000)}`);
    dialog.press(texts.read);
    await page.settled();
    expect(page.text).to.match(/Đang đọc văn bản: \d+%/u);
    dialog.press(texts.stop);
    await page.settled();
    expect(dialog.field.value.length).to.be.greaterThan(100_000);
    expect(page.lines).to.deep.equal(['I. KẾ HOẠCH CŨ']);
  });
});
