import { writeDocx } from '@phoihop/document/docx';
import { matrixAppendix, type AppendedTable } from '@phoihop/document/layout';
import { createPlanFile, type PlanFile } from '@phoihop/plan';
import {
  baselineOf,
  busyPlan,
  linesOfPage,
  Office,
  plansToPrint,
  type Placed,
  type PrintedDocument,
  type PrintedPage,
} from '@phoihop/testing/office';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PreviewInChromium, type ShownDocument } from './preview-in-chromium.harness.js';

const MILLIMETRE = 1;
const A4 = [210, 297] as const;

/** So much of all lines can be compared; the others stand in columns side by side, or behind italics. */
const ALIKE = 0.7;

/** The box of a word in Chromium’s PDF is as high as the font’s letters reach: 1.107 of their size, 0.891 above the line. */
function baselineInChromium({ top, bottom }: Placed): number {
  return top + ((bottom - top) * 0.891) / 1.107;
}

interface Printed {
  file: PlanFile;
  tables: AppendedTable[];
}

const documents = new Map<string, Printed>([
  ...Array.from(plansToPrint(), ([name, plan]): [string, Printed] => [
    name,
    { file: createPlanFile(plan), tables: [] },
  ]),
  ...([12, 40] as const).map((bodies): [string, Printed] => {
    const plan = busyPlan(bodies, 30);
    return [
      `a matrix of ${String(bodies)} bodies`,
      { file: createPlanFile(plan), tables: [matrixAppendix(plan)!] },
    ];
  }),
]);

const office = new Office();
const chromium = new PreviewInChromium();
const byOffice = new Map<string, PrintedDocument>();
const shown = new Map<string, ShownDocument>();
const byChromium = new Map<string, PrintedDocument>();

beforeAll(async () => {
  const files = new Map<string, Uint8Array>();
  await chromium.open();
  for (const [name, { file, tables }] of documents) {
    files.set(name, (await writeDocx(file.plan, { tables }))!);
    const preview = await chromium.show(file, tables);
    shown.set(name, preview);
    byChromium.set(name, office.measure(preview.pdf));
  }
  for (const [name, pdf] of office.convert(files, 'pdf')) byOffice.set(name, office.measure(pdf));
});

afterAll(async () => {
  await chromium.close();
  office.close();
});

const letters = (text: string): string => text.normalize('NFC').replaceAll(/[\s\u00a0]+/gu, '');

const lettersOn = ({ words }: PrintedPage): string => words.map(({ text }) => letters(text)).join('');

/** The letters of a page in no order: columns side by side are read in other orders. */
const sorted = (text: string): string => Array.from(text).sort().join('');

/** Lines of a page by their letters. */
function linesBy(page: PrintedPage): Map<string, Placed[]> {
  const lines = new Map<string, Placed[]>();
  for (const line of linesOfPage(page)) {
    const key = letters(line.text);
    lines.set(key, [...(lines.get(key) ?? []), line]);
  }
  return lines;
}

describe.each(Array.from(documents.keys()))('the preview beside the DOCX, %s', (name) => {
  const preview = (): ShownDocument => shown.get(name)!;
  const docx = (): PrintedPage[] => byOffice.get(name)!.pages;
  const print = (): PrintedPage[] => byChromium.get(name)!.pages;

  it('has as many pages, as the browser prints them and as LibreOffice makes them', () => {
    expect(preview().pages.length).toBe(docx().length);
    expect(print().length).toBe(docx().length);
  });

  it('has the same blocks in the same order, page by page', () => {
    let others = 0;
    for (const [index, { blocks, text }] of preview().pages.entries()) {
      const page = lettersOn(docx()[index]!);
      // A word that goes to the next line at the foot of a page moves with it.
      if (sorted(letters(text)) !== sorted(page)) others++;
      let at = 0;
      for (const block of blocks) {
        const found = page.indexOf(letters(block).slice(0, 40), at);
        expect(found, `page ${String(index + 1)}: ${block}`).toBeGreaterThanOrEqual(0);
        at = found;
      }
    }
    expect(others).toBe(0);
  });

  it('is printed on the paper of each page', () => {
    for (const [index, { landscape }] of preview().pages.entries()) {
      const { width, height } = print()[index]!;
      const [short, long] = A4;
      expect(width).toBeCloseTo(landscape ? long : short, 0);
      expect(height).toBeCloseTo(landscape ? short : long, 0);
    }
  });

  it('is printed with the words of each page that is shown', () => {
    for (const [index, { text }] of preview().pages.entries())
      expect(sorted(lettersOn(print()[index]!)), `page ${String(index + 1)}`).toBe(sorted(letters(text)));
  });

  it('has its lines where LibreOffice has them, to a millimetre', () => {
    const others: string[] = [];
    let [all, alike] = [0, 0];
    for (const [index, page] of print().entries()) {
      // Lines of a table stand in the middle of cells; turned ones are no lines to a reader of PDF.
      if (page.width > page.height) continue;
      const theirs = linesBy(docx()[index]!);
      for (const line of linesOfPage(page)) {
        all++;
        // Columns side by side are told apart by other distances: what stands in one is compared by its words above.
        const candidates = theirs.get(letters(line.text));
        if (!candidates) continue;
        alike++;
        const near = candidates.some(
          (other) =>
            Math.abs(baselineOf(other) - baselineInChromium(line)) < MILLIMETRE &&
            Math.abs(other.left - line.left) < MILLIMETRE &&
            Math.abs(other.right - line.right) < MILLIMETRE,
        );
        if (!near) others.push(`page ${String(index + 1)}: ${line.text}`);
      }
    }
    expect(others).toEqual([]);
    expect(alike / all).toBeGreaterThan(ALIKE);
  });
});
