import { iconChevronRight, iconGripVertical, iconX } from '@phoihop/kit';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { PaneGap } from './pane-moves.js';
import type { OutlinePaneController } from './outline-pane.controller.js';
import type { Row } from './rows.js';

interface RowState {
  current: boolean;
  focused: boolean;
  /** What is carried would be put down below or above this row, on a level. */
  gap: PaneGap | undefined;
  carried: boolean;
  /** Whether the row can be carried. */
  moves: boolean;
}

/** What a screen reader says of a row. */
function spoken(pane: OutlinePaneController, row: Row): string {
  const count = row.branch && row.tasks > 0 ? ` ${pane.texts.taskCount(row.tasks)}` : '';
  return `${row.label} ${pane.nameOf(row)}${count}`.trim();
}

function rowView(pane: OutlinePaneController, row: Row, state: RowState): TemplateResult {
  return html`<div
    role="treeitem"
    class="row"
    data-id=${row.id}
    data-part=${row.part}
    data-depth=${String(Math.min(row.depth, 6))}
    data-gap=${state.gap?.side ?? nothing}
    data-gap-words=${(state.gap && pane.moves?.words) ?? nothing}
    data-gap-level=${state.gap ? String(Math.min(state.gap.level, 6)) : nothing}
    data-carried=${state.carried ? '' : nothing}
    aria-level=${String(row.depth)}
    aria-posinset=${String(row.position)}
    aria-setsize=${String(row.size)}
    aria-expanded=${row.open === undefined ? nothing : String(row.open)}
    aria-selected=${String(state.current)}
    aria-label=${spoken(pane, row)}
    tabindex=${state.focused ? '0' : '-1'}
  >
    ${
      row.open === undefined
        ? html`<span class="fold"></span>`
        : html`<span class="fold" data-fold aria-hidden="true">${iconChevronRight}</span>`
    }${row.label === '' ? nothing : html`<span class="label">${row.label} </span>`}<span
      class="text"
      title=${pane.nameOf(row)}
      >${pane.nameOf(row)}</span
    >${row.branch && row.tasks > 0 ? html`<span class="count"> ${row.tasks}</span>` : nothing}${
      state.moves && state.current
        ? html`<span class="grip" data-grip aria-hidden="true">${iconGripVertical}</span>`
        : nothing
    }
  </div>`;
}

function idAt(event: Event): string | undefined {
  const target = event.target instanceof Element ? event.target : undefined;
  return target?.closest<HTMLElement>('[role="treeitem"]')?.dataset.id;
}

function treeView(pane: OutlinePaneController): TemplateResult {
  const { rows, current, focused, moves } = pane;
  const carried = moves?.carried;
  const gap = pane.gap;
  return html`<div
    role="tree"
    aria-label=${pane.texts.outline}
    aria-describedby="outline-keys"
    @keydown=${(event: KeyboardEvent) => {
      pane.key(event);
    }}
    @focusin=${(event: FocusEvent) => {
      const id = idAt(event);
      if (id !== undefined) pane.focusIn(id);
    }}
    @pointerdown=${(event: PointerEvent) => {
      pane.pressed(event.pointerType === 'touch' ? 'touch' : 'other');
      moves?.pressed(event, pane);
    }}
    @click=${(event: MouseEvent) => {
      const id = idAt(event);
      if (id === undefined) return;
      const folds = (event.target as Element).closest('[data-fold]');
      const row = rows.find((each) => each.id === id);
      if (folds && row) pane.fold([id], row.open === false);
      else pane.jump(id);
    }}
  >
    ${repeat(
      rows,
      ({ id }) => id,
      (row) => {
        const state: RowState = {
          current: row.id === current,
          focused: row.id === focused,
          gap: gap?.row === row.id ? gap : undefined,
          carried: row.id === carried,
          moves: moves !== undefined && row.part === 'item',
        };
        return guard(
          [
            row,
            pane.texts,
            state.current,
            state.focused,
            state.gap?.side,
            state.gap?.level,
            state.carried,
            state.moves,
          ],
          () => rowView(pane, row, state),
        );
      },
    )}
  </div>`;
}

/** The outline of the plan: where the person is, and the way to everywhere else. */
export function outlinePaneView(pane: OutlinePaneController, over: boolean): TemplateResult {
  const { texts, rows } = pane;
  return html`<nav class="outline" part="outline" aria-label=${texts.outline}>
    <header>
      <h2>${texts.outline}</h2>
      <span class="tasks-heading" aria-hidden="true"
        >${rows.some(({ tasks }) => tasks > 0) ? texts.tasks : nothing}</span
      >
      ${
        over
          ? html`<button
              type="button"
              class="tool"
              aria-label=${texts.close}
              title=${texts.close}
              @click=${() => {
                pane.closeOver();
              }}
            >
              ${iconX}
            </button>`
          : nothing
      }
    </header>
    ${rows.length === 0 ? html`<p class="quiet">${texts.empty}</p>` : treeView(pane)}
    <p id="outline-keys" class="visually-hidden">${texts.keys}</p>
    ${
      // What lies below an open dialog is not announced.
      over ? html`<p class="visually-hidden" role="status">${pane.said}</p>` : nothing
    }
  </nav>`;
}
