import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlOfGrid } from './grid-text.js';
import { gridOfHtml } from './html-table.js';

describe('a table that the clipboard holds as HTML alone', () => {
  it('is read as a spreadsheet writes it', () => {
    const html = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style><!-- td {mso-number-format:"<td>"} --></style></head>
      <body><table border=0><!--StartFragment--><col width=64>
      <tr height=20><td class=xl65>1.1. H&#7897;i ngh&#x1ECB;</td><td class=xl66>C</td><td>P, K</td></tr>
      <tr><td>S&#417; k&#7871;t<br>6&nbsp;tháng</td><td></td><td><span style='color:red'>Ch&#7911; tr&#236;</span></td></tr>
      <!--EndFragment--></table></body></html>`;
    expect(gridOfHtml(html)).toEqual([
      ['1.1. Hội nghị', 'C', 'P, K'],
      ['Sơ kết 6 tháng', '', 'Chủ trì'],
    ]);
  });

  it('keeps columns where they are below and beside cells that reach over several', () => {
    const html = `<table><tr><th rowspan="2">Nhiệm vụ<th colspan="2">Bên tỉnh</th></tr>
      <tr><th>Sở Y tế</th><th>Công an</th></tr><tr><td>1.</td><td><p>C</p></td><td>P</td></tr></table><table><tr><td>X</table>`;
    expect(gridOfHtml(html)).toEqual([
      ['Nhiệm vụ', 'Bên tỉnh', ''],
      ['', 'Sở Y tế', 'Công an'],
      ['1.', 'C', 'P'],
    ]);
  });

  it('is nothing where there is no table', () => {
    expect(gridOfHtml('<p>Kính gửi các đồng chí</p>')).toEqual([]);
    expect(gridOfHtml('')).toEqual([]);
  });

  it('is what was copied from here', () => {
    const text = fc
      .stringMatching(/^[A-Za-zĐđêộ&<>"'=;#. -]{0,12}$/u)
      .map((each) => each.replace(/\s+/gu, ' ').trim());
    fc.assert(
      fc.property(
        fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
        (grid) => {
          expect(gridOfHtml(htmlOfGrid(grid))).toEqual(grid);
        },
      ),
    );
  });
});
