import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { gridOfTable, gridOfTsv, matrixOf, matrixTable, type MatrixTable } from '@phoihop/plan/matrix';
import { matrixPlanFile, taskItem, tableTexts } from '@phoihop/plan/testing';
import { hasLibreOffice, sheetByLibreOffice, trimmed } from '../testing/office-sheets.js';
import { csvOf } from './csv.js';
import { xlsxOf } from './xlsx.js';

/** The sample plan, with a task whose text a spreadsheet could take for a formula. */
function sampleTable(): MatrixTable {
  const { plan } = matrixPlanFile();
  const odd = [
    taskItem('f', 3, '2.3.', 'mttq:lead mttq:guide', '=HYPERLINK("http://vi-du.test";"Bấm")'),
    taskItem('g', 3, '-', 'snnmt:lead', '+ “Tổ chức”; 10% < 20% & hơn'),
    taskItem('h', 3, '=', 'snnmt:lead', '@SUM(1+1)'),
  ];
  const end = plan.items.findIndex(({ id }) => id === 'to-chuc');
  return matrixTable(
    matrixOf({ ...plan, items: [...plan.items.slice(0, end), ...odd, ...plan.items.slice(end)] }),
    tableTexts,
  );
}

const table = sampleTable();
const subject = 'Công tác dân tộc năm 2026';

/** What the sheet should hold: of merged cells only the first has a text. */
function expectedCells({ title, head, rows, legend }: MatrixTable): string[][] {
  const [top = [], names = []] = head;
  const first = top.flatMap(({ text, columns }) => [text, ...Array.from({ length: columns - 1 }, () => '')]);
  return [
    [title],
    [subject],
    first,
    ['', '', '', ...names.map(({ text }) => text)],
    ...rows.map(({ cells }) => [...cells]),
    [],
    ...legend.map(({ letter, name }) => [letter, name]),
  ];
}

describe('a sheet for Excel', () => {
  it.skipIf(!hasLibreOffice())(
    'opens in LibreOffice with the same cells (needs LibreOffice: apt-get install libreoffice-calc-nogui)',
    async () => {
      expect(trimmed(sheetByLibreOffice(await xlsxOf(table, { subject })))).toEqual(
        trimmed(expectedCells(table)),
      );
    },
  );

  it('has all texts as text and the totals as numbers', async () => {
    const workbook = await readXlsx(await xlsxOf(table, { subject }));
    const rows = workbook.sheets[0]?.rows ?? [];
    const values = rows.flat().filter((value) => typeof value !== 'string' && value !== null);
    expect(values).toEqual([4, 1, 0, 3, 2, 1]);
    expect(rows.flat()).toContain('=HYPERLINK("http://vi-du.test";"Bấm")');
    const formulas = Array.from(workbook.sheets[0]?.cells?.values() ?? []).filter(
      ({ formula }) => formula !== undefined,
    );
    expect(formulas).toEqual([]);
  });

  it('has merged heads, frozen panes, folding sections and a print set-up', async () => {
    const { sheets } = await readXlsx(
      await xlsxOf(table, { subject, paper: 'a4', sheet: 'Phân công: [2026]/1' }),
      {
        readStyles: true,
      },
    );
    const [sheet] = sheets;
    expect(sheet?.name).toBe('Phân công 2026 1');
    expect(sheet?.freezePane).toEqual({ rows: 4, columns: 2 });
    expect(sheet?.merges).toContainEqual({ startRow: 2, startCol: 0, endRow: 3, endCol: 0 });
    expect(sheet?.merges).toContainEqual({ startRow: 2, startCol: 3, endRow: 2, endCol: 5 });
    expect(sheet?.pageSetup).toMatchObject({
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '$3:$4',
    });
    expect(sheet?.rowDefs?.get(6)?.outlineLevel).toBe(2);
    expect(sheet?.cells?.get('4,1')?.style?.font?.bold).toBe(true);
    expect(sheet?.cells?.get('6,1')?.style?.font?.bold).not.toBe(true);
  });

  it('can be made of a plan without any task', async () => {
    const { plan } = matrixPlanFile();
    const empty = matrixTable(matrixOf({ ...plan, items: [], agencies: [], issuers: [] }), tableTexts);
    const { sheets } = await readXlsx(await xlsxOf(empty));
    expect(sheets[0]?.rows[0]?.[0]).toBe('Phụ lục phân công nhiệm vụ');
  });
});

describe('CSV', () => {
  it('begins with the mark by which Excel knows UTF-8, parts fields by semicolons, and keeps formulas text', () => {
    const csv = csvOf(table);
    expect(csv.startsWith('\uFEFFTT;Nhiệm vụ;Thời hạn;Bên mttq;')).toBe(true);
    const lines = csv.split('\r\n');
    expect(lines[lines.length - 1]).toBe('');
    expect(lines).toContain('2.1.;Hội nghị biểu dương.;;P;P;;C;;');
    expect(csv).toContain(`2.3.;"'=HYPERLINK(""http://vi-du.test"";""Bấm"")";;C, H;`);
    expect(csv).toContain(`\r\n'-;"'+ “Tổ chức”; 10% < 20% & hơn";`);
    expect(csv).toContain(`\r\n'=;'@SUM(1+1);`);
    expect(lines.slice(-4, -1)).toEqual(['C;chủ trì', 'P;phối hợp', 'H;hướng dẫn']);
  });

  it('holds the table', () => {
    const grid = gridOfTsv(csvOf(table, '\t').slice(1));
    expect(grid.slice(0, gridOfTable(table).length)).toEqual(gridOfTable(table));
  });
});
