import { roleNames, type Language } from '@phoihop/kit';
import type { Plan, PlanChange } from '@phoihop/plan';
import type { Finding } from '@phoihop/plan/checks';
import type { Matrix } from '@phoihop/plan/matrix';
import { html, type TemplateResult } from 'lit';
import type { AddController } from '../add/add.controller.js';
import { addMessages } from '../add/add.messages.js';
import { addView } from '../add/add.view.js';
import type { FaultsController } from '../faults/faults.controller.js';
import { faultsMessages } from '../faults/faults.messages.js';
import { faultsView } from '../faults/faults.view.js';
import { shortName } from '../names/short-name.js';
import { nameOfItem } from '../model/source-of-role.js';
import type { ChoicesOfPlan } from './choices.js';
import { toolbarMessages } from './toolbar.messages.js';
import { toolbarView } from './toolbar.view.js';
import type { ViewController } from './view.controller.js';

export interface ToolbarParts {
  view: ViewController;
  faults: FaultsController;
  add: AddController;
  choices: ChoicesOfPlan;
}

export interface ToolbarState {
  plan: Plan;
  matrix: Matrix;
  language: Language;
  editable: boolean;
  act: (change: PlanChange) => void;
}

/** The tools above the grid, and what they open below them: the form for what is added, the list of findings. */
export function toolbarPart(
  { view, faults, add, choices }: ToolbarParts,
  state: ToolbarState,
): TemplateResult {
  const { plan, matrix, language, editable, act } = state;
  const texts = toolbarMessages[language];
  const toggleFaults = (): void => {
    faults.toggle();
    view.change({ onlyFaults: faults.open });
  };
  const subject = {
    view,
    choices: choices.update(plan, matrix, texts),
    faults: faults.findings.length,
    faultsOpen: faults.open,
    editable,
    roleNames: roleNames[language],
  };
  const nameOf = ({ item: on, agencies = [] }: Finding): string => {
    const item = plan.items.find(({ id }) => id === on);
    if (item) return nameOfItem(item);
    const agency = plan.agencies.find(({ id }) => id === agencies[0]);
    return agency ? shortName(agency.name, agency.shortName) : '';
  };
  return html`${toolbarView(subject, texts, {
    toggleFaults,
    add: (what, event) => {
      add.show(what, event);
    },
  })}
  ${addView(add, addMessages[language])}
  ${faultsView(faults, faultsMessages[language], { nameOf, mend: act, close: toggleFaults })}`;
}
