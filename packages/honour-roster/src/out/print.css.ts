/** The sheet of a printed list: A4 across, the head on every page, black on white. Margins as NĐ 30/2020 has them. */
export const printSheet = `
  @page { size: A4 landscape; margin: 20mm 15mm 20mm 30mm; }
  body, :host { margin: 0; color: #000; background: #fff; font: 12pt/1.3 'Times New Roman', 'Liberation Serif', serif; }
  h1 { margin: 0 0 10pt; font-size: 14pt; text-align: center; text-wrap: balance; }
  table { inline-size: 100%; border-collapse: collapse; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  th, td { padding: 2pt 4pt; border: 0.75pt solid #000; text-align: start; vertical-align: middle; }
  th { font-weight: 700; }
  thead th { text-align: center; }
  tbody th { font-weight: 400; }
  .number { text-align: center; font-variant-numeric: tabular-nums; }
  .sum :is(th, td) { font-weight: 700; }
  p { margin: 6pt 0 0; font-size: 11pt; font-style: italic; }
`;
