import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleList } from '../testing/lists.js';
import { sheetByLibreOffice, trimmed } from '../testing/office-sheets.js';
import { linesOfPage, Office, type PrintedDocument } from '@phoihop/testing/office';
import { listFile } from './index.js';

const table = sampleList(80);
const heads = table.columns.map(({ heading }) => heading);

/** The cells of the first table of a DOCX file. */
function cellsOf(docx: Uint8Array): string[][] {
  const xml = strFromU8(unzipSync(docx)['word/document.xml']!);
  const plain = (part: string): string =>
    Array.from(part.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu), ([, text = '']) => text)
      .join('')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&');
  return Array.from(xml.matchAll(/<w:tr[ >].*?<\/w:tr>/gsu), ([row]) =>
    Array.from(row.matchAll(/<w:tc[ >].*?<\/w:tc>/gsu), ([cell]) => plain(cell)),
  );
}

describe('a list, opened by LibreOffice', () => {
  const office = new Office();
  let printed: PrintedDocument;
  let saved: Uint8Array;

  beforeAll(async () => {
    const files = new Map([['list', (await listFile(table, 'docx')).bytes]]);
    printed = office.measure(office.convert(files, 'pdf').get('list')!);
    saved = office.convert(files, 'docx').get('list')!;
  });
  afterAll(() => {
    office.close();
  });

  it('has the same cells as a workbook', async () => {
    const { bytes } = await listFile(table, 'xlsx');
    expect(trimmed(sheetByLibreOffice(bytes))).toEqual(
      trimmed([[table.title], [], heads, ...table.rows.map((row) => [...row]), [], [...table.notes]]),
    );
  });

  it('has the same cells as DOCX', () => {
    expect(cellsOf(saved)).toEqual([heads, ...table.rows]);
  });

  it('lies across A4, with its head on every page', () => {
    expect(printed.pages.length).toBeGreaterThan(1);
    for (const page of printed.pages) {
      expect(page.width).toBeCloseTo(297, 0);
      expect(page.height).toBeCloseTo(210, 0);
      expect(linesOfPage(page).some(({ text }) => text.includes('Họ và tên'))).toBe(true);
    }
  });

  it('numbers its pages from the second on', () => {
    const numbers = printed.pages.map(
      ({ words }) => words.find(({ bottom, text }) => bottom < 20 && /^\d+$/u.test(text))?.text,
    );
    expect(numbers).toEqual(printed.pages.map((_, index) => (index === 0 ? undefined : String(index + 1))));
  });
});
