import { roleNames, type Language } from '@phoihop/kit';
import type { Plan } from '@phoihop/plan';
import type { Matrix } from '@phoihop/plan/matrix';
import type { DirectiveResult } from 'lit/directive.js';
import { guard } from 'lit/directives/guard.js';
import type { ChoicesOfPlan } from './choices.js';
import { toolbarMessages } from './toolbar.messages.js';
import { toolbarView, type ToolbarActions, type ToolbarSubject } from './toolbar.view.js';

export interface ToolbarState extends Pick<ToolbarSubject, 'view' | 'faults' | 'faultsOpen' | 'editable'> {
  plan: Plan;
  matrix: Matrix;
  choices: ChoicesOfPlan;
  language: Language;
}

/** The tools above the grid, drawn anew only where something else is to be seen. */
export function toolbarPart(state: ToolbarState, actions: ToolbarActions): DirectiveResult {
  const { plan, matrix, language, view, faults, faultsOpen, editable } = state;
  const texts = toolbarMessages[language];
  const choices = state.choices.update(plan, matrix, texts);
  const subject = { ...state, choices, roleNames: roleNames[language] };
  return guard([choices, view.key, texts, faults, faultsOpen, editable], () =>
    toolbarView(subject, texts, actions),
  );
}
