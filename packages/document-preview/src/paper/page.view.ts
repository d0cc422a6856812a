import type {
  BoxPiece,
  Page,
  Piece,
  PlacedCell,
  PlacedRow,
  Stretch,
  TablePiece,
  TextLine,
  TextPiece,
} from '@phoihop/document/pages';
import { isHeading } from '@phoihop/document/layout';
import type { LayoutProfile } from '@phoihop/document/profile';
import { html, nothing, type TemplateResult } from 'lit';
import { measured } from './measured.js';

/** Letters stand so far below the upper edge of their line, and reach so far below their own, in parts of their size. */
const ASCENT = 0.891;
const HEIGHT = 1.107;

/** Where the text of a page begins, in points, and whether its document has a title. */
interface Place {
  x: number;
  y: number;
  isTitled: boolean;
}

function stretchView({ text, bold, italic, underline }: Stretch): TemplateResult | string {
  if (!bold && !italic && !underline) return text;
  const face = [bold ? 'b' : '', italic ? 'i' : '', underline ? 'u' : ''].filter((each) => each !== '');
  return html`<span class=${face.join(' ')}>${text}</span>`;
}

/** A blank at its end parts a line from the next for whoever reads or copies it; it takes no room. */
function lineView({ stretches, ends }: TextLine, isFirst: boolean): TemplateResult {
  return html`<span class="line${isFirst ? ' first' : ''}${ends ? ' ends' : ''}"
    >${stretches.map(stretchView)}${ends ? nothing : ' '}</span
  >`;
}

/** The height of a line box in which letters stand at `baseline`. */
function leading(baseline: number, size: number): number {
  return 2 * (baseline - ASCENT * size) + HEIGHT * size;
}

/** The name of the widget is a heading of level 2; that of the document stands below it. */
const TITLE = 3;

/** Headings of the text are headings of the page, below the title of the document where it has one. */
function headingOf(
  { paragraph: { part, level = 1 }, continues }: TextPiece,
  isTitled: boolean,
): number | undefined {
  if (continues) return undefined;
  if (part === 'title' || part === 'appendix-number') return TITLE;
  return isHeading(part) ? Math.min(level + (isTitled ? TITLE : TITLE - 1), 9) : undefined;
}

function textView(piece: TextPiece, { x, y, isTitled }: Place): TemplateResult | typeof nothing {
  const { paragraph, left, top, width, lineHeight, baseline, firstLine, align, size, lines } = piece;
  if (lines.every(({ stretches }) => stretches.length === 0)) return nothing;
  const heading = headingOf(piece, isTitled);
  return html`<p
    class="set ${align}"
    role=${heading === undefined ? nothing : 'heading'}
    aria-level=${heading ?? nothing}
    tabindex="-1"
    data-part=${paragraph.part}
    data-item=${paragraph.item ?? nothing}
    data-recipient=${paragraph.recipient ?? nothing}
    ${measured({
      '--_top': y + top,
      '--_left': x + left,
      '--_width': width,
      '--_line': lineHeight,
      '--_leading': leading(baseline, size),
      '--_size': size,
      '--_first': firstLine,
    })}
  >
    ${lines.map((line, index) => lineView(line, index === 0))}
  </p>`;
}

/** A colour of a form, which a host may have read from anywhere; black where it is none. */
function colourOf(hex: string): string {
  return /^[\da-f]{6}$/iu.test(hex) ? `#${hex}` : '#000';
}

function boxView({ box, left, top, width, height, size }: BoxPiece, { x, y }: Place): TemplateResult {
  return html`<p
    class="box ${box.part}"
    tabindex="-1"
    data-part=${box.part}
    ${measured({ '--_top': y + top, '--_left': x + left, '--_width': width, '--_height': height, '--_size': size, '--_colour': colourOf(box.colour) })}
  >
    ${box.text}
  </p>`;
}

function cellView(cell: PlacedCell, measures: Parameters<typeof measured>[0]): TemplateResult {
  const { lines, columns, rows, align, isHead, turned } = cell;
  const words = lines.map((line) => lineView(line, false));
  const content = turned ? html`<span class="turned">${words}</span>` : words;
  return isHead
    ? html`<th scope="col" class=${align} colspan=${columns} rowspan=${rows} ${measured(measures)}>
        ${content}
      </th>`
    : html`<td class=${align} colspan=${columns} rowspan=${rows} ${measured(measures)}>${content}</td>`;
}

function rowView({ height, cells }: PlacedRow, measures: Parameters<typeof measured>[0]): TemplateResult {
  return html`<tr ${measured({ '--_height': height })}>
    ${cells.map((cell) => cellView(cell, measures))}
  </tr>`;
}

function tableView(piece: TablePiece, { x, y }: Place): TemplateResult {
  const { left, top, widths, size, lineHeight, cellMargin, rows, item } = piece;
  const measures = {
    '--_line': lineHeight,
    '--_leading': lineHeight,
    '--_size': size,
    '--_air': cellMargin,
  } as const;
  const head = rows.filter(({ isHead }) => isHead);
  const body = rows.filter(({ isHead }) => !isHead);
  return html`<table
    class="set"
    tabindex="-1"
    data-item=${item ?? nothing}
    data-part="table-cell"
    ${measured({
      '--_top': y + top,
      '--_left': x + left,
      '--_width': widths.reduce((sum, each) => sum + each, 0),
    })}
  >
    <colgroup>
      ${widths.map((width) => html`<col ${measured({ '--_width': width })} />`)}
    </colgroup>
    ${
      head.length > 0
        ? html`<thead>
            ${head.map((row) => rowView(row, measures))}
          </thead>`
        : nothing
    }
    <tbody>
      ${body.map((row) => rowView(row, measures))}
    </tbody>
  </table>`;
}

function pieceView(piece: Piece, place: Place): TemplateResult | typeof nothing {
  switch (piece.kind) {
    case 'text':
      return textView(piece, place);
    case 'box':
      return boxView(piece, place);
    case 'table':
      return tableView(piece, place);
    case 'rule': {
      const { left, top, width, thickness } = piece;
      return html`<div
        class="rule"
        ${measured({ '--_top': place.y + top, '--_left': place.x + left, '--_width': width, '--_thickness': thickness })}
      ></div>`;
    }
  }
}

/** What is printed on a page, each piece in its place, and its number in the upper margin. Form: `paperCss`. */
export function pageView(page: Page, profile: LayoutProfile, isTitled: boolean): TemplateResult {
  const { margins, width, number, numbered, pieces } = page;
  const place = { x: margins.left, y: margins.top, isTitled };
  const fromTop = (profile.page.numberFromTop * 72) / 25.4;
  return html`${
    numbered
      ? html`<div
          class="number"
          data-part="page-number"
          ${measured({
            '--_top': fromTop,
            '--_left': margins.left,
            '--_width': width - margins.left - margins.right,
            '--_size': profile.parts['page-number'].size,
          })}
        >
          ${number}
        </div>`
      : nothing
  }${pieces.map((piece) => pieceView(piece, place))}`;
}
