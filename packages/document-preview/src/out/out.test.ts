import { item, planFile, samplePlanFile } from '@phoihop/plan/testing';
import type { PrintJob, SavedFile } from '@phoihop/kit';
import { axeFaults, clearStages, darkStage, mountWidget, pause, stage } from '@phoihop/testing';
import { expect } from 'chai';
import { strFromU8, unzipSync } from 'fflate';
import { render } from 'lit';
import { DocumentPreviewHarness, widgetCase } from '../document-preview.harness.js';
import { documentPreviewMessages } from '../document-preview.messages.js';

const texts = documentPreviewMessages.vi;

interface Out {
  page: DocumentPreviewHarness;
  files: SavedFile[];
  jobs: PrintJob[];
}

async function out(file = samplePlanFile()): Promise<Out> {
  const { element } = await mountWidget(widgetCase, { plan: file });
  const page = new DocumentPreviewHarness(element);
  const { ways } = page.preview;
  const files: SavedFile[] = [];
  const jobs: PrintJob[] = [];
  ways.save = (saved) => files.push(saved);
  ways.print = (job) => {
    jobs.push(job);
    return Promise.resolve();
  };
  return { page, files, jobs };
}

/** The parts of a Word file as text, by name. */
function partsOf({ contents }: SavedFile): Map<string, string> {
  if (!(contents instanceof Uint8Array)) throw new RangeError('That is no Word file.');
  return new Map(Object.entries(unzipSync(contents)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

async function saved({ page, files }: Out): Promise<SavedFile> {
  for (let turn = 0; turn < 400 && files.length === 0; turn++) await pause(10);
  await page.settled();
  const [file] = files;
  if (!file) throw new RangeError(`No file was saved; ${page.notice}`);
  return file;
}

describe('the document out of the page', () => {
  afterEach(clearStages);

  it('saves a Word file for issuing that holds only what is printed', async () => {
    const all = await out();
    await all.page.press(texts.word);
    expect(all.page.text).to.contain(texts.issuingHint).and.to.contain(texts.workingCopyHint);
    await all.page.press(texts.issuing);
    const file = await saved(all);
    const { name } = file;
    expect(name).to.match(/^ke-hoach[a-z\d-]*\.docx$/u);
    const parts = partsOf(file);
    expect(parts.get('word/document.xml')).to.contain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(Array.from(parts.values()).join('')).not.to.contain('schemaVersion');
    expect(all.page.notice).to.equal(texts.saved(name));
  });

  it('saves a working copy that carries the whole plan file', async () => {
    const all = await out();
    await all.page.press(texts.word);
    await all.page.press(texts.workingCopy);
    const file = await saved(all);
    expect(file.name).to.contain(texts.fileCopy);
    const carried = Array.from(partsOf(file).values()).join('');
    expect(carried)
      .to.contain('schemaVersion')
      .and.to.contain(all.page.element.plan?.plan.id ?? '');
  });

  it('tells how far the file is, and stops when asked to', async () => {
    const many = Array.from({ length: 2000 }, (_, at) =>
      item(`m${String(at)}`, 1, '-', 'Nội dung của đoạn.'),
    );
    const all = await out(planFile({ items: many }));
    await all.page.press(texts.word);
    await all.page.press(texts.issuing);
    for (let turn = 0; turn < 200 && !all.page.buttons.includes(texts.cancel); turn++) await pause(5);
    await all.page.press(texts.cancel);
    await pause(300);
    expect(all.page.notice).to.equal(texts.cancelled);
    expect(all.files).to.deep.equal([]);
  });

  it('says what to do where the part that makes files does not come', async () => {
    const all = await out();
    all.page.preview.ways.load = () => Promise.reject(new TypeError('offline'));
    await all.page.press(texts.word);
    await all.page.press(texts.issuing);
    expect(all.page.notice).to.equal(texts.notLoaded);
  });

  it('prints the pages of the preview, one sheet each, on their paper', async () => {
    const all = await out();
    await all.page.press(texts.print);
    const [job] = all.jobs;
    if (!job) throw new RangeError('Nothing was printed.');
    expect(job.css).to.match(/@page upright \{ size: 595\.\d+pt 841\.\d+pt; margin: 0; \}/u);
    const paper = stage();
    render(job.content, paper);
    const sheets = Array.from(paper.children, (sheet) => sheet.textContent.replace(/\s+/gu, ' ').trim());
    expect(sheets).to.deep.equal(all.page.pages);
  });

  it('has no fault that axe finds while files are offered, made, and where they failed, by day and by night', async () => {
    for (const place of [stage(), darkStage()]) {
      const all = await out();
      const { page } = all;
      place.append(page.element);
      await page.press(texts.word);
      expect(await axeFaults(place), 'offered').to.deep.equal([]);
      let fail: (fault: Error) => void = () => undefined;
      page.preview.ways.load = () =>
        new Promise((_, reject) => {
          fail = reject;
        });
      await page.press(texts.issuing);
      expect(page.buttons).to.include(texts.cancel);
      expect(await axeFaults(place), 'being made').to.deep.equal([]);
      fail(new TypeError('offline'));
      for (let turn = 0; turn < 200 && page.notice !== texts.notLoaded; turn++) await pause(5);
      expect(page.notice).to.equal(texts.notLoaded);
      expect(await axeFaults(place), 'failed').to.deep.equal([]);
    }
  });
});
