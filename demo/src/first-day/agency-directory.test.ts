import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAgencyDirectory } from './agency-directory.js';
import { csvRows } from './csv.js';

const quoted = (field: string): string => `"${field.replaceAll('"', '""')}"`;

describe('a text with separated values', () => {
  it('gives back what was written, whatever stands in the fields', () => {
    const cell = fc
      .string({ unit: fc.constantFrom('a', 'Đ', ' ', ';', ',', '"', '\n', 'ữ') })
      .map((text) => text.trim());
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(rows, fc.constantFrom(';', ','), (written, separator) => {
        const table = [['Tên', 'Cấp'], ...written];
        const text = table.map((row) => row.map(quoted).join(separator)).join('\r\n');
        const full = table.filter((row) => row.some((field) => field !== ''));
        expect(csvRows(`\uFEFF${text}`).map(({ fields }) => fields)).toEqual(full);
      }),
    );
  });

  it('tells the line in which a row begins', () => {
    expect(csvRows('a;b\n"x\ny";z\n\nc;d').map(({ line }) => line)).toEqual([1, 2, 5]);
  });
});

describe('a directory of agencies', () => {
  it('is read by the headings that offices write, in any order', () => {
    const { agencies, faults } = readAgencyDirectory(
      'Viết tắt;Tên cơ quan;Cấp;Từ ngày;Trực thuộc;Tên gọi khác\n' +
        'Sở DT&TG;Sở Dân tộc và Tôn giáo;tỉnh;01/03/2025;;Ban Dân tộc|BDT\n' +
        ';Phòng Chính sách;tỉnh;;Sở Dân tộc và Tôn giáo;',
    );
    expect(faults).toEqual([]);
    expect(agencies).toEqual([
      {
        id: 'so-dan-toc-va-ton-giao',
        name: 'Sở Dân tộc và Tôn giáo',
        shortName: 'Sở DT&TG',
        aliases: ['Ban Dân tộc', 'BDT'],
        kind: 'body',
        level: 'province',
        validFrom: '2025-03-01',
      },
      {
        id: 'phong-chinh-sach',
        name: 'Phòng Chính sách',
        aliases: [],
        kind: 'unit',
        level: 'province',
        partOf: 'so-dan-toc-va-ton-giao',
      },
    ]);
  });

  it('tells each fault with its line, and reads the other lines', () => {
    const { agencies, faults } = readAgencyDirectory(
      'Tên cơ quan,Cấp,Từ ngày,Trực thuộc\nSở Nội vụ,tỉnh,,\n,tỉnh,,\nSở A,khu vực,,\nSở B,,31/02/2025,\nPhòng C,,,Sở Không có\nsở nội vụ,,,',
    );
    expect(agencies.map(({ name }) => name)).toEqual(['Sở Nội vụ']);
    expect(faults.map(({ line, code }) => [line, code])).toEqual([
      [3, 'name-missing'],
      [4, 'level-unknown'],
      [5, 'day-unread'],
      [6, 'superior-unknown'],
      [7, 'name-twice'],
    ]);
  });

  it('without a column of names, or without lines, says so', () => {
    expect(readAgencyDirectory('a;b\nc;d').faults).toMatchObject([{ line: 0, code: 'no-name-column' }]);
    expect(readAgencyDirectory('').faults).toMatchObject([{ line: 0, code: 'no-name-column' }]);
    expect(readAgencyDirectory('Tên').faults).toMatchObject([{ line: 0, code: 'no-rows' }]);
  });
});
