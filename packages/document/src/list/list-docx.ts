import type { ListTable } from '@phoihop/plan/round/roster';
import {
  AlignmentType,
  Document,
  Header,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlignTable,
} from 'docx';
import { halfPoints, twips, twipsOfPoints, xmlText } from '../docx/units.js';

/** The sheet, A4 in landscape, in millimetres (NĐ 30/2020, Phụ lục I, Phần I, Mục I: tables may lie across). */
const PAGE = { width: 297, height: 210 } as const;
const MARGINS = { top: 20, bottom: 20, left: 30, right: 15 } as const;
const COLUMN = PAGE.width - MARGINS.left - MARGINS.right;
/** Points. */
const SIZES = { title: 14, text: 12, note: 11, page: 13 } as const;
const LINE = { style: 'single', size: 4, color: '000000' } as const;
const BORDERS = { top: LINE, bottom: LINE, left: LINE, right: LINE } as const;

type Look = { size: number; bold?: boolean; italics?: boolean };

function paragraph(
  text: string,
  look: Look,
  alignment: (typeof AlignmentType)[keyof typeof AlignmentType],
  after = 0,
): Paragraph {
  const { size, ...rest } = look;
  return new Paragraph({
    alignment,
    spacing: { after: twipsOfPoints(after) },
    children: [new TextRun({ text: xmlText(text), size: halfPoints(size), ...rest })],
  });
}

/** Widths in twips, by what columns hold: narrow for numbers, the rest by the length of its texts. */
function widthsOf({ columns, rows }: ListTable): number[] {
  const weights = columns.map(({ heading, numeric }, at) => {
    const word = Math.max(...heading.split(' ').map(({ length }) => length)) + 2;
    if (numeric) return Math.max(5, word);
    const longest = rows.reduce((most, row) => Math.max(most, row[at]?.length ?? 0), 0);
    return Math.min(30, Math.max(7, word, longest));
  });
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  let left = 0;
  return weights.map((weight) => {
    const from = twips((left / whole) * COLUMN);
    left += weight;
    return twips((left / whole) * COLUMN) - from;
  });
}

function rowOf(
  texts: readonly string[],
  { columns }: ListTable,
  widths: readonly number[],
  isHead: boolean,
): TableRow {
  return new TableRow({
    tableHeader: isHead,
    cantSplit: true,
    children: columns.map(
      ({ numeric }, at) =>
        new TableCell({
          width: { size: widths[at] ?? 0, type: 'dxa' },
          verticalAlign: VerticalAlignTable.CENTER,
          borders: BORDERS,
          margins: { top: 40, bottom: 40, left: 80, right: 80 },
          children: [
            paragraph(
              texts[at] ?? '',
              { size: SIZES.text, bold: isHead },
              isHead || numeric ? AlignmentType.CENTER : AlignmentType.LEFT,
            ),
          ],
        }),
    ),
  });
}

/** The number of the page in the middle of the upper margin, none on the first. */
function pageNumber(): Header {
  return new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], size: halfPoints(SIZES.page) })],
      }),
    ],
  });
}

/** The list as a DOCX file: A4 across, its head on every page, and below it what readers must be told. */
export async function listDocx(table: ListTable): Promise<Uint8Array> {
  const widths = widthsOf(table);
  const document = new Document({
    title: xmlText(table.title),
    styles: { default: { document: { run: { font: 'Times New Roman', size: halfPoints(SIZES.text) } } } },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: {
              // The library turns the sheet by itself.
              width: twips(PAGE.height),
              height: twips(PAGE.width),
              orientation: PageOrientation.LANDSCAPE,
            },
            margin: {
              top: twips(MARGINS.top),
              bottom: twips(MARGINS.bottom),
              left: twips(MARGINS.left),
              right: twips(MARGINS.right),
              header: twips(10),
            },
          },
        },
        headers: { default: pageNumber(), first: new Header({ children: [new Paragraph({})] }) },
        children: [
          paragraph(table.title, { size: SIZES.title, bold: true }, AlignmentType.CENTER, 12),
          new Table({
            width: { size: widths.reduce((sum, width) => sum + width, 0), type: 'dxa' },
            columnWidths: widths,
            layout: 'fixed',
            rows: [
              rowOf(
                table.columns.map(({ heading }) => heading),
                table,
                widths,
                true,
              ),
              ...table.rows.map((row) => rowOf(row, table, widths, false)),
            ],
          }),
          ...table.notes.map((note) =>
            paragraph(note, { size: SIZES.note, italics: true }, AlignmentType.LEFT, 3),
          ),
        ],
      },
    ],
  });
  return Packer.pack(document, 'uint8array');
}
