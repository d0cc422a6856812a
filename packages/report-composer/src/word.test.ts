import { readDocx } from '@phoihop/document/docx-read';
import type { Plan } from '@phoihop/plan';
import { clearStages } from '@phoihop/testing';
import { expect } from 'chai';
import { composed } from './mounted.harness.js';

/** What the widget hands to the browser to be saved. */
async function saved(work: () => Promise<void>): Promise<Uint8Array> {
  const blobs: Blob[] = [];
  const { createObjectURL } = URL;
  URL.createObjectURL = (blob: Blob) => {
    blobs.push(blob);
    return createObjectURL.call(URL, blob);
  };
  try {
    await work();
  } finally {
    URL.createObjectURL = createObjectURL;
  }
  const [blob] = blobs;
  if (!blob) throw new RangeError('nothing was saved');
  return new Uint8Array(await blob.arrayBuffer());
}

describe('the Word file of a report', () => {
  afterEach(clearStages);

  it('holds the report as it is, hand edits included', async () => {
    const { page } = await composed();
    await page.rewrite('612 lượt người', () => 'Có 612 lượt người tham dự.');
    const bytes = await saved(async () => {
      await page.fromMenu(page.texts.word);
      await page.until(() => page.notice === page.texts.saved('bao-cao-2026-H1.docx'));
    });
    const read = await readDocx(bytes);
    if (!read?.ok || read.value.as !== 'issued') throw new RangeError('the file is read as one of ours');
    const lines = ({ items }: Pick<Plan, 'items'>): string[] =>
      items.map(({ level, label, text }) => `${String(level)} ${label ?? '–'} ${text}`);
    expect(lines(read.value.plan)).to.deep.equal(lines(page.report.plan));
  });
});
