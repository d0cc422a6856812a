import { iconTable2, type MenuController } from '@phoihop/kit';
import type { TableSize } from '@phoihop/plan';
import { html, nothing, type TemplateResult } from 'lit';
import { LARGEST, type SizeInHand } from './size-in-hand.js';
import type { TableMessages } from './table.messages.js';

const KEY = 'insert-table';

/** How many rows and columns an arrow moves on. */
const STEPS: Readonly<Record<string, TableSize>> = {
  ArrowLeft: { rows: 0, columns: -1 },
  ArrowRight: { rows: 0, columns: 1 },
  ArrowUp: { rows: -1, columns: 0 },
  ArrowDown: { rows: 1, columns: 0 },
};

/** What inserting a table needs. */
export interface TableInsertion {
  readonly texts: TableMessages;
  readonly menu: MenuController;
  readonly inHand: SizeInHand;
  /** Inserts a table of a size; undefined where the item in hand can have none, or has one. */
  insert: ((size: TableSize) => void) | undefined;
}

function upTo(most: number): number[] {
  return Array.from({ length: most }, (_, index) => index + 1);
}

function sizeView(size: TableSize, { texts, menu, inHand, insert }: TableInsertion): TemplateResult {
  const { rows, columns } = inHand.size;
  const isCorner = size.rows === rows && size.columns === columns;
  const isWithin = size.rows <= rows && size.columns <= columns;
  return html`<td>
    <button
      type="button"
      class="size ${isWithin ? 'within' : ''}"
      tabindex=${isCorner ? 0 : -1}
      ?data-first=${isCorner}
      aria-label=${texts.size(size.rows, size.columns)}
      @pointerenter=${() => {
        inHand.point(size);
      }}
      @click=${() => {
        menu.close();
        insert?.(size);
      }}
    ></button>
  </td>`;
}

function sizesView(insertion: TableInsertion): TemplateResult {
  const { texts, menu, inHand } = insertion;
  return html`<div
    class="pop sizes"
    role="dialog"
    aria-label=${texts.insert}
    @keydown=${(event: KeyboardEvent) => {
      const step = STEPS[event.key];
      if (step) inHand.move(step);
      else if (event.key === 'Escape') menu.close();
      else return;
      event.preventDefault();
      event.stopPropagation();
    }}
    @focusout=${(event: FocusEvent) => {
      menu.left(event);
    }}
  >
    <table role="presentation">
      <tbody>
        ${upTo(LARGEST.rows).map(
          (rows) =>
            html`<tr>
              ${upTo(LARGEST.columns).map((columns) => sizeView({ rows, columns }, insertion))}
            </tr>`,
        )}
      </tbody>
    </table>
    <p>${texts.size(inHand.size.rows, inHand.size.columns)}<br />${texts.headerApart}</p>
  </div>`;
}

/** The tool that inserts a table into the item in hand, and what it opens: how many rows and columns. */
export function insertTableView(insertion: TableInsertion): TemplateResult {
  const { texts, menu, inHand, insert } = insertion;
  const open = menu.open === KEY && insert !== undefined;
  return html`<span class="insert-table">
    <button
      type="button"
      class="tool"
      title=${texts.insert}
      aria-label=${texts.insert}
      aria-haspopup="dialog"
      aria-expanded=${String(open)}
      aria-disabled=${String(!insert)}
      @click=${() => {
        if (!insert) return;
        inHand.start();
        menu.toggle(KEY);
      }}
    >
      ${iconTable2}
    </button>
    ${open ? sizesView(insertion) : nothing}
  </span>`;
}
