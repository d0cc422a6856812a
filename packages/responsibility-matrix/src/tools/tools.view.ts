import { iconRedo2, iconUndo2, noticeView, roleNames } from '@phoihop/kit';
import type { Plan, PlanChange } from '@phoihop/plan';
import { html, nothing, type TemplateResult } from 'lit';
import { legendView } from '../bar/legend.view.js';
import { sourcePart } from '../bar/source-part.js';
import { currentCell } from '../edit/act-on-cells.js';
import { faultsMessages } from '../faults/faults.messages.js';
import { faultsView } from '../faults/faults.view.js';
import type { GridModel } from '../grid/grid-model.js';
import { roleMenuPart } from '../menu/role-menu-part.js';
import { outPart } from '../out/out-part.js';
import { toolbarPart } from '../toolbar/toolbar-part.js';
import type { MatrixTools } from './matrix-tools.js';

function stepView(tools: MatrixTools, kind: 'undo' | 'redo'): TemplateResult {
  const { texts, element } = tools;
  return html`<button
    type="button"
    class="tool"
    title=${texts[kind]}
    aria-label=${texts[kind]}
    ?disabled=${element.source?.[kind === 'undo' ? 'canUndo' : 'canRedo'] !== true}
    @click=${() => {
      tools.gesture({ kind });
    }}
  >
    ${kind === 'undo' ? iconUndo2 : iconRedo2}
  </button>`;
}

/** What stands beside the heading. */
export function besideHeadingView(tools: MatrixTools, plan: Plan): TemplateResult {
  const steps = tools.writes ? html`${stepView(tools, 'undo')}${stepView(tools, 'redo')}` : nothing;
  return html`${steps}${outPart(tools, plan)}`;
}

/** The tools above the table, and what they open below them. */
export function aboveTableView(tools: MatrixTools, plan: Plan): TemplateResult | typeof nothing {
  const { matrix, language, view, choices, faults, add, writes: editable } = tools;
  if (!matrix) return nothing;
  const toggleFaults = (): void => {
    faults.toggle();
    view.change({ onlyFaults: faults.open });
  };
  const mend = (change: PlanChange): void => {
    tools.act(change);
  };
  const state = { plan, matrix, language, editable, view, choices };
  return html`${toolbarPart(
    { ...state, faults: faults.findings.length, faultsOpen: faults.open },
    {
      toggleFaults,
      add: (what, button) => {
        void add.load().then((part) => {
          part?.show(what, button);
        });
      },
    },
  )}${add.part?.view(language) ?? nothing}${faultsView(faults, faultsMessages[language], { mend, close: toggleFaults })}`;
}

/** One task at a time, where there is no room for a table. */
export function cardOf(tools: MatrixTools, model: GridModel): TemplateResult | typeof nothing {
  const { card, of, faults, menu, inHand, language } = tools;
  if (!card.part) return nothing;
  return card.part(model, of.shown?.rows ?? [], faults, inHand, language, (item) => {
    tools.inHand = item;
    return {
      go: (id) => {
        tools.lead(id, undefined);
      },
      roles: (agency, at) => {
        menu.open({ item, agency }, at);
      },
      mend: ({ change }) => {
        tools.act(change);
      },
    };
  });
}

/** What stands below the table: what is told of the cell in hand, and which letter stands for which role. */
export function belowTableView(tools: MatrixTools, plan: Plan): TemplateResult {
  const { language, texts } = tools;
  const current = currentCell(tools);
  // The place stays where nothing is in hand, so that nothing below it moves.
  return html`${current ? sourcePart(plan, current, language) : html`<div class="source"></div>`}${legendView(roleNames[language], texts.letters)}`;
}

/** What is open over the table, and what a screen reader is told. */
export function overTableView(tools: MatrixTools, plan: Plan): TemplateResult {
  const { menu, language, texts, pasting, bodies, spoken, changes } = tools;
  return html`${noticeView(changes.notice)} ${roleMenuPart(menu, plan, language, texts)}
    ${pasting.part?.view(plan, language) ?? nothing} ${bodies.part?.view() ?? nothing}
    <p class="visually-hidden" id="keys">${texts.keys}</p>
    <p class="visually-hidden" role="status">${spoken}</p>`;
}

/** What is shown where the table has no rows: that all is hidden, with the way back; else nothing of its own. */
export function nothingShownView(tools: MatrixTools): TemplateResult | null {
  const { matrix, texts, view } = tools;
  if ((matrix?.rows.length ?? 0) === 0) return null;
  return html`<p>${texts.nothingShown}</p>
    <button
      type="button"
      @click=${() => {
        view.reset();
        // The button goes: what it has brought back has the focus.
        tools.menuClosed();
      }}
    >
      ${texts.showAll}
    </button>`;
}
