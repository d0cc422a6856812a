import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { sampleList } from '../testing/lists.js';
import { listCsv, listFile } from './index.js';

const table = sampleList();

describe('a list as a workbook', () => {
  it('has its head, its rows and what readers must be told; numbers are numbers, texts stay texts', async () => {
    const { bytes } = await listFile(table, 'xlsx');
    const { sheets } = await readXlsx(bytes);
    const rows = sheets[0]?.rows ?? [];
    expect(rows[0]?.[0]).toBe(table.title);
    expect(rows[2]).toEqual(table.columns.map(({ heading }) => heading));
    expect(rows[3]).toEqual([1, '=HYPERLINK("http://vi-du.test";"Bấm")', 1961, '+84; “hẹn” & <b>', '007']);
    expect(rows.at(-1)?.[0]).toBe(table.notes[0]);
    const cells = Array.from(sheets[0]?.cells?.values() ?? []);
    expect(cells.some(({ formula }) => formula !== undefined)).toBe(false);
  });

  it('prints its head on every page, across', async () => {
    const { bytes } = await listFile(table, 'xlsx');
    const [sheet] = (await readXlsx(bytes, { readStyles: true })).sheets;
    expect(sheet?.pageSetup).toMatchObject({
      paperSize: 'a4',
      orientation: 'landscape',
      printTitlesRow: '$3:$3',
    });
    expect(sheet?.freezePane).toMatchObject({ rows: 3 });
  });

  it('can be made of nobody', async () => {
    const { bytes } = await listFile({ ...table, rows: [] }, 'xlsx');
    expect((await readXlsx(bytes)).sheets[0]?.rows[2]?.[1]).toBe('Họ và tên');
  });
});

describe('a list as CSV', () => {
  it('keeps what could be a formula text, and says what readers must be told', () => {
    const lines = listCsv(table).split('\r\n');
    expect(lines[0]).toBe('\uFEFFTT;Họ và tên;Năm sinh;Nơi cư trú;Ghi chú');
    expect(lines[1]).toContain(`"'=HYPERLINK(""http://vi-du.test"";""Bấm"")"`);
    expect(lines.at(-2)).toBe(table.notes[0]);
  });
});

describe('a list as DOCX', () => {
  it('lies across, repeats its head, keeps rows whole, and says what readers must be told', async () => {
    const { bytes } = await listFile(table, 'docx');
    const xml = strFromU8(unzipSync(bytes)['word/document.xml']!);
    expect(xml).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"\/>/u);
    expect(xml.match(/<w:tblHeader\/>/gu)).toHaveLength(1);
    expect(xml.match(/<w:cantSplit\/>/gu)).toHaveLength(table.rows.length + 1);
    expect(xml).toContain('+84; “hẹn” &amp; &lt;b&gt;');
    expect(xml).toContain(table.notes[0]);
  });
});
