import type { PlanChange, PlanFile, ReportEntry } from '@phoihop/plan';
import { entry, progressPlanFile } from '@phoihop/plan/testing';
import { axeFaults, clearStages, mountWidget, pressKeys, stage } from '@phoihop/testing';
import { expect } from 'chai';
import { ProgressChartHarness, widgetCase } from '../../progress-chart.harness.js';
import { quickEntryMessages } from '../quick-entry.messages.js';
import { pasteMessages } from './paste.messages.js';

const texts = pasteMessages.vi;

/** As Excel puts it on the clipboard. */
const text = [
  'TT\tNhiệm vụ\tTình trạng\tTỷ lệ\tKết quả',
  '1.1\tTổ chức 04 hội nghị tuyên truyền tại các xã Tà Lưn và Na Hạ.\tHoàn thành\t100%\t4; 612 lượt người',
  '2.1\tTổng hợp, gửi báo cáo tình hình Nhân dân định kỳ quý.\tđang làm\t140%\t',
  '\tThăm hỏi người có uy tín\tđã xong\t\t',
  '2.2\tGiám sát việc thực hiện Dự án 1 tại 05 xã.\t\t\t',
].join('\r\n');

/** As Word puts it there: a merged cell, and a line end within a cell. */
const html = `<html><body><!--StartFragment--><table border=1>
  <tr><td><b>Nhiệm vụ</b></td><td><b>Kết quả</b></td><td><b>Ghi chú</b></td></tr>
  <tr><td>Tổ chức 04 hội nghị tuyên truyền<br>tại các xã Tà Lưn và Na Hạ.</td><td>03 hội nghị</td><td rowspan=2>Còn thiếu kinh phí</td></tr>
  <tr><td>Tổng hợp, gửi báo cáo tình hình Nhân dân định kỳ quý.</td><td>Không phát sinh</td></tr>
</table><!--EndFragment--></body></html>`;

async function desk(file: PlanFile = progressPlanFile(), into = stage()): Promise<ProgressChartHarness> {
  const { element } = await mountWidget(widgetCase, {}, into);
  const actor = { id: 'u1', name: 'Lò Thị Hạnh', agency: 'mttq' };
  Object.assign(element, { today: '2026-06-14', period: '2026-H1', actor, view: 'entry' });
  element.plan = file;
  const page = new ProgressChartHarness(element);
  await page.entryShown();
  return page;
}

const entriesOf = (page: ProgressChartHarness): ReportEntry[] => page.element.plan?.entries ?? [];

describe('pasting progress from a spreadsheet', () => {
  afterEach(clearStages);

  it('shows what each row would note, and what is wrong with it, before anything is noted', async () => {
    const page = await desk();
    await page.paste({ text });
    expect(page.pasteText).to.contain('1 dòng sẽ ghi; 2 dòng chưa ghi được; 1 dòng chưa có nội dung.');
    expect(page.preview.map(([, then]) => then)).to.deep.equal([
      'Hoàn thành, 100%, 4 hội nghị, 612 lượt người',
      '–',
      '–',
      '–',
    ]);
    const [sound = [], percent = [], unknown = [], empty = []] = page.preview;
    expect(sound[2]).to.contain('hội nghị').and.to.contain('lượt người');
    expect(percent[2]).to.contain('140%').and.to.contain('từ 0 đến 100');
    expect(unknown[0]).to.equal(texts.choose);
    expect(unknown[2]).to.contain('hãy chọn nhiệm vụ');
    expect(empty[2]).to.contain('chưa có gì để ghi');
    expect(entriesOf(page)).to.deep.equal([]);
  });

  it('notes what can be noted as one step, keeps the other rows, and takes all back at once', async () => {
    const page = await desk();
    const commands: string[] = [];
    page.element.addEventListener('ph-change', ({ command }) => {
      commands.push((command as PlanChange).type);
    });
    await page.paste({ text });
    await page.chooseTask(2, '2.2.');
    expect(page.preview[2]?.[2]).to.contain(texts.foreign);
    await page.press(texts.accept(2));
    expect(commands).to.deep.equal(['batch']);
    expect(entriesOf(page).map(({ item, status }) => `${item} ${status}`)).to.deep.equal([
      'hoi-nghi done',
      'giam-sat-du-an done',
    ]);
    expect([page.pasteShown, page.notice.includes(texts.left(1))]).to.deep.equal([false, true]);
    await page.press(quickEntryMessages.vi.paste);
    await page.pasteOpened();
    expect(page.preview.length).to.equal(2);
    await page.press(texts.cancel);
    await page.press(texts.undo);
    expect(entriesOf(page)).to.deep.equal([]);
  });

  it('reads a table of a text with merged cells, and says what it takes the place of', async () => {
    const before = entry('a', { item: 'hoi-nghi', agency: 'mttq', percent: 25 });
    const page = await desk(progressPlanFile([before]));
    await page.paste({ html, text: 'Nhiệm vụ\tKết quả\tGhi chú' });
    expect(page.preview.map(([, then]) => then)).to.deep.equal([
      'Đang thực hiện, 3 hội nghị, “Còn thiếu kinh phí”',
      'Không phát sinh, “Còn thiếu kinh phí”',
    ]);
    expect(page.preview[0]?.[2]).to.contain(texts.replaces('Đang thực hiện, 25%'));
    await page.press(texts.accept(2));
    expect(entriesOf(page).map(({ id, status }) => [id === 'a', status])).to.deep.equal([
      [true, 'in-progress'],
      [false, 'nil'],
    ]);
  });

  it('takes a table in its own place by keyboard, and says what to do where there is none', async () => {
    const place = stage();
    const page = await desk(progressPlanFile(), place);
    await page.press(quickEntryMessages.vi.paste);
    await page.pasteOpened();
    expect(page.pasteText).to.contain(texts.zoneHint).and.to.contain('6 tháng đầu năm 2026');
    expect(await axeFaults(place)).to.deep.equal([]);
    await page.paste({ text });
    expect(page.preview.length).to.equal(4);
    expect(await axeFaults(place)).to.deep.equal([]);
    await pressKeys('Escape');
    await page.settled();
    expect([page.pasteShown, entriesOf(page).length]).to.deep.equal([false, 0]);
  });

  it('leaves words without a table to the field that they are pasted into', async () => {
    const page = await desk();
    await page.paste({ text: 'Đã tổ chức tại xã Tà Lưn.' }, false);
    expect(page.pasteShown).to.equal(false);
  });

  it('has every message in each language', () => {
    expect(Object.keys(pasteMessages.en).sort()).to.deep.equal(Object.keys(texts).sort());
  });
});
