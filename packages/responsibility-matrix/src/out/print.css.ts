/** A sheet across, or whatever the host's page is printed on. */
export type Paper = 'A3' | 'A4' | 'of-host';

/** What the paper leaves for bodies besides number, task and time, in mm; a word needs some 15 of them. */
const ROOM: Readonly<Record<Paper, number>> = { A3: 210, A4: 130, 'of-host': 60 };
const WORD = 15;

/** Where columns are narrow, their heads stand upright, to be read from below. */
const UPRIGHT = `
    thead .body { vertical-align: bottom; }
    thead .body span {
      display: inline-block;
      max-block-size: none;
      max-inline-size: 11em;
      writing-mode: vertical-rl;
      transform: rotate(180deg);
      text-align: start;
    }
`;

const pages = (paper: string): string => `
    @page { size: ${paper} landscape; margin: 20mm 15mm; }
    @page { @top-center { content: counter(page); font: 13pt "Times New Roman", "Liberation Serif", serif; } }
    @page :first { @top-center { content: none; } }
`;

/**
 * The sheet of the printed page: black on white, as the decree sets appendices (NĐ 30/2020, Phụ lục I, Phần I, Mục III;
 * margins of Mục I, khoản 4, in landscape). Letters are the smaller the more bodies there are.
 */
export function printSheet(paper: Paper, columns: number): string {
  const points = columns > 24 ? 8 : columns > 14 ? 9.5 : 11;
  return `
    ${paper === 'of-host' ? '' : pages(paper)}
    * { box-sizing: border-box; }
    body, :host {
      margin: 0;
      color: #000;
      background: #fff;
      font: ${String(points)}pt/1.3 "Times New Roman", "Liberation Serif", serif;
    }
    h1 { margin: 0; font-size: 14pt; font-weight: 700; text-align: center; text-transform: uppercase; }
    .attached { margin: 2pt 0 10pt; font-size: 13pt; font-style: italic; text-align: center; }
    table { inline-size: 100%; border-collapse: collapse; table-layout: fixed; }
    thead { display: table-header-group; }
    tr { break-inside: avoid; }
    th, td { padding: 2.5pt 3pt; border: 0.5pt solid #000; vertical-align: middle; overflow-wrap: break-word; }
    thead th { font-weight: 700; text-align: center; }
    thead .body { font-size: 0.9em; overflow-wrap: normal; }
    ${columns * WORD > ROOM[paper] ? UPRIGHT : ''}
    tbody th { font-weight: 400; text-align: start; }
    .section :is(th, td), .total :is(th, td) { font-weight: 700; }
    .section { break-after: avoid; }
    .total { break-before: avoid; }
    td.agency { text-align: center; }
    col.number { inline-size: 3.2em; }
    col.task { inline-size: ${columns > 14 ? '26%' : '30%'}; }
    col.time { inline-size: 7em; }
    .work col.task { inline-size: 44%; }
    .work col.role { inline-size: 9em; }
    .work col.time { inline-size: 12em; }
    [data-depth='3'], [data-depth='4'] { padding-inline-start: 1.2em; }
    .legend { margin: 6pt 0 0; break-inside: avoid; }
  `;
}
